import Foundation
import Running
import Testing
import Vocabulary

/// An account holds against its sources until a source or the account changes; decisions that fit nothing are reported.
struct AccountVerificationTests {
  @Test func aFreshAccountHoldsAndAChangedSourceDoesNot() async throws {
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      let account = try await scratch.account(["a.txt", "b.txt"])
      #expect(try scratch.faults(account) == [])
      try scratch.write(Data("The ferry sails again.\n".utf8), to: "b.txt")
      let faults = try scratch.faults(account)
      #expect(faults.contains { $0.contains("b.txt") && $0.contains("the file has changed") }, "\(faults)")
      #expect(!faults.contains { $0.contains("a.txt") })
    }
  }

  @Test func aLineThatIsNotItsPartsIsAFault() async throws {
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      var account = try await scratch.account(["a.txt", "b.txt"])
      try #require(account.account?.isEmpty == false)
      account.narrative?.account[0].text += " Nobody was hurt."
      #expect(try scratch.faults(account).count == 1)
    }
  }

  @Test func aSpanOutsideItsPayloadIsAFault() async throws {
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      var account = try await scratch.account(["a.txt", "b.txt"])
      try #require(account.claims.first?.tellings.isEmpty == false)
      account.dossier.claims[0].tellings[0].end += 10_000
      #expect(try !scratch.faults(account).isEmpty)
    }
  }

  @Test func aDecisionAboutAnotherTextIsReported() async throws {
    let decision = Decision(
      kind: .leaveOut, anchors: [.init(payload: String(repeating: "0a", count: 32), start: 3, end: 9)], by: "Nell Hart", reason: "a notice")
    let file = try DecisionFile(bytes: Array(JSONEncoder().encode(Decisions([decision]))), name: "decisions.json")
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      let account = try await scratch.account(["a.txt", "b.txt"], decisions: file)
      #expect(account.findings.contains { $0.severity == .warning && $0.message.contains("a notice") || $0.message.contains("Nell Hart") })
      #expect(account.made.decisions.map(\.sha256) == [file.sha256])
      #expect(try await account.claims == scratch.account(["a.txt", "b.txt"]).claims)
    }
  }
}
