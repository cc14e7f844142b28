import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// Trees laid over tokens: `Ida's U.S. pilots don't sail.` has words and tokens of other cuts.
@Suite struct TokenTreesTests {
  private static let text = "The pilots don't sail U.S. boats."
  /// Word, head, relation; heads count from 0, -1 is the root.
  private static let words: [(String, Int, Relation)] = [
    ("The", 1, .det), ("pilots", 4, .nsubj), ("do", 4, .aux), ("n't", 4, .advmod), ("sail", -1, .root), ("U.S.", 6, .compound),
    ("boats", 4, .obj), (".", 4, .punct),
  ]

  private static func trees(_ heads: [Int]? = nil) -> (tokens: [Token], trees: TokenTrees, bytes: [UInt8]) {
    let bytes = Array(text.utf8)
    var at = 0
    var made: [SyntacticWord] = []
    for (index, (word, head, relation)) in words.enumerated() {
      while bytes[at] == 0x20 { at += 1 }
      let head = heads?[index] ?? head
      made.append(SyntacticWord(range: at..<(at + word.utf8.count), tag: .x, head: head < 0 ? nil : head, relation: relation))
      at += word.utf8.count
    }
    let tokens = Tokenizer().tokens(in: bytes, range: 0..<bytes.count)
    return (tokens, TokenTrees(tokens: tokens, words: made, sentences: [0..<made.count]), bytes)
  }

  private static func token(_ word: String) -> Int {
    let (tokens, _, bytes) = trees()
    return tokens.firstIndex { String(decoding: bytes[$0.range], as: UTF8.self).hasPrefix(word) } ?? -1
  }

  @Test(arguments: [
    ("The", Relation.det, "pilots"), ("pilots", .nsubj, "sail"), ("do", .aux, "sail"), ("U", .compound, "boats"), ("boats", .obj, "sail"),
  ])
  func wordsOfTokens(_ word: String, _ relation: Relation, _ head: String) {
    let (_, trees, _) = Self.trees()
    #expect(trees.relation(Self.token(word)) == relation)
    #expect(trees.head(Self.token(word)) == Self.token(head))
  }

  @Test(arguments: [("pilots", "The pilots"), ("boats", "U.S. boats"), ("sail", text)])
  func subtrees(_ word: String, _ wanted: String) throws {
    let (tokens, trees, bytes) = Self.trees()
    let reach = try #require(trees.subtree(Self.token(word)))
    let found = bytes[Int(tokens[reach.lowerBound].start)..<Int(tokens[reach.upperBound - 1].end)]
    #expect(String(decoding: found, as: UTF8.self) == wanted)
  }

  @Test func childrenInOrder() {
    let (_, trees, _) = Self.trees()
    #expect(trees.children(Self.token("boats")) == [Self.token("U")])
    #expect(trees.children(Self.token("sail")).first == Self.token("pilots"))
  }

  /// Heads in a circle are no tree; they end nonetheless.
  @Test func circlesEnd() {
    let (tokens, trees, _) = Self.trees([1, 2, 3, 0, 5, 4, 7, 6])
    for token in tokens.indices { #expect(trees.subtree(token) != nil) }
  }

  @Test func noTrees() {
    #expect(!TokenTrees.none.isParsed(0))
    #expect(TokenTrees.none.head(3) == nil && TokenTrees.none.subtree(0) == nil && TokenTrees.none.children(1).isEmpty)
  }
}
