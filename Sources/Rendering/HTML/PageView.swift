import Presenting
import Vocabulary

/// What every part of the page is drawn with: lookups, and which ids the page has.
struct PageView: Sendable {
  let index: AccountLookup
  /// Ids of passages that stand in a report's text on this page.
  let anchors: Set<String>

  // MARK: - Links

  /// A link to the passage, or the words alone where the page does not have it.
  func link(_ words: HTML, to span: Span, _ attributes: HTML = "") -> HTML {
    let anchor = index.anchor(span)
    guard anchors.contains(anchor) else { return words }
    return "<a\(attributes) href=\"#\(anchor)\">\(words)</a>"
  }

  func link(_ place: PagePlaces.Place) -> HTML { "<a href=\"#\(place.anchor)\">\(place.words)</a>" }

  /// Words of a report as a link to where they stand.
  func quoted(_ quoted: QuotedWords) -> HTML { words(link("\(quoted.words)", to: quoted.span), of: quoted.span.report) }

  /// "▲ 3": the citation of a passage.
  func citation(_ citation: AccountLine.Citation) -> HTML {
    let signs = index.signs(of: citation.span)
    let glyphs = signs.map { "<span class=\"l l\($0.colour)\" aria-hidden=\"true\">\($0.glyph)</span>" as HTML }
    let names = signs.map(\.nameInFull).joined(separator: ", ")
    let words: HTML = "\(glyphs)\(citation.key)<span class=\"v\"> \(index.label(citation.span.report)), \(names)</span>"
    return link(words, to: citation.span, " class=\"cite\"")
  }

  func citations(_ citations: [AccountLine.Citation]) -> HTML {
    let all = citations.map(citation)
    let more = all.count - PageLimits.citations, rest = all.dropFirst(PageLimits.citations).prefix(PageLimits.mostCitations)
    guard more > 0 else { return "<span class=\"cites\">\(all.joined(" "))</span>" }
    let left: HTML = more > rest.count ? " \(NumberWords.count(more - rest.count, "passage")) \(PageLabels.inJSON)" : ""
    return """
      <span class="cites">\(Array(all.prefix(PageLimits.citations)).joined(" "))</span> \
      <details class="inline"><summary>\(more) more passages</summary>\
      <span class="cites">\(Array(rest).joined(" "))\(left)</span></details>
      """
  }

  func citations(_ spans: [Span]) -> HTML { citations(AccountLine.citations(spans, index)) }

  // MARK: - Signs and reports

  /// A lineage's sign in its colour; a guess is framed by a dashed line. `named` adds the origin's name.
  func sign(_ sign: LineageSign, named: Bool = false) -> HTML {
    let guess: HTML = sign.isGuess ? " g" : ""
    let name: HTML = named ? " \(sign.nameWithDoubt)" : "<span class=\"v\"> \(sign.name)</span>"
    return "<span class=\"l l\(sign.colour)\(guess)\"><span aria-hidden=\"true\">\(sign.glyph)</span>\(name)</span>"
  }

  func signs(_ signs: [LineageSign], named: Bool = false) -> HTML { signs.map { sign($0, named: named) }.joined(" ") }

  /// The report's number and label as a link to its text, its signs before it.
  func report(_ id: Identifier, _ span: Span? = nil) -> HTML {
    guard let n = index.number(id) else { return "\(index.label(id))" }
    let words: HTML = "\(n + 1) \(index.label(id))"
    let signs = span.map(index.signs(of:)) ?? index.signs(ofReport: id)
    let target = span.map(index.anchor).flatMap { anchors.contains($0) ? $0 : nil } ?? PageAnchor.report.id(n)
    return "<span class=\"rep\">\(self.signs(signs)) <a href=\"#\(target)\">\(words)</a></span>"
  }

  /// Words of a report, with its language where that is not the page's.
  func words(_ text: HTML, of report: Identifier) -> HTML { "<span class=\"w\"\(language(report))>\(text)</span>" }

  /// A `lang` attribute for reports that are not in English.
  func language(_ report: Identifier) -> HTML { index.foreignLanguage(report).map { " lang=\"\($0)\" dir=\"auto\"" } ?? "" }

  /// For a length in a drawing.
  func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)%" }

  // MARK: - Frames

  /// - Parameter body: nil where there is nothing to list.
  func section(_ section: PageSection, kicker: String? = nil, _ body: HTML?) -> HTML {
    let above = kicker ?? section.kicker
    let under: HTML = above.isEmpty ? "" : "<p class=\"kick\">\(above)</p>\n"
    return """
      <section id="\(section.id)" aria-labelledby="\(section.id)-h">
      <h2 id="\(section.id)-h">\(section.title)</h2>
      \(under)\(body ?? empty(section.empty))
      </section>

      """
  }

  func empty(_ sentence: String) -> HTML { "<p class=\"none\">\(sentence)</p>" }

  /// Items in a list, those beyond `shown` folded under a line that says how many.
  func folded(_ items: [HTML], shown: Int, list: HTML = "ul", more: String) -> HTML {
    let first = Array(items.prefix(shown))
    let rest = Array(items.dropFirst(shown))
    let head: HTML = "<\(list)>\n\(first)</\(list)>\n"
    guard !rest.isEmpty else { return head }
    return "\(head)<details><summary>\(rest.count) \(more)</summary>\n<\(list)>\n\(rest)</\(list)>\n</details>\n"
  }

  /// A table that becomes a list of cards of text on narrow screens only by wrapping; it never scrolls the page.
  func table(_ table: PageTable, _ rows: [HTML]) -> HTML {
    let cells = table.columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
    return """
      <div class="scroll" role="region" aria-label="\(table.caption)" tabindex="0"><table><caption class="v">\(table.caption)</caption>
      <thead><tr>\(cells)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      """
  }
}
