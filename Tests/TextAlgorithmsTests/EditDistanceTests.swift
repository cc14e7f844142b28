import Testing

@testable import TextAlgorithms

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ac", 1), ("kitten", "sitting", 3), ("abcdefgh", "", 4),
    ("minister", "minsiter", 1),
    ("ab", "ba", 1),
  ])
  func isWithinItsLimit(a: String, b: String, distance: Int) {
    for limit in 0...3 {
      #expect(EditDistance.isWithin(limit, Array(a.utf8), Array(b.utf8)) == (distance <= limit))
      #expect(EditDistance.isWithin(limit, Array(b.utf8), Array(a.utf8)) == (distance <= limit))
    }
  }

  /// The short way for one error comes to what the table of the long way does.
  @Test
  func oneErrorIsFoundWithoutATable() {
    var numbers = SplitMix64(5)
    func word() -> [UInt8] { (0..<numbers.below(6)).map { _ in UInt8(0x61 + numbers.below(3)) } }
    for _ in 0..<3_000 {
      let a = word(), b = word()
      #expect(EditDistance.isWithin(1, a, b) == (distance(a, b) <= 1), "\(a) \(b)")
    }
  }

  /// Optimal string alignment, the whole table.
  private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : j == 0 ? i : 0 } }
    for i in stride(from: 1, through: a.count, by: 1) {
      for j in stride(from: 1, through: b.count, by: 1) {
        table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1) }
      }
    }
    return table[a.count][b.count]
  }
}
