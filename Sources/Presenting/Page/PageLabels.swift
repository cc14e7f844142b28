/// Minor headings and labels of the page that stand in no list of an account.
package enum PageLabels {
  package static let skip = "Skip to the four questions"
  package static let contents = "On this page"
  package static let signs = "Signs of the origins"
  package static let fullest = "fullest"
  package static let more = "more"

  // The four questions
  package static let alteredElsewhere = "Altered outside quotations"
  package static let moreDisputed = "more in dispute"
  package static let severalOutlets = "Several outlets, one origin"
  package static let oneOutlet = "One outlet alone"
  package static let moreAlone = "more in one alone"
  package static let moreChecks = "more questions"

  // Lineage
  package static let sameOrigin = "Why they stand together"
  package static let moreOrigins = "more origins"
  package static let changed = "What was changed on the way"
  package static let moreChanged = "more reports"
  package static let shown = "What shows it"
  package static let morePairs = "more pairs"
  package static let inJSON = "stand in the JSON."
  package static let nothingShown = "No two reports are shown to depend on one another, or shown not to."
  package static let onlyMerged = "only in reports that merge several origins"

  // Acts
  package static let notNamed = "not named"
  package static let board = "Who acts (rows) towards whom (columns)"
  package static let boardCorner = "Who"

  // Quotations and figures
  package static let oneWording = "In one wording"
  package static let noWords = "The words are not at hand."
  package static let moreVersions = "more versions"
  package static let exactFigures = "Exact, and told in one way"
  package static let notCounted = "Nothing named as counted"
  package static let disputed = "disputed"
  package static let overTime = "Over time"
  package static let superseded = "still printed by"

  /// What a strip shows, for readers who do not see it.
  package static func strip(_ strip: ReportStrip, _ label: String) -> String {
    let quotations = strip.marks.count { $0.kind == .quotation }, differences = strip.marks.count { $0.kind == .difference }
    return
      "\(label): \(NumberWords.count(quotations, "quotation")), \(NumberWords.count(differences, "passage")) that differ from other reports"
  }

  // Times, reports
  package static let noTimes = "The reports name no times."
  package static let noText = "The text is not at hand; only what was cut from it is shown above."
  package static let savedPage = "the saved page"
  package static let inSavedPage = "in the saved page"
  package static let marksNote = "Each leads back to what is said about it. Boilerplate is folded."
}
