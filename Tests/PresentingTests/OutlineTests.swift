import ExampleEvent
import Testing
import Vocabulary

@testable import Presenting

/// What the terminal shows, as values.
struct OutlineTests {
  let event = BridgeEvent()

  @Test func sectionsOfTheAccount() {
    let outline = AccountOutline(event.account)
    #expect(
      outline.sections.map(\.title) == [
        "What happened", "What rests on one lineage", "Where versions differ", "What to check next, and whom to ask",
        "Reports", "Findings",
      ])
    #expect(outline.summary == "2031-05-06 · 4 reports of 4 outlets · 1 pair shown dependent · 0 shown independent")
    #expect(
      outline.sections[0].entries == [
        OutlineEntry(
          .number(1), "The harbour bridge was closed on Tuesday. [A B]",
          [.init(.note, "2 outlets, one origin · claim-sh")])
      ])
    #expect(outline.sections[1].entries[0].text == "Meridia (stated), carried by A B: line 1 rests on it alone")
    #expect(outline.sections[2].entries.map(\.details.count) == [3, 2, 4], "by weight: label, cut, figure")
    #expect(outline.sections[4].entries.map(\.mark) == [.label("A"), .label("B"), .label("C"), .label("D")])
  }

  @Test func lineageNamesReportsAndDoubts() {
    let outline = LineageOutline(event.index)
    #expect(outline.branches.map(\.origin) == ["Meridia (stated)", "no shared origin found"])
    #expect(outline.branches[0].nodes.map(\.report) == ["[1] Harbour Post", "[2] city_wire"])
    #expect(outline.branches[0].nodes[1].notes.last?.hasPrefix("likely from [1] Harbour Post: passages 1 ") == true)
    #expect(outline.relations.map(\.text) == ["[1] Harbour Post and [2] city_wire: shown dependent"])
  }

  @Test func aPassageStandsInItsSurroundings() {
    let span = event.span(1, "every bolt")
    let entry = AccountIndex.Entry(id: Identifier("x"), kind: "claim", title: "t", spans: [span, Span(report: event.ids[0], 5..<9999)])
    let outline = TraceOutline(entry, in: event.account, payloads: event.payloads)
    #expect(outline.heading == "claim x: t")
    #expect(outline.excerpts[0].place == "in/harbour-post.txt [\(span.start):\(span.end)]")
    #expect(outline.excerpts[0].words.contains("open it until [[every bolt]] has been checked"))
    #expect(outline.excerpts[0].words.hasPrefix("… ") && outline.excerpts[0].words.hasSuffix(" …"))
    #expect(outline.excerpts[1].words == "(this span does not fit the file)")
    #expect(TraceOutline(entry, in: event.account, payloads: [:]).excerpts.isEmpty)
  }

  @Test func longPassagesOfACorpusAreCutInTheMiddle() {
    func words(_ count: Int) -> String {
      var span = Span(report: Identifier("r"), start: 0, end: 9)
      span.text = (1...count).map(String.init).joined(separator: " ")
      return CorpusWords.passage(
        Passage(id: Identifier("p"), witnesses: [span], from: nil, direction: .unknown, kind: .verbatim, overlap: 1)
      ).words
    }
    #expect(!words(40).contains("…"))
    #expect(words(41).hasSuffix("24 … 34 35 36 37 38 39 40 41"))
  }
}
