import Vocabulary

extension PageView {
  /// Every utterance by its speaker, all versions beside one another.
  func quotationsSection() -> HTML {
    let speakers = Speaker.all(index)
    let wordings = AlteredQuotations(index: index)
    let blocks = speakers.enumerated().map { place, speaker -> HTML in
      let items = speaker.utterances.map { n -> HTML in
        let utterance = index.account.utterances[n]
        return utterance.html(wordings.wordings(utterance, includeIndirect: true), number: n + 1, self)
      }
      let open: HTML = place < 2 ? " open" : ""
      return """
        <details class="speaker"\(open)><summary><h3>\(speaker.name)</h3> <span class="small">\(PageWords.count(items.count, "utterance"))</span></summary>
        \(items)</details>

        """
    }
    return section(
      "quotations", "Who said what, side by side", "Paraphrases stand without quotation marks.",
      blocks.isEmpty ? empty("No quotation was found.") : blocks.joined())
  }

  /// Every figure, those of one thing on one line.
  func figuresSection() -> HTML {
    let groups = FigureLines(index).groups.map { $0.html(self) }
    return section(
      "figures", "Figures on a line", "A point is exact, a bar is what the words leave open, an arrow has no end.",
      groups.isEmpty ? empty("The reports state no figures.") : "<div class=\"figures\">\n\(groups)</div>")
  }
}

extension Utterance {
  func html(_ wordings: [Wording], number: Int, _ view: PageView) -> HTML {
    let shown = wordings.prefix(6).map { $0.cell(view) }
    let rest = wordings.dropFirst(6).map { $0.cell(view) }
    let fold: HTML =
      rest.isEmpty ? "" : "<details><summary>\(rest.count) more versions</summary><ul class=\"versions\">\n\(Array(rest))</ul></details>\n"
    let when = moment.map { " · \(PageDates.words($0.value))" as HTML }
    let to = view.index.actorName(addressee).map { " · to \($0)" as HTML }
    return """
      <article class="utterance" id="said\(number)"><p class="small">\(number) · \(PageWords.sameness(sameness))\(to)\(when)</p>
      <ul class="versions">
      \(shown)</ul>
      \(fold)</article>

      """
  }
}

extension Wording {
  /// One version in its column.
  func cell(_ view: PageView) -> HTML {
    let who = spans.map { view.report($0.report, $0) }.joined(" ")
    let marks: (HTML, HTML) = isQuoted ? ("<span class=\"qm\">“</span>", "<span class=\"qm\">”</span>") : ("", "")
    let language = spans.first.map { view.language($0.report) } ?? ""
    let tag: HTML = "\(isFullest ? "fullest" : label)"
    return """
      <li><span class="w"\(language)>\(marks.0)\(runs.map(\.html).joined(" "))\(marks.1)</span> <span class="by">\(who)</span> <span class="tag">\(tag)</span></li>

      """
  }
}

extension FigureLines.Group {
  func html(_ view: PageView) -> HTML {
    let title: HTML = counted.isEmpty ? "Nothing named as counted" : "\(counted)"
    let ends: HTML = low.isEmpty ? "" : "<p class=\"ends\" aria-hidden=\"true\"><span>\(low)</span><span>\(high)</span></p>\n"
    return "<div class=\"fig\"><h3>\(title)</h3>\n<ul>\n\(rows.map { $0.html(view) })</ul>\n\(ends)</div>\n"
  }
}

extension FigureLines.Row {
  func html(_ view: PageView) -> HTML {
    let spans = view.index.account.figures[figure].mentions
    let words = spans.first.map { view.words(view.link("\(printed)", to: $0), of: $0.report) }
    let disputed: HTML = isDisputed ? " <span class=\"tag conflict\">disputed</span>" : ""
    let by: HTML = said.isEmpty ? "" : ", said by \(said)"
    return """
      <li id="figure\(figure + 1)">\(bar?.svg ?? "")<span class="num">\(words)</span> <span class="small">\(meaning)\(by)</span> \
      \(view.citations(spans))\(disputed)</li>

      """
  }
}

extension FigureLines.Bar {
  var svg: HTML {
    let (from, to) = (Self.percent(low), Self.percent(high))
    let soft: HTML = isSoft ? " stroke-dasharray=\"5 4\"" : ""
    let line: HTML = isPoint ? "" : "<line x1=\"\(from)\" x2=\"\(to)\" y1=\"10\" y2=\"10\"\(soft)/>"
    let below: HTML = isOpenBelow ? "<svg><path d=\"M9 4L1 10L9 16\"/></svg>" : "<circle cx=\"\(from)\" cy=\"10\" r=\"4.5\"/>"
    let above: HTML = isOpenAbove ? "<svg x=\"100%\"><path d=\"M-9 4L-1 10L-9 16\"/></svg>" : "<circle cx=\"\(to)\" cy=\"10\" r=\"4.5\"/>"
    return """
      <svg class="bar" width="100%" height="20" aria-hidden="true"><line class="axis" x1="0" x2="100%" y1="10" y2="10"/>\(line)\(below)\(above)</svg>
      """
  }

  private static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)%" }
}
