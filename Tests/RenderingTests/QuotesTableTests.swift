import ExampleEvent
import Foundation
import Presenting
import Testing
import Vocabulary

@testable import Rendering

/// Who said what, for people, as JSON and as CSV.
@Suite struct QuotesTableTests {
  static let event = BridgeEvent.withSources

  private func table(_ speaker: String? = nil) -> QuotesTable {
    QuotesTable(Self.event.account, payloads: Self.event.payloads, speaker: speaker)
  }

  @Test func textHasTwoColumns() {
    let lines = table().text().components(separatedBy: "\n")
    for line in lines { #expect(Paragraph.columns(line) <= 80, "\(line)") }
    for wanted in [
      "3 utterances of 2 speakers in 4 reports",
      "Ilse Brandt         “We will not open it until every bolt has been checked, and",
      "                      direct · said (other) · in A B C",
      "                      B cut · C editor’s bracket",
      "(anonymous)           indirect · expects (expect) · to Ilse Brandt · in C",
      "                      direct · no cue · in D", "  D  in/letters.txt",
    ] {
      #expect(lines.contains(wanted), "\(wanted)\n\(lines.joined(separator: "\n"))")
    }
    #expect(table().text().hasSuffix("\n"))
  }

  /// What a terminal obeys is shown; a long name is broken, never cut.
  @Test func hostileNames() {
    var event = Self.event
    for i in event.account.dossier.actors.indices {
      event.account.dossier.actors[i].name = "Ilse\u{1B}[2J " + String(repeating: "Brandt", count: 30)
    }
    let text = QuotesTable(event.account, payloads: event.payloads).text()
    #expect(!text.contains("\u{1B}"))
    for line in text.components(separatedBy: "\n") { #expect(Paragraph.columns(line) <= 80, "\(line)") }
    for width in [1, 20, 21, 40] { #expect(!QuotesTable(event.account, payloads: event.payloads).text(width: width).isEmpty) }
  }

  @Test func nothingFound() {
    #expect(table("Holm").text().contains("No speaker's name holds \"Holm\". The speakers are Ilse Brandt."))
    var event = Self.event
    event.account.dossier.utterances = []
    #expect(QuotesTable(event.account, payloads: event.payloads).text().contains("No quotation was found."))
  }

  @Test func jsonHasSpansWithWords() throws {
    let json = try table().json(JSONWriter(payloads: Self.event.payloads))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let speakers = try #require(object["speakers"] as? [[String: Any]])
    #expect(speakers.map { $0["name"] as? String } == ["Ilse Brandt", "The port", SpeakerListing.unknown])
    #expect(speakers.map { $0["actor"] as? String } == ["actor-mayor", nil, nil])
    let utterances = try #require(speakers[1]["utterances"] as? [[String: Any]])
    let part = ((utterances[0]["versions"] as? [[String: Any]])?[0]["parts"] as? [[String: Any]])?[0]
    #expect(part?["text"] as? String == "14 ferries")
    #expect((object["reports"] as? [[String: Any]])?.map { $0["place"] as? String } == BridgeEvent.paths)
  }

  @Test func csvHasARowForEveryPart() {
    let rows = table().csv().components(separatedBy: "\r\n")
    #expect(rows.count == 7 && rows[6].isEmpty)
    let span = Self.event.span(3, "14 ferries")
    #expect(
      rows[4]
        == "The port,anonymous,,said-port,same,1,yes,indirect,,expects,expect,Ilse Brandt,,The port,,1,in/kanal4.txt,\(span.start),\(span.end),14 ferries"
    )
    #expect(rows[5].hasPrefix(",unknown,,said-nobody,"))
  }
}
