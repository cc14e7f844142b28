import Vocabulary

/// Words reasons in plain English.
///
/// Reports are called by the labels given, actors by their names; an identifier without one is *another report* or *an unknown actor*.
package struct ReasonWording: Sendable {
  private let labels: [Identifier: String]
  private let names: [Identifier: String]

  /// - Parameters:
  ///   - labels: for each report what the reader knows it by.
  ///   - actors: those of the event, or of one report where its annotations are worded.
  package init(labels: [Identifier: String], actors: [Actor]) {
    self.labels = labels
    names = Dictionary(actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Calls reports by their own labels: the outlet, else the file.
  package init(reports: [Report], actors: [Actor]) {
    self.init(labels: reports.labels, actors: actors)
  }

  package init(_ account: Account) { self.init(reports: account.reports, actors: account.actors) }

  package init(_ annotations: Annotations) { self.init(reports: [annotations.report], actors: annotations.actors) }

  /// What an encoder needs to write the `text` of reasons.
  package var text: ReasonText { ReasonText(words) }

  package func words(_ reason: Reason) -> String {
    switch reason {
    case .pair(let reason): words(reason)
    case .lineage(let reason): words(reason)
    case .actor(let reason): words(reason)
    case .version(let reason): words(reason)
    }
  }

  func label(_ report: Identifier) -> String { labels[report] ?? "another report" }

  func name(_ actor: Identifier) -> String { names[actor] ?? "an unknown actor" }

  func decided(_ by: String, _ reason: String) -> String { "decided by \(by): \(reason)" }

  /// "A", "A and B", "A, B and C".
  func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  func percent(_ share: Double) -> String { share.isFinite ? "\(Int((min(max(share, 0), 1) * 100).rounded())) %" : "an unknown share" }

  /// "1 word", "3 words".
  func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension ReasonWording {
  /// Several reasons of one thing, with semicolons between them.
  package func words(_ reasons: [PairReason]) -> String { reasons.map(words).joined(separator: "; ") }

  package func words(_ reasons: [LineageReason]) -> String { reasons.map(words).joined(separator: "; ") }

  package func words(_ reasons: [ActorReason]) -> String { reasons.map(words).joined(separator: "; ") }

  package func words(_ reasons: [VersionReason]) -> String { reasons.map(words).joined(separator: "; ") }
}
