import Vocabulary

/// The parts of the dossier, in the order of the contract.
extension BridgeEvent {
  private static func at(_ report: Int, _ words: String) -> Span { span(ids[report - 1], texts[report - 1], words) }

  private static var reports: [Report] {
    texts.indices.map { n -> Report in
      let bytes = Array(Self.texts[n].utf8)
      return Report(
        id: ids[n],
        source: Source(path: paths[n], sha256: "00", bytes: bytes.count, media: "text/plain", charset: "utf-8"),
        payload: PayloadPin(sha256: "00", bytes: bytes.count),
        outlet: n == 0 ? Outlet(name: "Harbour Post", basis: .stated) : .unknown,
        credits: n < 2 ? [Credit(agency: "Meridia", basis: .stated, evidence: [at(n + 1, "Meridia")])] : [],
        title: n == 0 ? at(1, "Bridge at Varnholt shut after crack found") : nil,
        bylines: [], language: n == 2 ? "de" : "en", published: nil, modified: nil, firstSeen: nil, blocks: blocks(bytes),
        body: ByteRange(0..<bytes.count), shares: Shares(own: 0.2, copied: n < 2 ? 0.5 : 0, quoted: 0.3))
    }
  }

  private static var utterance: Utterance {
    let full = "We will not open it until every bolt has been checked, and I mean every bolt"
    return Utterance(
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
  }

  private static let twelve = Figure(
    id: Identifier("figure-12"), value: .init(low: 12, high: nil), unit: "count", counted: "ferries", hedge: .atLeast,
    mentions: [at(1, "At least 12 ferries"), at(2, "At least 12 ferries")])

  private static let fourteen = Figure(
    id: Identifier("figure-14"), value: .init(low: 14, high: 14), unit: "count", counted: "ferries", hedge: .exactly,
    mentions: [at(3, "14 ferries")])

  /// Reports, lineage, actors, utterances, figures and moments.
  static func lineage() -> Dossier {
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
    return dossier
  }

  static func addStatements(to dossier: inout Dossier) {
    dossier.claims = [
      Claim(
        id: Identifier("claim-shut"), text: "The harbour bridge was closed", attributedTo: nil, utterance: nil,
        tellings: [.init(at(1, "The harbour bridge was closed")), .init(at(2, "The harbour bridge in Varnholt was closed"))],
        modality: .asserted,
        support: .init(outlets: 2, originsAtLeast: 0, originsAtMost: 1, basis: [Identifier("lineage-m")])),
      Claim(
        id: Identifier("claim-lost"), text: "Varnholt has lost its bridge", attributedTo: nil, utterance: nil,
        tellings: [.init(at(3, "Varnholt has lost its bridge"))], modality: .asserted,
        support: .init(outlets: 1, originsAtLeast: 0, originsAtMost: 1, basis: [])),
    ]
    dossier.acts = [
      Act(
        id: Identifier("act"), kind: .refusal, actor: mayor, recipient: nil, object: at(1, "open it"), status: .stated,
        evidence: [at(1, "We will not open it")])
    ]
  }

  static func addDifferences(to dossier: inout Dossier) {
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
  }
}
