/// The ids of what the page lists: a stem and the place in the account's list, from 1.
package enum PageAnchor: String, Sendable {
  case line, entry, moment, act, difference, figure, claim, report, finding
  case quotation = "said"
  case actor = "who"

  /// The id of the page's head.
  package static let top = "top"

  /// The id of the thing at an index, such as `figure3` for index 2.
  package func id(_ index: Int) -> String { "\(rawValue)\(index + 1)" }
}
