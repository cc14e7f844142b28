import Testing

@testable import Annotating

/// Who the words of a source stand for, with the trees of the shipped weights: the one who speaks, not whoever is named beside. All
/// sentences are invented.
@Suite struct SpeakerTests {
  @Test(arguments: [
    QuotationCase("“⟦It was dark⟧”, ⟪said⟫ ⟨her nephew, Emil Lund⟩.", .direct, by: "Emil Lund"),
    QuotationCase("Ida Holm died on Monday. “⟦She was kind⟧”, ⟪said⟫ ⟨her nephew, Emil Lund, 32⟩.", .direct, by: "Emil Lund"),
    QuotationCase("⟨Her employer, Brandt Freight Company⟩, ⟪said⟫ ⟦that the ferry was late⟧.", .indirect, by: "Brandt Freight Company"),
    QuotationCase("⟨Emil Lund, chief executive of Brandt Mills⟩, ⟪said⟫ ⟦that the ferry was late⟧.", .indirect, by: "Emil Lund"),
    QuotationCase("⟦Repairs will last until autumn⟧, ⟪according to⟫ ⟨the town's engineer, Emil Lund⟩.", .indirect, by: "Emil Lund"),
    QuotationCase("⟨New York police⟩ ⟪said⟫ ⟦that the ferry was late⟧.", .indirect, by: "*"),
    QuotationCase("⟨Mr Lund, 57, who has given up tea and tobacco⟩, ⟪said⟫ ⟦that the ferry was late⟧.", .indirect, by: "Lund"),
    QuotationCase("⟨Tim Lord, the chief executive of the mill⟩, ⟪said⟫ ⟦that the ferry was late⟧.", .indirect, by: "Tim Lord"),
    QuotationCase(
      "⟨The head of the guild, Emil Lund⟩, ⟪has pledged⟫ ⟦€3 million to clear the port of Oran⟧.", .indirect, by: "Emil Lund"),
    QuotationCase("⟨The head of the guild, Emil Lund⟩, ⟪pledged⟫ ⟦$3 million to clear the port⟧.", .indirect, by: "Emil Lund"),
    // Traps: who is named is not who speaks.
    QuotationCase("Ida Holm died on Monday. ⟨The victim's nephew⟩ ⟪said⟫ ⟦that it was dark⟧.", .indirect, by: "*"),
    QuotationCase("Ida Holm died on Monday. ⟨Her nephew⟩ ⟪said⟫ ⟦that it was dark⟧.", .indirect, by: "*"),
    QuotationCase("⟨A lawyer for Ida Holm⟩ ⟪said⟫ ⟦that it was dark⟧.", .indirect, by: "*"),
    QuotationCase("⟨Residents along Mill Street⟩ ⟪said⟫ ⟦that it was dark⟧.", .indirect, by: "*"),
    QuotationCase("⟨Two friends of Emil Lund⟩ ⟪said⟫ ⟦that it was dark⟧.", .indirect, by: "*"),
    QuotationCase("⟨A spokeswoman for Ida Holm⟩ ⟪said⟫ ⟦that it was dark⟧.", .indirect, by: "*"),
  ])
  func whoSpeaks(_ row: QuotationCase) { row.check() }

  /// A quotation without a cue is said by a person who spoke or acted before, never by a street or a charge.
  @Test(arguments: [
    ("Emil Lund lives on Mill Street.\n\n“We heard a crash.”", ["Emil Lund"]),
    ("Emil Lund was charged with Criminal Neglect.\n\n“I heard a crash.”", ["Emil Lund"]),
    ("The ferry left South Harbour at dawn.\n\n“We heard a crash.”", ["-"]),
    ("Cars come from Mill Avenue at night.\n\n“We heard a crash.”", ["-"]),
  ])
  func uncued(_ text: String, _ speakers: [String]) {
    let annotations = MarkedText(text).annotations()
    let names = Dictionary(uniqueKeysWithValues: annotations.actors.map { ($0.id, $0.name) })
    #expect(annotations.quotations.map { $0.speaker.flatMap { names[$0] } ?? "-" } == speakers)
  }
}
