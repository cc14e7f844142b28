import Annotating
import Reading
import Sourcing
import Vocabulary

extension Pipeline {
  /// Reads the transcript that quotations are held against, and cuts its text into words and sentences.
  ///
  /// - Parameter reports: those of the event; the transcript must be none of them.
  /// - Throws: where it cannot be read, holds no words, or is one of the reports.
  package func transcript(_ path: String, besides reports: [Report]) throws(Trouble) -> AnnotatedReport {
    let read = reader.read(try sources.page(at: Locator(path)))
    if let refusal = read.findings.first(where: { $0.severity == .error }) {
      throw Trouble(
        cannot: "use", path, because: "it is no text that the program reads (\(refusal.code.rawValue))",
        wayOut: "give the transcript as text or as a saved page")
    }
    if let twin = reports.first(where: { $0.payload.sha256 == read.report.payload.sha256 }) {
      let cause = twin.source.place == path ? "it is among the reports too" : "the report \"\(twin.source.place)\" is the same text"
      throw Trouble(cannot: "use", path, because: cause, wayOut: "leave it out of the reports, or leave out --transcript")
    }
    guard Annotator.isAnalysed(read.report.language) else {
      throw Trouble(
        cannot: "use", path, because: "its language is \(read.report.language), and rules exist for en",
        wayOut: "give the words in the language of the reports")
    }
    let text = Annotator(language: language).text(of: read)
    guard text.tokens.contains(where: { $0.kind != .mark }) else {
      throw Trouble(
        cannot: "use", path, because: "it holds no words outside boilerplate", wayOut: "give the transcript as plain text")
    }
    var findings = read.findings
    if text.isCut { findings.append(Annotator.tooLong(read, tokens: text.tokens.count, "not compared with quotations")) }
    return AnnotatedReport(annotations: Annotations(report: read.report, findings: findings), text: text)
  }
}
