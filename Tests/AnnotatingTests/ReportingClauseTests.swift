import Testing

@testable import Annotating

/// Kinds of reporting clauses that outsiders found lost or misread; about half of the rows of each table are traps. All sentences are invented.
@Suite struct ReportingClauseTests {
  /// The clause stands behind what it reports.
  @Test(arguments: [
    QuotationCase(
      "⟦The ferry, which was to sail on Friday, has been laid up until May⟧, ⟨the captain Ida Holm⟩ ⟪said⟫.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦The price of coal will not fall this year⟧, ⟨the guild⟩ ⟪told⟫ a meeting on Monday.", .indirect, by: "*"),
    QuotationCase("Ida Holm sat down. ⟦The council has not met the bank⟧, ⟨she⟩ ⟪told⟫ the court on Friday.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦Fares, which rose in March, will stay⟧, ⟨the line's head, Emil Lund⟩, ⟪said⟫.", .indirect, by: "Emil Lund"),
    QuotationCase("⟦The sale has been called off⟧, ⟨officials⟩ ⟪said⟫ Sunday, ⟦and the clerk has gone⟧.", .indirect, by: "*"),
    QuotationCase("⟦Half of the gifts went to the harbour⟧, ⟨the records⟩ ⟪show⟫.", .indirect, by: "*"),
    // Traps
    QuotationCase("The head of the line, Ida Holm, said little."),
    QuotationCase("Just hours before the meeting, ⟨Ida Holm⟩ ⟪said⟫ on Friday ⟦that she would leave⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("In the face of the storm, ⟨Ida Holm⟩ ⟪announced⟫ late Friday ⟦that the pier would close⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("The captain, Ida Holm, told the story of the wreck."),
    QuotationCase("Late on Friday, Emil Lund, a pilot, spoke."),
  ])
  func closingClause(_ row: QuotationCase) { row.check() }

  /// A name beside the quotation, and no verb.
  @Test(arguments: [
    QuotationCase("⟨Ida Holm, crane driver⟩: “⟦I have seen the new pier⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("⟨Emil Lund (44), fitter⟩: “⟦They told us by letter⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("⟨Mayor Ida Holm⟩: “⟦The town will miss the horn⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("And from ⟨Mayor Ida Holm⟩:\n“⟦She knows every stone of the old pier⟧.”", .direct, by: "Ida Holm"),
    QuotationCase(
      "From the desk of ⟨Emil Lund, analyst at the Harbour Bank⟩:\n“⟦Wires are not what they were⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("“⟦The pier is old and we know it⟧.”\n— ⟨Emil Lund, painter⟩", .direct, by: "Emil Lund"),
    QuotationCase("> ⟦We will light the lamp every night⟧.\n⟨Emil Lund⟩, painter", .direct, by: "Emil Lund"),
    QuotationCase("> “⟦We will light the lamp every night⟧.” ⟨Emil Lund⟩, painter", .direct, by: "Emil Lund"),
    QuotationCase("> We will light the lamp every night.\nEmil Lund came at noon."),
    QuotationCase("⟨IDA HOLM, PILOT⟩: ⟦We sail at noon today⟧.\n⟨EMIL LUND⟩: ⟦Then we shall be late⟧.", .direct, .direct),
    // Traps
    QuotationCase("Two things were missing: a rope and a lamp."),
    QuotationCase("A letter to Ida Holm:\nThe pier will close at noon."),
    QuotationCase("Photo: Ida Holm"),
    QuotationCase("Ida Holm sang “Deep River”: the hall was full."),
    QuotationCase("» Market from nine\n» Fireworks at ten"),
  ])
  func labelledSpeech(_ row: QuotationCase) { row.check() }

  /// Verbs that no list holds, beside a quotation.
  @Test(arguments: [
    QuotationCase("“⟦Norland has two lamps and we have none⟧,” ⟪shrugged⟫ ⟨old Emil Lund⟩, with a sniff.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦We still have the horn⟧,” ⟨Ida Holm⟩ ⟪put in⟫ from her corner.", .direct, by: "Ida Holm"),
    QuotationCase("⟨Emil Lund⟩ ⟪nodded⟫: “⟦And the coal needs money⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("⟨The captain, Ida Holm⟩, ⟪was blunt⟫: “⟦Nobody reads the signs⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("“⟦It cracked like a whip⟧,” ⟨Emil Lund⟩, ⟪recalled⟫ on Monday.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦That is a dry house⟧,” ⟨neighbours⟩ ⟪would chirp⟫.", .direct, by: "*"),
    // Traps
    QuotationCase("In “The Old Dam,” Ida Holm plays a nurse."),
    QuotationCase("The sign on the gate was new: “No Swimming”."),
    QuotationCase("Ida Holm closed the gate. Emil Lund nodded."),
    QuotationCase("Ida Holm wore a coat called “the boat”."),
  ])
  func unlistedVerbs(_ row: QuotationCase) { row.check() }

  /// Words in marks and verbs that report nothing.
  @Test(arguments: [
    QuotationCase("Ida Holm had called the singers together in May."),
    QuotationCase("Emil Lund called them to the pier by letter."),
    QuotationCase("A group called the River Friends met at noon."),
    QuotationCase("The choir sang the hymn “Deep River”."),
    QuotationCase("A 12\" record and a 7\" plate lay beside it."),
    QuotationCase("The owner laughs when he is asked."),
    QuotationCase("The bill was called in at noon."),
    // Traps the other way round: names that somebody is given.
    QuotationCase("⟨Ida Holm⟩ ⟪called⟫ ⟦the plan a danger to the town⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪called⟫ ⟦him “a liar and a thief⟧”.", .mixed, by: "Ida Holm"),
    QuotationCase("⟨Emil Lund⟩ ⟪told⟫ the board ⟦he “would not wear those boots⟧” but agreed to leave.", .mixed, by: "Emil Lund"),
  ])
  func falseQuotations(_ row: QuotationCase) { row.check() }

  /// A role and a name, before or behind the verb.
  @Test(arguments: [
    QuotationCase("“⟦It bent like a straw⟧,” ⟨the port's head, Ida Holm⟩, ⟪said⟫.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦It bent like a straw⟧,” ⟨the foreman, Emil Lund⟩, ⟪told⟫ reporters.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦He built it with his hands⟧,” ⟨his widow, Ida Holm⟩, ⟪said⟫ on Tuesday.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦How did it get up there?⟧” ⟪asked⟫ ⟨the caretaker, Emil Lund⟩.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦And sleep in none⟧,” ⟪joked⟫ ⟨her brother, the tenor Emil Lund⟩.", .direct, by: "Emil Lund"),
    QuotationCase("Late on Sunday ⟨Ida Holm, a councillor⟩, ⟪said⟫ ⟦she was uneasy⟧.", .indirect, by: "Ida Holm"),
    // Traps
    QuotationCase("“⟦It bent like a straw⟧,” ⟪said⟫ ⟨a sailor, who knows Ida Holm⟩.", .direct, by: "*"),
    QuotationCase("“⟦It bent like a straw⟧,” ⟨a friend of Ida Holm⟩ ⟪said⟫.", .direct, by: "*"),
    QuotationCase("“⟦It bent like a straw⟧,” ⟨her son⟩ ⟪said⟫. Emil Lund, the foreman, was away.", .direct, by: "*"),
  ])
  func rolesAndNames(_ row: QuotationCase) { row.check() }
}
