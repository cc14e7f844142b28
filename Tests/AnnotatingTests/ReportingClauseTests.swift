import Testing

@testable import Annotating

/// Kinds of reporting clauses that outsiders found lost or misread; about half of the rows of each table are traps. All sentences are invented.
@Suite struct ReportingClauseTests {
  /// The clause stands behind what it reports.
  @Test(arguments: [
    QuotationCase(
      "⟦The crane, which broke in April, will stand still until autumn⟧, ⟨the captain Ida Holm⟩ ⟪said⟫.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦Nobody will be paid before the harvest⟧, ⟨the guild⟩ ⟪told⟫ a meeting on Monday.", .indirect, by: "*"),
    QuotationCase("Ida Holm sat down. ⟦The pier was never sold to anybody⟧, ⟨she⟩ ⟪told⟫ the court on Friday.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦Boats, which were late in May, will be on time⟧, ⟨the line's head, Emil Lund⟩, ⟪said⟫.", .indirect, by: "Emil Lund"),
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
    QuotationCase("⟨Ida Holm, crane driver⟩: “⟦I knew the old crane well⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("⟨Emil Lund (44), fitter⟩: “⟦We heard it on the radio⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("⟨Mayor Ida Holm⟩: “⟦The bell will ring again⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("And from ⟨Mayor Ida Holm⟩:\n“⟦She knows every stone of the old pier⟧.”", .direct, by: "Ida Holm"),
    QuotationCase(
      "From the desk of ⟨Emil Lund, analyst at the Harbour Bank⟩:\n“⟦Coal will cost more soon⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("“⟦The pier is old and we know it⟧.”\n— ⟨Emil Lund, painter⟩", .direct, by: "Emil Lund"),
    QuotationCase("> ⟦We will open the gate at dawn⟧.\n⟨Emil Lund⟩, painter", .direct, by: "Emil Lund"),
    QuotationCase("> “⟦We will open the gate at dawn⟧.” ⟨Emil Lund⟩, painter", .direct, by: "Emil Lund"),
    QuotationCase("> We will open the gate at dawn.\nEmil Lund came at noon."),
    QuotationCase("⟨IDA HOLM, PILOT⟩: ⟦We sail at noon today⟧.\n⟨EMIL LUND⟩: ⟦Then we shall be late⟧.", .direct, .direct),
    // Traps
    QuotationCase("Two things were missing: a rope and a lamp."),
    QuotationCase("A letter to Ida Holm:\nThe pier will close at noon."),
    QuotationCase("Photo: Ida Holm"),
    QuotationCase("Ida Holm sang “Close the Gate”: the hall was full."),
    QuotationCase("» Boat race at noon\n» Dance on the pier"),
  ])
  func labelledSpeech(_ row: QuotationCase) { row.check() }

  /// Verbs that no list holds, beside a quotation.
  @Test(arguments: [
    QuotationCase("“⟦Oran has three boats and ours are gone⟧,” ⟪shrugged⟫ ⟨old Emil Lund⟩, by the door.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦They owe us a ladder⟧,” ⟨Ida Holm⟩ ⟪put in⟫ from the stairs.", .direct, by: "Ida Holm"),
    QuotationCase("⟨Emil Lund⟩ ⟪nodded⟫: “⟦So who pays for the rope?⟧.”", .direct, by: "Emil Lund"),
    QuotationCase("⟨The captain, Ida Holm⟩, ⟪was blunt⟫: “⟦You cannot swim here⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The whole roof came off⟧,” ⟨Emil Lund⟩, ⟪recalled⟫ on Monday.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦Such a lovely old boat⟧,” ⟨neighbours⟩ ⟪would chirp⟫.", .direct, by: "*"),
    // Traps
    QuotationCase("In “The Old Dam,” Ida Holm plays a nurse."),
    QuotationCase("The sign on the gate was new: “No Swimming”."),
    QuotationCase("Ida Holm closed the gate. Emil Lund nodded."),
    QuotationCase("Ida Holm wore a coat called “the tent”."),
  ])
  func unlistedVerbs(_ row: QuotationCase) { row.check() }

  /// Words in marks and verbs that report nothing.
  @Test(arguments: [
    QuotationCase("Ida Holm had called the rowers together in June."),
    QuotationCase("Emil Lund called us to the pier by radio."),
    QuotationCase("A group called the River Friends met at noon."),
    QuotationCase("The choir sang the ballad “Close the Gate”."),
    QuotationCase("A 9\" nail and a 4\" screw held the gate."),
    QuotationCase("The pilot laughs when she is asked."),
    QuotationCase("The loan was called in on Friday."),
    // Traps the other way round: names that somebody is given.
    QuotationCase("⟨Ida Holm⟩ ⟪called⟫ ⟦the plan a danger to the town⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("⟨Ida Holm⟩ ⟪called⟫ ⟦him “a liar and a thief⟧”.", .mixed, by: "Ida Holm"),
    QuotationCase("⟨Emil Lund⟩ ⟪told⟫ the board ⟦he “would not row that boat⟧” but agreed to leave.", .mixed, by: "Emil Lund"),
  ])
  func falseQuotations(_ row: QuotationCase) { row.check() }

  /// A role and a name, before or behind the verb.
  @Test(arguments: [
    QuotationCase("“⟦The mast fell over us⟧,” ⟨the port's head, Ida Holm⟩, ⟪said⟫.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦The mast fell over us⟧,” ⟨the foreman, Emil Lund⟩, ⟪told⟫ reporters.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦My father bought that mill⟧,” ⟨his widow, Ida Holm⟩, ⟪said⟫ on Tuesday.", .direct, by: "Ida Holm"),
    QuotationCase("“⟦Who moved the ladder?⟧” ⟪asked⟫ ⟨the caretaker, Emil Lund⟩.", .direct, by: "Emil Lund"),
    QuotationCase("“⟦So we walked home⟧,” ⟪joked⟫ ⟨her brother, the tenor Emil Lund⟩.", .direct, by: "Emil Lund"),
    QuotationCase("Late on Sunday ⟨Ida Holm, a councillor⟩, ⟪said⟫ ⟦she was uneasy⟧.", .indirect, by: "Ida Holm"),
    // Traps
    QuotationCase("“⟦The mast fell over us⟧,” ⟪said⟫ ⟨a sailor, who knows Ida Holm⟩.", .direct, by: "*"),
    QuotationCase("“⟦The mast fell over us⟧,” ⟨a friend of Ida Holm⟩ ⟪said⟫.", .direct, by: "*"),
    QuotationCase("“⟦The mast fell over us⟧,” ⟨her son⟩ ⟪said⟫. Emil Lund, the foreman, was away.", .direct, by: "*"),
  ])
  func rolesAndNames(_ row: QuotationCase) { row.check() }
}
