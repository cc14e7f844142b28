import Testing
import TextAlgorithms

struct JSONTreeTests {
  /// What was read, written as JSON without white space; `!` where something was passed over.
  static func written(_ text: String) -> String {
    let tree = JSONTree(Array(text.utf8))
    func write(_ node: Int, _ depth: Int) -> String {
      let key = tree[node].key == nil ? "" : tree.key(of: node) + ":"
      switch tree[node].kind {
      case .object: return key + "{" + tree.children(of: node).map { write($0, depth + 1) }.joined(separator: ",") + "}"
      case .array: return key + "[" + tree.children(of: node).map { write($0, depth + 1) }.joined(separator: ",") + "]"
      case .string: return key + "'" + (tree.string(node) ?? "") + "'"
      case .number, .word: return key + (tree.string(node) ?? "null")
      }
    }
    return tree.roots.map { write($0, 0) }.joined(separator: " ") + (tree.isDamaged ? "!" : "")
  }

  @Test(arguments: [
    (#"{"a": "x", "b": [1, -2.5e3, true, null, {}], "c": {"d": []}}"#, "{a:'x',b:[1,-2.5e3,true,null,{}],c:{d:[]}}"),
    (#""alone""#, "'alone'"), ("", ""), ("  \n ", ""), (#"{"a":1}{"b":2}"#, "{a:1} {b:2}"),
    (#"{"a": "caf\u00e9 \ud83d\ude00 \/ \"so\" \n"}"#, "{a:'café 😀 / \"so\" \n'}"),
    (#"["\ud83d", "\uZZ", "\x"]"#, "['\u{FFFD}','uZZ','x']"),
    ("{\"a\": \"two\nlines\u{1}\"}", "{a:'two\nlines\u{1}'}"), (#"{"a": [1, 2,], "b": 3,}"#, "{a:[1,2],b:3}"),
    (#"<!-- {"a": 1} -->"#, "{a:1}"), ("//<![CDATA[\n{\"a\": 1}\n//]]>", "{a:1}"), (#"<![CDATA[{"a": [1]}]]>"#, "{a:[1]}"),
    ("/* note */ {\"a\": 1, // why\n \"b\": 2};", "{a:1,b:2}"), (#"{"title": "A "good" day", "b": 1}"#, #"{title:'A "good" day',b:1}!"#),
    ("{\"a\": \"x\"\n \"b\": \"y\"}", "{a:'x',b:'y'}!"), (#"{"a": "x", "b": {"c": "broken off"#, "{a:'x',b:{c:'broken off'}}!"),
    (#"{"a": [1, 2}"#, "{a:[1,2]}!"), (#"{'a': 'x', b: 1}"#, "{a:'x',b:1}!"), (#"{"a": @, "b": 1}"#, "{b:1}!"), ("]}", "!"),
    ("\u{FEFF}{\"a\":1}", "{a:1}"), (#"{"a":1,"a":2}"#, "{a:1,a:2}"), (#"{"a": "ends with \"#, "{a:'ends with \\'}!"),
  ])
  func reads(_ text: String, _ expected: String) { #expect(Self.written(text) == expected) }

  @Test func knowsRangesAndMembers() throws {
    let text = #"  {"n": {"name": "Ann"}, "n": "last"}"#
    let bytes = Array(text.utf8)
    let tree = JSONTree(bytes, 2..<bytes.count)
    let root = try #require(tree.roots.first)
    #expect(tree[root].range == 2..<bytes.count)
    let last = try #require(tree.member("n", of: root))
    #expect(String(decoding: bytes[tree[last].range], as: UTF8.self) == "last")
    #expect(tree.member("x", of: root) == nil)
    #expect(tree.member("x", of: last) == nil)
    #expect(JSONTree(Array(#"{"\u0040id": 1}"#.utf8)).member("@id", of: 0) != nil)
  }

  @Test func isBounded() {
    let deep = JSONTree(Array(repeating: 0x5B, count: 100_000))
    #expect(deep.nodes.count == JSONTree.greatestDepth + 1)
    #expect(deep.isDamaged)
    let wide = JSONTree(Array("[".utf8) + Array(repeating: Array("1,".utf8), count: 1 << 19).joined())
    #expect(wide.nodes.count == JSONTree.greatestCount)
  }

  /// Bytes of every kind, cut and mixed: never a trap, ranges inside and nested, work that grows with the bytes.
  @Test func fuzz() {
    let pieces = [
      #"{"a":"#, #""x""#, "[", "]", "}", ",", ":", "\"", "'", "\\", "\\u12", "\\ud800", "<!--", "//", "/*", "]]>", "é", "\n", "-1e", "true",
      "\u{0}",
    ]
    .map { Array($0.utf8) }
    var seed: UInt64 = 20_241_003
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<4000 {
      var bytes: [UInt8] = []
      for _ in 0..<next(24) { bytes += next(9) == 0 ? [UInt8(next(256))] : pieces[next(pieces.count)] }
      let tree = JSONTree(bytes)
      for (number, node) in tree.nodes.enumerated() {
        #expect(node.range.lowerBound >= 0 && node.range.upperBound <= bytes.count)
        for child in tree.children(of: number) {
          #expect(child > number && tree[child].range.lowerBound >= node.range.lowerBound)
          #expect(tree[child].range.upperBound <= node.range.upperBound)
        }
        _ = (tree.string(number), tree.key(of: number), tree.member("a", of: number))
      }
    }
  }

  @Test func marksInARowCostNoMoreThanTheirBytes() {
    let tree = JSONTree(Array("[\"".utf8) + Array(repeating: [0x22, 0x20], count: 500_000).joined())
    #expect(tree.isDamaged)
  }
}
