import Testing

@testable import TextAlgorithms

@Suite struct PhraseTableTests {
  static let table = PhraseTable(
    [
      "New", "New Harbour", "New Harbour Police", "U.S.", "Gen.", "secretary-general", "St. Albert", "Côte d'Azur", "Port O'Neal", "T-90",
      "new harbour", "",
    ].enumerated().map { (phrase: $1, value: Int32($0)) })

  @Test(arguments: [
    ("New Harbour Police said", 0, 3, 2),
    ("New Harbour people said", 0, 2, 1),
    ("New people said", 0, 1, 0),
    ("in NEW HARBOUR", 1, 2, 1),
    ("the U.S. fleet", 1, 1, 3),
    ("by Gen. Ostrava", 1, 1, 4),
    ("the Secretary-General of", 1, 3, 5),
    ("in St. Albert, too", 1, 2, 6),
    ("the Cote d’Azur", 1, 2, 7),
    ("off Port O’Neal", 1, 2, 8),
    ("a T-90 tank", 1, 1, 9),
  ])
  func findsTheLongest(text: String, at i: Int, length: Int, value: Int) throws {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer().tokens(in: bytes, range: 0..<bytes.count)
    let match = try #require(Self.table.longestMatch(at: i, in: tokens, end: tokens.count), "nothing in “\(text)”")
    #expect(match.length == length && match.value == Int32(value), "\(match) in “\(text)”")
    let byKeys = Self.table.longestMatch(at: i, in: tokens.map(\.key), end: tokens.count)
    #expect(byKeys?.length == length)
  }

  @Test func staysWithinBounds() {
    let keys = PhraseTable.keys(of: "New Harbour Police")
    #expect(Self.table.longestMatch(at: 0, in: keys, end: 2)?.length == 2)
    #expect(Self.table.longestMatch(at: 0, in: keys, end: 99)?.length == 3)
    #expect(Self.table.longestMatch(at: 3, in: keys, end: 3) == nil)
    #expect(Self.table.longestMatch(at: -1, in: keys, end: 3) == nil)
    #expect(Self.table.longestMatch(at: 1, in: keys, end: 3) == nil)
    #expect(PhraseTable([(phrase: String, value: Int32)]()).longestMatch(at: 0, in: keys, end: 3) == nil)
  }

  @Test func countsEveryPhraseOnce() { #expect(Self.table.count == 10) }

  @Test func knowsWholePhrases() {
    #expect(Self.table.value(of: "new harbour") == 1)
    #expect(Self.table.value(of: "new harbour now") == nil)
  }
}
