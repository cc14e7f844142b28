import Vocabulary

/// One event as one HTML file that needs nothing else: no script, no network, no font.
///
/// The first screen answers an editor's four questions; the account, the lineage, the tables and the full texts follow. Every citation
/// leads to its passage in a report's text, and every mark there leads back. The same account and payloads give the same bytes.
/// Reports whose payload is missing are shown without their text, and nothing links into them.
package struct AccountPage: Sendable {
  private let account: Account
  private let payloads: [Identifier: Payload]

  package init(_ account: Account, payloads: [Identifier: Payload]) {
    self.account = account
    self.payloads = payloads
  }

  package func html() -> String {
    let index = PageIndex(account, payloads: payloads)
    let marks = PassageMarks(index)
    let texts = account.reports.map { MarkedText($0, payload: payloads[$0.id], passages: marks.passages[$0.id] ?? []) }
    var anchors: Set<String> = []
    for text in texts { for i in text.shown { anchors.insert(index.anchor(text.passages[i].span)) } }
    let broken = texts.flatMap { text in text.broken.sorted().map { index.anchor(text.passages[$0].span) } }
    let view = PageView(index: index, anchors: anchors)
    let questions = FourQuestions(index)
    let header = PageHeader(index)
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <title>\(header.title)</title>
      <style>
      \(HTML(trusted: PageStyle.css))\(PageStyle.highlights(of: broken))</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the four questions</a>
      <header id="top">
      \(header.html(view, questions))</header>
      <main id="main">
      \(questions.html(view))\(view.accountSection())\(view.lineageSection())\(view.actsSection())\(view.quotationsSection())\
      \(view.figuresSection())\(view.timelineSection())\(view.differencesSection())\(view.claimsSection())\(view.actorsSection())\
      \(view.reportsSection(texts))\(view.endSections())</main>
      </body>
      </html>

      """
    return page.source
  }
}

/// What stands above the four questions.
struct PageHeader: Sendable {
  var title: String
  var eyebrow: String
  var lede: String
  var evidence: [Span]

  init(_ index: PageIndex) {
    let account = index.account
    title = account.event.title.isEmpty ? "An event without a title" : account.event.title
    var parts = ["Account of one event", PageWords.count(account.reports.count, "report")]
    if let moment = account.event.moment { parts.append(PageDates.words(moment.value)) }
    let places = account.event.places.compactMap { index.actorName($0) }
    if !places.isEmpty { parts.append(places.joined(separator: ", ")) }
    eyebrow = parts.joined(separator: " · ")
    let read = account.coverage.count { $0.state == .read }
    let others = account.coverage.count - read
    var sentences: [String] = []
    if !account.coverage.isEmpty {
      let rest = others == 0 ? "nothing failed, nothing was skipped" : "\(others) not read, with the reasons at the end"
      sentences.append("Read: \(read) of \(PageWords.count(account.coverage.count, "input")); \(rest).")
    }
    sentences.append("Every sign and every marked word leads to its passage.")
    lede = sentences.joined(separator: " ")
    evidence = account.event.evidence
  }

  /// The sections, in the order of the page.
  static let sections = [
    ("altered", "Altered"), ("disputed", "Disputed"), ("one-origin", "One origin"), ("check", "To check"), ("account", "Account"),
    ("lineage", "Lineage"), ("acts", "Asked and promised"), ("quotations", "Quotations"), ("figures", "Figures"), ("timeline", "Timeline"),
    ("differences", "Differences"), ("claims", "Statements"), ("who", "Names"), ("reports", "Reports"), ("findings", "Findings"),
    ("coverage", "Coverage"),
  ]

  func html(_ view: PageView, _ questions: FourQuestions) -> HTML {
    let links = Self.sections.map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>\n" as HTML }
    let key = view.index.signs.map { "<li>\(view.sign($0, named: true))</li>\n" as HTML }
    let legend: HTML = key.isEmpty ? "" : "<ul class=\"key\" aria-label=\"Signs of the origins\">\n\(key)</ul>\n"
    return """
      <p class="eyebrow">\(eyebrow)</p>
      <h1>\(title)</h1>
      <p class="lede">\(lede) \(view.citations(evidence))</p>
      \(questions.counts(view))\(legend)<nav aria-label="On this page"><ul>
      \(links)</ul></nav>

      """
  }
}
