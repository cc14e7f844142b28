import English
import TextAlgorithms
import Testing
import Vocabulary

@testable import Comparing

/// The index finds every group that a comparison with all would find.
struct NameIndexTests {
  /// Surnames one error, one transliteration or nothing apart, and such as have nothing in common.
  private static let surnames = [
    "Holm", "Holme", "Hollm", "Halvorsen", "Halvorson", "Halvosren", "Halversen", "Kovac", "Covac", "Kovacs", "Jensen", "Iensen", "Petrov",
    "Petroff", "Lee", "Li", "Varga", "Warga", "Sorensen", "Sorenson", "Abe", "Abel",
  ]

  @Test
  func everyVariantIsACandidate() {
    let names = NameWords(.english)
    var index = NameIndex()
    for (group, surname) in Self.surnames.enumerated() { index.add(names.name("Ida \(surname)"), to: group, isPerson: true, names) }
    for surname in Self.surnames {
      let name = names.name("Emil \(surname)")
      let found = index.candidates(for: name, names)
      let expected = Self.surnames.indices.filter { other in
        let last = names.name("Ida \(Self.surnames[other])").words.last!
        return last == name.words.last! || names.areVariants(last, name.words.last!)
      }
      #expect(Set(expected).isSubset(of: found), "\(surname): \(found) lacks some of \(expected)")
      #expect(found.count < Self.surnames.count / 2, "\(surname) is compared with \(found.count) of \(Self.surnames.count)")
    }
  }

  @Test
  func otherThanPersonsAreFoundByAllTheirWords() {
    let names = NameWords(.english)
    var index = NameIndex()
    index.add(names.name("the Harbour Board"), to: 0, isPerson: false, names)
    index.add(names.name("Harbour Council"), to: 1, isPerson: false, names)
    #expect(index.candidates(for: names.name("Harbour Board"), names) == [0])
    #expect(index.candidates(for: names.name("Harbour"), names) == [])
  }

  @Test
  func shortFormsOfOthersAreFound() {
    let names = NameWords(.english)
    var index = NameIndex()
    index.add(names.name("Selde Harbour Board"), to: 0, isPerson: false, names)
    index.add(names.name("Brack Holdings"), to: 1, isPerson: false, names)
    #expect(index.candidates(for: names.name("Board"), names) == [0])
    #expect(index.candidates(for: names.name("SHB"), names) == [0])
    #expect(index.candidates(for: names.name("Brack"), names) == [1])
  }
}
