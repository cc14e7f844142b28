import Vocabulary

extension PageView {
  /// Every utterance by its speaker, all versions beside one another.
  func quotationsSection() -> HTML {
    let speakers = Speaker.all(index)
    let wordings = AlteredQuotations(index: index)
    let blocks = speakers.enumerated().map { place, speaker -> HTML in
      let told = speaker.utterances.map { n in (n: n, wordings: wordings.wordings(index.account.utterances[n], includeIndirect: true)) }
      let several = told.filter { $0.wordings.count > 1 }.map { index.account.utterances[$0.n].html($0.wordings, number: $0.n + 1, self) }
      let once = told.filter { $0.wordings.count <= 1 }.map { n, wordings -> HTML in
        wordings.first?.cell(self, id: "said\(n + 1)", tag: "") ?? "<li id=\"said\(n + 1)\">\(empty("The words are not at hand."))</li>\n"
      }
      let alone: HTML =
        once.isEmpty ? "" : "<p class=\"small\">In one wording</p>\n<ul class=\"versions once\">\n\(once)</ul>\n"
      let open: HTML = place < 2 ? " open" : ""
      return """
        <details class="speaker"\(open)><summary><h3>\(speaker.name) \
        <span class="small">\(PageWords.count(told.count, "utterance"))</span></h3></summary>
        \(several)\(alone)</details>

        """
    }
    return section(
      "quotations", "Who said what, side by side", "Paraphrases stand without quotation marks.",
      blocks.isEmpty ? empty("No quotation was found.") : blocks.joined())
  }

  /// Every figure, those of one thing on one line.
  func figuresSection() -> HTML {
    let lines = FigureLines(index)
    let drawn = lines.groups.filter(\.isDrawn).map { $0.html(self) }
    let plain = lines.groups.filter { !$0.isDrawn }.map { $0.html(self) }
    let pictures: HTML = drawn.isEmpty ? "" : "<div class=\"figures\">\n\(drawn)</div>\n"
    let rest: HTML =
      plain.isEmpty ? "" : "<h3 class=\"minor\">Exact, and told in one way</h3>\n<div class=\"figures exact\">\n\(plain)</div>"
    return section(
      "figures", "Figures on a line", "A point is exact, a bar is what the words leave open, an arrow has no end.",
      lines.groups.isEmpty ? empty("The reports state no figures.") : "\(pictures)\(rest)")
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
  func cell(_ view: PageView, id: String? = nil, tag given: String? = nil) -> HTML {
    let who = spans.map { view.report($0.report, $0) }.joined(" ")
    let marks: (HTML, HTML) = isQuoted ? ("<span class=\"qm\">“</span>", "<span class=\"qm\">”</span>") : ("", "")
    let language = spans.first.map { view.language($0.report) } ?? ""
    let tag: HTML = "\(given ?? (isFullest ? "fullest" : label))"
    let anchor = id.map { " id=\"\($0)\"" as HTML }
    return """
      <li\(anchor)><span class="w"\(language)>\(marks.0)\(runs.map(\.html).joined(" "))\(marks.1)</span> \
      <span class="by">\(who)</span> <span class="tag">\(tag)</span></li>

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
    let drawing = isDrawn ? bar?.svg : nil
    let words = spans.first.map { view.words(view.link("\(printed)", to: $0), of: $0.report) }
    let disputed: HTML = isDisputed ? " <span class=\"tag conflict\">disputed</span>" : ""
    let by: HTML = said.isEmpty ? "" : ", said by \(said)"
    return """
      <li id="figure\(figure + 1)">\(drawing)<span class="num">\(words)</span> <span class="small">\(meaning)\(by)</span> \
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
      <svg class="bar" width="100%" height="20" aria-hidden="true">\
      <line class="axis" x1="0" x2="100%" y1="10" y2="10"/>\(line)\(below)\(above)</svg>
      """
  }

  private static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)%" }
}
