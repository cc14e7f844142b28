import TextAlgorithms
import Vocabulary

/// What one report gives as somebody's words and another states in its own voice; one sentence in two mouths; what one report prints twice in
/// other words.
struct AttributionDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard
  private let name: [Identifier: String]
  private let mentions: [Identifier: [Span]]
  private let persons: Set<Identifier>
  private let utterances: [Identifier: Utterance]
  /// What is said in each report, in the order of the utterances.
  private let said: [Identifier: [(part: Span, version: Version)]]
  /// For each report the sentences in which somebody speaks.
  private let spoken: [Identifier: Set<Int>]

  init(ground: DifferenceGround, _ utterances: [Utterance], _ actors: [Actor]) {
    self.ground = ground
    name = Dictionary(actors.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    mentions = Dictionary(actors.map { ($0.id, $0.mentions) }, uniquingKeysWith: { a, _ in a })
    persons = Set(actors.filter { $0.kind == .person }.map(\.id))
    self.utterances = Dictionary(utterances.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var spoken: [Identifier: Set<Int>] = [:], said: [Identifier: [(part: Span, version: Version)]] = [:]
    for version in utterances.flatMap(\.versions) {
      for part in version.parts { said[part.report, default: []].append((part, version)) }
      for span in version.parts + [version.cue].compactMap({ $0 }) {
        spoken[span.report, default: []].formUnion(ground.sentences(of: span))
      }
    }
    self.spoken = spoken
    self.said = said
  }

  /// - Parameter voices: clauses of one event that somebody says in one report and another states itself.
  func find(_ claims: [Claim], _ voices: [(said: Span, stated: Span)]) -> [Difference] {
    // Several claims may be of one utterance.
    var seen: Set<Identifier> = []
    return claims.flatMap { claim -> [Difference] in
      guard let utterance = claim.utterance.flatMap({ utterances[$0] }) else { return [] }
      let repeated = seen.insert(utterance.id).inserted ? repetition(claim, utterance) : nil
      return [voice(claim, utterance), repeated].compactMap { $0 }
    } + mouths() + voices.compactMap(voice)
  }

  // MARK: - In whose voice

  /// A report that states in its own voice, in a sentence in which nobody speaks, what another gives as somebody's words.
  private func voice(_ claim: Claim, _ utterance: Utterance) -> Difference? {
    let speaking = Set(utterance.versions.flatMap(\.parts).map(\.report))
    let own = claim.tellings.filter { telling in
      telling.holder == nil && !speaking.contains(telling.span.report) && ground.holdsRoot(telling.span) && !isHedged(telling.span)
        && ground.sentences(of: telling.span).isDisjoint(with: spoken[telling.span.report] ?? [])
    }.map(\.span)
    for version in own.isEmpty ? [] : utterance.versions where version.kind != .heading {
      guard let holder = holder(of: version) else { continue }
      let told = own.filter { isOwnVoice($0, version) && isTold(version, by: $0) }
      guard let first = told.first else { continue }
      return ground.difference(
        .attribution, .variant, claim: claim,
        sides: [
          ("\(version.parts.map(ground.quote).joined(separator: " … ")), said by \(holder)", version.parts), (ground.quote(first), told),
        ],
        weight: calibration.attributionWeight,
        "\(ground.label[version.parts[0].report]!) gives it as said by \(holder); \(ground.labels(told)) states it in its own voice.")
    }
    return nil
  }

  private func voice(_ said: Span, _ own: Span) -> Difference? {
    guard let version = self.said[said.report]?.first(where: { $0.part.contains(said) })?.version, let holder = holder(of: version),
      isOwnVoice(own, version), !ground.subject(of: own).isEmpty,
      ground.sentences(of: own).isDisjoint(with: spoken[own.report] ?? []), !hasMarks(own), !isHedged(own)
    else { return nil }
    return Difference(
      id: DifferenceGround.identifier(["voice"], [said, own]), kind: .attribution, verdict: .variant,
      sides: [
        .init(value: "\(ground.quote(said)), said by \(holder)", evidence: [said]), .init(value: ground.quote(own), evidence: [own]),
      ],
      weight: calibration.attributionWeight,
      explanation: "\(ground.label[said.report]!) gives it as said by \(holder); \(ground.label[own.report]!) states it in its own voice.")
  }

  /// The speaker's name, or the words that a report prints for somebody unnamed.
  private func holder(of version: Version) -> String? {
    if let speaker = version.speaker.flatMap({ name[$0] }) { return speaker }
    guard version.anonymous, let source = version.source, let text = ground.texts[source.report],
      text.tokens(inPage: source.range).contains(where: { text.forms.isContent($0) })
    else { return nil }
    return ground.quote(source)
  }

  /// Whether a passage quotes nothing and does not name the speaker.
  private func isOwnVoice(_ span: Span, _ version: Version) -> Bool {
    guard let text = ground.texts[span.report] else { return false }
    let mentions = version.speaker.flatMap { self.mentions[$0] } ?? []
    return text.segments(touching: text.tokens(inPage: span.range)).allSatisfy(\.isSingle) && !mentions.contains { span.contains($0) }
  }

  /// Whether the sentence has a hedge or a charge, so that the report does not state it, or a speaker's own pronoun: it may be the speech.
  private func isHedged(_ span: Span) -> Bool {
    guard let text = ground.texts[span.report] else { return true }
    let words = ground.language.comparison
    return ground.sentences(of: span).contains { sentence in
      let tokens = text.sentences[sentence].tokens
      return tokens.contains { token in
        words.speakerPronouns.contains(text.key(token)) || words.droppedHedges.contains(text.key(token))
          || words.charging.contains(text.key(token))
      }
    }
  }

  /// Whether a mark stands in the sentence: what nobody closed may be quoted.
  private func hasMarks(_ span: Span) -> Bool {
    guard let text = ground.texts[span.report] else { return true }
    return ground.sentences(of: span).contains { sentence in
      text.sentences[sentence].tokens.contains { token in
        text.isQuotationMark(token) && text.text(token).unicodeScalars.contains { Text.isDoubleQuotationMark($0) }
      }
    }
  }

  /// Whether most of what one says is what the other tells.
  private func isTold(_ version: Version, by span: Span) -> Bool {
    let said = SpanWords(ground.texts[version.parts[0].report], version.parts.map(\.range)).stemSet
    let told = SpanWords(ground.texts[span.report], [span.range]).stemSet
    return DifferenceGround.areAlike(said, told, least: calibration.leastAlike, percent: calibration.alikeVoices)
  }

  // MARK: - In whose mouth

  /// One sentence that two reports put, word for word, into the mouths of two persons, each named beside it.
  private func mouths() -> [Difference] {
    var held: [[UInt64]: [(version: Version, utterance: Identifier)]] = [:]
    for utterance in utterances.values.sorted(by: { $0.id < $1.id }) {
      for version in utterance.versions where version.kind == .direct && version.because.contains(.name) {
        guard let speaker = version.speaker, persons.contains(speaker), let part = version.parts.first else { continue }
        let words = SpanWords(ground.texts[part.report], [part.range]).words.prefix(calibration.sameMouth)
        guard words.count == calibration.sameMouth else { continue }
        held[Array(words), default: []].append((version, utterance.id))
      }
    }
    return held.values.compactMap { list -> Difference? in
      for (place, a) in list.enumerated() {
        for b in list[(place + 1)...]
        where a.version.speaker != b.version.speaker && a.version.parts[0].report != b.version.parts[0].report {
          guard let x = a.version.speaker.flatMap({ name[$0] }), let y = b.version.speaker.flatMap({ name[$0] }),
            !areOneName(x, y)
          else { continue }
          return Difference(
            id: DifferenceGround.identifier(["mouths"], a.version.parts + b.version.parts), kind: .speaker, verdict: .conflict,
            utterances: [a.utterance, b.utterance].uniqued(),
            sides: [.init(value: "said by \(x)", evidence: a.version.parts), .init(value: "said by \(y)", evidence: b.version.parts)],
            weight: calibration.mouthWeight,
            explanation:
              "\(ground.label[a.version.parts[0].report]!) gives \(ground.quote(a.version.parts[0])) as said by \(x), \(ground.label[b.version.parts[0].report]!) as said by \(y)."
          )
        }
      }
      return nil
    }.sorted { $0.id < $1.id }
  }

  /// Whether the words of one name are all in the other.
  private func areOneName(_ a: String, _ b: String) -> Bool {
    let x = Set(Folding.folded(a).split(separator: " ")), y = Set(Folding.folded(b).split(separator: " "))
    return x.isSubset(of: y) || y.isSubset(of: x)
  }

  // MARK: - Twice

  /// Two quotations of one report that are one remark in two wordings: often two agencies' translations side by side.
  private func repetition(_ claim: Claim, _ utterance: Utterance) -> Difference? {
    let quoted = utterance.versions.filter { $0.kind == .direct }
    guard Set(quoted.map { $0.parts[0].report }).count < quoted.count else { return nil }
    let words = quoted.map { SpanWords(ground.texts[$0.parts[0].report], $0.parts.map(\.range)) }
    let stems = words.map(\.stemSet)
    for (i, a) in quoted.enumerated() {
      for (j, b) in quoted.enumerated().dropFirst(i + 1).prefix(calibration.mostRepetitions) where a.parts[0].report == b.parts[0].report {
        let shared = stems[i].intersection(stems[j]).count
        guard shared >= calibration.leastAlike, shared * 100 >= calibration.alikeRepetitions * min(stems[i].count, stems[j].count),
          SequenceDifference(words[i].words, words[j].words).longestRun < calibration.sameWording
        else { continue }
        return ground.difference(
          .repetition, .variant, claim: claim, sides: [(ground.quote(a.parts[0]), a.parts), (ground.quote(b.parts[0]), b.parts)],
          weight: calibration.repetitionWeight,
          "\(ground.label[a.parts[0].report]!) prints what is probably one remark twice, in two wordings: \(ground.quote(a.parts[0])) and \(ground.quote(b.parts[0]))."
        )
      }
    }
    return nil
  }
}
