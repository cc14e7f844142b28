import TextAlgorithms
import Vocabulary

/// Somebody's ledger laid beside ours: which of their rows we have, which they have alone, which we have alone.
///
/// A row is found where the actor's names share their words, the amounts are the same number in the same unit, or, where one side tells no
/// amount, the days lie within a month.
package struct LedgerComparison: Sendable {
  package enum Failure: Error, Equatable {
    /// None of the names of a column that is needed stands in the first row.
    case noColumn(String)
  }

  /// Rows of theirs as they read, and ours.
  package let theirsAlone: [[String]]
  package let oursAlone: [LedgerRow]
  package let found: Int

  private static let names: [(column: String, names: [String])] = [
    ("actor", ["actor", "donor", "source", "sourceorganization", "provider-org", "country", "provider"]),
    ("recipient", ["recipient", "target", "destinationorganization", "receiver-org", "beneficiary"]),
    ("amount", ["amount", "value", "source_reported_value", "originalamount", "amountusd"]),
    ("unit", ["unit", "currency", "reporting_currency", "originalcurrency", "value-currency"]),
    ("date", ["date", "announcement_date", "transaction-date", "day"]),
  ]
  /// Days between two dates of one promise, at most.
  private static let days = 31

  /// - Parameter table: their table, its first row the names of the columns.
  package init(_ table: [[String]], _ ledger: Ledger) throws {
    let head = table.first?.map { $0.lowercased() } ?? []
    func place(_ column: String) -> Int? {
      let names = Self.names.first { $0.column == column }?.names ?? []
      return names.lazy.compactMap { head.firstIndex(of: $0) }.first
    }
    guard let actor = place("actor") else { throw Failure.noColumn("actor") }
    let recipient = place("recipient"), amount = place("amount"), unit = place("unit"), date = place("date")
    var ours = ledger.rows.filter { $0.kind == .pledge || $0.kind == .approval || $0.kind == .request }
    var alone: [[String]] = []
    var found = 0
    for row in table.dropFirst() {
      func cell(_ at: Int?) -> String { at.flatMap { $0 < row.count ? row[$0] : nil } ?? "" }
      let theirs = Theirs(
        actor: cell(actor), recipient: cell(recipient), amount: cell(amount), unit: cell(unit), day: cell(date))
      if let match = ours.indices.first(where: { Self.isSame(ours[$0], theirs) }) {
        ours.remove(at: match)
        found += 1
      } else {
        alone.append(row)
      }
    }
    theirsAlone = alone
    oursAlone = ours
    self.found = found
  }

  private struct Theirs {
    var actor: String
    var recipient: String
    var amount: String
    var unit: String
    var day: String
  }

  private static func isSame(_ mine: LedgerRow, _ theirs: Theirs) -> Bool {
    guard sharesWords(mine.actor, theirs.actor) else { return false }
    if !theirs.recipient.isEmpty, !mine.recipient.isEmpty, !sharesWords(mine.recipient, theirs.recipient) { return false }
    return isSameAmount(mine, theirs.amount, theirs.unit, areNear(mine.day, theirs.day))
  }

  private static func sharesWords(_ a: String, _ b: String) -> Bool {
    func words(_ text: String) -> Set<String> {
      let parts = Folding.folded(text).split { (letter: Character) -> Bool in !letter.isLetter && !letter.isNumber }
      return Set(parts.map { String($0) }).subtracting(["the", "of", "and"])
    }
    let x = words(a), y = words(b)
    return !x.isEmpty && !y.isEmpty && (x.isSubset(of: y) || y.isSubset(of: x))
  }

  private static func isSameAmount(_ mine: LedgerRow, _ amount: String, _ unit: String, _ isNear: Bool?) -> Bool {
    let value = Double(amount.filter { $0 != "," && $0 != " " })
    if let value, let own = mine.value {
      return value == own && (unit.isEmpty || mine.unit.isEmpty || unit.lowercased() == mine.unit.lowercased())
    }
    return isNear ?? false
  }

  private static func areNear(_ a: String, _ b: String) -> Bool? {
    guard let x = CivilDate(iso: a), let y = CivilDate(iso: b) else { return nil }
    return abs(x.dayNumber - y.dayNumber) <= days
  }
}
