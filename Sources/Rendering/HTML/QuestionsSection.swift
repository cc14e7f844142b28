import Presenting
import Vocabulary

extension PageView {
  /// The counts under the title.
  func counts(_ questions: FourQuestions) -> HTML {
    let items = questions.counts.map { "<li><a href=\"#\($0.anchor)\"><b>\($0.number)</b> \($0.words)</a></li>\n" as HTML }
    return "<ul class=\"counts\">\n\(items)</ul>\n"
  }

  /// The first screen: the editor's four questions.
  func questionsSection(_ questions: FourQuestions) -> HTML {
    """
    <div class="four">
    <div>
    \(section(.disputed, disputed(questions)))
    \(section(.altered, altered(questions)))
    </div>
    <div class="three">
    \(section(.oneOrigin, kicker: questions.independence, oneOrigin(questions)))
    \(section(.check, checks(questions)))
    </div>
    </div>

    """
  }

  private func altered(_ questions: FourQuestions) -> HTML? {
    if questions.altered.isEmpty && questions.alteredElsewhere.isEmpty { return nil }
    let shown = questions.altered.prefix(PageLimits.alteredQuotations).map(altered)
    let more = questions.altered.dropFirst(PageLimits.alteredQuotations).map(altered)
    let fold: HTML =
      more.isEmpty ? "" : "<details><summary>\(NumberWords.count(more.count, "more altered quotation"))</summary>\n\(more)</details>\n"
    let elsewhere = questions.alteredElsewhere.map(item)
    let rest: HTML =
      elsewhere.isEmpty
      ? ""
      : """
      <h3 class="minor">\(PageLabels.alteredElsewhere)</h3>
      \(folded(elsewhere, shown: PageLimits.alteredElsewhere, more: PageLabels.more))
      """
    return "\(shown)\(fold)\(rest)"
  }

  private func disputed(_ questions: FourQuestions) -> HTML {
    let list =
      questions.disputed.isEmpty
      ? empty(PageSection.disputed.empty)
      : folded(questions.disputed.map(item), shown: PageLimits.disputed, more: PageLabels.moreDisputed)
    guard !questions.compatible.isEmpty else { return list }
    return """
      \(list)<details><summary>\(NumberWords.count(questions.compatible.count, "difference")) that may all be true</summary>
      <ul>
      \(questions.compatible.map(item))</ul>
      </details>

      """
  }

  private func oneOrigin(_ questions: FourQuestions) -> HTML? {
    if questions.copied.isEmpty && questions.single.isEmpty { return nil }
    func list(_ lone: [FourQuestions.Lone], _ title: String, shown: Int, more: String) -> HTML {
      lone.isEmpty ? "" : "<h3 class=\"minor\">\(title)</h3>\n\(folded(lone.map(item), shown: shown, more: more))"
    }
    return """
      \(list(questions.copied, PageLabels.severalOutlets, shown: PageLimits.copied, more: PageLabels.more))\
      \(list(questions.single, PageLabels.oneOutlet, shown: PageLimits.single, more: PageLabels.moreAlone))
      """
  }

  private func checks(_ questions: FourQuestions) -> HTML? {
    guard !questions.checks.isEmpty else { return nil }
    return folded(questions.checks.map(item), shown: PageLimits.checks, list: "ol", more: PageLabels.moreChecks)
  }

  // MARK: - Items

  private func item(_ lone: FourQuestions.Lone) -> HTML {
    """
    <li>\(words(link("\(lone.text.shortened(to: PageLimits.loneText))", to: lone.span), of: lone.span.report)) \
    <span class="small">\(lone.support)</span> \
    \(signs(index.signs(of: lone.span)))</li>

    """
  }

  private func item(_ question: FourQuestions.Question) -> HTML {
    let links = question.about.compactMap { index.place(of: $0) }.map(link)
    let trail: HTML = links.isEmpty ? "" : " <span class=\"small\">\(links.joined(", "))</span>"
    let whom: HTML = question.ask.isEmpty ? "" : "<span class=\"ask\">Ask \(question.ask)</span>"
    return "<li>\(question.question) \(whom)\(trail)</li>\n"
  }

  /// The plain sentence first, then each side with its reports; the verdict leads to all about it.
  private func item(_ difference: Difference) -> HTML {
    let row = DifferenceRow(difference, index)
    let label = verdict(row)
    let linked = row.anchor.map { "<a href=\"#\($0)\">\(label)</a>" as HTML } ?? label
    return """
      <li>\(linked) <b>\(row.sentence)</b>
      \(sides(row))</li>

      """
  }

  func verdict(_ row: DifferenceRow) -> HTML {
    "<span class=\"verdict \(HTML(trusted: row.verdict.rawValue))\">\(KindWords.verdict(row.verdict))</span>"
  }

  func sides(_ row: DifferenceRow) -> HTML {
    let rows = row.sides.map { side -> HTML in
      let words: HTML = "\(side.value.shortened(to: PageLimits.sideText))"
      let linked = side.evidence.first.map { self.words(link(words, to: $0), of: $0.report) } ?? words
      return "<li>\(linked) \(citations(side.evidence))</li>\n"
    }
    return "<ul class=\"sides\">\n\(rows)</ul>\n"
  }

  private func altered(_ quotation: AlteredQuotation) -> HTML {
    let why: HTML = quotation.explanation.isEmpty ? "" : "<p class=\"why\">\(quotation.explanation)</p>\n"
    let note: HTML = "\(quotation.note)"
    let linked = index.place(of: quotation.utterance).map { "<a href=\"#\($0.anchor)\">\(note)</a>" as HTML } ?? note
    return """
      <article class="said"><h3>\(quotation.speaker) <span class="note">\(linked)</span></h3>
      <ol class="stack">
      \(quotation.wordings.map(row))</ol>
      \(why)</article>

      """
  }

  /// One row of the stack: who prints it, the words, what happened.
  private func row(_ wording: Wording) -> HTML {
    """
    <li><span class="by">\(wording.spans.map { report($0.report, $0) }.joined("<br>"))</span>\(words(wording))\
    <span class="tag">\(wording.tag)</span></li>

    """
  }

  /// The words of a wording, marked, between quotation marks where the report has them there.
  func words(_ wording: Wording) -> HTML {
    let marks: (HTML, HTML) = wording.isQuoted ? ("<span class=\"qm\">“</span>", "<span class=\"qm\">”</span>") : ("", "")
    let language = wording.spans.first.map { self.language($0.report) } ?? ""
    return "<span class=\"w\"\(language)>\(marks.0)\(wording.runs.map(run).joined(" "))\(marks.1)</span>"
  }

  private func run(_ run: Wording.Run) -> HTML {
    switch run {
    case .same(let text): "\(text)"
    case .differing(let text): "<mark>\(text)</mark>"
    case .cut(let words, let text):
      "<span class=\"cut\" title=\"\(text)\"><span aria-hidden=\"true\">⊣ </span>\(NumberWords.count(words, "word")) missing</span>"
    case .gap: "<span class=\"gap\">[…]</span>"
    }
  }
}
