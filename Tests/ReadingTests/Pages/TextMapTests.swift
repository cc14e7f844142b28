import HTML
import Testing
import Vocabulary

@testable import Reading

/// The way between the text of a page and its bytes.
struct TextMapTests {
  static let page = "<p>Tom&#8217;s <b>boat</b> sank.</p><p>Two &amp; two"

  @Test(arguments: [
    ("Tom’s", "Tom&#8217;s"), ("boat sank", "boat</b> sank"), ("oat", "oat"), ("’", "&#8217;"), ("sank.\nTwo", "sank.</p><p>Two"),
    ("o & t", "o &amp; t"),
  ])
  func thereAndBack(_ words: String, _ expected: String) {
    let map = RenderedText(HTMLParser().parse(Array(Self.page.utf8))).map
    #expect(String(decoding: map.text, as: UTF8.self) == "Tom’s boat sank.\nTwo & two")
    let sought = Array(words.utf8)
    let start = map.text.indices.first { map.text[$0...].starts(with: sought) } ?? 0
    let range = start..<(start + sought.count)
    let onPage = map.inPage(range)
    #expect(String(decoding: Array(Self.page.utf8)[onPage], as: UTF8.self) == expected)
    #expect(map.inText(onPage) == range)
    #expect(map.inPage(start..<start).isEmpty)
  }

  @Test func aTextWithoutRunsHasNoPlaces() {
    let map = RenderedText(HTMLParser().parse([])).map
    #expect(map.inPage(0..<0) == 0..<0)
    #expect(map.inText(0..<0) == 0..<0)
  }

  /// What a page takes in memory beside its bytes is these sizes times its nodes, runs and blocks (`Benchmarks/memory.py` measures it).
  @Test func whatIsKeptOfAPageIsSmall() {
    #expect(MemoryLayout<Document.Node>.stride <= 40)
    #expect(MemoryLayout<Document.Attribute>.stride <= 16)
    #expect(MemoryLayout<RenderedText.Block>.stride <= 20)
    #expect(MemoryLayout<PageTree.Place>.stride <= 24)
    #expect(MemoryLayout<SeenBlock>.stride <= 56)
    #expect(MemoryLayout<MainTextFinder.Label>.stride <= 24)
  }
}
