import HTML
import Testing

@testable import Reading

/// Everything but dates that a page says about itself.
struct PageFactsTests {
  static func article(_ members: String) -> String {
    InventedHTML.linked(#"{"@type":"NewsArticle","headline":"Ferry stuck on sandbank off Ostermole","# + members + "}")
  }

  @Test(arguments: [
    (InventedHTML("heading"), "Ferry stuck on sandbank off Ostermole", PageFacts.Basis.visible),
    (.init("heading above the JSON-LD's", head: article(#""x":1"#)), "Ferry stuck on sandbank off Ostermole", .visible),
  ])
  func headline(_ page: InventedHTML, _ value: String, _ basis: PageFacts.Basis) {
    #expect(page.facts.headline?.value == value)
    #expect(page.facts.headline?.basis == basis)
    #expect(page.facts.headline.map { page.shown($0.evidence.first) } == "Ferry stuck on sandbank off Ostermole")
  }

  @Test(arguments: [
    // The site's name is the first heading, the headline the second.
    ("<title>Tide turns at last - Marsh Notes</title><h1>Marsh Notes</h1><h2>Tide turns at last</h2><p>x", "Tide turns at last"),
    (#"<meta property="og:title" content="Tide turns at last"><h1></h1><p>x"#, "Tide turns at last"),
    ("<title>Tide turns at last after a week - Marsh</title><p>x", "Tide turns at last after a week"),
    (
      #"<script type="application/ld+json">{"@type":"Article","headline":"Tide &amp; turn &#8211; again"}</script><p>x"#,
      "Tide & turn – again"
    ),
    ("<title>潮汐终于转向了 - 沼泽</title><h1>沼泽</h1><h2>潮汐终于转向了</h2>", "潮汐终于转向了"),
  ])
  func headlineOf(_ text: String, _ value: String) { #expect(InventedHTML.facts(text).headline?.value == value) }

  @Test func aPageWithoutWordsHasNoFacts() {
    for text in ["", " ", "<p>", "<html><head></head></html>", "<script type='application/ld+json'></script>", "<time></time><meta><link>"]
    {
      let facts = InventedHTML.facts(text)
      #expect(facts.headline == nil && facts.published == nil && facts.authors.isEmpty && facts.oddities.isEmpty)
    }
  }

  @Test(arguments: [
    (
      InventedHTML("publisher", head: article(#""publisher":{"@type":"Organization","name":"Ostermole Herald"}"#)), "Ostermole Herald",
      PageFacts.Basis.linkedData
    ),
    (
      .init(
        "publisher by reference",
        head: InventedHTML.linked(
          ##"{"@graph":[{"@type":"Article","publisher":{"@id":"#o"}},{"@id":"#o","@type":"Organization","name":"Mole Post"}]}"##)),
      "Mole Post", .linkedData
    ),
    (.init("site name", head: #"<meta property="og:site_name" content="Ostermole Herald">"#), "Ostermole Herald", .meta),
    (
      .init("item", below: #"<div itemprop="publisher" itemscope><meta itemprop="name" content="Ostermole Herald"></div>"#),
      "Ostermole Herald", .microdata
    ),
    (.init("application", head: #"<meta name="application-name" content="Herald">"#), "Herald", .meta),
  ])
  func outlet(_ page: InventedHTML, _ value: String, _ basis: PageFacts.Basis) {
    #expect(page.facts.outlet?.value == value)
    #expect(page.facts.outlet?.basis == basis)
    #expect(page.shown(page.facts.outlet?.evidence.first) == value)
  }

  @Test(arguments: [
    (InventedHTML("one", head: article(#""author":"Ada Quill""#)), ["Ada Quill"]),
    (
      .init("two", head: article(#""author":[{"@type":"Person","name":"Ada Quill"},{"name":"By Bo Lund"},{"name":"ADA QUILL"}]"#)),
      ["Ada Quill", "Bo Lund"]
    ),
    (
      .init("meta", head: #"<meta name="author" content="Ada Quill"><meta property="article:author" content="https://x.example/ada">"#),
      ["Ada Quill"]
    ),
    (.init("an address is no name", head: #"<meta property="article:author" content="https://x.example/ada">"#), []),
    (.init("item", below: #"<span itemprop="author"><a itemprop="name">Ada Quill</a></span>"#), ["Ada Quill"]),
    (.init("byline", below: "<p>By Ada Quill and Bo Lund</p>"), ["Ada Quill and Bo Lund"]),
    (.init("a comment's author", end: #"<div class="comments"><span itemprop="author">Troll</span></div>"#), []),
  ])
  func authors(_ page: InventedHTML, _ names: [String]) { #expect(page.facts.authors.map(\.value) == names) }

  @Test(arguments: [
    (InventedHTML("author", head: article(#""author":{"@type":"Organization","name":"Reuters"}"#)), ["Reuters"]),
    (.init("byline", below: "<p>By Ada Quill, Associated Press</p>"), ["AP"]),
    (.init("publisher", head: article(#""publisher":{"name":"Deutsche Presse-Agentur"}"#)), ["dpa"]),
    (.init("source", head: article(#""sourceOrganization":{"name":"Xinhua"}"#)), ["Xinhua"]),
    (.init("a picture's", head: article(#""image":{"@type":"ImageObject","creditText":"AFP"}"#)), []),
    (.init("another story's", end: "<aside><p>By Bo Lund, Reuters</p></aside>"), []),
  ])
  func credits(_ page: InventedHTML, _ agencies: [String]) {
    #expect(page.facts.credits.map(\.value) == agencies)
    for credit in page.facts.credits { #expect(!page.shown(credit.evidence.first).isEmpty) }
  }

  @Test func addressesAndSources() {
    let page = InventedHTML(
      "x",
      head: #"<link rel="canonical" href=" https://herald.example/ferry ">"#
        + Self.article(
          #""isBasedOn":["https://agency.test/1",{"url":"https://agency.test/2"},"https://herald.example/ferry","https://agency.test/"]"#)
        + #"<meta name="original-source" content="https://port.test/3">"#)
    #expect(page.facts.canonical?.value == "https://herald.example/ferry")
    #expect(page.facts.isBasedOn.map(\.value) == ["https://agency.test/1", "https://agency.test/2", "https://port.test/3"])
    let copy = InventedHTML(
      "y", head: #"<link rel=canonical href="https://agency.test/ferry"><meta property="og:url" content="https://portal.example/ferry">"#)
    #expect(copy.facts.isBasedOn.map(\.value) == ["https://agency.test/ferry"])
    #expect(copy.facts.oddities.map(\.code.rawValue) == ["reading.canonical-elsewhere"])
    let mobile = InventedHTML("z", head: #"<link rel=canonical href="https://www.herald.co.uk/a">"#, at: "https://m.herald.co.uk/a")
    #expect(mobile.facts.oddities.isEmpty && mobile.facts.isBasedOn.isEmpty)
  }

  @Test func oneLineInAnotherLanguageDoesNotWin() {
    let line = "Das Schiff war auf dem Weg in den Hafen und die Leute sind nicht mit dem Boot."
    #expect(InventedHTML.facts("<html lang=en><p>" + line).language?.value == "en")
  }

  @Test(arguments: [
    ("<html lang=en-gb>", "The ship was on its way to the port and it had been there for a day with all of them.", "en-GB", 0),
    ("<html lang=en>", "Das Schiff war auf dem Weg in den Hafen und die Leute sind nicht mit dem Boot nach Hause.", "de", 1),
    (
      "<meta property=og:locale content=de_DE>",
      "Das Schiff war auf dem Weg in den Hafen und die Leute sind nicht mit dem Boot nach Hause.", "de-DE", 0
    ),
    ("", "Das Schiff war auf dem Weg in den Hafen und die Leute sind nicht mit dem Boot nach Hause.", "de", 0),
    ("<html lang=xx-?>", "Ahoi", "xx", 0),
    ("<html lang=hu>", "A a os de que o um em a no da as se o ao como mais que por uma os de que o um em.", "hu", 0),
  ])
  func language(_ head: String, _ words: String, _ tag: String, _ odd: Int) {
    let facts = InventedHTML.facts(head + String(repeating: "<p>" + words + " " + words + " " + words, count: 3))
    #expect(facts.language?.value == tag)
    #expect(facts.oddities.filter { $0.code.rawValue == "reading.language-disagreement" }.count == odd)
  }

  @Test(
    arguments: [
      (InventedHTML("true", head: article(#""isAccessibleForFree":true"#)), true),
      (.init("a word", head: article(#""isAccessibleForFree":"False""#)), false),
      (.init("an address", head: article(#""isAccessibleForFree":"http://schema.org/False""#)), false),
      (.init("tier", head: #"<meta property="article:content_tier" content="metered">"#), false), (.init("nothing"), nil),
    ] as [(InventedHTML, Bool?)])
  func access(_ page: InventedHTML, _ isFree: Bool?) { #expect(page.facts.isAccessibleForFree?.value == isFree) }

  @Test(arguments: [
    (InventedHTML("label", end: "<p>Correction: the ferry carries ninety passengers, not nineteen.</p>"), 1),
    (.init("dated label", end: "<p>Correction (March 12): the ferry carries ninety passengers.</p>"), 1),
    (.init("earlier version", end: "<p>An earlier version of this story misstated the number of passengers.</p>"), 1),
    (.init("German", end: "<p>In einer früheren Version stand eine falsche Zahl der Passagiere.</p>"), 1),
    (.init("German label", end: "<p>Berichtigung: Die Fähre hat neunzig Passagiere.</p>"), 1),
    (.init("JSON-LD", head: article(#""correction":{"@type":"CorrectionComment","text":"The number of passengers was wrong."}"#)), 1),
    (.init("a sentence", end: "<p>Correction fluid was spilled over the chart of the captain.</p>"), 0),
    (.init("another story", end: "<aside><p>Correction: the rain fell on Monday, not on Sunday.</p></aside>"), 0),
  ])
  func corrections(_ page: InventedHTML, _ count: Int) { #expect(page.facts.corrections.count == count) }

  @Test func damagedLinkedDataIsToldAndReadAsFarAsItGoes() {
    let page = InventedHTML("x", head: Self.article(#""description":"the "grey" one","datePublished":"2023-03-09""#))
    #expect(page.facts.published?.value == "2023-03-09")
    #expect(page.facts.oddities.map(\.code.rawValue) == ["reading.json-ld-damaged"])
  }
}
