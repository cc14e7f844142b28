import Vocabulary

/// What stands above the four questions.
package struct PageHeader: Sendable {
  package var title: String
  package var eyebrow: String
  package var lede: String
  /// Passages that show what the event is, as many as are shown.
  package var evidence: [Span]

  package init(_ index: AccountLookup) {
    let account = index.account
    title = account.event.title.isEmpty ? "An event without a title" : account.event.title
    var parts = ["Account of one event", NumberWords.count(account.reports.count, "report")]
    if let moment = account.event.moment { parts.append(DateWords.words(moment.value)) }
    let places = account.event.places.prefix(PageLimits.places).compactMap { index.actorName($0) }
    if !places.isEmpty { parts.append(places.joined(separator: ", ")) }
    eyebrow = parts.joined(separator: " · ")
    let read = account.coverage.count { $0.state == .read }
    let others = account.coverage.count - read
    var sentences: [String] = []
    if !account.coverage.isEmpty {
      let rest = others == 0 ? "nothing failed, nothing was skipped" : "\(others) not read, with the reasons at the end"
      sentences.append("Read: \(read) of \(NumberWords.count(account.coverage.count, "input")); \(rest).")
    }
    sentences.append("Every sign and every marked word leads to its passage.")
    lede = sentences.joined(separator: " ")
    evidence = Array(account.event.evidence.prefix(PageLimits.titleCitations))
  }
}
