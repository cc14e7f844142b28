import Presenting
import Vocabulary

/// An account for reading in a terminal of 80 columns.
package struct TextAccount: Sendable {
  private let outline: AccountOutline
  private let width: Int

  package init(_ account: Account, payloads: [Identifier: Payload], width: Int = 80) {
    outline = AccountOutline(account)
    self.width = width
  }

  /// The text, ending with a line end.
  package func text() -> String {
    var out =
      Paragraph(width: width).lines(outline.title) + [String(repeating: "=", count: width)] + Paragraph(width: width).lines(outline.summary)
    out.append("")
    for section in outline.sections {
      out += [section.title.uppercased(), ""]
      out += section.entries.isEmpty ? ["  " + section.empty] : section.entries.flatMap(lines)
      out.append("")
    }
    return out.joined(separator: "\n") + "\n"
  }

  private func lines(_ entry: OutlineEntry) -> [String] {
    let (first, indent) = Self.prefix(entry.mark)
    return Paragraph(width: width, first: first).lines(entry.text)
      + entry.details.flatMap { detail in
        switch detail.kind {
        case .note: Paragraph(width: width, first: indent).lines(detail.text)
        case .item: Paragraph(width: width, first: indent, rest: indent + "  ").lines(detail.text)
        case .reason: Paragraph(width: width, first: indent + "because ", rest: indent + "  ").lines(detail.text)
        }
      }
  }

  /// What stands before an entry's first line, and before its details.
  private static func prefix(_ mark: OutlineEntry.Mark) -> (first: String, indent: String) {
    switch mark {
    case .bullet: ("  - ", "      ")
    case .number(let number):
      (String(repeating: " ", count: max(0, 3 - String(number).count)) + "\(number). ", "     ")
    case .label(let letters): ("  \(letters)  ", "     ")
    }
  }
}
