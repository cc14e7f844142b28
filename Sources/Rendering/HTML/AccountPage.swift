import Presenting
import Vocabulary

/// One event as one HTML file that needs nothing else: no script, no network, no font. Its policy allows no more (`PagePolicy`).
///
/// The first screen says what happened and answers an editor's four questions; the account, the lineage, the tables and the full texts
/// follow. Every citation
/// leads to its passage in a report's text, and every mark there leads back. The same account and payloads give the same bytes.
/// Reports whose payload is missing are shown without their text, and nothing links into them.
package struct AccountPage: Sendable {
  private let account: Account
  private let payloads: [Identifier: Payload]

  private let sha256: @Sendable ([UInt8]) -> String

  /// - Parameter sha256: as hexadecimal digits; names the page's script and style in its policy.
  package init(_ account: Account, payloads: [Identifier: Payload], sha256: @escaping @Sendable ([UInt8]) -> String) {
    self.account = account
    self.payloads = payloads
    self.sha256 = sha256
  }

  package func html() -> String {
    let index = AccountLookup(account, payloads: payloads)
    let reports = MarkedReports(index)
    let view = PageView(index: index, anchors: reports.anchors)
    let questions = FourQuestions(index)
    let header = PageHeader(index)
    let style: HTML = "\n\(HTML(trusted: PageStyle.css))\(PageStyle.highlights(of: reports.broken))"
    let policy = PagePolicy(style: style.source, script: PageStyle.script, sha256: sha256)
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(HTML(trusted: policy.content))">
      <meta name="generator" content="synoptic">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <title>\(header.title)</title>
      <style>\(style)</style>
      </head>
      <body>
      <a class="skip" href="#main">\(PageLabels.skip)</a>
      <header id="\(PageAnchor.top)">
      \(view.header(header, questions))</header>
      <main id="main">
      \(view.leadSection())\(view.questionsSection(questions))\(view.accountSection())\(view.lineageSection())\(view.stripsSection(reports.texts))\(view.actsSection())\
      \(view.quotationsSection())\
      \(view.figuresSection())\(view.timelineSection())\(view.differencesSection())\(view.claimsSection())\(view.actorsSection())\
      \(view.reportsSection(reports.texts))\(view.endSections())</main>
      <script>\(HTML(trusted: PageStyle.script))</script>
      </body>
      </html>

      """
    return page.source
  }
}
