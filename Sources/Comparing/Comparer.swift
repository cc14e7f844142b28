import TextAlgorithms
import Vocabulary

/// Lays the reports of one event side by side: lineage, actors, utterances, claims, acts, differences.
///
/// The order of the reports does not matter: the dossier lists them by identifier.
package struct Comparer: Sendable {
  private let language: Language
  private let decisions: [Decision]
  private let vectors: WordVectors?

  /// - Parameters:
  ///   - language: the language of the reports.
  ///   - decisions: what a person decided; it wins over the rules. Their order does not matter, and *leave-out* is the reader's.
  ///   - vectors: nil where words are compared by their spelling alone.
  package init(language: Language, decisions: [Decision] = [], vectors: WordVectors?) {
    self.language = language
    self.decisions = Set(decisions).sorted()
    self.vectors = vectors
  }

  /// How much of the dossier is made.
  package enum Scope: Sendable {
    case everything
    /// The same of the largest event alone, where the reports seem to be of several.
    case largestEvent
    /// The event and its lineage alone: who copied whom, without what is said.
    case lineage
  }

  /// - Parameter transcript: a text that quotations are held against; it is none of the reports, and only its text is used.
  package func compare(
    _ unordered: [AnnotatedReport], scope: Scope = .everything, transcript: AnnotatedReport? = nil
  ) -> Dossier {
    var sorted = unordered.sorted { $0.id < $1.id }
    let events = scope == .largestEvent ? EventGrouper(sorted).events() : []
    if let largest = events.first { sorted.removeAll { !largest.reports.contains($0.id) } }
    let actors = ActorDecisions(decisions, sorted)
    let origins = LineageDecisions(decisions, actors.reports, language)
    let reports = origins.reports
    let texts = Dictionary(reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let joined = ActorJoiner(language: language, unions: actors.unions, apart: actors.apart).join(reports)
    let twins = Twins(reports)
    let event = EventBuilder(texts: texts).build(reports, joined.actors)
    let lineage = twins.spread(LineageBuilder(language: language, relations: origins.relations, vectors: vectors).build(twins.distinct))
    var dossier = Dossier(event: event, reports: reports.map { completed($0.report, lineage) }, texts: texts)
    dossier.passages = lineage.passages.distinguished(by: \.id)
    dossier.pairs = lineage.pairs
    dossier.lineages = LineageReasons(dossier.reports, dossier.pairs).reasoned(lineage.lineages)
    dossier.findings = reports.flatMap(\.annotations.findings) + actors.findings + origins.findings
    dossier.events = events
    if !events.isEmpty { dossier.findings.append(ofSeveralEvents(events)) }
    guard scope != .lineage else {
      // Actors are no part of the lineage, and nothing names what is not there.
      dossier.event.places = []
      dossier.event.actors = []
      return dossier
    }
    dossier.actors = joined.actors
    let weights = WordWeighing(twins.distinct)
    let said = UtteranceJoiner(
      texts: texts, language: language, dependent: lineage.pairs.filter { $0.relation == .shownDependent }
    ).join(twins.distinct, event: joined.event, weights: weights)
    dossier.utterances = said.utterances.map(twins.spread).distinguished(by: \.id)
    if let transcript { dossier.hold(against: transcript) }
    let support = SupportCounter(reports: dossier.reports, pairs: dossier.pairs, lineages: dossier.lineages)
    dossier.figures = FigureJoiner(texts: texts).join(reports, dossier.utterances)
    dossier.moments = MomentAnchorer(dossier.reports, language).anchor(reports)
    let stated = ClaimBuilder(language: language, vectors: vectors, support: support).build(twins, dossier)
    dossier.claims = stated.claims.distinguished(by: \.id)
    if joined.isBounded || said.isBounded || stated.isBounded { dossier.findings.append(notAllCompared()) }
    let ledger = ActBuilder(dossier: dossier, event: joined.event, weights: weights, language: language).build(twins)
    dossier.acts = ledger.acts.distinguished(by: \.id)
    let ground = DifferenceGround(dossier, language)
    dossier.differences = DifferenceFinder(ground: ground, dossier).find(twins.distinct, stated.rivals, transcript?.text)
    dossier.tracks = TrackBuilder(ground: ground, dossier).build(dossier.differences)
    dossier.actors += ledger.groups
    return dossier
  }

  private func ofSeveralEvents(_ events: [EventGroup]) -> Finding {
    let others = events.dropFirst().map { "“\($0.title)” (\($0.reports.count))" }.joined(separator: ", ")
    return Finding(
      .severalEvents, .warning,
      "these reports seem to be of \(events.count) events; the account is of the largest, and leaves out the reports of \(others)")
  }

  private func notAllCompared() -> Finding {
    Finding(
      .notAllCompared, .note,
      "quotations, sentences or names are so many or so long that not all of them were compared to the end; some that are the same stand apart"
    )
  }

  /// A report with what only the event shows: agencies that it does not name, shares of its words.
  private func completed(_ report: Report, _ lineage: LineageResult) -> Report {
    var report = report
    report.shares = lineage.shares[report.id] ?? report.shares
    let stated = Set(report.credits.map(\.agency))
    report.credits += (lineage.inferredCredits[report.id] ?? []).filter { !stated.contains($0.agency) }
    return report
  }
}
