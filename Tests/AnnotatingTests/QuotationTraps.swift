import Testing

@testable import Annotating

/// Ten sentences for each construction that reports speech, half of them traps that only look like it. All sentences are invented.
@Suite struct QuotationTraps {
  @Test(arguments: [
    QuotationCase("⟨Petra Voss⟩ ⟪said⟫ ⟦that the ferry would sail at dawn⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪warned⟫ ⟦that the ice was thin⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪believes⟫ ⟦the ice is thin⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪announced⟫ ⟦that the mill would close⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪denied⟫ ⟦that the mill would close⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪told⟫ farmers ⟦that the mill would close⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("Petra Voss said nothing."),
    QuotationCase("The ferry that sank in May was old."),
    QuotationCase("The clock said noon."),
    QuotationCase("The crew had no say in the matter."),
    QuotationCase("The farmers could be told apart by their boots."),
    QuotationCase("It was so cold that the ferry froze."),
    QuotationCase("A believer lit the lamp that night."),
  ])
  func clausalComplements(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟨Petra Voss⟩ ⟪vowed⟫ ⟦to reopen the mill⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪urged⟫ farmers ⟦to sell their grain⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪asked⟫ the crew ⟦to stay on the pier⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪offered⟫ ⟦to pay for the ferry⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪threatened⟫ ⟦to close the mill⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪refused⟫ ⟦to sell the mill⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("Petra Voss went to open the mill."),
    QuotationCase("The mill was built to grind rye."),
    QuotationCase("The storm threatened to sink the ferry."),
    QuotationCase("The road to promise and plenty runs along the river."),
    QuotationCase("Petra Voss was seen to leave the pier."),
  ])
  func infinitives(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟨Petra Voss⟩ ⟪renewed her call for⟫ ⟦a second ferry⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("The fire came days after ⟨Petra Voss's⟩ ⟪claim⟫ ⟦that the mill was safe⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("Boats left despite ⟨Petra Voss's⟩ ⟪warning⟫ ⟦that the ice was thin⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪repeated her pledge⟫ ⟦that the mill would reopen⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪made a promise⟫ ⟦to reopen the mill⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("The land of promise lay beyond the lake."),
    QuotationCase("A storm warning hung on the pier."),
    QuotationCase("The call centre in Oran closed in May."),
    QuotationCase("The answer sheet was lost in the fire."),
    QuotationCase("The demand for rye fell in May."),
    QuotationCase("The plea bargain ended the trial."),
  ])
  func nouns(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟪According to⟫ ⟨Petra Voss⟩, ⟦the ferry will sail at dawn⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟦The ferry will sail at dawn⟧, ⟪according to⟫ ⟨Petra Voss⟩.", .indirect, by: "Petra Voss"),
    QuotationCase("⟦The ferry⟧, ⟪according to⟫ ⟨Petra Voss⟩, ⟦will sail at dawn⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟪According to⟫ ⟨the Lake Office⟩, ⟦the ice is thin⟧.", .indirect),
    QuotationCase("⟦The ice is thin⟧, ⟪according to⟫ ⟨fishermen⟩.", .indirect, by: "*"),
    QuotationCase("In accordance with the rules the pier closed at noon."),
    QuotationCase("The accord with the crew held until May."),
    QuotationCase("The rules accord the crew a day of rest."),
    QuotationCase("The crew played the accordion to the farmers."),
    QuotationCase("Accordingly, the pier closed at noon."),
  ])
  func accordingTo(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟦The ferry is late⟧, ⟨Petra Voss⟩ ⟪said⟫.", .indirect, by: "Petra Voss"),
    QuotationCase("⟦The ferry is late⟧, ⟪said⟫ ⟨Petra Voss, who runs it⟩.", .indirect, by: "Petra Voss"),
    QuotationCase("⟦The ferry⟧, ⟨Petra Voss⟩ ⟪said⟫, ⟦is late⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("“⟦The ferry is late⟧,” ⟪said⟫ ⟨Petra Voss⟩.", .direct, by: "Petra Voss"),
    QuotationCase("“⟦Where is the ferry?⟧” ⟪asked⟫ ⟨Petra Voss⟩.", .direct, by: "Petra Voss"),
    QuotationCase("“⟦The ferry⟧,” ⟪said⟫ ⟨Petra Voss⟩, “⟦is late again⟧.”", .direct, by: "Petra Voss"),
    QuotationCase("The ferry, built in Oran, is late."),
    QuotationCase("The ferry is late, and Petra Voss waits."),
    QuotationCase("The ferry, Petra Voss among its crew, left at dawn."),
    QuotationCase("The ferry left, Petra Voss on board."),
    QuotationCase("The lake is frozen, a gift for skaters."),
  ])
  func parentheticalAndInverted(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("⟨Petra Voss⟩ left the pier, ⟪vowing⟫ ⟦to return in May⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ sold the mill, ⟪saying⟫ ⟦that it was worn out⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ closed the pier, ⟪arguing⟫ ⟦that the ice was thin⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪said⟫ ⟦the ice was thin⟧, ⟪adding⟫ ⟦that the ferry would wait⟧.", .indirect, .indirect),
    QuotationCase("⟨Petra Voss⟩ walked out, ⟪insisting⟫ ⟦that the mill was safe⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("Petra Voss left the pier, carrying a lamp."),
    QuotationCase("Petra Voss left the pier, adding two boats to the fleet."),
    QuotationCase("The storm left, promising nothing."),
    QuotationCase("The crew went home, singing in the rain."),
    QuotationCase("Petra Voss left the pier, taking the ferry to Oran."),
  ])
  func participles(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("“⟦The ferry is late⟧,” ⟨Petra Voss⟩ ⟪said⟫. “⟦It is always late⟧.”", .direct, by: "Petra Voss"),
    QuotationCase("“⟦The ferry is late⟧,” ⟨Petra Voss⟩ ⟪said⟫. “⟦It is always late. Nobody cares⟧.”", .direct, by: "Petra Voss"),
    QuotationCase("Petra Voss said: “⟦The ferry is late⟧.\n“⟦It is always late in May⟧.”", .direct, by: "Petra Voss"),
    QuotationCase(
      "“⟦The ferry is late⟧,” Petra Voss said.\n“⟦It is always late in the month of May⟧.”", .direct, .direct, by: "Petra Voss",
      "Petra Voss"),
    QuotationCase("“⟦The ferry is late. We wait⟧,” ⟨Petra Voss⟩ ⟪said⟫.", .direct, by: "Petra Voss"),
    QuotationCase("“⟦The ferry is late⟧,” Petra Voss said. The pier was empty.", .direct, by: "Petra Voss"),
    QuotationCase("“⟦The ferry is late⟧,” Petra Voss said.\nThe “Sea Lark” left at noon.", .direct, by: "Petra Voss"),
    QuotationCase("“⟦The ferry is late⟧,” Petra Voss said. She sang “Summer Wine” on the pier.", .direct, by: "Petra Voss"),
    QuotationCase("Petra Voss ⟪said⟫ ⟦the ferry was late⟧. The pier was empty.", .indirect, by: "Petra Voss"),
    QuotationCase("Petra Voss ⟪said⟫ ⟦the ferry was late⟧.\nThe pier was empty.", .indirect, by: "Petra Voss"),
  ])
  func continuations(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("“⟦The ferry⟧,” ⟨Petra Voss⟩ ⟪said⟫, “⟦will sail at dawn⟧.”", .direct, by: "Petra Voss"),
    QuotationCase("“⟦No⟧,” ⟨Petra Voss⟩ ⟪said⟫, “⟦the ferry will not sail⟧.”", .direct, by: "Petra Voss"),
    QuotationCase("⟦The ferry⟧, ⟨Petra Voss⟩ ⟪warned⟫, ⟦will sink one day⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("“⟦If the ice holds⟧,” ⟨Petra Voss⟩ ⟪told⟫ reporters, “⟦we will walk⟧.”", .direct, by: "Petra Voss"),
    QuotationCase("The “Sea Lark” and the “Grey Gull” sailed at dawn."),
    QuotationCase("The ferry, old as it is, will sail at dawn."),
    QuotationCase("The posters read “Open” and “Shut”."),
    QuotationCase("From “Lark” to “Gull” every boat was full."),
    QuotationCase("A so-called “ice road” crosses the lake, and a “night road” the hills."),
    QuotationCase("“⟦The mill⟧,” ⟪said⟫ ⟨Petra Voss⟩, “⟦is worn out⟧.”", .direct, by: "Petra Voss"),
  ])
  func discontinuous(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase(
      "⟨Petra Voss⟩ ⟪said⟫ ⟦the ice was thin⟧, but ⟨Tomas Brandt⟩ ⟪insisted⟫ ⟦that it would hold⟧.", .indirect, .indirect, by: "Petra Voss",
      "Tomas Brandt"),
    QuotationCase("⟨Petra Voss⟩ ⟪said⟫ ⟦that the ice was thin and that the ferry would wait⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪praised⟫ ⟦the crew⟧ and ⟪thanked⟫ ⟦the farmers⟧.", .indirect, .indirect),
    QuotationCase("⟨Petra Voss⟩ ⟪promised⟫ ⟦to close the mill and to open the pier⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("⟨Petra Voss⟩ ⟪asked⟫ ⟦whether the ice was thin or the boat too heavy⟧.", .indirect, by: "Petra Voss"),
    QuotationCase("Petra Voss and Tomas Brandt walked home."),
    QuotationCase("The ferry sailed and the pier closed, but the mill stayed open."),
    QuotationCase("Petra Voss opened the pier and closed the mill."),
    QuotationCase("Claims and promises fill the shelves of the archive."),
    QuotationCase("The ferry and the mill closed in May."),
  ])
  func coordination(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("= Voss: ‘⟦No more ferries⟧’\nPetra Voss closed the pier on Friday.", .heading, by: "Petra Voss"),
    QuotationCase("= Petra Voss says “⟦we will walk⟧”\nPetra Voss closed the pier on Friday.", .heading, by: "Petra Voss"),
    QuotationCase("Petra Voss closed the pier.\n# Voss: “⟦We will walk⟧”\nThe crowd went home.", .heading, by: "Petra Voss"),
    QuotationCase("= Ferries: old and new\nPetra Voss opened the pier on Friday."),
    QuotationCase("= Five days on the lake\nPetra Voss opened the pier on Friday."),
    QuotationCase("= Voss: “⟦The ice is thin⟧”\nPetra Voss closed the pier on Friday.", .heading, by: "Petra Voss"),
    QuotationCase("= Petra Voss warns: ‘⟦The ice is thin⟧’\nPetra Voss closed the pier on Friday.", .heading, by: "Petra Voss"),
    QuotationCase("= Ferry to sail again after nine years\nPetra Voss opened the pier on Friday."),
    QuotationCase("= Petra Voss, a life on the lake\nPetra Voss opened the pier on Friday."),
    QuotationCase("Petra Voss opened the pier.\n# The ice road\nThe crowd went home."),
  ])
  func headings(_ row: QuotationCase) { row.check() }

  @Test(arguments: [
    QuotationCase("The “free” ferry cost nine crowns."),
    QuotationCase("Her film “The Last Ferry” opens in Oran."),
    QuotationCase("The band played “Hold the Rope” at dawn."),
    QuotationCase("Locals call it the “ice road”."),
    QuotationCase("The letter “O” fell off the sign."),
    QuotationCase("The word “pier” has four letters."),
    QuotationCase("The so-called “night ferry” leaves at noon."),
    QuotationCase("A “for sale” sign hung on the mill."),
    QuotationCase("His nickname was “the Otter”."),
    QuotationCase("“⟦It was no ‘night ferry’ at all⟧,” Petra Voss said.", .direct, by: "Petra Voss"),
    QuotationCase("“⟦They called it ‘the Otter’ and laughed⟧,” Petra Voss said.", .direct, by: "Petra Voss"),
    QuotationCase("“⟦My father said ‘never’ and meant it⟧,” Petra Voss said.", .direct, by: "Petra Voss"),
    QuotationCase("Petra Voss ⟪called⟫ ⟦the mill “a heap of rotten boards⟧”.", .mixed, by: "Petra Voss"),
    QuotationCase("Petra Voss ⟪wrote⟫ in a letter: “⟦The mill is a heap of rotten boards⟧.”", .direct, by: "Petra Voss"),
  ])
  func otherMarks(_ row: QuotationCase) { row.check() }
}
