import Presenting

extension PageView {
  /// The account, a sentence a row, its passages beside it.
  func accountSection() -> HTML {
    let rows = (index.account.account ?? []).map { AccountLine($0, index) }.enumerated().map { n, line -> HTML in
      let note: HTML =
        line.standing.isEmpty ? "" : " <span class=\"tag\(HTML(trusted: line.isDisputed ? " conflict" : ""))\">\(line.standing)</span>"
      return """
        <li id="\(PageAnchor.line.id(n))"><span class="line">\(pieces(line.pieces))</span> \(citations(line.citations))\(note)</li>

        """
    }
    return section(.account, rows.isEmpty ? nil : "<ol class=\"account\">\n\(rows)</ol>")
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

  /// Who asked, promised or refused what, and what came of it.
  func actsSection() -> HTML {
    let rows = ActRow.all(index).enumerated().map { n, act -> HTML in
      let toWhom = act.recipient.map { " → \($0)" as HTML }
      let condition = act.condition.map { "if: \(quoted($0))" as HTML }
      let rest = ([act.deadline.map { "\($0)" as HTML }, condition].compactMap { $0 } + act.links.map(link)).joined("; ")
      return """
        <tr id="\(PageAnchor.act.id(n))"><th scope="row">\(act.actor)\(toWhom)</th><td>\(act.kind)</td>\
        <td>\(quoted(act.object))</td>\
        <td>\(act.state)\(HTML(trusted: rest.isEmpty ? "" : "<br>"))\(rest)</td>\
        <td>\(citations(act.evidence))</td></tr>

        """
    }
    return section(.acts, rows.isEmpty ? nil : table(.acts, rows))
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
