import Testing

@testable import Annotating

/// Reported speech without marks: constructions and what looks like them. All sentences are invented.
@Suite struct IndirectQuotationTests {
  @Test(arguments: [
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦that the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪has repeatedly said⟫ ⟦the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ on Monday ⟦that the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪told⟫ reporters in Oran ⟦that the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪told⟫ the council ⟦she would leave⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪went on to argue⟫ ⟦that the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪said that she believes⟫ ⟦that the dam is old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪fears⟫ ⟦the flood⟧, in which her mill was lost.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪asked⟫ ⟦whether the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm, a councillor for the harbour⟩, ⟪said⟫ ⟦the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨The council⟩ ⟪said⟫ ⟦that the dam was old⟧.", .indirect),
    QuotationCase("⟨Two officials⟩ ⟪said⟫ ⟦the dam was old⟧.", .indirect, by: "*"),
    QuotationCase("⟨About half of the villagers⟩ ⟪say⟫ ⟦the dam is old⟧.", .indirect, by: "*"),
    QuotationCase("⟨A new survey⟩ ⟪shows⟫ ⟦that the dam is old⟧.", .indirect, by: "*"),
    QuotationCase("The walls leak, say villagers, ⟨who⟩ ⟪fear⟫ ⟦that the dam will break⟧."),
  ])
  func clauses(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟨Ida Holm⟩ ⟪promised⟫ ⟦to rebuild the dam⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪downplayed⟫ ⟦the risk of a flood⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪faulted⟫ ⟦the council for closing the mill⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪likened⟫ ⟦the flood to a war⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("The fault in the dam was old, and the protest at the mill was loud."),
    QuotationCase("⟨Ida Holm⟩ ⟪urged⟫ villagers ⟦to leave their houses⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪called on⟫ Emil Lund ⟦to resign at once⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪called for⟫ ⟦a new dam⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪rejected⟫ ⟦the plan for a new dam⟧ on Monday.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪accused⟫ ⟦Emil Lund of lying to the council⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪described⟫ ⟦the dam as a danger to the town⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪renewed her plea for⟫ ⟦a new dam⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪reaffirmed the council's pledge⟫ ⟦that the dam would be rebuilt⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪is confident⟫ ⟦that the dam will hold⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪isn't worried about⟫ ⟦the old dam⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("Rain fell despite ⟨Ida Holm's⟩ ⟪promise⟫ ⟦that the worst was over⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("That ran counter to the official ⟨league⟩ ⟪stance⟫ ⟦that dams are safe⟧.", .indirect),
    QuotationCase("It is a dam that ⟨Ida Holm⟩ ⟪regards as⟫ ⟦a danger to the town⟧.", .indirect),
  ])
  func otherFrames(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟦The dam is old and weak⟧, ⟨Ida Holm⟩ ⟪said⟫.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦The dam is old and weak⟧, ⟪said⟫ ⟨Ida Holm, a councillor⟩.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦The dam⟧, ⟨Ida Holm⟩ ⟪said⟫, ⟦is old and weak⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟪According to⟫ ⟨Ida Holm⟩, ⟦the dam is old and weak⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦The dam is old and weak⟧, ⟪according to⟫ ⟨a report by the Coast Guild⟩.", .indirect),
    QuotationCase("⟨Ida Holm⟩ opened the dam, ⟪noting⟫ ⟦that it was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("After ⟪calling for⟫ ⟦a new dam⟧, ⟨Ida Holm⟩ left the hall.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦the dam was old⟧, ⟪adding⟫ ⟦that it would be rebuilt⟧.", .indirect, .indirect),
    QuotationCase(
      "⟨Ida Holm⟩ ⟪said⟫ ⟦the dam was old⟧, but ⟨Emil Lund⟩ ⟪insisted⟫ ⟦that it was safe⟧.", .indirect, .indirect, by: "Ida Holm",
      "Emil Lund"),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦both Oran and the harbour would flood⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪praised⟫ ⟦the new dam⟧, which opened in May.", .indirect, by: "Ida Holm"),
    QuotationCase("While ⟨Ida Holm⟩ ⟪said⟫ ⟦that the dam was old⟧, the council built a new mill.", .indirect, by: "Ida Holm"),
    QuotationCase("⟪Citing⟫ ⟦the flood of last year⟧, ⟨Ida Holm⟩ closed the dam.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪expressed⟫ ⟦disbelief about the flood⟧ this week.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪is quoted as saying⟫ ⟦that the dam is old⟧.", .indirect, by: "Ida Holm"),
  ])
  func places(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("The claims adjuster came on Monday."),
    QuotationCase("The demands of the season wore them down."),
    QuotationCase("The twins were told apart by their hats."),
    QuotationCase("A warning light blinked above the gate."),
    QuotationCase("The claim that dams are safe is old."),
    QuotationCase("A promising start ended in rain."),
    QuotationCase("The United States led the table."),
    QuotationCase("The team added two players."),
    QuotationCase("Boats for more military support were late."),
    QuotationCase("The road continued north and reported cases fell."),
    QuotationCase("Voters in 11 states stayed at home."),
    QuotationCase("Her speech to open the hall was short."),
    QuotationCase("The answer was on the wall."),
  ])
  func noCue(_ row: QuotationCase) { row.check() }
}
