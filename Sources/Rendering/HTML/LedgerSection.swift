import Presenting
import Vocabulary

extension PageView {
  /// Who asked, promised or refused what: the board of those who act and those towards whom, and every act.
  func actsSection() -> HTML { actsSection(Ledger(index.account, payloads: index.payloads)) }

  func actsSection(_ ledger: Ledger) -> HTML {
    let shown = Set(ledger.acts.map(\.id))
    let rows = ActRow.all(index).enumerated().filter { shown.contains(index.account.acts[$0.offset].id) }.map { n, act -> HTML in
      let toWhom = act.recipient.map { " → \($0)" as HTML }
      let condition = act.condition.map { "if: \(quoted($0))" as HTML }
      let rest = ([act.amount, act.deadline].map { $0.map { "\($0)" as HTML } } + [condition]).compactMap { $0 } + act.links.map(link)
      return """
        <tr id="\(PageAnchor.act.id(n))"><th scope="row">\(act.actor)\(toWhom)</th><td>\(act.kind)</td>\
        <td>\(quoted(act.object))</td>\
        <td>\(act.state)\(HTML(trusted: rest.isEmpty ? "" : "<br>"))\(rest.joined("; "))</td>\
        <td>\(citations(act.evidence))</td></tr>

        """
    }
    return section(.acts, rows.isEmpty ? nil : "\(board(LedgerBoard(ledger)))\(table(.acts, rows))")
  }

  private func board(_ board: LedgerBoard) -> HTML {
    guard !board.rows.isEmpty else { return "" }
    let head = board.columns.map { "<th scope=\"col\">\($0)</th>" as HTML }.joined("")
    let rows = board.rows.map { row -> HTML in
      let cells = row.cells.map { entries -> HTML in
        let links = entries.map { entry -> HTML in
          "<a\(HTML(trusted: entry.isOpen ? " class=\"open\"" : "")) href=\"#\(PageAnchor.act.id(entry.act))\">\(entry.words)</a>"
        }
        return "<td>\(links.joined("<br>"))</td>"
      }
      return "<tr><th scope=\"row\">\(row.actor)</th>\(cells.joined(""))</tr>\n"
    }
    return """
      <div class="wide"><table class="board"><caption>\(PageLabels.board)</caption><thead><tr><th scope="col">\(PageLabels.boardCorner)</th>\
      \(head)</tr></thead>
      <tbody>\(rows.joined(""))</tbody></table></div>

      """
  }
}

/// The ledger of an event as one HTML file that needs nothing else, under the same policy as the account's page.
package struct LedgerPage: Sendable {
  private let ledger: Ledger
  private let sha256: @Sendable ([UInt8]) -> String

  /// - Parameter sha256: as hexadecimal digits; names the page's style in its policy.
  package init(_ ledger: Ledger, sha256: @escaping @Sendable ([UInt8]) -> String) {
    self.ledger = ledger
    self.sha256 = sha256
  }

  package func html() -> String {
    let reports = MarkedReports(ledger.index)
    let view = PageView(index: ledger.index, anchors: reports.anchors)
    let style: HTML = "\n\(HTML(trusted: PageStyle.css))\(PageStyle.highlights(of: reports.broken))"
    let policy = PagePolicy(style: style.source, script: PageStyle.script, sha256: sha256)
    let outline = LedgerOutline(ledger)
    let totals = outline.totals.map { "<li>\($0)</li>\n" as HTML }
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
      <title>\(ledger.index.account.event.title)</title>
      <style>\(style)</style>
      </head>
      <body>
      <main id="main">
      <h1>\(ledger.index.account.event.title)</h1>
      <p>\(outline.summary)</p>
      \(view.actsSection(ledger))\(totals.isEmpty ? "" : "<h2>\(outline.totalsTitle)</h2>\n<ul>\n\(totals.joined(""))</ul>\n")\
      \(view.reportsSection(reports.texts))</main>
      <script>\(HTML(trusted: PageStyle.script))</script>
      </body>
      </html>

      """
    return page.source
  }
}
