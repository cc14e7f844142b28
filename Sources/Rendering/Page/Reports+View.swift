import Presenting
import Vocabulary

extension PageView {
  /// Each report's full text with everything that was found in it.
  func reportsSection(_ texts: [MarkedText]) -> HTML {
    let articles = zip(index.account.reports, texts).enumerated().map { n, pair in article(n, pair.0, pair.1) }
    let legend: HTML = """
      <p class="kick legend">Marks: <span class="q">quotation</span>, <span class="d">difference</span>, <span class="f">figure</span>,
      <span class="t">time</span>, <span class="n">name</span>, <span class="c">cue</span>,
      <span class="s l0">text shared</span> within a lineage.
      Each leads back to what is said about it. Furniture is folded.</p>

      """
    return section(
      "reports", "The reports", "",
      articles.isEmpty ? empty("There are no reports.") : "\(legend)<div class=\"reports\">\n\(articles)</div>")
  }

  private func article(_ n: Int, _ report: Report, _ text: MarkedText) -> HTML {
    let facts = facts(report).joined(" · ")
    let saved = SavedPage(report)
    let body = text.pieces.map { block($0, text, saved) }
    let none = body.isEmpty ? empty("The text is not at hand; only what was cut from it is shown above.") : HTML.empty
    return """
      <article class="report" id="report\(n + 1)" aria-labelledby="report\(n + 1)-h">
      <h3 id="report\(n + 1)-h">\(n + 1) \(index.labels[n]) \(signs(index.signs(ofReport: report.id), named: true))</h3>
      <p class="small">\(facts)</p>
      <div class="text"\(language(report.id))>
      \(body)\(none)</div>
      </article>

      """
  }

  private func facts(_ report: Report) -> [HTML] {
    var out: [HTML] = ["<span class=\"path\">\(report.source.place)</span>"]
    if let saved = SavedPage(report) { out.append("<a href=\"\(saved.top)\">the saved page</a>") }
    if report.outlet.basis == .inferred || report.outlet.basis == .given { out.append("outlet \(report.outlet.basis.rawValue)") }
    for credit in report.credits { out.append("\(credit.agency), \(credit.basis.rawValue)") }
    if let published = report.published { out.append("published \(PageDates.words(published.value))") }
    if let modified = report.modified { out.append("changed \(PageDates.words(modified.value))") }
    if report.language != "und" { out.append("language \(report.language)") }
    return out
  }

  private func block(_ piece: MarkedText.Piece, _ text: MarkedText, _ saved: SavedPage?) -> HTML {
    let inner = "\(words(piece.events, text))\(place(of: piece, saved))" as HTML
    switch piece.kind {
    case .title: return "<p class=\"title\">\(inner)</p>\n"
    case .heading: return "<p class=\"head\">\(inner)</p>\n"
    case .standfirst: return "<p class=\"stand\">\(inner)</p>\n"
    case .paragraph: return "<p>\(inner)</p>\n"
    case .quote: return "<blockquote><p>\(inner)</p></blockquote>\n"
    case .list, .table, .caption: return "<p class=\"lines\">\(inner)</p>\n"
    case .metadata, .boilerplate, nil:
      let kind = piece.kind?.rawValue ?? "not classified"
      let reason = piece.reason.map { ": \($0.words)" } ?? ""
      let open: HTML = piece.isMarked ? " open" : ""
      return """
        <details class="furniture"\(open)><summary>\(kind)\(reason), \(PageWords.count(piece.bytes, "byte"))</summary>\
        <p class="lines">\(inner)</p></details>

        """
    }
  }

  /// The way from a block that something points into to its place in the saved page.
  private func place(of piece: MarkedText.Piece, _ saved: SavedPage?) -> HTML {
    guard let saved, piece.isMarked else { return .empty }
    let words = piece.events.map { if case .words(let words, _) = $0 { words } else { "" } }.joined()
    return " <a class=\"saved\" href=\"\(saved.address(of: words))\" title=\"in the saved page\">↗</a>"
  }

  private func words(_ events: [MarkedText.Event], _ text: MarkedText) -> HTML {
    var out = ""
    for event in events {
      switch event {
      case .anchor(let i): out += "<span id=\"\(index.anchor(text.passages[i].span))\"></span>"
      case .open(let i, let isFirst):
        let (span, marks) = text.passages[i]
        let anchor = index.anchor(span)
        let id = isFirst ? " id=\"\(anchor)\"" : ""
        out += "<span\(id)\(Self.classes(marks, cut: text.broken.contains(i) ? "x-" + anchor : nil, index))>"
      case .words(let words, let target):
        let plain: HTML = "\(words)"
        out += target.map { "<a href=\"#\($0)\">\(plain.source)</a>" } ?? plain.source
      case .close: out += "</span>"
      }
    }
    return HTML(trusted: out)
  }

  private static func classes(_ marks: [Mark], cut: String?, _ index: PageIndex) -> String {
    var names: [String] = []
    for mark in marks {
      if !names.contains(mark.kind.rawValue) { names.append(mark.kind.rawValue) }
      if let lineage = mark.lineage, index.signs.indices.contains(lineage) { names.append("l\(index.signs[lineage].colour)") }
    }
    names = names.filter { PageStyle.markClasses.contains($0) } + (cut.map { [$0] } ?? [])
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
