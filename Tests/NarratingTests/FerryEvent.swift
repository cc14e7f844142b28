import Annotating
import English
import Vocabulary

/// A dossier made by hand: five short invented reports of a ferry that stays in port.
struct FerryEvent {
  static let texts = [
    "The ferry to Harrow Quay stays in port until Friday. It was built in 1931. “Nobody sails before the ‘old lady’ is mended. The rudder is in pieces,” Captain Iver Lund said.",
    "Until Friday the ferry to Harrow Quay stays in port, the harbour office said. Passengers go by bus. Lund promised that the rudder would be mended.",
    "A captain called the board “asleep at its desk” on Monday. Nobody answered at the office.",
    "He signed the order on his last day. But Lund never said why he signed it.",
    (0..<40).map { "Pier \($0) lost plank \(7 * $0) in the storm." }.joined(separator: " "),
  ]

  let ids = (1...5).map { Identifier("report\($0)") }
  let captain = Identifier("captain")
  var dossier: Dossier

  init() {
    let reports = Self.texts.indices.map { index in
      Report(
        id: Identifier("report\(index + 1)"),
        source: Source(path: "in/paper\(index + 1).txt", sha256: "00", bytes: 1, media: "text/plain", charset: "utf-8"),
        payload: PayloadPin(sha256: "00", bytes: 1), outlet: .unknown, credits: [], title: nil, bylines: [], language: "en", published: nil,
        modified: nil, firstSeen: nil, blocks: [Block(kind: .paragraph, 0..<Self.texts[index].utf8.count)],
        body: ByteRange(0..<Self.texts[index].utf8.count),
        shares: Shares(own: 0, copied: 0, quoted: 0))
    }
    let annotator = Annotator(language: .english)
    let texts = zip(reports, Self.texts).map { report, text in
      (report.id, annotator.text(of: ReadReport(report: report, payload: Payload(bytes: Array(text.utf8)), findings: [])))
    }
    dossier = Dossier(
      event: Event(id: Identifier("event"), title: "The ferry", moment: nil, places: [], actors: [], evidence: []), reports: reports,
      texts: Dictionary(uniqueKeysWithValues: texts))
    dossier.actors = [
      Actor(
        id: captain, name: "Iver Lund", kind: .person, roles: [], variants: [], mentions: [at(1, "Captain Iver Lund"), at(2, "Lund")],
        references: [], because: [])
    ]
  }

  /// The first occurrence of words in a report, counted from 1.
  func at(_ report: Int, _ words: String) -> Span {
    let hay = Array(Self.texts[report - 1].utf8), needle = Array(words.utf8)
    let start = hay.indices.first { hay[$0...].starts(with: needle) }!
    return Span(report: ids[report - 1], start..<start + needle.count)
  }

  /// A sentence of the fifth report, which says nothing that another does.
  func sentence(_ number: Int) -> Span { at(5, "Pier \(number) lost plank \(7 * number) in the storm.") }

  func words(_ span: Span) -> String { dossier.payloads[span.report]!.clean(span.range) }

  func claim(
    _ id: String, _ tellings: [Span], utterance: Identifier? = nil, outlets: Int = 1, atLeast: Int = 1, atMost: Int = 1
  ) -> Claim {
    Claim(
      id: Identifier(id), text: words(tellings[0]), attributedTo: nil, utterance: utterance, tellings: tellings.map { .init($0) },
      modality: .asserted,
      support: .init(outlets: outlets, originsAtLeast: atLeast, originsAtMost: atMost, basis: []))
  }

  /// Adds an utterance of one version and its claim.
  mutating func say(_ id: String, _ version: Version) {
    dossier.utterances.append(Utterance(id: Identifier(id), sameness: .same, speaker: version.speaker, versions: [version], fullest: 0))
    dossier.claims.append(claim("claim-" + id, version.parts, utterance: Identifier(id)))
  }

  mutating func differ(_ id: String, _ kind: Difference.Kind, weight: Double, utterances: [Identifier] = [], _ sides: [Span]) {
    dossier.differences.append(
      Difference(
        id: Identifier(id), kind: kind, verdict: .conflict, utterances: utterances,
        sides: sides.map { .init(value: words($0), evidence: [$0]) }, weight: weight, explanation: ""))
  }
}

extension Span {
  func prefix(_ count: Int) -> Span { Span(report: report, start..<(start + count)) }
}
