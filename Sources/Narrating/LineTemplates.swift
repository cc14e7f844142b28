import Vocabulary

/// The program's own words in lines: a closed list, so that whoever checks an account knows them all. Everything else in a line is a
/// passage or a name.
package enum LineTemplates {
  static let directLead = ": “"
  static let directGap = "” … “"
  static let directEnd = "”"
  /// Behind a name that stands for `his` or `their`.
  static let possessive = "’s"
  static let space = " "

  /// Every literal that a line can have.
  package static let all: Set<String> = [directLead, directGap, directEnd, possessive, space]

  /// The passages that a line prints: those of a quotation, or a sentence from its first word to its last, pronouns with it.
  package static func printed(_ parts: [LinePart]) -> [Span] {
    var spans: [Span] = []
    for part in parts {
      switch part {
      case .quote(let span), .capitalised(let span), .standIn(_, _, let span): spans.append(span)
      case .literal, .actor: continue
      }
    }
    guard let first = spans.first, let last = spans.last, !parts.contains(.literal(directLead)) else { return spans }
    return [Span(report: first.report, first.start..<max(first.end, last.end))]
  }
}
