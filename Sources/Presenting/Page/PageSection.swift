/// A section of the account's page: its id, its titles and its fixed words.
package struct PageSection: Sendable, Equatable {
  package var id: String
  package var title: String
  /// How to read the section; may be empty.
  package var kicker = ""
  /// What stands there when there is nothing to list.
  package var empty = ""
}

extension PageSection {
  package static let happened = PageSection(
    id: "happened", title: "What happened",
    kicker: "Words in the serif type are a report’s, byte for byte; names in brackets stand for its pronouns.",
    empty: "No sentence of the reports tells an event by itself.")
  package static let altered = PageSection(
    id: "altered", title: "What is altered",
    kicker: "Marked words differ from the nearest version above; ⊣ shows where words are missing.",
    empty: "No quotation was found in two wordings.")
  package static let disputed = PageSection(
    id: "disputed", title: "What is disputed", empty: "No two reports were found to contradict each other.")
  package static let oneOrigin = PageSection(
    id: "one-origin", title: "What rests on one origin", empty: "Nothing was found that rests on one origin alone.")
  package static let check = PageSection(
    id: "check", title: "What to check next, and whom to ask", empty: "No question is left open by these reports.")
  package static let account = PageSection(
    id: "account", title: "The account",
    kicker: """
      Every sign leads to its passage. Where nothing stands at the end, several outlets tell it and their independence is not shown.
      """, empty: "No sentence could be carried by a passage.")
  package static let lineage = PageSection(
    id: "lineage", title: "Who copied whom",
    kicker: """
      A solid line is stated by a report or certain; a dashed line and a question mark are guesses. ○ marks reports of which no shared \
      origin was found.
      """, empty: "There are no reports.")
  package static let strips = PageSection(
    id: "strips", title: "The reports side by side",
    kicker: """
      Each strip is a report’s story from its first to its last word. Coloured: text that reports of one origin share. Dark bars: quotations. \
      Low ticks: figures. High ticks: differences. A click leads to what all reports print there.
      """, empty: "No text of a report is at hand.")
  package static let acts = PageSection(
    id: "acts", title: "Asked, promised, refused", empty: "No request, pledge or refusal was found.")
  package static let quotations = PageSection(
    id: "quotations", title: "Who said what, side by side", kicker: "Paraphrases stand without quotation marks.",
    empty: "No quotation was found.")
  package static let figures = PageSection(
    id: "figures", title: "Figures on a line", kicker: "A point is exact, a bar is what the words leave open, an arrow has no end.",
    empty: "The reports state no figures.")
  package static let timeline = PageSection(id: "timeline", title: "Timeline", empty: "Nothing could be placed in time.")
  package static let differences = PageSection(id: "differences", title: "All differences", empty: "No differences were found.")
  package static let claims = PageSection(
    id: "claims", title: "Statements and what they rest on", empty: "No statements were compared.")
  package static let names = PageSection(id: "who", title: "Who and what is named", empty: "No names were found.")
  package static let reports = PageSection(id: "reports", title: "The reports", empty: "There are no reports.")
  package static let findings = PageSection(id: "findings", title: "Findings", empty: "Nothing strange was found.")
  package static let coverage = PageSection(
    id: "coverage", title: "Coverage", empty: "No list of inputs came with this account.")

  /// The sections that the head of the page leads to, in the order of the page, with a short name each.
  package static let contents: [(section: PageSection, name: String)] = [
    (happened, "What happened"), (disputed, "Disputed"), (altered, "Altered"), (oneOrigin, "One origin"), (check, "To check"),
    (account, "Account"),
    (lineage, "Lineage"), (strips, "Side by side"), (acts, "Asked and promised"), (quotations, "Quotations"), (figures, "Figures"),
    (timeline, "Timeline"),
    (differences, "Differences"), (claims, "Statements"), (names, "Names"), (reports, "Reports"), (findings, "Findings"),
  ]
}
