import HTML
import Testing

@testable import Reading

/// Pages that nobody would write: no trap, evidence inside the page; ten thousand of a kind would take minutes if work grew with their square.
struct HostileHTMLTests {
  @Test func mixedPiecesAreNoTrap() {
    let pieces = [
      "<h1>", "<title>", "Tide turns at last", "9 March 2023", "<time datetime=2023-03-09>", "<meta name=date content='2023-03-09T10:00Z'>",
      "</time>", "<p>",
      "<article>", "<aside>", "<script type='application/ld+json'>", "</script>", "{\"@graph\":[",
      "{\"@type\":\"Article\",\"headline\":\"x\",\"datePublished\":\"2023", "\"}",
      "<span itemprop=datePublished>", "<div itemscope itemtype=/Article>", "<link rel=canonical href='https://a.example/2023/03/09/'>",
      "é\u{0}&#", "<!--", "<table>", "Updated:",
      "By Ada Quill, Reuters", "Correction: five words are enough here", "<meta property=og:title content=''>", "<br>", "</p>",
      "\"author\":[{\"name\":\"", "<html lang=de>",
    ]
    var seed: UInt64 = 99
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<300 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
      let facts = InventedHTML.facts(text)
      let all =
        (facts.published?.evidence ?? []) + (facts.modified?.evidence ?? []) + facts.authors.flatMap(\.evidence)
        + facts.credits.flatMap(\.evidence)
        + (facts.headline?.evidence ?? []) + facts.corrections.flatMap(\.evidence) + facts.oddities.compactMap(\.evidence)
        + (facts.language?.evidence ?? [])
      for range in all { #expect(range.lowerBound >= 0 && range.upperBound <= text.utf8.count && !range.isEmpty) }
      #expect(facts == InventedHTML.facts(text))
    }
  }

  @Test(arguments: [
    "<time datetime=2023-03-09>x</time>", "<meta name=date content=2023-03-09>", "<meta property=og:title content='a b c d'>",
    "<h1>a b c d</h1>",
    "<span itemprop=datePublished>", "<span itemprop=author>Ada Quill</span>", "<p>9 March 2023</p>",
    "<script type=application/ld+json>{\"@type\":\"Article\"}</script>",
    "<p>Correction: five words are enough here</p>", "<meta name=author content=Reuters>", "<div class='a b c'>",
    "<link rel=canonical href=/2023/03/09>",
  ])
  func manyOfOneKind(_ piece: String) {
    let facts = InventedHTML.facts("<title>a b c d</title><h1>a b c d</h1>" + String(repeating: piece, count: 10_000))
    #expect(facts.authors.count <= FactCalibration.standard.names && facts.corrections.count <= FactCalibration.standard.notes)
  }
}
