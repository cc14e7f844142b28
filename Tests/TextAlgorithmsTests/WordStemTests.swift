import Testing

@testable import TextAlgorithms

struct WordStemTests {
  private func stem(_ word: String) -> String { String(decoding: WordStem.cut(Array(word.utf8)), as: UTF8.self) }

  @Test(arguments: [
    ("approve", "approved"), ("approves", "approving"), ("barge", "barges"), ("city", "cities"), ("stopped", "stopping"), ("quick", "quickly"),
    ("deliver", "delivered"), ("watch", "watches"),
  ])
  func inflectedFormsAreOne(a: String, b: String) { #expect(stem(a) == stem(b)) }

  @Test(arguments: [("bus", "bus"), ("red", "red"), ("1990s", "1990s"), ("", "")])
  func shortWordsStay(word: String, expected: String) { #expect(stem(word) == expected) }
}
