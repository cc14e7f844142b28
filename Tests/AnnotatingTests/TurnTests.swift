import Testing

@testable import Annotating

/// Whole paragraphs that are said: transcripts, what stands below a colon, quotations signed with a dash. All sentences are invented.
@Suite struct TurnTests {
  @Test(arguments: [
    QuotationCase(
      "Petra Voss met Emil Lund.\n\n⟨VOSS⟩⟪:⟫ ⟦The ferry was late again⟧.\n\n⟨LUND⟩⟪:⟫ ⟦Nobody told me that⟧.", .direct, .direct,
      by: "Petra Voss", "Emil Lund"),
    QuotationCase(
      "Petra Voss met Emil Lund.\n\n“⟨VOSS⟩⟪:⟫ ⟦The ferry was late again⟧.\n\n“⟨LUND⟩⟪:⟫ ⟦Nobody told me that⟧.”", .direct, .direct,
      by: "Petra Voss", "Emil Lund"),
    QuotationCase("⟨The mayor⟩ ⟪added⟫:\n\n⟦It is typical of the council. Nobody knows what it wants⟧.", .direct),
    QuotationCase("⟨Petra Voss⟩ ⟪said⟫:\n\n“⟦The ferry was late again⟧.”", .direct, by: "Petra Voss"),
    QuotationCase("“⟦The ferry was late again⟧.” ⟪—⟫ ⟨Petra Voss, Oran⟩", .direct, by: "Petra Voss"),
    QuotationCase("“⟦The ferry was late again⟧.” ⟪―⟫ ⟨Petra Voss⟩", .direct, by: "Petra Voss"),
    // Traps: no turn, no announcement, no signature.
    QuotationCase("NOTE: The ferry was late again.\n\nThe crew waited."),
    QuotationCase("The crew listed:\n\nThe ferry was late again."),
    QuotationCase("The ferry was late — Petra Voss waited."),
    QuotationCase("UPDATE: The ferry came.\n\nUPDATE: The ferry left."),
    QuotationCase("The menu:\n\nSoup and bread for all."),
  ])
  func turns(_ row: QuotationCase) { row.check() }
}
