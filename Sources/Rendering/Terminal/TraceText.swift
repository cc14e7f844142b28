import Presenting
import Vocabulary

/// Passages in their surroundings, for a terminal.
package struct TraceText: Sendable {
  private let account: Account
  private let payloads: [Identifier: Payload]

  package init(account: Account, payloads: [Identifier: Payload]) {
    self.account = account
    self.payloads = payloads
  }

  /// The passages of an entry, one after another; ends with a line end.
  package func text(_ entry: AccountIndex.Entry, width: Int = 80) -> String {
    let outline = TraceOutline(entry, in: account, payloads: payloads)
    var lines = Paragraph(width: width).lines(outline.heading)
    for excerpt in outline.excerpts {
      lines += [""] + Paragraph(width: width).lines(excerpt.place) + Paragraph(width: width, first: "  ").lines(excerpt.words)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
