import English
import Testing
import Vocabulary

@testable import Comparing

/// Sentences in the same order with the same content in other words.
struct RewrittenCopyTests {
  struct Rewritten: CustomTestStringConvertible, Sendable {
    var name: String
    var base: [String]
    /// The base told again sentence by sentence in other words.
    var copy: [String]
    /// Another report of the same event.
    var own: [String]
    var testDescription: String { name }
  }

  static let all = [
    Rewritten(
      name: "glassworks",
      base: [
        "The glassworks at Ondrava will shut its last furnace in May, ending two centuries of production in the valley.",
        "Managers blamed the price of gas and cheap imports, and said an attempt to find a buyer had failed.",
        "About ninety employees will lose their jobs, most of them women over fifty who have never worked elsewhere.",
        "The town council wants to purchase the empty halls and convert them into flats and small workshops.",
        "Visitors can still watch the blowers every Saturday until the doors are locked for good.",
      ],
      copy: [
        "After two hundred years, glass making in the valley is over: Ondrava's final furnace closes in May.",
        "The directors pointed to costly gas and inexpensive foreign goods; no buyer could be found despite their efforts.",
        "Some ninety workers are to be dismissed, the majority of them women above fifty without experience of any other workplace.",
        "The municipality intends to buy the vacant halls and turn them into apartments and little workshops.",
        "Until the doors are shut forever, guests may go on watching the blowers each Saturday.",
      ],
      own: [
        "People in Ondrava have feared for their glassworks since the spring, when the first of two furnaces went cold.",
        "On the market square yesterday the news from the valley was on everybody's lips, and hardly anyone was surprised.",
        "A retired blower remembered singing in the works choir and the heat that reached the street in winter.",
        "His daughter, who sells bread opposite the gate, counts on fewer customers and thinks of moving to the city.",
        "The union has asked the ministry for talks about a fund for those who lose their jobs in May.",
      ]),
    Rewritten(
      name: "train",
      base: [
        "A freight train carrying timber left the rails near Kessin shortly before dawn and blocked the coastal line.",
        "The driver suffered a broken arm; nobody else was aboard, the railway's duty manager reported.",
        "Engineers think that heavy rain had washed gravel from under the track during the night.",
        "Commuters were taken by bus to the next station, where extra trains waited for them.",
        "Clearing the wreck will need two cranes and may last until the weekend.",
      ],
      copy: [
        "The coastal railway was obstructed near Kessin a little before daybreak when a goods train loaded with wood derailed.",
        "According to the railway's manager on duty, the engine driver fractured an arm and no one else was on board.",
        "Experts believe intense rainfall overnight had swept the gravel away beneath the track.",
        "Passengers travelled by coach to the following station and found additional trains waiting.",
        "Removing the wreckage requires two cranes and could continue until the weekend.",
      ],
      own: [
        "Travellers on the coast faced a morning of delays after an accident on the line at Kessin.",
        "Our reporter saw wagons lying across a field of rye and logs floating in a ditch.",
        "A farmer said he had been woken by a long scraping noise, like a plough dragged over stone.",
        "The inspectorate has opened an inquiry and secured the recorder from the locomotive.",
        "It is the third derailment on this stretch since the sleepers were renewed four years ago.",
      ]),
    Rewritten(
      name: "notebook",
      base: [
        "The regional museum in Talmere has bought a notebook in which the painter Ines Harrow sketched the great flood of 1871.",
        "It paid forty thousand crowns, half of which came from a lottery and half from private donors.",
        "Restorers must first remove mould from the leather cover, a task that is expected to take a year.",
        "Scholars hope the drawings will show how high the water rose in the lower streets.",
        "A selection of the pages goes on display next autumn beside the painter's letters.",
      ],
      copy: [
        "A sketchbook with Ines Harrow's pictures of the 1871 flood has been acquired by Talmere's regional museum.",
        "The price was forty thousand crowns; a lottery and private benefactors each contributed half.",
        "Before anything else, conservators have to clean the mouldy leather binding, which will probably require a year.",
        "Researchers expect the drawings to reveal what level the water reached in the lower streets.",
        "Together with letters by the artist, chosen pages will be exhibited next autumn.",
      ],
      own: [
        "Ines Harrow, who painted the rivers of her country, was born above a chandler's shop in Talmere.",
        "Her flood pictures made her famous, though she herself preferred the small portraits of her aunts.",
        "The museum, founded by her pupils, owns eleven of her canvases and a box of brushes.",
        "Entry is free on Sundays, and school classes may draw in the halls if they bring their own paper.",
        "Next year the house will be closed while the roof is mended.",
      ]),
  ]

