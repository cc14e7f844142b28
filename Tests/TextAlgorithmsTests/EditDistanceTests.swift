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
}
