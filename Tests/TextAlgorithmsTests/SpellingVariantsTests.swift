import Testing

@testable import TextAlgorithms

struct SpellingVariantsTests {
  private func common(_ word: String) -> String { String(decoding: SpellingVariants.common(Array(word.utf8)), as: UTF8.self) }

  @Test(arguments: [
    ("defence", "defense"), ("organisation", "organization"), ("organised", "organized"), ("neighbours", "neighbors"), ("theatre", "theater"),
    ("travelled", "traveled"), ("catalogue", "catalog"), ("kilometres", "km"), ("u.k.", "uk"), ("seven", "7"), ("1,500", "1500"),
  ])
  func twoSpellingsOneForm(a: String, b: String) { #expect(common(a) == common(b)) }

  @Test(arguments: ["four-", "wise", "hour", "dollar", "city", ""])
  func leavesOthersAlone(word: String) { #expect(common(word) == word) }
}
