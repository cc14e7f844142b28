import Presenting
import Vocabulary

extension PageView {
  /// Each report's full text with everything that was found in it.
  func reportsSection(_ texts: [MarkedText]) -> HTML {
    let articles = zip(index.account.reports, texts).enumerated().map { n, pair in article(n, pair.0, pair.1) }
    let legend: HTML = """
      <p class="kick legend">Marks: \(example(.quotation)), \(example(.difference)), \(example(.figure)),
      \(example(.moment)), \(example(.name)), \(example(.cue)),
      <span class="s l0">text shared</span> within a lineage.
      \(PageLabels.marksNote)</p>

      """
    return section(.reports, articles.isEmpty ? nil : "\(legend)<div class=\"reports\">\n\(articles)</div>")
  }

  private func example(_ kind: Mark.Kind) -> HTML { "<span class=\"\(PageStyle.markClass(kind) ?? "")\">\(KindWords.mark(kind))</span>" }

  private func article(_ n: Int, _ report: Report, _ text: MarkedText) -> HTML {
    let facts = ReportFact.all(report).map(fact).joined(" · ")
    let saved = SavedPage(report)
    let body = text.pieces.map { block($0, text, saved) }
    let none = body.isEmpty ? empty(PageLabels.noText) : HTML.empty
    let id = PageAnchor.report.id(n)
    return """
      <article class="report" id="\(id)" aria-labelledby="\(id)-h">
      <h3 id="\(id)-h">\(n + 1) \(index.labels[n]) \(signs(index.signs(ofReport: report.id), named: true))</h3>
      <p class="small">\(facts)</p>
      <div class="text"\(language(report.id))>
      \(body)\(none)</div>
      </article>

      """
  }

  private func fact(_ fact: ReportFact) -> HTML {
    switch fact {
    case .path(let path): "<span class=\"path\">\(path)</span>"
    case .savedPage(let address): "<a href=\"\(address)\">\(PageLabels.savedPage)</a>"
    case .words(let words): "\(words)"
    }
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
      let open: HTML = piece.isMarked ? " open" : ""
      return """
        <details class="boilerplate"\(open)><summary>\(piece.summary)</summary>\
        <p class="lines">\(inner)</p></details>

        """
    }
  }

  /// The way from a block that something points into to its place in the saved page.
  private func place(of piece: MarkedText.Piece, _ saved: SavedPage?) -> HTML {
    guard let saved, piece.isMarked else { return .empty }
    return " <a class=\"saved\" href=\"\(saved.address(of: piece.text))\" title=\"\(PageLabels.inSavedPage)\">↗</a>"
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
        out += "<span\(id)\(classes(marks, cut: text.broken.contains(i) ? "x-" + anchor : nil))>"
      case .words(let words, let target):
        let plain: HTML = "\(words)"
        out += target.map { "<a href=\"#\($0)\">\(plain.source)</a>" } ?? plain.source
      case .close: out += "</span>"
      }
    }
    return HTML(trusted: out)
  }

  /// - Parameter cut: the class that the pieces of a cut passage share; nil for a passage in one piece.
  private func classes(_ marks: [Mark], cut: String?) -> String {
    var names: [String] = []
    for mark in marks {
      if let name = PageStyle.markClass(mark.kind), !names.contains(name) { names.append(name) }
      if let lineage = mark.lineage, index.signs.indices.contains(lineage) { names.append("l\(index.signs[lineage].colour)") }
    }
    if let cut { names.append(cut) }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
