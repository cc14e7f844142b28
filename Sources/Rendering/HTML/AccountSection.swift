import Presenting
import Vocabulary

extension PageView {
  /// What happened, a sentence a row, its passages beside it.
  func leadSection() -> HTML {
    let rows = lines(of: .lead)
    return section(.happened, rows.isEmpty ? nil : "<ol class=\"account\">\n\(rows)</ol>")
  }

  /// The rest of the account: what else several reports tell, who says what, what one report alone has.
  func accountSection() -> HTML {
    let parts = Line.Role.allCases.filter { $0 != .lead }.compactMap { role -> HTML? in
      let rows = lines(of: role)
      return rows.isEmpty ? nil : "<h3 class=\"minor\">\(role.title)</h3>\n<ul class=\"account\">\n\(rows)</ul>\n"
    }
    return section(.account, parts.isEmpty ? nil : "\(parts)")
  }

  private func lines(of role: Line.Role) -> [HTML] {
    (index.account.account ?? []).enumerated().filter { $1.role == role }.map { n, line in
      let shown = AccountLine(line, index)
      let note: HTML =
        shown.note.isEmpty ? "" : " <span class=\"tag\(HTML(trusted: shown.isDisputed ? " conflict" : ""))\">\(shown.note)</span>"
      return """
        <li id="\(PageAnchor.line.id(n))"><span class="line">\(pieces(shown.pieces))</span> \(citations(shown.citations))\(note)</li>

        """
    }
  }

  func pieces(_ pieces: [AccountLine.Piece]) -> HTML {
    pieces.map { piece in
      switch piece {
      case .ours(let text): "\(text)"
      case .theirs(let text, let span): words(link("\(text)", to: span), of: span.report)
      case .name(let text, let span): link("\(text)", to: span, " class=\"name\"")
      }
    }.joined()
  }

  /// When things happened, and every time that the reports name.
  func timelineSection() -> HTML {
    let entries = TimelineRow.all(index).enumerated().map { n, entry -> HTML in
      let how: HTML = entry.basis.isEmpty ? "" : " <span class=\"small\">\(entry.basis)</span>"
      return """
        <li id="\(PageAnchor.entry.id(n))"><span class="when">\(entry.when)\(how)</span> <span class="line">\
        \(pieces(entry.pieces))</span> \(citations(entry.evidence))</li>

        """
    }
    let times = TimeRow.all(index).enumerated().map { n, time -> HTML in
      """
      <tr id="\(PageAnchor.moment.id(n))"><td>\(quoted(time.named))</td>\
      <td>\(time.time)</td><td>\(time.basis)</td>\
      <td>\(report(time.named.span.report, time.named.span))</td></tr>

      """
    }
    let all: HTML =
      times.isEmpty
      ? empty(PageLabels.noTimes)
      : """
      <details><summary>All \(NumberWords.count(times.count, "time")) that the reports name</summary>
      \(table(.times, times))
      </details>
      """
    let list = entries.isEmpty ? empty(PageSection.timeline.empty) : "<ol class=\"time\">\n\(entries)</ol>\n" as HTML
    return section(.timeline, "\(list)\(all)")
  }
}
