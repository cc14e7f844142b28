import Vocabulary

extension PlainTable {
  /// One row for each passage that tells an act.
  package static func acts(_ ledger: Ledger) -> PlainTable {
    var table = PlainTable(
      columns: [
        "act", "actor", "recipient", "kind", "object", "amount", "unit", "date", "deadline", "condition", "status", "step", "authority",
        "reason",
      ] + passageColumns)
    for row in ledger.rows {
      let fields = [
        row.id, row.actor, row.recipient, row.kind.rawValue, row.object, row.value.map(number) ?? "", row.unit, row.day, row.deadline,
        row.condition, row.status.rawValue, row.step?.rawValue ?? "", row.authority?.rawValue ?? "", row.reason,
      ]
      table.rows += passageRows(row.evidence, ledger.index).map { fields + $0 }
    }
    return table
  }

  /// What each actor promised each other in each unit, and what of it is reported as given.
  package static func totals(_ ledger: Ledger) -> PlainTable {
    PlainTable(
      columns: ["actor", "recipient", "unit", "counted", "promised", "delivered"],
      rows: ledger.totals.map { [$0.actor, $0.recipient, $0.unit, $0.counted, number($0.promised), number($0.delivered)] })
  }
}
