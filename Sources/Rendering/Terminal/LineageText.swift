import Presenting
import Vocabulary

/// Who carries whose copy, for reading in a terminal of 80 columns: the tree of origins and reports, then the pairs with their reasons.
package struct LineageText: Sendable {
  private let outline: LineageOutline
  private let width: Int

  package init(_ account: Account, payloads: [Identifier: Payload], width: Int = 80) {
    outline = LineageOutline(AccountLookup(account, payloads: payloads))
    self.width = width
  }

  /// The text, ending with a line end.
  package func text() -> String {
    var out = Paragraph(width: width).lines(outline.title) + [String(repeating: "=", count: width), ""]
    for branch in outline.branches {
      out += Paragraph(width: width, first: "\(branch.glyph) ").lines(branch.origin)
      for reason in branch.reasons { out += Paragraph(width: width, first: "    because ", rest: "      ").lines(reason) }
      out += branch.nodes.flatMap(lines) + [""]
    }
    if !outline.relations.isEmpty { out += ["WHY", ""] }
    for relation in outline.relations {
      out += Paragraph(width: width, first: "  - ").lines(relation.text)
      for reason in relation.reasons { out += Paragraph(width: width, first: "      ", rest: "        ").lines(reason) }
    }
    if !outline.remainder.isEmpty {
      out += (outline.relations.isEmpty ? [] : [""]) + Paragraph(width: width).lines(outline.remainder)
    }
    return out.joined(separator: "\n") + "\n"
  }

  private func lines(_ node: LineageOutline.Node) -> [String] {
    let first = String(repeating: "   ", count: min(node.depth - 1, 12)) + (node.isDoubtful ? " ┄ " : " └ ")
    let inner = String(repeating: " ", count: TerminalText.columns(first) + 2)
    var out = Paragraph(width: width, first: first).lines(node.report)
    for note in node.notes { out += Paragraph(width: width, first: inner).lines(note) }
    for change in node.changes { out += Paragraph(width: width, first: inner + "~ ", rest: inner + "    ").lines(change) }
    if let more = node.moreChanges { out += Paragraph(width: width, first: inner + "~ ").lines(more) }
    return out
  }
}
