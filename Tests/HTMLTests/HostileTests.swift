import Foundation
import Testing

@testable import HTML

/// Pages made to hurt: the tree stays as large as its page allows, its links hold, and what was left out is told.
struct HostileTests {
  static func repeated(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

  /// Nodes at most: a few for each byte of markup, and what reopened formatting elements are allowed.
  static func check(_ bytes: [UInt8], _ document: Document, _ label: String) {
    #expect(
      document.nodes.count <= bytes.count + bytes.count / 16 + 20_000, "\(label): \(document.nodes.count) nodes of \(bytes.count) bytes")
    var depth = 0
    for node in document.nodes.indices.dropFirst() {
      let it = document.nodes[node]
      if it.start > it.end || Int(it.end) > bytes.count {
        Issue.record("\(label): node \(node) [\(it.start):\(it.end)] of \(bytes.count) bytes")
        return
      }
      if it.next != 0, document.nodes[Int(it.next)].parent != it.parent || document.previous(of: it.next) != UInt32(node) {
        Issue.record("\(label): the sibling links of node \(node) are torn")
        return
      }
      for piece in document.pieces(of: UInt32(node)) where piece.start > piece.end || Int(piece.end) > bytes.count {
        Issue.record("\(label): a piece of node \(node) lies outside")
        return
      }
    }
    for node in document.descendants(of: Document.root) {
      var at = node, length = 0
      // Every 97th is enough: the walk up is what costs.
      if node % 97 == 0 {
        while at != 0 {
          at = document.nodes[Int(at)].parent
          length += 1
        }
      }
      depth = max(depth, length)
    }
    // A template and its content are two levels.
    #expect(depth <= 2 * HTMLParser.greatestDepth + 4, "\(label): \(depth) deep")
    let text = RenderedText(document)
    var last = 0
    for run in text.runs {
      guard run.page.lowerBound >= last else {
        Issue.record("\(label): runs do not rise")
        return
      }
      last = run.page.upperBound
    }
  }

  static let bombs: [(String, String, Int, Document.Excess)] = [
    ("nested div", "<div>", 100_000, Document.Excess.depth), ("nested b", "<b>", 100_000, .depth),
    ("nested span", "<span>x", 50_000, .depth),
    ("angle brackets", "<", 1_000_000, []), ("open comments", "<!--", 100_000, []), ("end tags", "</p>", 50_000, []),
    ("empty end tags", "</>", 100_000, []), ("sections", "<svg><![CDATA[]]>", 20_000, .depth),
    ("tables", "<table><tr><td>", 30_000, .depth),
    ("text in tables", "<table>x", 30_000, []), ("misnested", "<a><div>", 20_000, .depth),
    ("misnested ends", "<b><p></b>", 20_000, []),
    ("templates", "<template>", 50_000, .depth), ("select", "<select><option>", 30_000, []), ("references", "&notit;&#x0;&", 50_000, []),
    ("entities open", "&#", 200_000, []), ("nobr", "<nobr>", 30_000, []), ("forms", "<form><button>", 30_000, []),
    ("foreign", "<math><mi><svg><desc>", 10_000, .depth), ("headings", "<h1><i>", 30_000, .depth), ("lists", "<li><ul>", 30_000, .depth),
    ("doctypes", "<!doctype html>", 30_000, []), ("quotes", "<a b='", 50_000, []), ("frames", "<frameset><frame>", 30_000, .depth),
  ]

  @Test(arguments: bombs)
  func bounded(_ label: String, _ unit: String, _ count: Int, _ excess: Document.Excess) {
    let bytes = Self.repeated(unit, count)
    let document = HTMLParser().parse(bytes)
    Self.check(bytes, document, label)
    #expect(document.excess.isSuperset(of: excess), "\(label): \(document.excess)")
  }

  @Test func manyAttributes() {
    let bytes = Array(("<p " + (0..<50_000).map { "a\($0)=\($0)" }.joined(separator: " ") + " a7=8>x").utf8)
    let document = HTMLParser().parse(bytes)
    #expect(document.attributes.count == 50_000)
    #expect(document.text(of: Document.root) == "x")
  }

  @Test func manyBodies() {
    let bytes = Array((0..<5_000).map { "<body a\($0)=1>" }.joined().utf8)
    let document = HTMLParser().parse(bytes)
    #expect(document.excess.contains(.attributes))
    #expect(document.attributes.count < 60_000)
  }

  @Test func reopenedFormatting() {
    let opened = (0..<200).map { "<b a\($0)>" }.joined()
    let bytes = Array(("<p>" + opened + "</p>" + String(repeating: "<p>x</p>", count: 5_000)).utf8)
    let document = HTMLParser().parse(bytes)
    Self.check(bytes, document, "reopened formatting")
    #expect(document.excess.contains(.formatting))
  }

  /// html5lib's inputs with drawn changes: seeded, so every run is the same. `MARKUP_MUTATIONS` sets how many; a million were run.
  @Test(.enabled(if: Html5lib.isAtHand, "html5lib's tests are not at hand: set SYNOPTIC_DATA"))
  func mutated() throws {
    let inputs = try Html5lib.files("tree-construction", "dat").flatMap { try Html5lib.treeTests($0) }
    let count = ProcessInfo.processInfo.environment["MARKUP_MUTATIONS"].flatMap(Int.init) ?? 10_000
    var state: UInt64 = 0x5eed
    func draw(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(below, 1)
    }
    let parts = [
      "<", ">", "</", "<p>", "</p>", "<table>", "<b>", "</b>", "<svg>", "<select>", "\0", "&", "&amp", "\r\n", "<!--", "é", "<template>",
      "</a>",
    ]
    for round in 0..<count {
      let test = inputs[draw(inputs.count)]
      var bytes = Array(test.data.utf8)
      for _ in 0...draw(4) {
        let place = draw(bytes.count + 1)
        switch draw(5) {
        case 0 where !bytes.isEmpty: bytes.remove(at: min(place, bytes.count - 1))
        case 1 where !bytes.isEmpty: bytes[min(place, bytes.count - 1)] = UInt8(truncatingIfNeeded: draw(256))
        case 2: bytes.insert(contentsOf: Array(inputs[draw(inputs.count)].data.utf8).prefix(40), at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + draw(12)))
        default: bytes.insert(contentsOf: Array(parts[draw(parts.count)].utf8), at: place)
        }
      }
      let document =
        test.fragment == nil || test.fragment!.contains(" ")
        ? HTMLParser(isScripting: round % 2 == 0).parse(bytes) : HTMLParser().parse(fragment: bytes, in: test.fragment!)
      Self.check(bytes, document, "round \(round)")
    }
  }
}
