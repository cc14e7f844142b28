import Vocabulary

/// Acts between pairs: those who act as rows, those towards whom as columns, open requests first.
package struct LedgerBoard: Sendable {
  /// Rows and columns that are shown; the others stand in the list below.
  package static let most = 8

  package struct Entry: Sendable, Equatable {
    /// "request, open"; one for each act, in the ledger's order.
    package var words: String
    package var isOpen: Bool
    /// The act's place in the account.
    package var act: Int
  }

  package let columns: [String]
  package let rows: [(actor: String, cells: [[Entry]])]

  package init(_ ledger: Ledger) {
    let index = ledger.index
    let places = Dictionary(index.account.acts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let acts = ledger.acts.filter { $0.actor != nil && $0.recipient != nil }
    func weightiest(_ names: [String]) -> [String] {
      let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
      return Array(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key).prefix(Self.most))
    }
    let openers = acts.filter(\.isOpenRequest).compactMap { index.actorName($0.actor) }
    let actors = weightiest(acts.compactMap { index.actorName($0.actor) })
    let recipients = weightiest(acts.compactMap { index.actorName($0.recipient) })
    columns = recipients
    rows = actors.sorted { (openers.contains($0) ? 0 : 1) < (openers.contains($1) ? 0 : 1) }.map { actor in
      let cells = recipients.map { recipient in
        acts.filter { index.actorName($0.actor) == actor && index.actorName($0.recipient) == recipient }.compactMap { act -> Entry? in
          guard let place = places[act.id] else { return nil }
          let status = act.status == .stated ? "" : ", \(act.status.rawValue)"
          return Entry(words: act.kind.rawValue + status, isOpen: act.isOpenRequest, act: place)
        }
      }
      return (actor, cells)
    }.filter { row in row.cells.contains { !$0.isEmpty } }
  }
}
