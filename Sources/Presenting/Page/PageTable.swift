/// A table of the page: its columns, and the caption for readers who do not see it.
package struct PageTable: Sendable, Equatable {
  package var columns: [String]
  package var caption: String
}

extension PageTable {
  package static let acts = PageTable(
    columns: ["Who → whom", "Does", "What", "State", "In"], caption: "Requests, pledges, refusals and what came of them")
  package static let times = PageTable(columns: ["Words", "Time", "How known", "Report"], caption: "Times that the reports name")
  package static let differences = PageTable(
    columns: ["Kind", "What differs", "Who has what"], caption: "Differences between reports")
  package static let claims = PageTable(
    columns: ["Statement", "Told as", "Support", "In"], caption: "Statements and what they rest on")
  package static let names = PageTable(
    columns: ["Name", "Kind", "Roles", "Also printed as", "In"], caption: "Names in the reports")
  package static let findings = PageTable(columns: ["Severity", "Finding", "Code"], caption: "What was strange in the reports")
  package static let coverage = PageTable(columns: ["Input", "State", "Because"], caption: "What became of each input")
}
