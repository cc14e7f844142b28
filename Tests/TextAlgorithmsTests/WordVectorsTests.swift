import Testing

@testable import TextAlgorithms

/// A table of few pieces in three dimensions.
struct WordVectorsTests {
  static let rows = [
    WordVectors.Row(piece: "the", rarity: 3, values: [0, 0, -0.2]),
    WordVectors.Row(piece: "boat", rarity: 240, values: [2, 0.1, 0]),
    WordVectors.Row(piece: "ship", rarity: 240, values: [1.9, 0.3, 0]),
    WordVectors.Row(piece: "judge", rarity: 250, values: [0, 2, 0.5]),
    WordVectors.Row(piece: "un", rarity: 200, values: [0, 0, 1]),
    WordVectors.Row(piece: "##ship", rarity: 200, values: [1, 0, 0]),
    WordVectors.Row(piece: "##sh", rarity: 200, values: [0, 4, 0]),
    WordVectors.Row(piece: "##s", rarity: 100, values: [0, 0.5, 0]),
  ]
  static let bytes = WordVectors.encode(rows, dimensions: 3)

  static func table() throws -> WordVectors { try WordVectors(bytes) }

  static func statement(_ text: String, _ table: WordVectors) -> WordVectors.Statement {
    let bytes = Array(text.utf8)
    return table.statement(of: bytes, tokens: Tokenizer().tokens(in: bytes, range: 0..<bytes.count))
  }

  @Test(arguments: [
    ("boat", [2.0, 0.1, 0]), ("unship", [1, 0, 1]), ("boats", [2, 0.6, 0]), ("ship", [1.9, 0.3, 0]), ("unshipship", [2, 0, 1]),
    ("unsh", [0, 4, 1]),
    ("unx", [0, 0, 0]), ("", [0, 0, 0]), ("##ship", [1, 0, 0]), (String(repeating: "unship", count: 20), [0, 0, 0]),
  ])
  func aWordIsItsRowOrItsLongestPieces(_ word: String, _ expected: [Double]) throws {
    let found = try Self.table().vector(of: Array(word.utf8))
    for (x, y) in zip(found, expected) { #expect(abs(Double(x) - y) < 0.03, "\(word): \(found)") }
    #expect(found.count == 3)
  }

  /// Rows give what the statements themselves give; below the least, nothing.
  @Test(arguments: [1, 300, 900, 1000])
  func rowsGiveTheSameCosines(_ least: Int) throws {
    let table = try Self.table()
    let texts = ["the boat", "ship and boat", "judge the judge", "unships", "zzz", "boat judge ship", "unsh judge"]
    let statements = texts.map { Self.statement($0, table) }
    var rows = WordVectors.Rows()
    rows.append(nil)
    for statement in statements { rows.append(statement) }
    let found = try #require(rows.cosines(rows.count, of: rows, rows.count, least: least, near: (1, least)))
    #expect(rows.cosines(rows.count, of: rows, rows.count, least: least, near: (rows.count, 1000)) == nil)
    for i in statements.indices {
      #expect(found[(i + 1) * rows.count] == 0 && found[i + 1] == 0)
      for j in statements.indices {
        let cosine = WordVectors.cosine(statements[i], statements[j])
        #expect(found[(i + 1) * rows.count + j + 1] == (cosine >= least ? cosine : 0), "\(texts[i]), \(texts[j])")
        #expect(rows.cosine(i + 1, j + 1, least: least) == (cosine >= least ? cosine : 0))
      }
    }
  }

  @Test func nearWordsAreNear() throws {
    let table = try Self.table()
    let (boat, ship, judge) = (table.word(Array("boat".utf8)), table.word(Array("ship".utf8)), table.word(Array("judge".utf8)))
    #expect(WordVectors.nearness(boat, boat) == 1024)
    #expect(WordVectors.nearness(boat, ship) > 1000)
    #expect(WordVectors.nearness(boat, judge) < 100)
    #expect(table.word(Array("the".utf8)).rarity == 3)
    #expect(table.word(Array("zzz".utf8)).rarity == 255)
    #expect(table.word(Array("n't".utf8)).rarity == 0)
    #expect(!table.word(Array("мост".utf8)).hasVector)
  }

  @Test(arguments: [
    ("the boat", "the boat", 1020...1024), ("the boat", "a ship", 400...1024), ("the boat", "the judge", 0...200), ("", "the boat", 0...0),
    ("", "", 0...0),
    ("мост", "мост", 500...1024), ("zzz qqq", "zzz", 300...1024), ("boat !!!", "boat", 1020...1024),
  ])
  func statementsAreAsNearAsTheirWords(_ a: String, _ b: String, _ range: ClosedRange<Int>) throws {
    let table = try Self.table()
    let (x, y) = (Self.statement(a, table), Self.statement(b, table))
    #expect(range.contains(WordVectors.alignment(x, y)), "\(WordVectors.alignment(x, y))")
    #expect(WordVectors.alignment(x, y) == WordVectors.alignment(y, x))
    #expect(WordVectors.similarity(x, y) == WordVectors.similarity(y, x))
    #expect((-512...1024).contains(WordVectors.similarity(x, y)))
  }

  @Test func aLongTextDoesNotOverflow() throws {
    let table = try Self.table()
    let long = table.statement(Array(repeating: Array("boat".utf8), count: 20_000))
    #expect(WordVectors.cosine(long, Self.statement("boat", table)) == 1024)
  }

  static func damaged(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
    var out = bytes
    change(&out)
    return out
  }

  @Test(
    arguments: [
      ([], .noTable), (Array("SYNWVEC".utf8), .noTable), (damaged { $0[0] = 0x20 }, .noTable), (damaged { $0[8] = 9 }, .version(9)),
      (damaged { $0[12] = 0 }, .shape(dimensions: 0, rows: 8)), (damaged { $0[19] = 0xFF }, .shape(dimensions: 3, rows: 0xFF00_0008)),
      (damaged { $0.removeLast() }, .size(found: bytes.count - 1, expected: bytes.count)),
      (damaged { $0.append(0) }, .size(found: bytes.count + 1, expected: bytes.count)), (damaged { $0[40] ^= 1 }, .sum),
      (damaged { $0[$0.count - 9] ^= 0x80 }, .sum), (damaged { $0[24] ^= 1 }, .sum),
    ] as [([UInt8], WordVectors.Damage)])
  func damageIsTold(_ bytes: [UInt8], _ damage: WordVectors.Damage) {
    #expect(throws: damage) { try WordVectors(bytes) }
    #expect(!damage.description.isEmpty)
  }

  @Test func encodingKeepsTheFirstOfEqualPiecesAndLeavesOutWhatDoesNotFit() throws {
    let rows = [
      WordVectors.Row(piece: "a", rarity: 1, values: [1, 0]), WordVectors.Row(piece: "a", rarity: 2, values: [0, 1]),
      WordVectors.Row(piece: "b", rarity: 1, values: [1]), WordVectors.Row(piece: "c", rarity: 1, values: [.nan, 1]),
      WordVectors.Row(piece: "d", rarity: 1, values: [0, 0]), WordVectors.Row(piece: "e", rarity: 1, values: [99, 0]),
    ]
    let table = try WordVectors(WordVectors.encode(rows, dimensions: 2))
    #expect(table.count == 1)
    #expect(table.vector(of: Array("a".utf8))[0] > 0.99)
    #expect(
      WordVectors.encode(rows.reversed().filter { $0.piece != "a" } + rows.prefix(1), dimensions: 2)
        == WordVectors.encode(Array(rows.prefix(1)), dimensions: 2))
  }
}
