/// One of several events that the reports seem to be of.
package struct EventGroup: Sendable, Codable, Hashable {
  /// The title of the report that shares most words with the others.
  package var title: String
  /// By identifier; only those of the first group are reports of the account.
  package var reports: [Identifier]
  /// Where they were read, in the order of `reports`.
  package var sources: [String]

  package init(title: String, reports: [Identifier], sources: [String]) {
    self.title = title
    self.reports = reports
    self.sources = sources
  }
}
