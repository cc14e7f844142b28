import Foundation
import Rendering
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
      #expect(try scratch.faults(account).contains { $0.contains("its text is another") })
    }
  }

  @Test func aSpanOutsideItsPayloadIsAFault() async throws {
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      var account = try await scratch.account(["a.txt", "b.txt"])
      try #require(account.claims.first?.tellings.isEmpty == false)
      account.dossier.claims[0].tellings[0].span.end += 10_000
      #expect(try !scratch.faults(account).isEmpty)
    }
  }

  /// Reports of which one quotes two sentences, which are a line of their own.
  private static let spoken = [
    "a.txt": ReadingOrderTests.reports["a.txt"]!,
    "b.txt":
      "Buses for the island\n\n“Nobody sails before Friday. The rudder is in pieces,” Captain Iver Lund said on Monday. Passengers were taken over by bus.\n",
  ]

  /// Each part of an account that can be made again, forged while the account stays sound.
  @Test func whatIsForgedDoesNotHold() async throws {
    try await Scratch.with(Self.spoken) { scratch in
      let whole = try await scratch.account(["a.txt", "b.txt"])
      let spoken = try #require(whole.account?.firstIndex { $0.parts.count > 2 })
      let elsewhere = try #require(whole.claims.first { $0.utterance == nil }?.spans[0])
      let person = try #require(whole.actors.firstIndex { $0.kind == .person })
      let other = try #require(whole.actors.first { $0.id != whole.actors[person].id && !$0.mentions.isEmpty })
      #expect(try scratch.faults(whole) == [])
      let forgeries: [(String, (inout Account) -> Void)] = [
        (
          "none of the words that the program writes",
          { account in
            account.narrative?.account[spoken].parts = [.literal("The port burns.")]
            account.narrative?.account[spoken].text = "The port burns."
          }
        ),
        ("is none of the names in its mentions", { $0.dossier.actors[person].name = "Nobody Known" }),
        (
          "is counted",
          { account in
            account.dossier.actors[person].variants = [.init(text: "Nobody Known", count: account.actors[person].mentions.count)]
          }
        ),
        ("is none of its tellings", { $0.dossier.claims[0].text = "The port burns" }),
        ("is not the speaker of its utterance", { $0.dossier.claims[0].attributedTo = $0.actors[person].id }),
        ("its tellings and the pairs of reports give", { $0.dossier.claims[0].support.outlets += 1 }),
        ("its claims give", { $0.narrative?.account[0].standing = .corroborated }),
        ("is not the speaker of its words", { $0.narrative?.account[spoken].parts[0] = .actor(other.id, other.mentions[0]) }),
        ("is not among its evidence", { $0.narrative?.account[spoken].evidence = Evidence(elsewhere) }),
        ("it is not the words of its evidence", { $0.dossier.event.title = "The port burns" }),
        (
          "nothing in the account gives this question",
          { account in
            account.narrative?.checks = [Check(question: "Who lit it?", ask: "everybody", weight: 1, about: [whole.claims[0].id])]
          }
        ),
        (
          "dates its passage",
          { account in
            let span = whole.claims[0].spans[0]
            account.narrative?.timeline = [
              Entry(
                moment: Moment(value: "1999-01-01", precision: .day, basis: .stated, evidence: []), parts: [.quote(span)],
                evidence: Evidence(span))
            ]
          }
        ),
      ]
      for (fault, forge) in forgeries {
        var account = whole
        forge(&account)
        let faults = try scratch.faults(account)
        #expect(faults.contains { $0.contains(fault) }, "\(fault): \(faults)")
      }
    }
  }

  /// What is not made again is counted, so that nobody believes more than was done.
  @Test func whatIsTakenAsItStandsIsCounted() async throws {
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      let account = try await scratch.account(["a.txt", "b.txt"])
      let result = try Verification().verify(Array(JSONWriter(payloads: account.dossier.payloads).json(account).utf8))
      #expect(result.unchecked.contains { $0.what == "outlets" && $0.count == 2 })
      #expect(result.lines == account.account?.count && result.names == account.actors.count && result.slices == result.spans)
      var other = account
      other.made.by = "synoptic 99.0"
      let foreign = try Verification().verify(Array(JSONWriter(payloads: nil).json(other).utf8))
      #expect(foreign.failures.isEmpty && foreign.unchecked.contains { $0.what.contains("another version") })
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
