import Testing

@testable import TextAlgorithms

struct EditDistanceTests {
  @Test(arguments: [("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ac", 1), ("kitten", "sitting", 3), ("abcdefgh", "", 4)])
  func countsEditsUpToTheLimit(a: String, b: String, expected: Int) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: 3) == expected)
    #expect(EditDistance.between(Array(b.utf8), Array(a.utf8), limit: 3) == expected)
  }
}
