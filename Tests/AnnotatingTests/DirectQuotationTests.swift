import Testing

@testable import Annotating

/// Speech in quotation marks: which marks pair, where the cue stands, what is no speech. All sentences are invented.
@Suite struct DirectQuotationTests {
  @Test(arguments: [
    QuotationCase("“⟦We are ready for the flood⟧,” Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("\"⟦We are ready for the flood⟧,\" Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("‘⟦We are ready for the flood⟧,’ Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("'⟦We are ready for the flood⟧,' Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("«⟦We are ready for the flood⟧», Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("„⟦We are ready for the flood⟧“, Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("''⟦We are ready for the flood⟧,'' Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("``⟦We are ready for the flood⟧,'' Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦We are ready for the flood⟧,\" Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("''⟦He called it 'a mess' and we left⟧,'' Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦He called it ‘a mess’ and we left⟧,” Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The workers’ hall and the ’90s mill don’t matter⟧,” Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("'⟦The workers' hall doesn't matter to us⟧,' Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦We want them [the two mills] closed⟧,” Ida Holm said.", .direct, by: "Ida Holm"),
    QuotationCase("Ida Holm said: “⟦We are ready for the flood⟧.\n“⟦We have sandbags at every door⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("The workers' hall and the bakers' hall closed in the '90s."),
    QuotationCase("The dogs’ home and the cats’ home merged."),
    QuotationCase("The board is 6' 4\" long and 3' 2\" wide."),
  ])
  func marks(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("“⟦The bridge will hold this winter⟧,” ⟪said⟫ ⟨Ida Holm, a councillor for the harbour⟩.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The bridge will hold this winter⟧,” ⟨Ida Holm, who built it⟩, ⟪said⟫.", .direct, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪also told⟫ reporters: “⟦The bridge will hold this winter⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The bridge⟧,” ⟨Ida Holm⟩ ⟪has said⟫, “⟦will hold this winter⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The bridge will hold this winter⟧,” ⟪according to⟫ ⟨Ida Holm⟩.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦Will the bridge hold?⟧” ⟨Ida Holm⟩ ⟪asked⟫.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦Never!⟧” ⟨Ida Holm⟩ ⟪shouted⟫ from the gate.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The bridge will hold⟧,” ⟨Ida Holm⟩ ⟪said⟫. “⟦It was built for storms⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪said⟫ ⟦the work was done⟧.\n“⟦The bridge will hold⟧,” ⟨she⟩ ⟪said⟫.", by: "Ida Holm", "Ida Holm"),
    QuotationCase(
      "“⟦The bridge will hold⟧,” Ida Holm said.\n“⟦It was built for storms like these ones⟧.”", .direct, .direct, by: "Ida Holm", "Ida Holm"
    ),
    QuotationCase("The head of the Coast Guild, Ida Holm, told Mayor Emil Lund “⟦we are ready⟧” on Monday.", .direct, by: "Ida Holm"),
    QuotationCase("Ida Holm called ⟦Emil Lund “a man of yesterday⟧”.", .mixed, by: "Ida Holm"),
    QuotationCase("As ⟨Emil Lund⟩ ⟪put it⟫, “⟦the dam is old⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("⟪In the words of⟫ ⟨Emil Lund⟩, “⟦the dam is old⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("⟨Emil Lund⟩ ⟪said⟫ ⟦Holm “has the courage to rebuild the dam⟧.”", .mixed, by: "Emil Lund"),
    QuotationCase("⟨Emil Lund⟩ ⟪said⟫ ⟦work “should be over by May⟧,” praising nobody.", .mixed, by: "Emil Lund"),
    QuotationCase("Ida Holm, the mayor, warned: “⟦The dam is old⟧.”", .direct, by: "Ida Holm"),
  ])
  func cues(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("The so-called “harbour plan” cost nine million crowns."),
    QuotationCase("Her novel “The Long Quay” won a prize in Oran."),
    QuotationCase("The boat “Sea Lark” sank on Monday."),
    QuotationCase("Visitors came for the ‘blue hour’ and stayed."),
    QuotationCase("They danced to “Summer Wine” until the lights went out."),
    QuotationCase("The word “quay” is older than the town."),
  ])
  func noSpeech(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("= Mayor Ida Holm: ‘⟦No more floods⟧’\nMayor Ida Holm opened the dam on Friday.", .heading, by: "Ida Holm"),
    QuotationCase("= Holm says ‘⟦no more floods⟧’\nMayor Ida Holm opened the dam on Friday.", .heading, by: "Ida Holm"),
    QuotationCase("Ida Holm opened the dam.\n# Holm: “⟦We did it⟧”\nThe crowd cheered.", .heading, by: "Ida Holm"),
  ])
  func headings(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase(
      "Peter Lund met Maria Holm on Monday. “⟦The dam is old and weak⟧,” he said. “⟦It is not⟧,” she replied.", .direct, .direct,
      by: "Peter Lund", "Maria Holm"),
    QuotationCase(
      "Ardalian President Vera Koss arrived on Monday. “⟦We need the dam rebuilt⟧,” the Ardalian president said.", .direct, by: "Vera Koss"),
    QuotationCase("“⟦We were told nothing about it⟧,” residents said.", .direct, by: "*"),
    QuotationCase("“⟦We were told nothing about it⟧,” said an official who asked not to be named.", .direct, by: "*"),
    QuotationCase("Ida Holm spoke first.\n# Old walls\n“⟦The dam is old and weak⟧,” she said.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The dam is old and weak⟧,” Ida Holm and Emil Lund said.", .direct, by: "Ida Holm"),
  ])
  func speakers(_ row: QuotationCase) { row.check() }
}
