import TextAlgorithms
import Vocabulary

/// Lays the reports of one event side by side: lineage, actors, utterances, claims, differences.
///
/// The order of the reports does not matter: the dossier lists them by place.
package struct Comparer: Sendable {
  package init() {}

  package func compare(_ unordered: [AnnotatedReport]) -> Dossier {
    let reports = unordered.sorted { ($0.report.source.place, $0.id.value) < ($1.report.source.place, $1.id.value) }
    let payloads = Dictionary(reports.map { ($0.id, $0.payload) }, uniquingKeysWith: { first, _ in first })
    let joined = ActorJoiner().join(reports)
    let weights = StemWeights(reports.flatMap { report in report.annotations.sentences.map { ContentWords(report.payload.bytes, [$0.range]).stemSet } })
    let event = EventBuilder(payloads: payloads).build(reports, joined.actors)
    var dossier = Dossier(event: event, reports: reports.map(\.report), payloads: payloads)
    dossier.actors = joined.actors
    dossier.utterances = UtteranceJoiner(payloads: payloads).join(reports, event: joined.event, weights: weights)
    let support = SupportCounter(reports: dossier.reports, pairs: dossier.pairs, lineages: dossier.lineages)
    dossier.claims = ClaimBuilder(payloads: payloads, weights: weights, support: support).build(reports, utterances: dossier.utterances)
    dossier.differences = QuotationDifferences(payloads: payloads, label: ReportLabels(dossier.reports).label).find(dossier.utterances)
    dossier.findings = reports.flatMap(\.annotations.findings)
    return dossier
  }
}
