import Presenting

extension PageView {
  /// All reports as strips below one another, each as long as its story; a mark leads to what is said about its passage.
  func stripsSection(_ texts: [MarkedText]) -> HTML {
    let strips = ReportStrip.all(index, texts)
    guard !strips.isEmpty else { return section(.strips, nil) }
    let rows = strips.map { strip -> HTML in
      let id = index.account.reports[strip.report].id
      return """
        <li><span class="name">\(report(id))</span> <span class="small">\(NumberWords.count(strip.words, "word"))</span>
        \(picture(strip))</li>

        """
    }
    return section(.strips, "<ul class=\"strips\">\n\(rows)</ul>")
  }

  /// A mark never vanishes: ticks have a width in pixels, and the rectangles of quotations a stroke.
  private func picture(_ strip: ReportStrip) -> HTML {
    let marks = strip.marks.map(mark)
    return """
      <svg class="strip" width="\(percent(max(strip.share, 20)))" height="26" role="img" \
      aria-label="\(PageLabels.strip(strip, index.labels[strip.report]))">\
      <rect class="story" width="100%" y="4" height="18"/>\(marks)</svg>
      """
  }

  private func mark(_ mark: ReportStrip.Mark) -> HTML {
    let x = percent(mark.start), width = percent(max(mark.length, 1))
    switch mark.kind {
    case .shared(let colour):
      return "<rect class=\"shared l\(colour)\" x=\"\(x)\" y=\"4\" width=\"\(width)\" height=\"18\"/>"
    case .figure: return "<rect class=\"fi\" x=\"\(x)\" y=\"16\" width=\"2\" height=\"6\"/>"
    case .quotation: return linked(mark, "<rect class=\"qu\" x=\"\(x)\" y=\"9\" width=\"\(width)\" height=\"4\"/>")
    case .difference: return linked(mark, "<rect class=\"di\" x=\"\(x)\" y=\"0\" width=\"4\" height=\"26\"/>")
    }
  }

  private func linked(_ mark: ReportStrip.Mark, _ drawing: HTML) -> HTML {
    "<a href=\"#\(mark.target)\"><title>\(mark.words)</title>\(drawing)</a>"
  }
}
