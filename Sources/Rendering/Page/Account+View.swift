import Vocabulary

extension PageView {
  /// The account, a sentence a row, its passages beside it.
  func accountSection() -> HTML {
    let lines = (index.account.account ?? []).map { ToldLine($0, index) }
    let rows = lines.enumerated().map { n, line -> HTML in
      let note: HTML = line.standing.isEmpty ? "" : " <span class=\"tag\(HTML(trusted: line.isDisputed ? " conflict" : ""))\">\(line.standing)</span>"
      return "<li id=\"line\(n + 1)\"><span class=\"line\">\(pieces(line.pieces))</span> \(citations(line.citations))\(note)</li>\n"
    }
    let body = rows.isEmpty ? empty("No sentence could be carried by a passage.") : "<ol class=\"account\">\n\(rows)</ol>" as HTML
    return section(
      "account", "The account", "Words in the serif type are a report’s, byte for byte; the others are ours. Every sign leads to its passage.", body)
  }

  func citations(_ citations: [ToldLine.Citation]) -> HTML {
    let all = citations.map(citation)
    guard all.count > 12 else { return "<span class=\"cites\">\(all.joined(" "))</span>" }
    return """
      <span class="cites">\(Array(all.prefix(12)).joined(" "))</span> <details class="inline"><summary>\(all.count - 12) more passages</summary>\
      <span class="cites">\(Array(all.dropFirst(12)).joined(" "))</span></details>
      """
  }

  func citations(_ spans: [Span]) -> HTML { citations(ToldLine.citations(spans, index)) }

  func pieces(_ pieces: [ToldLine.Piece]) -> HTML {
    pieces.map { piece in
      switch piece {
      case .ours(let text): "\(text)"
      case .theirs(let text, let span): self.words(link("\(text)", to: span), of: span.report)
      case .name(let text, let span): link("\(text)", to: span, " class=\"name\"")
      }
    }.joined()
  }

  /// Who asked, promised or refused what, and what came of it.
  func actsSection() -> HTML {
    let acts = index.account.acts
    let rows = acts.enumerated().map { n, act -> HTML in
      let toWhom = index.actorName(act.recipient).map { " → \($0)" as HTML }
      let answers = act.answers.compactMap { index.place(of: $0) }.map { "<a href=\"#\($0.anchor)\">answers \($0.words)</a>" as HTML }
      let again = act.restates.compactMap { index.place(of: $0) }.map { "<a href=\"#\($0.anchor)\">restates \($0.words)</a>" as HTML }
      let by = act.deadline.map { "by \(PageDates.words($0.value))" as HTML }
      let condition = act.condition.map { "if: \(words(link("\(index.words($0))", to: $0), of: $0.report))" as HTML }
      let rest = ([by, condition].compactMap { $0 } + answers + again).joined("; ")
      return """
        <tr id="act\(n + 1)"><th scope="row">\(index.actorName(act.actor) ?? "not named")\(toWhom)</th><td>\(act.kind.rawValue)</td>\
        <td>\(words(link("\(index.words(act.object))", to: act.object), of: act.object.report))</td>\
        <td>\(act.status.rawValue)\(act.step.map { ", \($0.rawValue)" as HTML })\(HTML(trusted: rest.isEmpty ? "" : "<br>"))\(rest)</td>\
        <td>\(citations(act.evidence))</td></tr>

        """
    }
    return section(
      "acts", "Asked, promised, refused", "",
      rows.isEmpty
        ? empty("No request, pledge or refusal was found.")
        : table(["Who → whom", "Does", "What", "State", "In"], rows, caption: "Requests, pledges, refusals and what came of them"))
  }

  /// A table that becomes a list of cards of text on narrow screens only by wrapping; it never scrolls the page.
  func table(_ heads: [String], _ rows: [HTML], caption: String) -> HTML {
    let cells = heads.map { "<th scope=\"col\">\($0)</th>" as HTML }
    return """
      <div class="scroll" role="region" aria-label="\(caption)" tabindex="0"><table><caption class="v">\(caption)</caption>
      <thead><tr>\(cells)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      """
  }

  /// When things happened, and every time that the reports name.
  func timelineSection() -> HTML {
    let entries = (index.account.timeline ?? []).enumerated().map { n, entry -> HTML in
      let basis = PageDates.basis(entry.moment.basis)
      let how: HTML = basis.isEmpty ? "" : " <span class=\"small\">\(basis)</span>"
      return """
        <li id="entry\(n + 1)"><span class="when">\(PageDates.words(entry.moment.value))\(how)</span> <span class="line">\
        \(pieces(ToldLine.pieces(entry.parts, text: nil, index)))</span> \(citations(entry.evidence.spans))</li>

        """
    }
    let times = index.account.moments.enumerated().map { n, mention -> HTML in
      """
      <tr id="moment\(n + 1)"><td>\(words(link("\(index.words(mention.span))", to: mention.span), of: mention.span.report))</td>\
      <td>\(PageDates.words(mention.moment.value))</td><td>\(PageDates.basis(mention.moment.basis))</td><td>\(report(mention.span.report, mention.span))</td></tr>

      """
    }
    let all: HTML =
      times.isEmpty
      ? empty("The reports name no times.")
      : """
      <details><summary>All \(PageWords.count(times.count, "time")) that the reports name</summary>
      \(table(["Words", "Time", "How known", "Report"], times, caption: "Times that the reports name"))
      </details>
      """
    let list = entries.isEmpty ? empty("Nothing could be placed in time.") : "<ol class=\"time\">\n\(entries)</ol>\n" as HTML
    return section("timeline", "Timeline", "", "\(list)\(all)")
  }
}
