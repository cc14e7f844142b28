import Presenting

extension PageView {
  /// What is left out where the reports are of several events.
  private func events() -> HTML {
    guard let note = EventsNote(index.account) else { return .empty }
    let others = note.others.map { "<li>\($0)</li>\n" as HTML }
    return "<div class=\"notice\"><p>\(note.sentence)</p>\n<ul>\n\(others)</ul></div>\n"
  }

  /// What stands above the four questions: the event, the counts, the signs and the way to each section.
  func header(_ header: PageHeader, _ questions: FourQuestions) -> HTML {
    let links = PageSection.contents.map { "<li><a href=\"#\($0.section.id)\">\($0.name)</a></li>\n" as HTML }
    let key = index.signs.map { "<li>\(sign($0, named: true))</li>\n" as HTML }
    let legend: HTML = key.isEmpty ? "" : "<ul class=\"key\" aria-label=\"\(PageLabels.signs)\">\n\(key)</ul>\n"
    return """
      <p class="eyebrow">\(header.eyebrow)</p>
      <h1>\(header.title)</h1>
      \(events())<p class="lede">\(header.lede) \(citations(header.evidence))</p>
      \(counts(questions))\(legend)<nav aria-label="\(PageLabels.contents)"><ul>
      \(links)</ul></nav>

      """
  }
}
