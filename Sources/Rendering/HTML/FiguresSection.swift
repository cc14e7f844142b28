import Presenting

extension PageView {
  /// Every figure, those of one thing on one line.
  func figuresSection() -> HTML {
    let groups = FigureLines(index).groups
    guard !groups.isEmpty else { return section(.figures, nil) }
    let drawn = groups.filter(\.isDrawn).map(group)
    let plain = groups.filter { !$0.isDrawn }.map(group)
    let pictures: HTML = drawn.isEmpty ? "" : "<div class=\"figures\">\n\(drawn)</div>\n"
    let rest: HTML =
      plain.isEmpty ? "" : "<h3 class=\"minor\">\(PageLabels.exactFigures)</h3>\n<div class=\"figures exact\">\n\(plain)</div>"
    return section(.figures, "\(tracks())\(pictures)\(rest)")
  }

  private func group(_ group: FigureLines.Group) -> HTML {
    let title = group.counted.isEmpty ? PageLabels.notCounted : group.counted
    let ends: HTML =
      group.low.isEmpty ? "" : "<p class=\"ends\" aria-hidden=\"true\"><span>\(group.low)</span><span>\(group.high)</span></p>\n"
    return "<div class=\"fig\"><h3>\(title)</h3>\n<ul>\n\(group.rows.map(row))</ul>\n\(ends)</div>\n"
  }

  private func row(_ row: FigureLines.Row) -> HTML {
    let spans = index.account.figures[row.figure].mentions
    let drawing = row.isDrawn ? row.bar.map(picture) : nil
    let words = spans.first.map { self.words(link("\(row.printed)", to: $0), of: $0.report) }
    let disputed: HTML = row.isDisputed ? " <span class=\"tag conflict\">\(PageLabels.disputed)</span>" : ""
    let by: HTML = row.said.isEmpty ? "" : ", said by \(row.said)"
    return """
      <li id="\(PageAnchor.figure.id(row.figure))">\(drawing)<span class="num">\(words)</span> <span class="small">\(row.meaning)\(by)</span> \
      \(citations(spans))\(disputed)</li>

      """
  }

  private func picture(_ bar: FigureLines.Bar) -> HTML {
    let (from, to) = (percent(bar.low), percent(bar.high))
    let soft: HTML = bar.isSoft ? " stroke-dasharray=\"5 4\"" : ""
    let line: HTML = bar.isPoint ? "" : "<line x1=\"\(from)\" x2=\"\(to)\" y1=\"10\" y2=\"10\"\(soft)/>"
    let below: HTML = bar.isOpenBelow ? "<svg><path d=\"M9 4L1 10L9 16\"/></svg>" : "<circle cx=\"\(from)\" cy=\"10\" r=\"4.5\"/>"
    let above: HTML =
      bar.isOpenAbove ? "<svg x=\"100%\"><path d=\"M-9 4L-1 10L-9 16\"/></svg>" : "<circle cx=\"\(to)\" cy=\"10\" r=\"4.5\"/>"
    return """
      <svg class="bar" width="100%" height="20" aria-hidden="true">\
      <line class="axis" x1="0" x2="100%" y1="10" y2="10"/>\(line)\(below)\(above)</svg>
      """
  }
}
