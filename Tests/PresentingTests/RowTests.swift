import ExampleEvent
import Testing
import Vocabulary

@testable import Presenting

/// Rows of the page's tables.
struct RowTests {
  let event = BridgeEvent()

  @Test func acts() {
    var event = event
    event.account.dossier.acts[0].answers = [event.account.acts[0].id]
    let rows = ActRow.all(event.index)
    #expect(rows.map(\.actor) == ["Ilse Brandt"] && rows.map(\.object.words) == ["open it"])
    #expect(rows[0].links == [PagePlaces.Place(anchor: "act1", words: "answers act 1")])
  }

  @Test func disputesComeFirst() {
    let rows = DifferenceRow.all(event.index)
    #expect(rows.map(\.anchor) == ["difference2", "difference3", "difference1"])
    #expect(rows[0].links.map(\.words) == ["figure 1", "figure 2"] && rows[0].silent == [event.ids[3]])
  }

  @Test func aDifferenceWithoutExplanationIsNamedByItsKind() {
    var difference = event.account.differences[0]
    difference.explanation = ""
    #expect(DifferenceRow(difference, event.index).sentence == "name or label")
  }

  @Test func manyMentionsAreCounted() {
    var event = event
    event.account.dossier.actors[0].mentions = (0..<11).map { Span(report: event.ids[0], $0..<$0 + 1) }
    let row = NameRow.all(event.index)[0]
    #expect(row.evidence.count == PageLimits.mentions && row.more == 3)
  }

  @Test func timesAndEnds() {
    #expect(TimeRow.all(event.index).map(\.time) == ["Tuesday 6 May 2031"])
    #expect(TimelineRow.all(event.index).map(\.basis) == ["anchored by another report"])
    #expect(CoverageRow.all(event.index).map(\.state).suffix(2) == ["read", "failed"])
    #expect(FindingRow.all(event.index).map(\.code) == ["reading.no-story"])
    var made = event.account.made
    made.settings = ["b": "2", "a": "1"]
    #expect(made.words == "Made by test; a = 1; b = 2")
  }

  @Test(
    arguments: [("de", "de"), ("en", nil), ("en-GB", nil), ("und", nil), ("", nil), ("x\" y", nil), ("pt-BR", "pt-BR")]
      as [(String, String?)])
  func onlyOtherLanguagesAreMarked(_ language: String, _ marked: String?) {
    var event = event
    event.account.dossier.reports[1].language = language
    #expect(event.index.foreignLanguage(event.ids[1]) == marked)
  }

  @Test func factsOfAReport() {
    #expect(ReportFact.all(event.account.reports[0]) == [.path("in/harbour-post.txt"), .words("Meridia, stated"), .words("language en")])
    var report = event.account.reports[3]
    report.source.media = "text/html"
    #expect(ReportFact.all(report)[1] == .savedPage("in/letters.txt"))
  }

  @Test func theContentsLeadToEverySection() {
    let ids = PageSection.contents.map(\.section.id)
    #expect(Set(ids).count == 17 && ids.first == "happened")
  }
}