  private func relation(_ a: [String], _ b: [String], vectors: Bool = true) -> Pair? {
    LineageBuilder(language: .english, vectors: vectors ? LineageFixture.vectors : nil)
      .build([LineageFixture.report("a", a), LineageFixture.report("b", b)]).pairs.first
  }

  @Test(arguments: all)
  func aRewrittenCopyIsShown(_ case: Rewritten) throws {
    let pair = try #require(relation(`case`.base, `case`.copy))
    #expect(pair.relation == .shownDependent)
    #expect(pair.because.contains { $0.kind == .retold }, "\(pair.because)")
    #expect(!pair.evidence.isEmpty)
  }

  @Test(arguments: all)
  func spellingAloneDoesNotShowIt(_ case: Rewritten) {
    #expect(relation(`case`.base, `case`.copy, vectors: false) == nil)
  }

  @Test(arguments: all)
  func anotherReportOfTheEventIsNoCopy(_ case: Rewritten) {
    #expect(relation(`case`.base, `case`.own) == nil)
    #expect(relation(`case`.copy, `case`.own) == nil)
  }

  /// What two reporters know alike they seldom tell in one order.
  @Test(arguments: all)
  func anotherOrderIsNoCopy(_ case: Rewritten) {
    #expect(relation(`case`.base, `case`.copy.reversed()) == nil)
  }

  @Test(arguments: all)
  func halfOfItIsNoCopy(_ case: Rewritten) {
    #expect(relation(`case`.base, Array(`case`.copy.prefix(2)) + `case`.own) == nil)
  }

  /// Twice the same kind of event: words of like meaning, but other names and figures.
  @Test(arguments: Self.others)
  func otherNamesAndFiguresAreNoCopy(_ name: String, _ others: [String: String]) throws {
    let found = try #require(Self.all.first { $0.name == name })
    let copy = found.copy.map { line in others.sorted { $0.key < $1.key }.reduce(line) { $0.replacing($1.key, with: $1.value) } }
    #expect(relation(found.base, copy) == nil)
  }

  private static let others: [(String, [String: String])] = [
    (
      "glassworks",
      [
        "Ondrava's": "Melhus's", "two hundred": "80", "in May": "in 1999", "directors": "directors at Melhus",
        "ninety": "40", "municipality": "municipality of Melhus",
      ]
    ),
    ("train", ["Kessin": "Orvala", "goods train": "goods train of the Orvala Mining Company"]),
    ("notebook", ["Ines Harrow's": "Tobias Lenk's", "1871": "1903", "Talmere's": "Varnholt's", "forty thousand": "900"]),
  ]

  @Test(arguments: all)
  func retoldSentencesArePassages(_ case: Rewritten) {
    let result = LineageBuilder(language: .english, vectors: LineageFixture.vectors)
      .build([LineageFixture.report("a", `case`.base), LineageFixture.report("b", `case`.copy)])
    #expect(result.passages.count >= 4)
    #expect(result.passages.allSatisfy { $0.kind != .verbatim && $0.witnesses.count == 2 })
    #expect(result.passages.filter { $0.kind == .rewritten }.count >= 2)
  }
}
