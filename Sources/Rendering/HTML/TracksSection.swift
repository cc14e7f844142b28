import Presenting

extension PageView {
  /// Quantities that reports of several days give, each as a step line; nothing where there is none.
  func tracks() -> HTML {
    let rows = TrackRow.all(index.account, words: index.words).map(track)
    return rows.isEmpty ? "" : "<h3>\(PageLabels.overTime)</h3>\n<div class=\"tracks\">\n\(rows)</div>\n"
  }

  private func track(_ track: TrackRow) -> HTML {
    let items = track.points.map { point -> HTML in
      let words = point.mention.map { self.words(link("\(point.printed)", to: $0), of: $0.report) } ?? "\(point.printed)"
      let reports = point.reports.map { self.report($0) }
      let late: HTML =
        point.stillPrint.isEmpty ? "" : "; <b>\(PageLabels.superseded)</b> \(point.stillPrint.map { self.report($0) }.joined(", "))"
      let day: HTML = point.day.isEmpty ? "" : " <span class=\"small\">\(point.day)</span>"
      return "<li><span class=\"num\">\(words)</span>\(day) \(reports.joined(", "))\(late)</li>\n"
    }
    return """
      <div class="track"><h4>\(track.name)</h4>
      \(picture(track))<ol>
      \(items)</ol></div>

      """
  }

  private func picture(_ track: TrackRow) -> HTML {
    let width = 400, height = 90
    var path = ""
    var dots: [HTML] = []
    for (place, point) in track.points.enumerated() {
      let x = point.x * width / 1000, y = point.y * height / 1000
      path += place == 0 ? "M\(x) \(y)" : "H\(x)V\(y)"
      dots.append("<circle cx=\"\(x + 4)\" cy=\"\(y)\" r=\"4\"/><text x=\"\(x + 12)\" y=\"\(y - 6)\">\(point.printed)</text>")
    }
    path += "H\(width)"
    return """
      <svg class="steps" viewBox="0 0 \(width) \(height)" aria-hidden="true"><path d="\(HTML(trusted: path))"/>\(dots)</svg>

      """
  }
}
