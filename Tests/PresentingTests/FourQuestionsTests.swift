import ExampleEvent
import Testing
import Vocabulary

@testable import Presenting

@Suite("What goes into the four questions")
struct FourQuestionsTests {
  let event = BridgeEvent()
  var questions: FourQuestions { FourQuestions(event.index) }

  @Test func alteredQuotationsBringTheirExplanation() {
    #expect(questions.altered.map(\.speaker) == ["Ilse Brandt"])
    #expect(questions.altered.first?.note == "one remark · 3 wordings in 3 reports")
    #expect(questions.altered.first?.explanation == "One report ends the sentence early.")
    #expect(questions.altered.first?.wordings.map(\.label) == ["", "editor’s bracket", "cut"])
    #expect(questions.alteredElsewhere.isEmpty)
  }

  @Test func onlyOpenDifferencesOfFactAreDisputed() {
    #expect(questions.disputed.map(\.id.value) == ["d-ferries"])
    #expect(questions.compatible.map(\.id.value) == ["d-variant"])
  }

  @Test(arguments: [
    (Difference.Kind.figure, Difference.Verdict.conflict, "disputed"), (.moment, .update, "disputed"), (.speaker, .distortion, "disputed"),
    (.figure, .differentScope, "compatible"), (.label, .variant, "compatible"), (.wording, .variant, "altered"),
    (.hedgeLost, .distortion, "altered"), (.insertionAbsorbed, .conflict, "altered"), (.repetition, .variant, "none"),
  ])
  func whereADifferenceGoes(_ kind: Difference.Kind, _ verdict: Difference.Verdict, _ place: String) {
    var event = event
    event.account.dossier.differences = [
      Difference(id: Identifier("d"), kind: kind, verdict: verdict, sides: [], weight: 0.5, explanation: "x")
    ]
    let q = FourQuestions(event.index)
    let found =
      !q.disputed.isEmpty ? "disputed" : !q.compatible.isEmpty ? "compatible" : !q.alteredElsewhere.isEmpty ? "altered" : "none"
    #expect(found == place)
  }

  @Test func conflictsComeBeforeHeavierUpdates() {
    var event = event
    event.account.dossier.differences = [
      Difference(id: Identifier("u"), kind: .figure, verdict: .update, sides: [], weight: 1, explanation: ""),
      Difference(id: Identifier("c1"), kind: .figure, verdict: .conflict, sides: [], weight: 0.1, explanation: ""),
      Difference(id: Identifier("c2"), kind: .figure, verdict: .conflict, sides: [], weight: 0.2, explanation: ""),
    ]
    #expect(FourQuestions(event.index).disputed.map(\.id.value) == ["c2", "c1", "u"])
  }

  @Test func supportIsSaidAsARange() {
    #expect(questions.copied.map(\.text) == ["The harbour bridge was closed on Tuesday."])
    #expect(questions.single.isEmpty)
    #expect(questions.copied.first?.support == "Harbour Post, city_wire")
    #expect(questions.independence == "")
    let support = Claim.Support(outlets: 5, originsAtLeast: 2, originsAtMost: 3, basis: [])
    #expect(NumberWords.support(support) == "5 outlets; 2 shown independent, at most 3 origins")
  }

  @Test func checksAreInTheOrderOfTheirWeight() {
    #expect(questions.checks.map(\.question) == ["Twelve ferries or fourteen?", "Who counted the letters?"])
  }

  @Test func countsSayWhatTheListsHold() {
    #expect(
      questions.counts.map { "\($0.number) \($0.words)" } == [
        "4 reports", "1 shared origin", "0 shown independent", "1 altered quotation", "1 disputed", "1 line rests on one origin",
      ])
  }

  @Test func equalSidesAreOne() {
    let sides = DifferenceRow(event.account.differences[1], event.index).sides
    #expect(sides.map(\.value) == ["At least 12 ferries", "14 ferries"])
    #expect(sides.map(\.evidence.count) == [2, 1])
  }
}
