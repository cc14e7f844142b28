import Vocabulary

/// What every part of the page is drawn with: lookups, and which ids the page has.
struct PageView: Sendable {
  let index: PageIndex
  /// Ids of passages that stand in a report's text on this page.
  let anchors: Set<String>

  /// A link to the passage, or the words alone where the page does not have it.
  func link(_ words: HTML, to span: Span, _ attributes: HTML = "") -> HTML {
    let anchor = index.anchor(span)
    guard anchors.contains(anchor) else { return words }
    return "<a\(attributes) href=\"#\(anchor)\">\(words)</a>"
  }

  /// A lineage's sign in its colour; a guess is framed by a dashed line. `named` adds the origin's name.
  func sign(_ sign: LineageSign, named: Bool = false) -> HTML {
    let guess: HTML = sign.isGuess ? " g" : ""
    let name: HTML = named ? " \(sign.name)\(HTML(trusted: sign.isGuess ? "?" : ""))" : "<span class=\"v\"> \(sign.name)</span>"
    return "<span class=\"l l\(sign.colour)\(guess)\"><span aria-hidden=\"true\">\(sign.glyph)</span>\(name)</span>"
  }

  func signs(_ signs: [LineageSign], named: Bool = false) -> HTML { signs.map { sign($0, named: named) }.joined(" ") }

  /// "▲ 3": the citation of a passage.
  func citation(_ citation: ToldLine.Citation) -> HTML {
    let signs = index.signs(of: citation.span)
    let glyphs = signs.map { "<span class=\"l l\($0.colour)\" aria-hidden=\"true\">\($0.glyph)</span>" as HTML }
    let names = signs.map { $0.isGuess ? $0.name + ", inferred" : $0.name }.joined(separator: ", ")
    let words: HTML = "\(glyphs)\(citation.key)<span class=\"v\"> \(index.label(citation.span.report)), \(names)</span>"
    return link(words, to: citation.span, " class=\"cite\"")
  }

  /// The report's number and label as a link to its text, its signs before it.
  func report(_ id: Identifier, _ span: Span? = nil) -> HTML {
    guard let n = index.number(id) else { return "\(index.label(id))" }
    let words: HTML = "\(n + 1) \(index.label(id))"
    let signs = span.map(index.signs(of:)) ?? index.signs(ofReport: id)
    let target = span.map(index.anchor).flatMap { anchors.contains($0) ? $0 : nil } ?? "report\(n + 1)"
    return "<span class=\"rep\">\(self.signs(signs)) <a href=\"#\(target)\">\(words)</a></span>"
  }

  /// Words of a report, with its language where that is not the page's.
  func words(_ text: HTML, of report: Identifier) -> HTML { "<span class=\"w\"\(language(report))>\(text)</span>" }

  /// A `lang` attribute for reports that are not in English; a language that is no tag is left out.
  func language(_ report: Identifier) -> HTML {
    guard let language = index.language(report), !language.hasPrefix("en"), language != "und", !language.isEmpty,
      language.utf8.allSatisfy({ $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) })
    else { return "" }
    return " lang=\"\(language)\" dir=\"auto\""
  }

  func section(_ id: HTML, _ title: HTML, _ kicker: HTML = "", _ body: HTML) -> HTML {
    let under: HTML = kicker.isEmpty ? "" : "<p class=\"kick\">\(kicker)</p>\n"
    return "<section id=\"\(id)\" aria-labelledby=\"\(id)-h\">\n<h2 id=\"\(id)-h\">\(title)</h2>\n\(under)\(body)\n</section>\n"
  }

  func empty(_ sentence: HTML) -> HTML { "<p class=\"none\">\(sentence)</p>" }

  /// Items in a list, those beyond `shown` folded under a line that says how many.
  func folded(_ items: [HTML], shown: Int, list: HTML = "ul", more: String) -> HTML {
    let first = Array(items.prefix(shown))
    let rest = Array(items.dropFirst(shown))
    let head: HTML = "<\(list)>\n\(first)</\(list)>\n"
    guard !rest.isEmpty else { return head }
    return "\(head)<details><summary>\(rest.count) \(more)</summary>\n<\(list)>\n\(rest)</\(list)>\n</details>\n"
  }
}
