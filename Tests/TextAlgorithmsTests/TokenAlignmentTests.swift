import Testing

@testable import TextAlgorithms

struct TokenAlignmentTests {
  private func matched(_ a: String, _ b: String, adjacency: Int = 1) -> String {
    let x = a.split(separator: " ")
    let found = TokenAlignment(adjacency: adjacency).matches(
      x.map { Folding.key(String($0)) }, b.split(separator: " ").map { Folding.key(String($0)) }, weights: x.map { $0.count > 3 ? 10 : 2 })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.a < $1.a && $0.b < $1.b })
    return found.map { String(x[$0.a]) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("the mayor opened the new lock", "the lock was opened by the mayor", "the opened the"),
    ("six barges sank near the lock", "six barges sank close to the lock", "six barges sank the lock"),
    ("nothing here", "other words", ""), ("", "a b", ""),
  ])
  func findsTheHeaviestCommonPart(a: String, b: String, expected: String) { #expect(matched(a, b) == expected) }

  @Test func prefersOnePiece() {
    // "a" could match either of two; the one that touches its neighbour wins.
    let found = TokenAlignment(adjacency: 5).matches([1, 2], [1, 7, 1, 2], weights: [10, 10])
    #expect(found == [TokenAlignment.Match(a: 0, b: 2), TokenAlignment.Match(a: 1, b: 3)])
  }
}
