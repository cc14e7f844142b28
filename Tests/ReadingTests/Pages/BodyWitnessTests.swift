import Testing
import Vocabulary

@testable import Reading

/// Invented pages whose JSON-LD holds the text of a story.
struct BodyWitnessTests {
  static let whole = [Prose.council, Prose.mayor, Prose.ferries, Prose.fishers, Prose.house]
  static let others = [
    "Bakers from eleven islands met in Orlcombe on Saturday to bake for a jury of three, who ate forty loaves between dawn and noon.",
    "The first prize went to a rye bread with caraway that Tilda Voss makes in her grandmother's oven, which is older than the town hall.",
    "Second came a flat loaf with seaweed; its maker, a teacher of seventeen, said that she had never before sold a single piece of it.",
    "Next year the bakers meet in Veldoria, if the ferries are back by then, and the jury has asked for fewer loaves and more butter.",
  ]

  static func page(_ body: [String], shown: String, data: String = "") -> String {
    """
    <!doctype html><html lang=en><head><title>Eastern pier shut</title><script type="application/ld+json">{"@type": "NewsArticle",\
    "headline": "Eastern pier shut", "articleBody": "\(body.joined(separator: " "))"\(data)}</script></head>\
    <body><h1>Eastern pier shut</h1>\(shown)</body></html>
    """
  }

  static func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined() }

  /// What is shown, what the data add, the findings wanted.
  static let verdicts: [(name: String, html: String, codes: [String])] = [
    ("the whole", page(whole, shown: "<div>\(paragraphs(whole))</div>"), []),
    ("words corrected since", page(whole.map { $0.replacing("Tuesday", with: "Monday") }, shown: "<div>\(paragraphs(whole))</div>"), []),
    (
      "references and tags",
      page(whole.map { "&lt;p&gt;\($0.replacing(",", with: "&#44;"))&lt;/p&gt;" }, shown: "<div>\(paragraphs(whole))</div>"), []
    ),
    ("the first of five", page(whole, shown: "<div>\(paragraphs(Array(whole.prefix(1))))</div>"), ["reading.truncated"]),
    ("two of five", page(whole, shown: "<div>\(paragraphs(Array(whole.prefix(2))))</div>"), ["reading.truncated"]),
    (
      "the first, not free",
      page(whole, shown: "<div>\(paragraphs(Array(whole.prefix(1))))</div>", data: ", \"isAccessibleForFree\": false"), ["reading.stub"]
    ),
    (
      "leaves out what stands between",
      page(
        [Prose.council] + others + others.map { "Again. " + $0 } + [Prose.mayor],
        shown: "<div>\(paragraphs([Prose.council, Prose.mayor]))</div>"),
      []
    ),
    ("another story", page(whole, shown: "<div>\(paragraphs(others))</div>"), ["reading.body-disagreement"]),
    ("too short for a witness", page([Prose.council], shown: "<div>\(paragraphs(others))</div>"), []),
    ("data that break off", page(whole + ["And then …"], shown: "<div>\(paragraphs(others))</div>"), []),
    ("no text at all", page([], shown: "<div>\(paragraphs(others))</div>"), []),
  ]

  @Test(arguments: verdicts.indices) func verdict(_ index: Int) {
    let (name, html, codes) = Self.verdicts[index]
    #expect(read(html).findings.map(\.code.rawValue) == codes, "\(name)")
  }

  /// Two long texts on one page: the one that the data name is the story, whichever has more prose.
  @Test(arguments: [
    "<section>\(paragraphs(others + others.map { "Again. " + $0 }))</section><div class=sidebar>\(paragraphs(whole))</div>",
    "<div class=newsletter>\(paragraphs(whole))</div><section>\(paragraphs(others + others.map { "Again. " + $0 }))</section>",
    "<section>\(paragraphs(others + others.map { "Again. " + $0 }))</section><aside>\(paragraphs(whole))</aside>",
  ]) func chosen(_ shown: String) {
    let read = read(Self.page(Self.whole, shown: shown))
    let story = read.report.blocks.filter(\.kind.isStory).map { read.payload.clean($0.range) }
    #expect(story == Self.whole)
    #expect(read.findings.isEmpty)
  }
}
