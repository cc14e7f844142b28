import Presenting

/// Who said what as a table of two columns, and the reports that its letters stand for.
struct QuotesText {
  /// Columns of the speaker's cell.
  static let cell = 18

  private let outline: QuotesOutline
  private let width: Int

  init(_ outline: QuotesOutline, width: Int) {
    self.outline = outline
    self.width = width
  }

  /// The text, ending with a line end.
  func text() -> String {
    var out = Paragraph(width: width).lines(outline.summary) + [""]
    guard !outline.rows.isEmpty else {
      return (out + Paragraph(width: width).lines(outline.empty)).joined(separator: "\n") + "\n"
    }
    let room = max(1, width - Self.cell - 2)
    let rule = String(repeating: "-", count: Self.cell) + "  " + String(repeating: "-", count: room)
    out += [line(outline.heads.speaker, outline.heads.said), rule]
    for row in outline.rows {
      let left = Paragraph(width: Self.cell).lines(row.speaker) + (row.remark.map { [$0] } ?? [])
      let right = Array(row.sayings.map { lines($0, room) }.joined(separator: [""]))
      for i in 0..<max(left.count, right.count) { out.append(line(i < left.count ? left[i] : "", i < right.count ? right[i] : "")) }
      out.append(rule)
    }
    out += ["", outline.reportsTitle]
    for report in outline.reports { out += Paragraph(width: width, first: "  \(report.letters)  ").lines(report.place) }
    return out.joined(separator: "\n") + "\n"
  }

  private func line(_ left: String, _ right: String) -> String {
    guard !right.isEmpty else { return left }
    return left + String(repeating: " ", count: max(0, Self.cell - TerminalText.columns(left)) + 2) + right
  }

  private func lines(_ saying: QuotesOutline.Saying, _ room: Int) -> [String] {
    Paragraph(width: room).lines(saying.words)
      + [saying.facts, saying.changes].filter { !$0.isEmpty }.flatMap {
        Paragraph(width: room, first: "  ").lines($0.joined(separator: " · "))
      }
  }
}
