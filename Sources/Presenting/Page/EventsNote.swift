import Vocabulary

/// What a reader is told where the reports seem to be of several events.
package struct EventsNote: Sendable {
  /// One sentence on what the account is of.
  package let sentence: String
  /// For each event that is left out its title and its files.
  package let others: [String]

  /// nil where the reports are of one event.
  package init?(_ account: Account) {
    guard let first = account.events.first, account.events.count > 1 else { return nil }
    sentence =
      "These reports seem to be of \(account.events.count) events. This account is of “\(first.title)” "
      + "(\(NumberWords.count(first.reports.count, "report"))) and leaves out the others; --one-event takes all reports as of one event."
    others = account.events.dropFirst().map { event in
      "“\(event.title)” (\(NumberWords.count(event.reports.count, "report"))): \(event.sources.joined(separator: ", "))"
    }
  }
}
