import Narrating
import Testing
import Vocabulary

/// What to verify next, from the differences of a dossier made by hand.
struct CheckWriterTests {
  private func checks(_ event: FerryEvent) -> [Check] { Narrator().narrate(event.dossier).checks }

  @Test func theHeaviestComesFirstAndTenAreTold() {
    var event = FerryEvent()
    for index in 0..<14 {
      event.differ("d\(index)", .figure, weight: Double(index * 5 % 14) / 14, [event.at(1, "1931"), event.at(2, "bus")])
    }
    let made = checks(event)
    #expect(made.count == 10)
    #expect(made.map(\.weight) == made.map(\.weight).sorted(by: >))
    #expect(made[0].weight == 13.0 / 14)
    event.dossier.differences.reverse()
    #expect(checks(event) == made)
  }

  @Test func aCheckNamesItsDifferenceTheDesksAndTheSpeaker() throws {
    var event = FerryEvent()
    let said = Identifier("u")
    event.say("u", Version(kind: .direct, parts: [event.at(1, "Nobody sails")], speaker: event.captain))
    event.differ("d", .wording, weight: 1, utterances: [said], [event.at(2, "promised"), event.at(1, "Nobody sails")])
    let check = try #require(checks(event).first)
    #expect(check.about == [Identifier("d")])
    #expect(check.question.contains("promised (paper2) or Nobody sails (paper1)?"), "\(check.question)")
    #expect(check.ask == "the office of Iver Lund; the desks of paper1, paper2")
  }

  /// A question is no verdict: it asks, and it prints what each side has.
  @Test(arguments: [
    Difference.Kind.insertionAbsorbed, .wording, .figure, .moment, .attribute, .speaker, .attribution,
  ])
  func whatIsOpenIsAQuestion(_ kind: Difference.Kind) throws {
    var event = FerryEvent()
    event.differ("d", kind, weight: 0.5, [event.at(1, "1931"), event.at(3, "Monday")])
    let question = try #require(checks(event).first).question
    #expect(question.contains("?") && question.contains("1931") && question.contains("Monday"))
  }

  /// A quotation that another report prints whole, and a limit that one leaves out, can be read in the account.
  @Test(arguments: [Difference.Kind.truncation, .scope, .repetition, .label, .omission])
  func whatTheReportsAnswerIsNoCheck(_ kind: Difference.Kind) {
    var event = FerryEvent()
    event.differ("d", kind, weight: 0.5, [event.at(1, "1931"), event.at(3, "Monday")])
    #expect(checks(event).isEmpty)
  }

  @Test func theLeadThatOneReportTellsNeedsASecondSource() throws {
    var event = FerryEvent()
    event.dossier.claims = [event.claim("a", [event.at(3, "Nobody answered at the office.")])]
    let check = try #require(checks(event).first)
    #expect(check.question == "Is there a second source for “Nobody answered at the office.”? So far only paper3 tells it.")
    #expect(check.ask == "the desk of paper3" && check.about == [Identifier("a")])
    // Two reports that are shown to be independent need none.
    event.dossier.claims = [
      event.claim(
        "a", [event.at(3, "Nobody answered at the office."), event.at(2, "Passengers go by bus.")], outlets: 2, atLeast: 2, atMost: 2)
    ]
    #expect(checks(event).isEmpty)
  }

  @Test func withoutDifferencesAndLinesThereIsNothingToCheck() { #expect(checks(FerryEvent()).isEmpty) }
}
