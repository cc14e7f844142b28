import ExampleEvent
import Foundation
import Testing
import Vocabulary

@testable import Rendering

@Suite("Tables and Markdown")
struct TablesTests {
  let event = BridgeEvent()

  @Test(arguments: [("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\nb", "\"a\nb\""), ("", "")])
  func fields(_ text: String, _ field: String) { #expect(CSVText().field(text) == field) }

  /// A spreadsheet must not take words of a report for a formula; numbers stay numbers.
  @Test(arguments: [
    ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("@SUM(1)", "'@SUM(1)"), ("+1+2", "'+1+2"), ("-2+3", "'-2+3"), ("-", "'-"),
    ("- he said", "'- he said"), ("\t=1", "'\t=1"), ("\r=1", "\"'\n=1\""), ("\n=1", "\"'\n=1\""), ("\u{FF1D}1", "'\u{FF1D}1"),
    ("=\"x\",1", "\"'=\"\"x\"\",1\""), ("-5", "-5"), ("+5.25", "+5.25"), ("-1.5e-07", "-1.5e-07"), ("-1e", "'-1e"), ("-.5", "'-.5"),
    ("a=1", "a=1"), ("\u{1B}[2Jx\u{202E}", "\u{FFFD}[2Jx\u{FFFD}"),
  ])
  func formulas(_ text: String, _ field: String) {
    #expect(CSVText().field(text) == field)
    let raw = CSVText(isRaw: true).field(text)
    #expect(raw == (field.hasPrefix("'") ? ShownText.lines(text) : field.replacing("\"'", with: "\"")))
  }

  @Test func figures() {
    let span = event.span(3, "14 ferries")
    let rows = CSVTables.figures(event.account, payloads: event.payloads).components(separatedBy: "\r\n")
    #expect(rows[0] == "figure,low,high,unit,counted,hedge,as_of,said_by,conversion_of,path,start,end,text")
    #expect(rows[3] == "figure-14,14,14,count,ferries,exactly,,,,in/kanal4.txt,\(span.start),\(span.end),14 ferries")
    #expect(rows.count == 5 && rows[4].isEmpty)
  }

  @Test func quotationsNameEveryPart() {
    let rows = CSVTables.quotations(event.account, payloads: event.payloads).components(separatedBy: "\r\n")
    let span = event.span(2, "We will not open it until every bolt has been checked")
    #expect(rows.count == 5)
    #expect(
      rows[2]
        == "said-bolts,same,Ilse Brandt,2,no,direct,truncated,,other,no,1,in/city_wire.txt,\(span.start),\(span.end),"
        + "We will not open it until every bolt has been checked"
    )
    #expect(rows[1].hasSuffix("\"We will not open it until every bolt has been checked, and I mean every bolt\""))
  }

  @Test func pairsAndDifferencesStandOnPassages() {
    let pairs = CSVTables.pairs(event.account, payloads: event.payloads).components(separatedBy: "\r\n")
    #expect(pairs[1].hasPrefix("in/harbour-post.txt,in/city_wire.txt,shown-dependent,both credit Meridia,in/city_wire.txt,"))
    let differences = CSVTables.differences(event.account, payloads: event.payloads)
    #expect(differences.components(separatedBy: "\r\n").count == 8)
    #expect(differences.contains("d-ferries,figure,conflict,0.4,The number of ferries differs.,3,14 ferries,in/kanal4.txt,"))
  }

  @Test func markdownHasAFootnoteForEveryCitation() {
    let text = MarkdownAccount.render(event.account, payloads: event.payloads)
    let parts = text.components(separatedBy: "[^").dropFirst()
    let defined = Set(parts.filter { $0.drop { $0 != "]" }.hasPrefix("]:") }.map { String($0.prefix { $0 != "]" }) })
    let cited = Set(parts.filter { !$0.drop { $0 != "]" }.hasPrefix("]:") }.map { String($0.prefix { $0 != "]" }) })
    #expect(!cited.isEmpty && cited == defined)
    #expect(text.hasPrefix("# The bridge \\& the \\<crack\\>\n"))
    #expect(!text.contains("two independent origins"))
    for heading in [
      "What happened", "What is disputed", "What is altered", "What rests on one origin", "What to check next, and whom to ask",
      "The account",
    ] {
      #expect(text.contains("## \(heading)\n"))
    }
    #expect(text == MarkdownAccount.render(event.account, payloads: event.payloads))
  }
}
