import ExampleEvent
import Testing
import Vocabulary

@testable import Presenting

/// What a ledger lists, adds up, and writes in the columns of others.
struct LedgerTests {
  private let here = Span(report: BridgeEvent().ids[0], 0..<4)

  private func act(
    _ id: String, _ kind: Act.Kind, amount: String? = nil, step: Act.Step? = nil, restates: [String] = [], status: Act.Status = .stated
  )
    -> Act
  {
    var act = Act(
      id: Identifier(id), kind: kind, actor: Identifier("donor"), recipient: Identifier("town"), object: here,
      moment: Moment(value: "2031-05-0\(id.suffix(1))", precision: .day, basis: .stated, evidence: []), status: status, evidence: [here])
    act.amount = amount.map { Identifier($0) }
    act.step = step
    act.restates = restates.map { Identifier($0) }
    return act
  }

  private func figure(_ id: String, _ value: Double) -> Figure {
    Figure(
      id: Identifier(id), value: .init(low: value, high: value), unit: "EUR", counted: "", hedge: .exactly, mentions: [here])
  }

  private func ledger(_ acts: [Act], _ question: LedgerQuestion = LedgerQuestion()) -> Ledger {
    var account = BridgeEvent().account
    account.dossier.acts = acts
    account.dossier.figures = [figure("hundred", 100), figure("more", 150), figure("part", 60)]
    account.dossier.actors = ["donor": "Norway", "town": "Selde"].map { id, name in
      Actor(id: Identifier(id), name: name, kind: .place, roles: [], variants: [], mentions: [], references: [], because: [])
    }
    return Ledger(account, payloads: BridgeEvent().payloads, question)
  }

  /// 100, then 150 of the same, is 150; 60 of it delivered.
  @Test func whatIsToldAgainCountsOnce() {
    let totals = ledger([
      act("a1", .pledge, amount: "hundred"), act("a2", .pledge, amount: "more", restates: ["a1"]),
      act("a3", .pledge, amount: "part", step: .delivered, restates: ["a2"], status: .done),
    ]).totals
    #expect(totals.map(\.promised) == [150] && totals.map(\.delivered) == [60] && totals.map(\.actor) == ["Norway"])
    let apart = ledger([act("a1", .pledge, amount: "hundred"), act("a2", .pledge, amount: "more")]).totals
    #expect(apart.map(\.promised) == [250])
  }

  @Test func openRequestsComeFirstAndQuestionsAreKept() {
    let acts = [act("a1", .pledge), act("a2", .request, status: .open), act("a3", .refusal)]
    #expect(ledger(acts).acts.map(\.id.value) == ["a2", "a1", "a3"])
    var question = LedgerQuestion()
    question.kinds = [.pledge, .refusal]
    question.since = "2031-05-02"
    question.actor = "norw"
    #expect(ledger(acts, question).acts.map(\.id.value) == ["a3"])
    question.recipient = "elsewhere"
    #expect(ledger(acts, question).acts.isEmpty)
    let board = LedgerBoard(ledger(acts))
    #expect(board.columns == ["Selde"] && board.rows.map(\.actor) == ["Norway"])
    #expect(board.rows[0].cells[0].map(\.words) == ["request, open", "pledge", "refusal"])
  }

  /// The codes of others for a pledge, an allocation and a delivery.
  @Test func codesOfOthers() {
    let ledger = ledger([
      act("a1", .pledge, amount: "hundred"), act("a2", .approval, amount: "more", step: .allocated),
      act("a3", .pledge, amount: "part", step: .delivered), act("a4", .refusal),
    ])
    func column(_ crosswalk: Crosswalk, _ name: String) -> [String] {
      let table = crosswalk.table(ledger)
      let place = table.columns.firstIndex(of: name)!
      return table.rows.map { $0[place] }
    }
    #expect(column(.kiel, "measure") == ["Commitment", "Allocation", "Allocation"])
    #expect(column(.fts, "status") == ["pledge", "commitment", "paid"])
    #expect(column(.iati, "transaction-type") == ["12", "2", "3"])
    #expect(column(.iati, "value") == ["100", "150", "60"] && column(.iati, "value-currency") == ["EUR", "EUR", "EUR"])
    #expect(column(.plover, "event") == ["AGREE", "AGREE", "AID", "REJECT"])
  }

  @Test func somebodysLedger() throws {
    let ledger = ledger([act("a1", .pledge, amount: "hundred"), act("a2", .pledge, amount: "more")])
    let comparison = try LedgerComparison(
      [["Donor", "Recipient", "Amount", "Currency"], ["Norway", "Selde", "100", "EUR"], ["Sweden", "Selde", "150", "EUR"]], ledger)
    #expect(comparison.found == 1 && comparison.theirsAlone == [["Sweden", "Selde", "150", "EUR"]])
    #expect(comparison.oursAlone.map(\.id) == ["a2"])
    #expect(throws: LedgerComparison.Failure.noColumn("actor")) { try LedgerComparison([["what"], ["x"]], ledger) }
  }
}
