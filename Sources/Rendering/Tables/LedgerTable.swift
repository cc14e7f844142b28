import Presenting
import Vocabulary

/// The ledger as a table for people, as comma-separated values, as Markdown and as a page.
package struct LedgerTable: Sendable {
  private let ledger: Ledger

  package init(_ account: Account, payloads: [Identifier: Payload], _ question: LedgerQuestion = LedgerQuestion()) {
    ledger = Ledger(account, payloads: payloads, question)
  }

  /// The ledger as one HTML file that needs nothing else.
  package func html(sha256: @escaping @Sendable ([UInt8]) -> String) -> String { LedgerPage(ledger, sha256: sha256).html() }

  /// The account's acts that are asked for, in the ledger's order.
  package var acts: [Act] { ledger.acts }

  /// Columns of the cell that tells who.
  private static let cell = 24

  /// One row for each passage of each act.
  package func csv(_ csv: CSVText = CSVText()) -> String { csv.text(PlainTable.acts(ledger)) }

  /// Totals by actor, recipient and unit.
  package func totals(_ csv: CSVText = CSVText()) -> String { csv.text(PlainTable.totals(ledger)) }

  /// The columns of somebody else's ledger.
  package func csv(_ crosswalk: Crosswalk, _ csv: CSVText = CSVText()) -> String { csv.text(crosswalk.table(ledger)) }

  /// Two columns wide; ends with a line end.
  package func text(width: Int = 80) -> String {
    let outline = LedgerOutline(ledger)
    var out = Paragraph(width: width).lines(outline.summary) + [""]
    guard !outline.rows.isEmpty else { return (out + Paragraph(width: width).lines(outline.empty)).joined(separator: "\n") + "\n" }
    let room = max(1, width - Self.cell - 2)
    let rule = String(repeating: "-", count: Self.cell) + "  " + String(repeating: "-", count: room)
    out += [line(outline.heads.who, outline.heads.what), rule]
    for row in outline.rows {
      let left = Paragraph(width: Self.cell).lines(row.who) + ["(\(row.kind))"]
      let right = Paragraph(width: room).lines(row.what) + Paragraph(width: room, first: "  ").lines(row.facts.joined(separator: " · "))
      for i in 0..<max(left.count, right.count) { out.append(line(i < left.count ? left[i] : "", i < right.count ? right[i] : "")) }
      out.append(rule)
    }
    if !outline.totals.isEmpty {
      out += ["", outline.totalsTitle]
      for total in outline.totals { out += Paragraph(width: width, first: "  ").lines(total) }
    }
    out += ["", outline.reportsTitle]
    for report in outline.reports { out += Paragraph(width: width, first: "  \(report.letters)  ").lines(report.place) }
    return out.joined(separator: "\n") + "\n"
  }

  private func line(_ left: String, _ right: String) -> String {
    guard !right.isEmpty else { return left }
    return left + String(repeating: " ", count: max(0, Self.cell - TerminalText.columns(left)) + 2) + right
  }

  /// A table in Markdown; ends with a line end.
  package func markdown() -> String {
    let outline = LedgerOutline(ledger)
    func e(_ text: String) -> String { MarkdownAccount.escaped(text) }
    var out = "\(e(outline.summary))\n\n"
    guard !outline.rows.isEmpty else { return out + "\(e(outline.empty))\n" }
    out += "| \(outline.heads.who) | Act | \(outline.heads.what) |\n|---|---|---|\n"
    for row in outline.rows {
      out += "| \(e(row.who)) | \(row.kind) | \(e(row.what))\(row.facts.isEmpty ? "" : " · ")\(e(row.facts.joined(separator: " · "))) |\n"
    }
    if !outline.totals.isEmpty { out += "\n## \(outline.totalsTitle)\n\n" + outline.totals.map { "- \(e($0))\n" }.joined() }
    return out
  }

  /// What of somebody's ledger stands here and what does not, both ways; ends with a line end.
  ///
  /// - Parameter table: their table, its first row the names of the columns; nil where no column tells who acts.
  package func comparison(with table: [[String]], width: Int = 80) -> String? {
    guard let comparison = try? LedgerComparison(table, ledger) else { return nil }
    var out = Paragraph(width: width).lines(
      "\(comparison.found) found in both; \(comparison.theirsAlone.count) there, not here; \(comparison.oursAlone.count) here, not there")
    if !comparison.theirsAlone.isEmpty {
      out += ["", "There, not here"]
      for row in comparison.theirsAlone {
        out += Paragraph(width: width, first: "  ").lines(row.filter { !$0.isEmpty }.joined(separator: " · "))
      }
    }
    if !comparison.oursAlone.isEmpty {
      out += ["", "Here, not there"]
      for row in comparison.oursAlone {
        let parties = row.recipient.isEmpty ? row.actor : "\(row.actor) → \(row.recipient)"
        let facts = [parties, row.kind.rawValue, row.amount, row.day, "“\(row.object)”", "in \(row.letters)"].filter { !$0.isEmpty }
        out += Paragraph(width: width, first: "  ").lines(facts.joined(separator: " · "))
      }
    }
    return out.joined(separator: "\n") + "\n"
  }
}
