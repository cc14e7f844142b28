import Testing

@testable import Annotating

/// What the trees of the shipped weights add to the rules over words, and what they take back. All sentences are invented.
@Suite struct TreeQuotationTests {
  /// The first six are read otherwise without trees; the others must stay as they are.
  @Test(arguments: [
    QuotationCase("⟨Petra Voss and Emil Lund⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect),
    QuotationCase("⟨Two pilots and a cook⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect, by: "*"),
    QuotationCase("⟨The harbour office's director, Petra Voss⟩, ⟪said⟫ ⟦the ferry was late⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("Pretty soon ⟨Petra Voss⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨The cook of the ferry and two of the pilots⟩ ⟪warned⟫ ⟦that the ice was thin⟧.", .indirect),
    QuotationCase("⟨The pilots, cooks and sailors of the old harbour⟩ ⟪then warned⟫ ⟦that the ice was thin⟧.", .indirect),
    QuotationCase("Petra Voss left, and ⟨Emil Lund⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect, by: "Emil Lund"),
    QuotationCase("But ⟨Petra Voss⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("Petra Voss met the crew and ⟨the cook⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect),
    QuotationCase("When Emil Lund came, ⟨Petra Voss⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("On the pier, ⟨pilots and cooks⟩ ⟪said⟫ ⟦the ferry was late⟧.", .indirect, by: "*"),
    QuotationCase("What Petra Voss said of the ferry was kind."),
  ])
  func wholeSubjects(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase(
      "⟨Petra Voss, who lives in a house outside of the old town, Oran⟩, ⟪said⟫ ⟦she still hoped for rain⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨The mayor⟩, after a night without sleep, ⟪announced⟫ ⟦that the bridge would open⟧.", .indirect),
    QuotationCase("⟨Petra Voss⟩ stood on the pier to ⟪say⟫ ⟦the ferry was lost⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨The beam over the gate of the mill⟩ ⟪read⟫ ⟦that all were welcome⟧.", .indirect),
    QuotationCase(
      "⟨Petra Voss, who had come from Oran by the night boat⟩, has since ⟪told⟫ the farmers ⟦the mill is safe⟧.", .indirect,
      by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ opened the mill and ⟪mentioned⟫ ⟦the loss of two boats⟧.", .indirect),
    QuotationCase("The storm let the crew say little."),
    QuotationCase("The mayor, after that night, could not dictate which boats sail."),
    QuotationCase("The pier that they think has sunk lies by the mill."),
    QuotationCase("The clock on the mill said half past nine."),
    QuotationCase("The crew closed the gate to prove the lock holds."),
    QuotationCase("The bridge, after a night of storms, was closed."),
    QuotationCase("The mayor, in a coat that was too large, said little."),
    QuotationCase("The mill that said to grind at night was lost."),
  ])
  func farSubjects(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟨The crew⟩ ⟪reports⟫ ⟦that the mill is old⟧.", .indirect),
    QuotationCase("⟨The union⟩ ⟪demands⟫ ⟦that the mill close⟧.", .indirect),
    QuotationCase("⟨The pilots⟩ ⟪answer⟫ ⟦that the ferry is old⟧.", .indirect),
    QuotationCase("⟨Petra Voss⟩ ⟪states⟫ ⟦that the mill is old⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨The union⟩ ⟪claims⟫ ⟦that the mill is old⟧.", .indirect),
    QuotationCase("The claims adjuster from Oran sent the crew a bill."),
    QuotationCase("The state has two ferries and a mill."),
    QuotationCase("The demands the union has made are old."),
    QuotationCase("The plans the council drew are lost."),
    QuotationCase("The reports office has moved to the pier."),
    QuotationCase("The offers the crew has had were small."),
  ])
  func nounsAndVerbs(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟨Petra Voss⟩ ⟪promised⟫ ⟦to sell the mill⟧ and left the hall.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨The minister⟩ ⟪promised⟫ ⟦to sell the ship⟧ and left the room.", .indirect),
    QuotationCase("⟨Petra Voss⟩ ⟪pledged⟫ ⟦to rebuild the pier⟧, which sank in May.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪promised⟫ ⟦to sell the mill and to buy a ferry⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪vowed⟫ ⟦to reopen the mill, the oldest on the lake, before the frost⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪refused⟫ ⟦to sell the mill because it had been her father's⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("The pier has to hold the weight of two ferries."),
    QuotationCase("Petra Voss has to sell the mill."),
    QuotationCase("The ferry began to sink and the crew left."),
    QuotationCase("The mill was built to grind rye and to press oil."),
    QuotationCase("The storm came to stay and took the pier."),
  ])
  func infinitives(_ row: QuotationCase) { row.check() }

  /// Without weights the rules over words work alone.
  @Test func withoutTrees() {
    let marked = MarkedText("⟨Petra Voss⟩ ⟪said⟫ ⟦that the ferry would sail at dawn⟧.")
    #expect(marked.annotations(hasTrees: false).quotations.flatMap(\.parts).map(\.range) == marked.spans[.content])
    let joined = MarkedText("Petra Voss and ⟨Emil Lund⟩ said the ferry was late.")
    #expect(joined.annotations(hasTrees: false).quotations.compactMap(\.source).map(\.range) == joined.spans[.source])
  }

  @Test func theWeightsAreThere() { #expect(ShippedTrees.analyser != nil) }
}
