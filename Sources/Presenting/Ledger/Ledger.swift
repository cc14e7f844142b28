import TextAlgorithms
import Vocabulary

/// Who asked, promised or refused what, and what came of it: the acts of an account that a question is about, and what they add up to.
package struct Ledger: Sendable {
  package let index: AccountLookup
  /// Open requests first, then by day, then in the account's order.
  package let acts: [Act]
  private let figures: [Identifier: Figure]
  private let published: [Identifier: String]

  package init(_ account: Account, payloads: [Identifier: Payload], _ question: LedgerQuestion = LedgerQuestion()) {
    let index = AccountLookup(account, payloads: payloads)
    self.index = index
    figures = Dictionary(account.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let published = Dictionary(
      account.reports.compactMap { report in report.publishedDay.map { (report.id, $0) } }, uniquingKeysWith: { first, _ in first })
    self.published = published
    let places = Dictionary(account.acts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    acts = account.acts.filter { act in
      Self.holds(index.actorName(act.actor), question.actor) && Self.holds(index.actorName(act.recipient), question.recipient)
        && (question.kinds.isEmpty || question.kinds.contains(act.kind))
        && (question.statuses.isEmpty || question.statuses.contains(act.status))
        && (question.since.map { since in Self.day(of: act, published).map { $0 >= since } ?? false } ?? true)
    }.sorted { a, b in
      let open = (a.isOpenRequest ? 0 : 1, b.isOpenRequest ? 0 : 1)
      if open.0 != open.1 { return open.0 < open.1 }
      let days = (Self.day(of: a, published) ?? "~", Self.day(of: b, published) ?? "~")
      return days.0 != days.1 ? days.0 < days.1 : (places[a.id] ?? 0) < (places[b.id] ?? 0)
    }
  }

  private static func holds(_ name: String?, _ words: String?) -> Bool {
    guard let words else { return true }
    return name.map { Folding.folded($0).contains(Folding.folded(words)) } ?? false
  }

  /// The day of an act: its own, or the first on which a report of it appeared.
  private static func day(of act: Act, _ published: [Identifier: String]) -> String? {
    if let own = act.moment?.value, Moment.isDay(own) { return own }
    return act.evidence.compactMap { published[$0.report] }.min()
  }

  package func day(of act: Act) -> String? { Self.day(of: act, published) }

  package func amount(of act: Act) -> Figure? { act.amount.flatMap { figures[$0] } }

  // MARK: Totals

  /// What one actor promised another in one unit, and what of it is reported to have been given.
  package struct Total: Sendable, Equatable {
    package var actor: String
    package var recipient: String
    package var unit: String
    /// What is counted where it is no money.
    package var counted: String
    package var promised: Double
    package var delivered: Double
  }

  /// What restates or carries out an earlier act is that act: its amount counts once, the highest of what was promised.
  package var totals: [Total] {
    let places = Dictionary(acts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sets = DisjointSets(count: acts.count)
    for (place, act) in acts.enumerated() { for other in act.restates { if let first = places[other] { sets.join(first, place) } } }
    var out: [String: Total] = [:]
    for chain in sets.sets() {
      let members = chain.map { acts[$0] }.filter { $0.kind == .pledge || $0.kind == .approval }
      let gifts = members.filter { $0.step == .delivered }, promises = members.filter { $0.step != .delivered }
      guard let sample = (promises + gifts).first(where: { amount(of: $0) != nil }), let figure = amount(of: sample) else { continue }
      let promised = promises.compactMap { value(of: $0, figure.unit) }.max() ?? 0
      let delivered = Set(gifts.map(\.id)).compactMap { id in gifts.first { $0.id == id }.flatMap { value(of: $0, figure.unit) } }.reduce(
        0, +)
      let actor = index.actorName(sample.actor) ?? "", recipient = index.actorName(sample.recipient) ?? ""
      let counted = figure.unit == "count" ? figure.counted : ""
      let key = [actor, recipient, figure.unit, counted].joined(separator: "\u{0}")
      var total = out[key] ?? Total(actor: actor, recipient: recipient, unit: figure.unit, counted: counted, promised: 0, delivered: 0)
      total.promised += promised
      total.delivered += delivered
      out[key] = total
    }
    return out.sorted { $0.key < $1.key }.map(\.value)
  }

  private func value(of act: Act, _ unit: String) -> Double? {
    guard let figure = amount(of: act), figure.unit == unit else { return nil }
    return figure.value.low ?? figure.value.high
  }
}

extension Act {
  /// A request that nobody has answered.
  package var isOpenRequest: Bool { kind == .request && status == .open }
}
