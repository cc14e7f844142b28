import Presenting
import Vocabulary

/// An invented event: four short reports of a bridge that is shut, two of them from one agency.
package struct BridgeEvent: Sendable {
  package static let texts = [
    """
    Bridge at Varnholt shut after crack found
    VARNHOLT (Meridia) - The harbour bridge was closed on Tuesday after engineers found a crack.
    "We will not open it until every bolt has been checked, and I mean every bolt," Mayor Ilse Brandt said.
    At least 12 ferries will replace it.
    Read more: the ten best beaches of the north
    """,
    """
    The harbour bridge in Varnholt was closed on Tuesday after engineers found a crack, Meridia reports.
    Brandt said: "We will not open it until every bolt has been checked."
    At least 12 ferries will replace it.
    """,
    """
    Varnholt has lost its bridge for now. "We will not open it until [each] bolt has been checked, and I mean every bolt," said Brandt.
    The port expects 14 ferries.
    """,
    """
    A <script>alert("x")</script> reader & friend writes: the bridge isn't "open" </p><a href="http://example.org">here</a>.
    """,
  ]
  package static let paths = ["in/harbour-post.txt", "in/city_wire.txt", "in/kanal4.txt", "in/letters.txt"]

  package let ids = (1...4).map { Identifier("report\($0)") }
  package var account: Account
  package var payloads: [Identifier: Payload] = [:]

  /// The bytes of the words' first occurrence in a report, from 1.
  package func span(_ report: Int, _ words: String) -> Span { Self.span(ids[report - 1], Self.texts[report - 1], words) }

  package static func span(_ id: Identifier, _ text: String, _ words: String) -> Span {
    let hay = Array(text.utf8)
    let needle = Array(words.utf8)
    let start = hay.indices.first { hay[$0...].starts(with: needle) }!
    return Span(report: id, start..<start + needle.count)
  }

  package init() {
    let ids = self.ids
    func at(_ report: Int, _ words: String) -> Span { Self.span(ids[report - 1], Self.texts[report - 1], words) }
    let reports = Self.texts.indices.map { n -> Report in
      let bytes = Array(Self.texts[n].utf8)
      return Report(
        id: ids[n],
        source: Source(path: Self.paths[n], sha256: "00", bytes: bytes.count, media: "text/plain", charset: "utf-8"),
        payload: PayloadPin(sha256: "00", bytes: bytes.count),
        outlet: n == 0 ? Outlet(name: "Harbour Post", basis: .stated) : .unknown,
        credits: n < 2 ? [Credit(agency: "Meridia", basis: .stated, evidence: [at(n + 1, "Meridia")])] : [],
        title: n == 0 ? at(1, "Bridge at Varnholt shut after crack found") : nil,
        bylines: [], language: n == 2 ? "de" : "en", published: nil, modified: nil, firstSeen: nil, blocks: Self.blocks(bytes),
        body: ByteRange(0..<bytes.count), shares: Shares(own: 0.2, copied: n < 2 ? 0.5 : 0, quoted: 0.3))
    }
    let mayor = Identifier("actor-mayor")
    let full = "We will not open it until every bolt has been checked, and I mean every bolt"
    let utterance = Utterance(
      id: Identifier("said-bolts"), sameness: .same, speaker: mayor,
      versions: [
        Version(kind: .direct, parts: [at(1, full)], cue: at(1, "said"), source: at(1, "Mayor Ilse Brandt"), speaker: mayor),
        Version(
          kind: .direct, parts: [at(2, "We will not open it until every bolt has been checked")], speaker: mayor,
          changes: [Version.Change(kind: .truncated, from: at(1, ", and I mean every bolt"), to: nil)]),
        Version(
          kind: .direct, parts: [at(3, "We will not open it until [each] bolt has been checked, and I mean every bolt")], speaker: mayor,
          changes: [Version.Change(kind: .editorInsertion, from: nil, to: at(3, "[each]"))]),
      ], fullest: 0)
    let twelve = Figure(
      id: Identifier("figure-12"), value: .init(low: 12, high: nil), unit: "count", counted: "ferries", hedge: .atLeast,
      mentions: [at(1, "At least 12 ferries"), at(2, "At least 12 ferries")])
    let fourteen = Figure(
      id: Identifier("figure-14"), value: .init(low: 14, high: 14), unit: "count", counted: "ferries", hedge: .exactly,
      mentions: [at(3, "14 ferries")])
    var dossier = Dossier(
      event: Event(
        id: Identifier("event"), title: "The bridge & the <crack>",
        moment: Moment(value: "2031-05-06", precision: .day, basis: .resolved, evidence: []),
        places: [], actors: [mayor], evidence: [at(1, "Bridge at Varnholt shut")]), reports: reports, payloads: [:])
    dossier.lineages = [
      Lineage(
        id: Identifier("lineage-m"), reports: [ids[0], ids[1]], origin: .init(name: "Meridia", basis: .stated), evidence: [at(1, "Meridia")]
      )
    ]
    dossier.pairs = [
      Pair(
        a: ids[0], b: ids[1], relation: .shownDependent, because: [.commonCredit(agencies: ["Meridia"])],
        evidence: [at(2, "Meridia reports")])
    ]
    dossier.passages = [
      Passage(
        id: Identifier("passage"),
        witnesses: [
          at(1, "was closed on Tuesday after engineers found a crack"), at(2, "was closed on Tuesday after engineers found a crack"),
        ],
        from: 0, direction: .likely, kind: .verbatim, overlap: 1)
    ]
    dossier.actors = [
      Actor(
        id: mayor, name: "Ilse Brandt", kind: .person, roles: [.init(text: "Mayor", evidence: [at(1, "Mayor")])],
        variants: [.init(text: "Brandt", count: 2)], mentions: [at(1, "Mayor Ilse Brandt"), at(2, "Brandt"), at(3, "Brandt")],
        references: [],
        because: [.surname(printed: "Brandt", full: "Ilse Brandt")])
    ]
    dossier.utterances = [utterance]
    dossier.figures = [twelve, fourteen]
    dossier.moments = [
      TimedMention(span: at(1, "Tuesday"), moment: Moment(value: "2031-05-06", precision: .day, basis: .cluster, evidence: []))
    ]
    dossier.claims = [
      Claim(
        id: Identifier("claim-shut"), text: "The harbour bridge was closed", attributedTo: nil, utterance: nil,
        tellings: [at(1, "The harbour bridge was closed"), at(2, "The harbour bridge in Varnholt was closed")], modality: .asserted,
        support: .init(outlets: 2, originsAtLeast: 0, originsAtMost: 1, basis: [Identifier("lineage-m")])),
      Claim(
        id: Identifier("claim-lost"), text: "Varnholt has lost its bridge", attributedTo: nil, utterance: nil,
        tellings: [at(3, "Varnholt has lost its bridge")], modality: .asserted,
        support: .init(outlets: 1, originsAtLeast: 0, originsAtMost: 1, basis: [])),
    ]
    dossier.acts = [
      Act(
        id: Identifier("act"), kind: .refusal, actor: mayor, recipient: nil, object: at(1, "open it"), status: .stated,
        evidence: [at(1, "We will not open it")])
    ]
    dossier.differences = [
      Difference(
        id: Identifier("d-variant"), kind: .label, verdict: .variant,
        sides: [.init(value: "harbour bridge", evidence: [at(1, "harbour bridge")]), .init(value: "bridge", evidence: [at(3, "bridge")])],
        weight: 0.9, explanation: "One calls it the harbour bridge."),
      Difference(
        id: Identifier("d-ferries"), kind: .figure, verdict: .conflict, figures: [twelve.id, fourteen.id],
        sides: [
          .init(value: "At least 12 ferries", evidence: [at(1, "At least 12 ferries")]),
          .init(value: "at least 12 ferries", evidence: [at(2, "At least 12 ferries")]),
          .init(value: "14 ferries", evidence: [at(3, "14 ferries")]),
        ], silent: [ids[3]], weight: 0.4, explanation: "The number of ferries differs."),
      Difference(
        id: Identifier("d-cut"), kind: .truncation, verdict: .distortion, utterances: [utterance.id],
        sides: [.init(value: "checked", evidence: [at(2, "checked")])], weight: 0.5, explanation: "One report ends the sentence early."),
    ]
    dossier.findings = [Finding(.noStory, .note, "no headline <here>", span: at(3, "Varnholt"))]
    account = Account(
      made: .init(by: "test"), dossier: dossier,
      coverage: Self.paths.map { Attempt(source: $0, state: .read, because: "plain text") } + [
        Attempt(source: "in/x", state: .failed, because: "empty")
      ])
    let sentence = at(1, "The harbour bridge was closed on Tuesday")
    let lines = [
      Line(
        text: "The harbour bridge was closed on Tuesday.", parts: [.quote(sentence), .literal(".")],
        evidence: Evidence(sentence, [at(2, "The harbour bridge in Varnholt was closed on Tuesday")]), standing: .singleLineage,
        claims: [Identifier("claim-shut")])
    ]
    let timeline = [
      Entry(
        moment: Moment(value: "2031-05-06", precision: .day, basis: .cluster, evidence: [at(1, "Tuesday")]),
        parts: [.quote(at(1, "engineers found a crack"))], evidence: Evidence(at(1, "engineers found a crack")))
    ]
    let checks = [
      Check(question: "Who counted the letters?", ask: "the editor", weight: 0.1, about: []),
      Check(question: "Twelve ferries or fourteen?", ask: "the port", weight: 0.9, about: [Identifier("d-ferries")]),
    ]
    account.narrative = Narrative(account: lines, timeline: timeline, checks: checks)
    for n in ids.indices { payloads[ids[n]] = Payload(bytes: Array(Self.texts[n].utf8)) }
  }

  /// A paragraph a line; "Read more" is boilerplate.
  private static func blocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    for end in bytes.indices.filter({ bytes[$0] == 0x0A }) + [bytes.count] {
      if end > start {
        let isBoilerplate = bytes[start..<end].starts(with: Array("Read more".utf8))
        let kind: Block.Kind = isBoilerplate ? .boilerplate : bytes[start..<end].starts(with: Array("Bridge at".utf8)) ? .title : .paragraph
        blocks.append(Block(kind: kind, reason: isBoilerplate ? .relatedStories : nil, start..<end))
      }
      start = end + 1
    }
    return blocks
  }

  package var index: AccountLookup { AccountLookup(account, payloads: payloads) }
}
