import Vocabulary

/// A fact about a report that stands under its label.
package enum ReportFact: Sendable, Equatable {
  case path(String)
  /// The address of the saved page that the report was read from.
  case savedPage(String)
  case words(String)

  package static func all(_ report: Report) -> [ReportFact] {
    var out: [ReportFact] = [.path(report.source.place)]
    if let saved = SavedPage(report) { out.append(.savedPage(saved.top)) }
    if report.outlet.basis == .inferred || report.outlet.basis == .given { out.append(.words("outlet \(report.outlet.basis.rawValue)")) }
    for credit in report.credits { out.append(.words("\(credit.agency), \(credit.basis.rawValue)")) }
    if let published = report.published { out.append(.words("published \(DateWords.words(published.value))")) }
    if let modified = report.modified { out.append(.words("changed \(DateWords.words(modified.value))")) }
    if report.language != "und" { out.append(.words("language \(report.language)")) }
    return out
  }
}
