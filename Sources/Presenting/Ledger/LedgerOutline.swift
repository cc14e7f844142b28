import Vocabulary

/// The ledger as the cells of a table for people: who → whom, what, and what came of it.
package struct LedgerOutline: Sendable {
  package struct Row: Sendable {
    /// "Norway → Ukraine" and the kind of act under it.
    package var who: String
    package var kind: String
    package var what: String
    /// How much, by when, on what condition, the status, in which reports, and why.
    package var facts: [String]
  }

  /// "12 acts, 3 requests open, in 4 reports".
  package let summary: String
  package let heads = (who: "Who", what: "What, and what came of it")
  package let rows: [Row]
  package let totalsTitle = "Promised and given"
  package let totals: [String]
  package let empty = "No request, pledge, approval, refusal, position, accusation, threat or condition was found."
  package let reportsTitle = "Reports"
  package let reports: [(letters: String, place: String)]

  package init(_ ledger: Ledger) {
    let rows = ledger.rows
    let open = ledger.acts.count(where: \.isOpenRequest)
    let told = Set(rows.flatMap(\.reports)).count
    summary =
      "\(NumberWords.count(rows.count, "act")), \(NumberWords.count(open, "request")) open, in \(NumberWords.count(told, "report"))"
    self.rows = rows.map { row in
      var facts: [String] = []
      if !row.amount.isEmpty { facts.append(row.amount) }
      if !row.deadline.isEmpty { facts.append("by \(DateWords.words(row.deadline))") }
      if !row.condition.isEmpty { facts.append("“\(row.condition)”") }
      facts.append(row.status.rawValue + (row.step.map { $0.rawValue == row.status.rawValue ? "" : ", \($0.rawValue)" } ?? ""))
      if !row.day.isEmpty { facts.append(DateWords.words(row.day)) }
      if !row.letters.isEmpty { facts.append("in \(row.letters)") }
      if !row.reason.isEmpty { facts.append(row.reason) }
      return Row(
        who: row.recipient.isEmpty ? row.actor : "\(row.actor) → \(row.recipient)", kind: row.kind.rawValue, what: "“\(row.object)”",
        facts: facts)
    }
    totals = ledger.totals.map { total in
      let goods = total.counted.isEmpty ? total.unit : total.counted
      let parties = total.recipient.isEmpty ? total.actor : "\(total.actor) → \(total.recipient)"
      return
        "\(parties): \(NumberWords.value(total.promised)) \(goods) promised, \(NumberWords.value(total.delivered)) reported as given"
    }
    reports = ledger.index.account.reports.enumerated().map { (ReportLetters.letters($0), ledger.index.path($1.id)) }
  }
}
