import Vocabulary

/// Who asked, promised or refused what, and what came of it.
package struct ActRow: Sendable, Equatable {
  package var actor: String
  package var recipient: String?
  package var kind: String
  package var object: QuotedWords
  /// The status, and how far a step of it went.
  package var state: String
  /// "USD 40,000,000", "12 trucks".
  package var amount: String?
  /// "by Friday 3 May 2030".
  package var deadline: String?
  package var condition: QuotedWords?
  /// The acts that it answers and restates.
  package var links: [PagePlaces.Place]
  package var evidence: [Span]

  init(_ act: Act, _ index: AccountLookup) {
    actor = index.actorName(act.actor) ?? PageLabels.notNamed
    amount = act.amount.flatMap { id in index.account.figures.first { $0.id == id } }.map(NumberWords.amount)
    recipient = index.actorName(act.recipient)
    kind = act.kind.rawValue
    object = QuotedWords(act.object, index)
    state = act.status.rawValue + (act.step.map { ", \($0.rawValue)" } ?? "")
    deadline = act.deadline.map { "by \(DateWords.words($0.value))" }
    condition = act.condition.map { QuotedWords($0, index) }
    links =
      act.answers.compactMap { index.place(of: $0) }.map { PagePlaces.Place(anchor: $0.anchor, words: "answers \($0.words)") }
      + act.restates.compactMap { index.place(of: $0) }.map { PagePlaces.Place(anchor: $0.anchor, words: "restates \($0.words)") }
    evidence = act.evidence
  }

  /// In the account's order.
  package static func all(_ index: AccountLookup) -> [ActRow] { index.account.acts.map { ActRow($0, index) } }
}
