import Vocabulary

extension FourQuestions {
  /// The counts under the title.
  func counts(_ view: PageView) -> HTML {
    let items = counts.map { "<li><a href=\"#\($0.anchor)\"><b>\($0.number)</b> \($0.words)</a></li>\n" as HTML }
    return "<ul class=\"counts\">\n\(items)</ul>\n"
  }

  /// The first screen.
  func html(_ view: PageView) -> HTML {
    """
    <div class="four">
    \(view.section("altered", "What is altered", "Versions stacked; marked words differ from the fullest, a bar shows where words are missing.", alteredBody(view)))
    <div class="three">
    \(view.section("disputed", "What is disputed", "", disputedBody(view)))
    \(view.section("one-origin", "What rests on one origin", "\(independence)", originBody(view)))
    \(view.section("check", "What to check next, and whom to ask", "", checkBody(view)))
    </div>
    </div>

    """
  }

  private func alteredBody(_ view: PageView) -> HTML {
    if altered.isEmpty && alteredElsewhere.isEmpty { return view.empty("No quotation was found in two wordings.") }
    let shown = altered.prefix(4).map { $0.html(view) }
    let more = altered.dropFirst(4).map { $0.html(view) }
    let fold: HTML =
      more.isEmpty ? "" : "<details><summary>\(PageWords.count(more.count, "more altered quotation"))</summary>\n\(Array(more))</details>\n"
    let rest: HTML =
      alteredElsewhere.isEmpty
      ? ""
      : """
      <h3 class="minor">Altered outside quotations</h3>
      \(view.folded(alteredElsewhere.map { $0.item(view) }, shown: 3, list: "ul", more: "more"))
      """
    return "\(shown)\(fold)\(rest)"
  }

  private func disputedBody(_ view: PageView) -> HTML {
    let list =
      disputed.isEmpty
      ? view.empty("No two reports were found to contradict each other.")
      : view.folded(disputed.map { $0.item(view) }, shown: 5, more: "more in dispute")
    guard !compatible.isEmpty else { return list }
    return """
      \(list)<details><summary>\(PageWords.count(compatible.count, "difference")) that may all be true</summary>
      <ul>
      \(compatible.map { $0.item(view) })</ul>
      </details>

      """
  }

  private func originBody(_ view: PageView) -> HTML {
    if copied.isEmpty && single.isEmpty { return view.empty("Nothing was found that rests on one origin alone.") }
    let several: HTML =
      copied.isEmpty
      ? "" : "<h3 class=\"minor\">Several outlets, one origin</h3>\n\(view.folded(copied.map { $0.html(view) }, shown: 5, more: "more"))"
    let one: HTML =
      single.isEmpty
      ? "" : "<h3 class=\"minor\">One outlet alone</h3>\n\(view.folded(single.map { $0.html(view) }, shown: 3, more: "more in one outlet alone"))"
    return "\(several)\(one)"
  }

  private func checkBody(_ view: PageView) -> HTML {
    if checks.isEmpty { return view.empty("No question is left open by these reports.") }
    return view.folded(checks.map { $0.html(view) }, shown: 6, list: "ol", more: "more questions")
  }
}

extension FourQuestions.Lone {
  func html(_ view: PageView) -> HTML {
    let words: HTML = "\(PageIndex.shortened(text, 130))"
    return """
      <li>\(view.words(view.link(words, to: span), of: span.report)) <span class="small">\(support)</span> \
      \(view.signs(view.index.signs(of: span)))</li>

      """
  }
}

extension FourQuestions.Question {
  func html(_ view: PageView) -> HTML {
    let links = about.compactMap { view.index.place(of: $0) }.map { "<a href=\"#\($0.anchor)\">\($0.words)</a>" as HTML }
    let trail: HTML = links.isEmpty ? "" : " <span class=\"small\">\(links.joined(", "))</span>"
    let whom: HTML = ask.isEmpty ? "" : "<span class=\"ask\">Ask \(ask)</span>"
    return "<li>\(question) \(whom)\(trail)</li>\n"
  }
}

extension Difference {
  /// The plain sentence first, then each side with its reports.
  func item(_ view: PageView) -> HTML {
    """
    <li><span class="verdict \(HTML(trusted: verdict.rawValue))">\(PageWords.verdict(verdict))</span> \
    <b>\(explanation.isEmpty ? PageWords.kind(kind) : explanation)</b>
    \(sidesList(view)) \(view.index.place(of: id).map { "<a class=\"small\" href=\"#\($0.anchor)\">all about it</a>" as HTML })</li>

    """
  }

  func sidesList(_ view: PageView) -> HTML {
    let rows = sides.map { side -> HTML in
      let words: HTML = "\(PageIndex.shortened(side.value, 110))"
      let linked = side.evidence.first.map { view.words(view.link(words, to: $0), of: $0.report) } ?? words
      return "<li>\(linked) \(view.citations(side.evidence))</li>\n"
    }
    return "<ul class=\"sides\">\n\(rows)</ul>\n"
  }
}

extension AlteredQuotation {
  func html(_ view: PageView) -> HTML {
    let why: HTML = explanation.isEmpty ? "" : "<p class=\"why\">\(explanation)</p>\n"
    let link = view.index.place(of: utterance).map { "<a class=\"small\" href=\"#\($0.anchor)\">all versions</a>" as HTML }
    return """
      <article class="said"><h3>\(speaker) <span class="note">\(note)</span></h3>
      <ol class="stack">
      \(wordings.map { $0.html(view) })</ol>
      \(why)\(link)</article>

      """
  }
}

extension Wording {
  /// One row of the stack: who prints it, the words, what happened.
  func html(_ view: PageView) -> HTML {
    let who = spans.map { view.report($0.report, $0) }.joined("<br>")
    let marks: (HTML, HTML) = isQuoted ? ("<span class=\"qm\">“</span>", "<span class=\"qm\">”</span>") : ("", "")
    let inner = runs.map(\.html).joined(" ")
    let language = spans.first.map { view.language($0.report) } ?? ""
    let tag: HTML = "\(isFullest ? "fullest" : label)"
    return """
      <li><span class="by">\(who)</span><span class="w"\(language)>\(marks.0)\(inner)\(marks.1)</span><span class="tag">\(tag)</span></li>

      """
  }
}

extension Wording.Run {
  var html: HTML {
    switch self {
    case .same(let text): "\(text)"
    case .differing(let text): "<mark>\(text)</mark>"
    case .cut(let words, let text):
      "<span class=\"cut\" title=\"\(text)\"><span aria-hidden=\"true\">⊣ </span>\(PageWords.count(words, "word")) missing</span>"
    case .gap: "<span class=\"gap\">[…]</span>"
    }
  }
}
