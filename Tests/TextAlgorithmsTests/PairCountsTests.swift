import Testing
import TextAlgorithms

struct PairCountsTests {
  private static let lists = [[0, 1, 2], [1, 2], [0, 1, 2, 3], [2]]

  private func found(most: Int, where accepts: (Int, Int) -> Bool = { _, _ in true }) -> [[Int]] {
    PairCounts.count(Self.lists, most: most, where: accepts).sorted { $0.key < $1.key }.map { [$0.key.a, $0.key.b, $0.value] }
  }

  @Test func countsListsThatHoldBoth() {
    #expect(found(most: 4) == [[0, 1, 2], [0, 2, 2], [0, 3, 1], [1, 2, 3], [1, 3, 1], [2, 3, 1]])
  }

  @Test func longListsAndRefusedPairsDoNotCount() {
    #expect(found(most: 3) == [[0, 1, 1], [0, 2, 1], [1, 2, 2]])
    #expect(found(most: 3) { a, b in b - a == 1 } == [[0, 1, 1], [1, 2, 2]])
  }
}
