import ExampleEvent
import Testing
import Vocabulary

@testable import Presenting

/// What was changed on the way from one report to the next, in words and with where it stands.
struct LineageWayTests {
  struct Case: Sendable {
    var source: String
    var copy: String
    var changes: [String]

    static let all: [Case] = [
      Case(source: "The quay may open in June", copy: "The quay will open in June", changes: ["“may” → “will”"]),
      Case(source: "At least 14 men were hurt", copy: "14 men were hurt", changes: ["leaves out “At least”"]),
      Case(source: "The old pier stays shut", copy: "The pier stays shut, he said", changes: ["leaves out “old”", "puts in “he said”"]),
      Case(
        source: "A grey boat with some 30 men sank", copy: "A blue boat with some 40 men sank",
        changes: ["“30” → “40”", "“grey” → “blue”"]),
      Case(source: "It shut, \"for a week,\" and stayed so", copy: "It shut and stayed so", changes: ["leaves out “for a week”"]),
      Case(source: "The quay, once more, is shut", copy: "The quay once more is “shut”", changes: []),
    ]
  }

  private func event(_ example: Case) -> AccountLookup {
    let event = BridgeEvent()
    var account = event.account
    var payloads = event.payloads
    var witnesses: [Span] = []
    for (id, text) in zip(event.ids, [example.source, example.copy]) {
      payloads[id] = Payload(bytes: Array(text.utf8))
      witnesses.append(Span(report: id, start: 0, end: text.utf8.count))
    }
    account.dossier.passages = [
      Passage(id: Identifier("p"), witnesses: witnesses, from: 0, direction: .likely, kind: .edited, overlap: 0.8)
    ]
    return AccountLookup(account, payloads: payloads)
  }

  @Test(arguments: Case.all)
  func changesAreTold(_ example: Case) {
    let index = event(example)
    let ids = BridgeEvent().ids
    let changes = LineageWay(from: ids[0], to: ids[1], index).changes
    #expect(changes.map(\.words) == example.changes)
    for change in changes {
      #expect(index.words(change.place).contains(change.after.isEmpty ? change.before : change.after), "\(change)")
      #expect(change.place.report == (change.after.isEmpty ? ids[0] : ids[1]))
    }
    #expect(LineageWay(from: ids[1], to: ids[2], index).changes.isEmpty)
  }
}
