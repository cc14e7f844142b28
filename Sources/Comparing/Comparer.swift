import TextAlgorithms
import Vocabulary

/// Lays the reports of one event side by side: lineage, actors, utterances, claims, differences.
///
/// The order of the reports does not matter: the dossier lists them by place.
package struct Comparer: Sendable {
  private let decisions: [Decision]
  private let vectors: WordVectors?

  /// - Parameters:
  ///   - decisions: what a person decided; it wins over the rules. Their order does not matter, and *leave-out* is the reader's.
  ///   - vectors: nil where words are compared by their spelling alone.
  package init(decisions: [Decision] = [], vectors: WordVectors?) {
    self.decisions = Set(decisions).sorted()
    self.vectors = vectors
  }

  package func compare(_ unordered: [AnnotatedReport]) -> Dossier {
    let sorted = unordered.sorted { ($0.report.source.place, $0.id.value) < ($1.report.source.place, $1.id.value) }
    let actors = ActorDecisions(decisions, sorted)
    let origins = LineageDecisions(decisions, actors.reports)
    let reports = origins.reports
    let texts = Dictionary(reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let joined = ActorJoiner(unions: actors.unions, apart: actors.apart).join(reports)
    let twins = Twins(reports)
    let weights = WordWeighing(twins.distinct)
    let event = EventBuilder(texts: texts).build(reports, joined.actors)
    let lineage = twins.spread(LineageBuilder(relations: origins.relations, vectors: vectors).build(twins.distinct))
    var dossier = Dossier(event: event, reports: reports.map { completed($0.report, lineage) }, texts: texts)
    dossier.passages = lineage.passages
    dossier.pairs = named(lineage.pairs, dossier.reports)
    dossier.lineages = LineageReasons(dossier.reports, dossier.pairs).reasoned(lineage.lineages)
    dossier.actors = joined.actors
    dossier.utterances = UtteranceJoiner(
      texts: texts, dependent: Set(lineage.pairs.filter { $0.relation == .shownDependent }.map { [$0.a, $0.b].sorted() })
    ).join(twins.distinct, event: joined.event, weights: weights).map(twins.spread)
    let support = SupportCounter(reports: dossier.reports, pairs: dossier.pairs, lineages: dossier.lineages)
    dossier.claims = ClaimBuilder(texts: texts, weights: weights, support: support).build(
      twins, utterances: dossier.utterances)
    dossier.figures = FigureJoiner(texts: texts).join(reports, dossier.utterances)
    dossier.moments = MomentAnchorer(dossier.reports).anchor(reports)
    dossier.differences = differences(dossier)
    dossier.findings = reports.flatMap(\.annotations.findings) + actors.findings + origins.findings
    return dossier
  }

  /// The event and its lineage alone: who copied whom, without what is said.
  package func lineage(_ unordered: [AnnotatedReport]) -> Dossier {
    let reports = unordered.sorted { ($0.report.source.place, $0.id.value) < ($1.report.source.place, $1.id.value) }
    let texts = Dictionary(reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let twins = Twins(reports)
    let lineage = twins.spread(LineageBuilder(vectors: vectors).build(twins.distinct))
    let event = EventBuilder(texts: texts).build(reports, ActorJoiner().join(reports).actors)
    var dossier = Dossier(event: event, reports: reports.map { completed($0.report, lineage) }, texts: texts)
    dossier.passages = lineage.passages
    dossier.pairs = lineage.pairs
    dossier.lineages = LineageReasons(dossier.reports, dossier.pairs).reasoned(lineage.lineages)
    return dossier
  }

  /// Pairs whose reasons call a report by its name: nobody reads an identifier.
  private func named(_ pairs: [Pair], _ reports: [Report]) -> [Pair] {
    let label = ReportLabels(reports).label
    return pairs.map { pair in
      var pair = pair
      for report in [pair.a, pair.b] {
        guard let name = label[report] else { continue }
        pair.because = pair.because.map { $0.replacing("from \(report.value)", with: "from \(name)") }
      }
      return pair
    }
  }

  /// All differences, the weightiest first.
  private func differences(_ dossier: Dossier) -> [Difference] {
    let ground = DifferenceGround(dossier)
    var out = QuotationDifferences(texts: dossier.texts, label: ground.label).find(dossier.utterances)
    out += SlotDifferences(ground: ground).find(dossier.claims)
    out += HedgeDifferences(ground: ground).find(dossier.claims)
    out += AttributionDifferences(ground: ground).find(dossier.claims, dossier.utterances, dossier.actors)
    let all = Set(dossier.reports.map(\.id))
    for index in out.indices { out[index].silent = all.subtracting(out[index].sides.flatMap { $0.evidence.map(\.report) }).sorted() }
    return out.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }
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
