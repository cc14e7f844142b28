import Vocabulary

/// An account in which every field that the vocabulary has is filled: what the schema is held against.
enum FilledAccount {
  static let first = Identifier("1111111111111111")
  static let second = Identifier("2222222222222222")
  static let actor = Identifier("aaaaaaaaaaaaaaaa")
  static let other = Identifier("bbbbbbbbbbbbbbbb")
  static let digest = String(repeating: "0123456789abcdef", count: 4)
  static let text = "The pier is shut, the mayor said on Monday. At least 12 boats wait."
  static let transcript = Identifier("3333333333333333")
  static let payloads = Dictionary(uniqueKeysWithValues: [first, second, transcript].map { ($0, Payload(bytes: Array(text.utf8))) })
  static let here = Span(report: first, 0..<16)
  static let there = Span(report: second, 0..<16)
  static let evidence = Evidence(here, [there])

  static let moment = Moment(value: "2031-05-05", precision: .day, basis: .resolved, evidence: [Span(report: first, 36..<42)])

  static func report(_ id: Identifier) -> Report {
    Report(
      id: id,
      source: Source(
        path: "a.txt", url: "https://example.org/a", member: ["b"], sha256: digest, bytes: 66, media: "text/plain", charset: "utf-8"),
      payload: PayloadPin(sha256: digest, bytes: 66), outlet: Outlet(name: "The Quay", basis: .stated, evidence: [here]),
      credits: [Credit(agency: "NPA", basis: .stated, evidence: [here])], title: here, bylines: [here], language: "en", published: moment,
      modified: moment, firstSeen: moment, blocks: [Block(kind: .boilerplate, reason: .relatedStories, 0..<66)], body: ByteRange(0..<66),
      shares: Shares(own: 0.5, copied: 0.25, quoted: 0.25))
  }

  static var version: Version {
    var version = plainVersion
    let said = Span(report: transcript, 0..<16)
    version.transcript = [.init(printed: [here], span: said, changes: [.init(kind: .numberChanged, from: said, to: here)])]
    return version
  }

  private static let plainVersion = Version(
    kind: .mixed, parts: [here], addressee: other, cue: Span(report: first, 28..<32), cueClass: .say, source: Span(report: first, 18..<27),
    speaker: actor, via: [other], anonymous: false, because: ReasonSamples.version,
    changes: [Version.Change(kind: .truncated, from: here, to: there)])

  static let figure = Figure(
    id: Identifier("f111111111111111"), value: .init(low: 12, high: 12), unit: "count", counted: "boats", hedge: .atLeast, asOf: moment,
    saidBy: actor, mentions: [Span(report: first, 44..<55)], conversionOf: Identifier("f222222222222222"))

  static var act: Act {
    var act = Act(
      id: Identifier("c111111111111111"), kind: .pledge, actor: actor, recipient: other, object: here, moment: moment, status: .stated,
      evidence: [here])
    act.beneficiary = other
    act.amount = figure.id
    act.deadline = moment
    act.condition = there
    act.step = .pledged
    act.by = here
    act.to = there
    act.benefiting = there
    act.instrument = there
    act.authority = .decided
    act.steps = [.init(step: .delivered, span: there, moment: moment, actor: actor)]
    act.answers = [act.id]
    act.restates = [act.id]
    return act
  }

  static var dossier: Dossier {
    let event = Event(
      id: Identifier("e111111111111111"), title: "Pier shut", moment: moment, places: [other], actors: [actor], evidence: [here])
    var dossier = Dossier(event: event, reports: [report(first), report(second)], payloads: payloads)
    let lineage = Lineage(
      id: Identifier("d111111111111111"), reports: [first, second], origin: .init(name: "NPA", basis: .stated),
      because: ReasonSamples.lineage,
      evidence: [here])
    dossier.lineages = [lineage]
    dossier.pairs = [Pair(a: first, b: second, relation: .shownDependent, because: ReasonSamples.pair, evidence: [here, there])]
    dossier.passages = [
      Passage(id: Identifier("9111111111111111"), witnesses: [here, there], from: 0, direction: .likely, kind: .edited, overlap: 0.9)
    ]
    dossier.actors = [
      Actor(
        id: actor, name: "mayor", kind: .person, roles: [.init(text: "mayor", evidence: [here])],
        variants: [.init(text: "mayor", count: 2)],
        mentions: [here], references: [there], because: ReasonSamples.actor)
    ]
    let utterance = Utterance(
      id: Identifier("7111111111111111"), sameness: .same, speaker: actor, addressee: other, moment: moment, versions: [version], fullest: 0
    )
    dossier.utterances = [utterance]
    dossier.figures = [figure]
    dossier.moments = [TimedMention(span: Span(report: first, 36..<42), moment: moment, about: here)]
    let claim = Claim(
      id: Identifier("8111111111111111"), text: "The pier is shut", attributedTo: actor, utterance: utterance.id,
      tellings: [.init(here, holder: actor), .init(there)], deniedBy: [there],
      modality: .claimed, support: .init(outlets: 2, originsAtLeast: 1, originsAtMost: 1, basis: [lineage.id]))
    dossier.claims = [claim]
    dossier.acts = [act]
    dossier.differences = [
      Difference(
        id: Identifier("6111111111111111"), kind: .hedgeLost, verdict: .distortion, claims: [claim.id], utterances: [utterance.id],
        figures: [figure.id], sides: [.init(value: "at least 12", evidence: [here]), .init(value: "12", evidence: [there])],
        silent: [second], weight: 0.5, explanation: "One report drops \u{201C}at least\u{201D}.")
    ]
    dossier.tracks = [
      Track(
        id: Identifier("5111111111111111"), counted: "boats", unit: "count",
        values: [
          .init(figure: figure.id, asOf: moment, reports: [first], supersededBy: figure.id),
          .init(figure: figure.id, asOf: moment, reports: [second]),
        ])
    ]
    dossier.events = [
      EventGroup(title: "Pier shut", reports: [first, second], sources: ["a.txt", "b.txt"]),
      EventGroup(title: "Mill sold", reports: [actor], sources: ["c.txt"]),
    ]
    dossier.transcript = report(transcript)
    dossier.findings = [Finding(.dateAmbiguous, .note, "no date", span: here)]
    return dossier
  }

  static var account: Account {
    let made = Account.Made(by: "synoptic 0.1.0", settings: ["fail-on": "error"], decisions: [.init(sha256: digest)])
    let lines = [
      Line(
        text: "According to the mayor \u{201C}The pier is shut\u{201D}",
        parts: [.literal("According to "), .actor(actor, here), .standIn(actor, here, replaces: there), .capitalised(here), .quote(here)],
        evidence: evidence, role: .told, standing: .singleLineage, claims: dossier.claims.map(\.id), partly: [second])
    ]
    let narrative = Narrative(
      account: lines, timeline: [Entry(moment: moment, parts: [.quote(here)], evidence: evidence)],
      checks: [Check(question: "Is the pier shut?", ask: "the harbour office", weight: 1, about: dossier.claims.map(\.id))])
    return Account(
      made: made, dossier: dossier, narrative: narrative,
      coverage: [Attempt(source: "a.txt", state: .notAnalysed, because: "language")])
  }
}
