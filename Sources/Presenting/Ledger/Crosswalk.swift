import Vocabulary

extension Crosswalk {
  /// Gifts and promises alone, but for events.
  package func table(_ ledger: Ledger) -> PlainTable {
    switch self {
    case .kiel: kiel(ledger.rows.filter { Self.isGift($0.kind) })
    case .fts: fts(ledger.rows.filter { Self.isGift($0.kind) })
    case .iati: iati(ledger.rows.filter { Self.isGift($0.kind) })
    case .plover: plover(ledger.rows)
    }
  }

  private static func isGift(_ kind: Act.Kind) -> Bool { kind == .pledge || kind == .approval }

  private func kiel(_ rows: [LedgerRow]) -> PlainTable {
    PlainTable(
      columns: [
        "id", "donor", "recipient", "announcement_date", "measure", "explanation", "reporting_currency", "source_reported_value", "items",
        "source_of_aid",
      ],
      rows: rows.map { row in
        [
          row.id, row.actor, row.recipient, row.day, Self.measure(row.step), row.object, Self.currency(row), Self.value(row),
          Self.currency(row).isEmpty ? row.amount : "", row.reports.joined(separator: "; "),
        ]
      })
  }

  /// What is given counts as an allocation, what is promised as a commitment.
  private static func measure(_ step: Act.Step?) -> String {
    switch step {
    case .allocated, .delivered: "Allocation"
    default: "Commitment"
    }
  }

  private func fts(_ rows: [LedgerRow]) -> PlainTable {
    PlainTable(
      columns: [
        "id", "sourceOrganization", "destinationOrganization", "originalAmount", "originalCurrency", "status", "date", "description",
        "reportDetail",
      ],
      rows: rows.map { row in
        let status =
          switch row.step {
          case .delivered: "paid"
          case .committed, .allocated: "commitment"
          default: "pledge"
          }
        return [
          row.id, row.actor, row.recipient, Self.value(row), Self.currency(row), status, row.day, row.object,
          row.reports.joined(separator: "; "),
        ]
      })
  }

  /// Transaction types: 12 outgoing pledge, 2 outgoing commitment, 3 disbursement.
  private func iati(_ rows: [LedgerRow]) -> PlainTable {
    PlainTable(
      columns: [
        "transaction-ref", "transaction-type", "transaction-date", "value", "value-currency", "value-date", "description",
        "provider-org", "receiver-org",
      ],
      rows: rows.map { row in
        let type =
          switch row.step {
          case .delivered: "3"
          case .committed, .allocated: "2"
          default: "12"
          }
        return [row.id, type, row.day, Self.value(row), Self.currency(row), row.day, row.object, row.actor, row.recipient]
      })
  }

  private func plover(_ rows: [LedgerRow]) -> PlainTable {
    PlainTable(
      columns: ["id", "date", "source", "target", "event", "cameo_root", "text", "reports"],
      rows: rows.map { row in
        let code = Self.code(row.kind, row.step)
        return [row.id, row.day, row.actor, row.recipient, code.plover, code.cameo, row.object, row.reports.joined(separator: "; ")]
      })
  }

  /// PLOVER's event and CAMEO's root code of an act.
  package static func code(_ kind: Act.Kind, _ step: Act.Step?) -> (plover: String, cameo: String) {
    switch kind {
    case .request: ("DEMAND", "10")
    case .pledge: step == .delivered ? ("AID", "07") : ("AGREE", "03")
    case .approval: ("AGREE", "08")
    case .refusal: ("REJECT", "12")
    case .position: ("SUPPORT", "01")
    case .accusation: ("DISAPPROVE", "11")
    case .threat: ("THREATEN", "13")
    case .condition: ("DEMAND", "10")
    }
  }

  /// A currency after ISO 4217; empty for what is no money.
  private static func currency(_ row: LedgerRow) -> String { Ledger.isCurrency(row.unit) ? row.unit : "" }

  private static func value(_ row: LedgerRow) -> String { row.value.map(PlainTable.number) ?? "" }
}

extension Ledger {
  package static func isCurrency(_ unit: String) -> Bool { unit.utf8.count == 3 && unit.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } }
}
