import Annotating
import Sourcing
import Vocabulary

extension Pipeline {
  /// Annotations that came as JSON, with the texts that they were found in; in the order given. Refuses where the weights cannot be opened.
  package func withTexts(_ found: [(annotations: Annotations, payload: Payload)]) async throws(Trouble) -> [AnnotatedReport] {
    let texts = try await texts(found.map { ($0.annotations.report, $0.payload) })
    return zip(found, texts).map { AnnotatedReport(annotations: $0.annotations, text: $1) }
  }

  /// A dossier that came as JSON, with the texts of its reports. Refuses where the weights cannot be opened.
  package func withTexts(_ dossier: Dossier) async throws(Trouble) -> Dossier {
    let texts = try await texts(dossier.reports.compactMap { report in dossier.payloads[report.id].map { (report, $0) } })
    var dossier = dossier
    dossier.texts = Dictionary(texts.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    return dossier
  }

  private func texts(_ reports: [(report: Report, payload: Payload)]) async throws(Trouble) -> [Text] {
    let annotator = Annotator(language: language, analyser: SyntaxAnalyser(try weights.syntax(), language: language))
    return await map(reports.map { ReadReport(report: $0.report, payload: $0.payload, findings: []) }) { annotator.text(of: $0) }
  }
}
