import Presenting
import Vocabulary

/// The tables of an account as comma-separated values.
package enum CSVTables {
  package static func quotations(_ account: Account, payloads: [Identifier: Payload], _ csv: CSVText = CSVText()) -> String {
    csv.text(PlainTable.quotations(AccountLookup(account, payloads: payloads)))
  }

  package static func figures(_ account: Account, payloads: [Identifier: Payload], _ csv: CSVText = CSVText()) -> String {
    csv.text(PlainTable.figures(AccountLookup(account, payloads: payloads)))
  }

  package static func pairs(_ account: Account, payloads: [Identifier: Payload], _ csv: CSVText = CSVText()) -> String {
    csv.text(PlainTable.pairs(AccountLookup(account, payloads: payloads)))
  }

  package static func passages(_ account: Account, payloads: [Identifier: Payload], _ csv: CSVText = CSVText()) -> String {
    csv.text(PlainTable.passages(AccountLookup(account, payloads: payloads)))
  }

  package static func differences(_ account: Account, payloads: [Identifier: Payload], _ csv: CSVText = CSVText()) -> String {
    csv.text(PlainTable.differences(AccountLookup(account, payloads: payloads)))
  }
}
