import ExampleEvent
import Testing
import Vocabulary

@testable import Presenting

@Suite("Parts of the page")
struct PagePartsTests {
  let event = BridgeEvent()

  @Test(arguments: [
    ("2031-05-06", "Tuesday 6 May 2031"), ("2000-01-01", "Saturday 1 January 2000"), ("2031-05-06T14:30", "Tuesday 6 May 2031, 14:30"),
    ("2031-05", "May 2031"), ("2031-05/..", "since May 2031"), ("2031-W09", "week 9 of 2031"), ("2031-FA", "autumn 2031"), ("2031", "2031"),
    ("PXW", "PXW"), ("FUTURE_REF", "some time later"), ("2031-13-01", "2031-13-01"), ("XXXX-WXX-4", "XXXX-WXX-4"), ("", ""),
  ])
  func dates(_ value: String, _ words: String) { #expect(DateWords.words(value) == words) }

  @Test(arguments: [
    (8e9, "8 billion"), (12.5, "12.5"), (1_234, "1,234"), (0, "0"), (-2_500_000, "-2.5 million"), (1.05, "1.05"), (.infinity, "inf"),
  ])
  func values(_ x: Double, _ words: String) { #expect(NumberWords.value(x).replacing("−", with: "-") == words) }

  static func figure(_ low: Double?, _ high: Double?, _ hedge: Figure.Hedge, _ unit: String = "count") -> Figure {
    Figure(id: Identifier("f"), value: .init(low: low, high: high), unit: unit, counted: "", hedge: hedge, mentions: [])
  }

  @Test func intervalsInWords() {
    #expect(NumberWords.interval(Self.figure(12, nil, .atLeast)) == "12 or more")
    #expect(NumberWords.interval(Self.figure(50, nil, .over)) == "more than 50")
    #expect(NumberWords.interval(Self.figure(nil, 8e9, .nearly, "USD")) == "less than 8 billion USD")
    #expect(NumberWords.interval(Self.figure(nil, 5, .upTo)) == "5 or less")
    #expect(NumberWords.interval(Self.figure(3, 5, .between)) == "3 to 5")
    #expect(NumberWords.interval(Self.figure(40, 40, .about, "percent")) == "about 40 %")
  }

  @Test func figuresOfOneThingShareALine() {
    let groups = FigureLines(event.index).groups
    #expect(groups.map(\.counted) == ["ferries"])
    let rows = groups[0].rows
    #expect(rows.map(\.isDisputed) == [true, true] && rows.map(\.isDrawn) == [true, true])
    #expect(rows[0].bar?.isOpenAbove == true && rows[0].bar?.isOpenBelow == false)
    #expect(rows[1].bar?.isPoint == true)
    #expect(rows[0].bar!.low < rows[1].bar!.low)
  }

  @Test func aLoneExactFigureIsNotDrawn() {
    var event = event
    event.account.dossier.figures = [event.account.figures[1]]
    #expect(FigureLines(event.index).groups.map(\.isDrawn) == [false])
    event.account.dossier.figures[0].hedge = .about
    #expect(FigureLines(event.index).groups.map(\.isDrawn) == [true])
  }

  @Test func figuresOfDifferentScopeStayApart() {
    var event = event
    event.account.dossier.figures[1].counted = "barges"
    #expect(FigureLines(event.index).groups.count == 1, "joined by the conflict")
    event.account.dossier.differences[1].verdict = .differentScope
    #expect(FigureLines(event.index).groups.count == 2)
  }

  @Test func copiesHangUnderTheirSource() {
    let tree = LineageTree(event.index)
    #expect(tree.branches.map(\.lineage) == [0, nil])
    #expect(tree.branches[0].nodes.map(\.depth) == [1, 2])
    #expect(tree.branches[0].nodes.map(\.isDoubtful) == [false, true], "the direction is only likely")
    #expect(tree.branches[1].nodes.map(\.report) == [event.ids[2], event.ids[3]])
    #expect(tree.remainder == "No evidence either way for the other 5 pairs of reports.")
  }

  /// A thread's stack holds half a megabyte.
  @Test func copiesOfCopiesMayBeThousandsDeep() {
    var event = event
    let ids = (0..<2_000).map { Identifier("chain\($0)") }
    let report = event.account.dossier.reports[0]
    event.account.dossier.reports = ids.map { id in
      var report = report
      report.id = id
      return report
    }
    event.account.dossier.lineages = [Lineage(id: Identifier("l"), reports: ids, origin: .init(name: "Sund", basis: .stated), evidence: [])]
    event.account.dossier.passages = zip(ids, ids.dropFirst()).map { a, b in
      Passage(
        id: Identifier("p" + b.value), witnesses: [Span(report: a, 0..<9), Span(report: b, 0..<9)], from: 0, direction: .certain,
        kind: .verbatim, overlap: 1)
    }
    #expect(LineageTree(event.index).branches[0].nodes.map(\.depth) == Array(1...ids.count))
  }

  @Test func copyingInACircleEnds() {
    var event = event
    let (a, b) = (event.ids[0], event.ids[1])
    event.account.dossier.passages = [(a, b), (b, a)].enumerated().map { n, pair in
      Passage(
        id: Identifier("p\(n)"), witnesses: [Span(report: pair.0, 0..<9), Span(report: pair.1, 0..<9)], from: 0, direction: .certain,
        kind: .verbatim, overlap: 1)
    }
    #expect(LineageTree(event.index).branches[0].nodes.count == 2)
  }

  @Test func aReportOfTwoOriginsShowsThePassagesOwn() {
    var event = event
    event.account.dossier.lineages.append(
      Lineage(id: Identifier("l2"), reports: [event.ids[1], event.ids[2]], origin: .init(name: "Sund", basis: .inferred), evidence: []))
    let index = event.index
    #expect(index.signs(of: event.span(2, "engineers found")).map(\.name) == ["Meridia"])
    #expect(index.signs(of: event.span(2, "Brandt said")).map(\.name) == ["Meridia", "Sund"])
    #expect(LineageTree(index).branches[0].nodes[1].merges == [1])
  }

  @Test func labelsAreNamesOrFileNamesWithoutChecksum() {
    #expect(event.index.labels == ["Harbour Post", "city_wire", "kanal4", "letters"])
    var event = event
    event.account.dossier.reports[1].source.path = "in/001_29c572bd7d0631de.txt"
    event.account.dossier.reports[2].source.path = "a/letters.txt"
    #expect(event.index.labels == ["Harbour Post", "001", "letters (1)", "letters (2)"])
  }

  @Test func citationsAreOrderedAndLettered() {
    let spans = [event.span(3, "14"), event.span(1, "crack"), event.span(1, "Bridge"), event.span(1, "crack")]
    #expect(AccountLine.citations(spans, event.index).map(\.key) == ["1a", "1b", "3"])
  }
}
