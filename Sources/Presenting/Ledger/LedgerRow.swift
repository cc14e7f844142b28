import Vocabulary

/// One act as a row for people and for spreadsheets.
package struct LedgerRow: Sendable, Equatable {
  package var id: String
  package var actor: String
  package var recipient: String
  package var kind: Act.Kind
  /// What it is about, as a report prints it.
  package var object: String
  /// "USD 40,000,000", "12 trucks"; empty where no amount is told.
  package var amount: String
  package var unit: String
  package var value: Double?
  package var day: String
  package var deadline: String
  package var condition: String
  package var status: Act.Status
  package var step: Act.Step?
  package var authority: Act.Authority?
  package var reports: [String]
  /// The reports' letters.
  package var letters: String
  /// What it answers, restates or is answered by, in words.
  package var reason: String
  package var evidence: [Span]

  init(_ act: Act, _ ledger: Ledger) {
    let index = ledger.index
    id = act.id.value
    actor = index.actorName(act.actor) ?? PageLabels.notNamed
    recipient = index.actorName(act.recipient) ?? ""
    kind = act.kind
    object = index.words(act.object)
    let figure = ledger.amount(of: act)
    value = figure.flatMap { $0.value.low ?? $0.value.high }
    unit = figure?.unit ?? ""
    amount = figure.map(NumberWords.amount) ?? ""
    day = ledger.day(of: act) ?? ""
    deadline = act.deadline?.value ?? ""
    condition = act.condition.map(index.words) ?? ""
    status = act.status
    step = act.step
    authority = act.authority
    let told = act.evidence.map(\.report).uniqued()
    reports = told.map(index.path)
    letters = told.compactMap { index.number($0).map(ReportLetters.letters) }.joined(separator: " ")
    evidence = act.evidence
    let names = Dictionary(
      index.account.acts.map { ($0.id, "\($0.kind.rawValue) of \(index.actorName($0.actor) ?? PageLabels.notNamed)") },
      uniquingKeysWith: { first, _ in first })
    let answered = index.account.acts.filter { $0.answers.contains(act.id) }.map { "answered by the \(names[$0.id] ?? "")" }
    reason =
      (act.answers.compactMap { names[$0].map { "answers the \($0)" } } + act.restates.compactMap { names[$0].map { "restates the \($0)" } }
      + answered.uniqued()).joined(separator: "; ")
  }

}

extension Ledger {
  package var rows: [LedgerRow] { acts.map { LedgerRow($0, self) } }
}
