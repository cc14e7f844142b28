import Presenting
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
    let index = AccountLookup(account, payloads: payloads)
    let reports = MarkedReports(index)
    let view = PageView(index: index, anchors: reports.anchors)
    let questions = FourQuestions(index)
    let header = PageHeader(index)
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="generator" content="synoptic">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <title>\(header.title)</title>
      <style>
      \(HTML(trusted: PageStyle.css))\(PageStyle.highlights(of: reports.broken))</style>
      </head>
      <body>
      <a class="skip" href="#main">\(PageLabels.skip)</a>
      <header id="\(PageAnchor.top)">
      \(view.header(header, questions))</header>
      <main id="main">
      \(view.questionsSection(questions))\(view.accountSection())\(view.lineageSection())\(view.actsSection())\(view.quotationsSection())\
      \(view.figuresSection())\(view.timelineSection())\(view.differencesSection())\(view.claimsSection())\(view.actorsSection())\
      \(view.reportsSection(reports.texts))\(view.endSections())</main>
      <script>\(HTML(trusted: PageStyle.script))</script>
      </body>
      </html>

      """
    return page.source
  }
}
