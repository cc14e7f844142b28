import Testing

@testable import Annotating

/// Where reported content ends, reports in the passive, sources that stand far from their cue. In each table about half of the rows are
/// traps. All sentences are invented.
@Suite struct ReportedSpeechTests {
  @Test(arguments: [
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦the dam was old⟧, despite the repairs of last year.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦the dam was old⟧, even though it had been rebuilt.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦she had sold the mill⟧, as did Emil Lund when he left the council.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪pointed to⟫ ⟦the cracks in the dam⟧ — where water had come through in May.", .indirect),
    QuotationCase("While ⟨Ida Holm⟩ ⟪says⟫ ⟦the dam is safe⟧, the farmers have moved their cattle.", .indirect),
    QuotationCase("Ida Holm, ⟨who⟩ ⟪says⟫ ⟦the dam is safe⟧, has moved her cattle.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪urged⟫ the council ⟦to close the dam⟧, and the farmers of Oran moved their cattle.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪denied⟫ ⟦the charge⟧ and left the hall.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪hinted⟫ ⟦that she would not stay long⟧, but she would not say when she would go.", .indirect),
    // Traps: what follows is still said.
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦the dam was old and had to be closed⟧.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦he and Lund had seen the plan⟧.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦that the dam, the mill and the bridge were old⟧.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦the dam would hold although it was old⟧.", .indirect),
    QuotationCase("⟨Ida Holm⟩ ⟪promised⟫ ⟦to close the dam and to open the mill⟧.", .indirect),
  ])
  func ends(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("The council ⟪is expected⟫ ⟦to close the dam on Friday⟧.", .indirect, by: "*"),
    QuotationCase("Ida Holm ⟪is widely expected⟫ ⟦to leave the council⟧.", .indirect, by: "*"),
    QuotationCase("Emil Lund ⟪was urged⟫ by ⟨Ida Holm⟩ ⟦to close the dam⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("The farmers ⟪were asked⟫ ⟦to move their cattle⟧.", .indirect, by: "*"),
    QuotationCase("The dam ⟪is expected⟫ ⟦to open in May⟧.", .indirect, by: "*"),
    QuotationCase("The ferry ⟪is said⟫ ⟦to be the oldest on the lake⟧.", .indirect, by: "*"),
    QuotationCase("Emil Lund ⟪has been accused⟫ of ⟦selling the mill⟧.", .indirect, by: "*"),
    QuotationCase("It ⟪was announced⟫ ⟦that the dam would close⟧.", .indirect, by: "*"),
    QuotationCase("The guild named two pilots accused of selling the mill."),
    // Traps: duty, plan, knowledge, what may be, and passives of other verbs.
    QuotationCase("The council is supposed to meet on Friday."),
    QuotationCase("The council is scheduled to meet on Friday."),
    QuotationCase("The dam is known to be old."),
    QuotationCase("The council may be asked to meet on Friday."),
    QuotationCase("The dam was built to hold the river."),
    QuotationCase("The old dam was closed by Ida Holm."),
  ])
  func passives(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("The dam stayed open despite ⟪claims⟫ from ⟨the farmers⟩ ⟦that it was old⟧.", .indirect, by: "*"),
    QuotationCase("The dam stayed open despite ⟪calls⟫ by ⟨Ida Holm⟩ for ⟦a new gate⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("Rain fell after ⟨Ida Holm's⟩ ⟪disclosure⟫ last week ⟦that the dam was old⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪called on Friday for⟫ ⟦a new dam⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪made it clear⟫ ⟦that the dam would close⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("Ida Holm sent ⟨a list⟩ ⟪showing⟫ ⟦that the mill had been sold⟧.", .indirect),
    // Traps: no owner, no content, something else that is clear.
    QuotationCase("The dam stayed open despite claims that it was old."),
    QuotationCase("Calls from the harbour woke the town."),
    QuotationCase("The clerk made room in the hall, and the water ran clear."),
    QuotationCase("Ida Holm called on Friday."),
    QuotationCase("The showing of the list took an hour."),
  ])
  func distantSources(_ row: QuotationCase) { row.check() }

  /// A coordinated verb and a participle share the subject of another verb.
  @Test(arguments: [
    QuotationCase("⟨The guild⟩ ⟪disputed⟫ ⟦the claims⟧ and ⟪called on⟫ the mayor ⟦to close the dam⟧.", .indirect, .indirect),
    QuotationCase(
      "On Monday, ⟨the Harbour Guild⟩ came out against the plan, ⟪saying⟫, “⟦We will not sell the old mill to anybody⟧.”", .direct),
    QuotationCase(
      "Ida Holm met the farmers, but ⟨she⟩ ⟪said⟫ ⟦the dam would close⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("Emil Lund met Robert Voss at noon, but ⟨he⟩ ⟪said⟫ ⟦the dam would close⟧.", .indirect, by: "Emil Lund"),
    QuotationCase(
      "⟨Ida Holm⟩ ⟪said⟫ ⟦the council had met⟧, ⟪adding⟫ ⟦that it would meet again⟧.", .indirect, .indirect, by: "Ida Holm", "Ida Holm"),
    QuotationCase("“⟦We will not sell the mill⟧,” ⟪said⟫ ⟨Harbour Guild Chairman Emil Lund⟩.", .direct, by: "Emil Lund"),
    // Traps: somebody else's verb, nobody's participle.
    QuotationCase("Ida Holm met the farmers, and ⟨Emil Lund⟩ ⟪said⟫ ⟦the dam would close⟧.", .indirect, by: "Emil Lund"),
    QuotationCase("Ida Holm met the farmers, but ⟨he⟩ ⟪said⟫ ⟦the dam would close⟧.", .indirect, by: "-"),
    QuotationCase("The dam closed, leaving the farmers without water."),
  ])
  func sharedSubjects(_ row: QuotationCase) { row.check() }

  /// Who spoke right before speaks on; some of a group are not the group.
  @Test(arguments: [
    QuotationCase(
      "⟨Ida Holm⟩ ⟪said⟫ ⟦the dam was old⟧. ⟨She⟩ ⟪warned⟫ ⟦that it would break⟧.", .indirect, .indirect, by: "Ida Holm", "Ida Holm"),
    QuotationCase(
      "⟨The Harbour Guild⟩ ⟪said⟫ ⟦the dam was old⟧. ⟨It⟩ ⟪warned⟫ ⟦that the gate would break⟧.", .indirect, .indirect, by: "Harbour Guild",
      "Harbour Guild"),
    QuotationCase(
      "⟨A spokesman⟩ ⟪said⟫ ⟦the dam was old⟧. “⟦We will close it⟧,” ⟪said⟫ ⟨the spokesman, Emil Lund⟩.", .indirect, .direct,
      by: "Emil Lund",
      "Emil Lund"),
    // Traps
    QuotationCase("⟨A spokesman⟩ ⟪said⟫ ⟦the dam was old⟧. Emil Lund, the mayor, was away.", .indirect, by: "*"),
    QuotationCase(
      "⟨Ida Holm⟩ ⟪said⟫ ⟦the dam was old⟧. ⟨He⟩ ⟪warned⟫ ⟦that it would break⟧.", .indirect, .indirect, by: "Ida Holm", "-"),
    QuotationCase("⟨A Harbour Guild official⟩ ⟪said⟫ ⟦the dam was old⟧.", .indirect, by: "*"),
  ])
  func speakersWhoGoOn(_ row: QuotationCase) { row.check() }
}
