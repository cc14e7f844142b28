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
    #expect(check.question.contains("promised") && check.question.contains("Nobody sails") && check.question.hasSuffix("?"))
    #expect(check.ask.contains("Iver Lund") && check.ask.contains("paper1.txt, paper2.txt"), "\(check.ask)")
  }

  /// A question is no verdict: it asks, and it prints what each side has.
  @Test(arguments: [
    Difference.Kind.insertionAbsorbed, .wording, .truncation, .figure, .moment, .attribute, .label, .speaker, .attribution, .scope,
    .repetition,
    .omission, .hedgeLost,
  ])
  func everyKindIsAQuestion(_ kind: Difference.Kind) throws {
    var event = FerryEvent()
    event.differ("d", kind, weight: 0.5, [event.at(1, "1931"), event.at(3, "Monday")])
    let question = try #require(checks(event).first).question
    #expect(question.hasSuffix("?") && question.contains("1931") && question.contains("Monday"))
  }

  @Test func withoutDifferencesThereIsNothingToCheck() { #expect(checks(FerryEvent()).isEmpty) }
}
