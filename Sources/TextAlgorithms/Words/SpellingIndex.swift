/// Places by the spelling of a word, found again from the word or from one a typing error away: a letter more, less or other, or two
/// neighbours swapped.
///
/// A word is kept under itself and under each form that lacks one letter, so that two words an error apart share a form (Garbe's symmetric
/// deletion). What is found is a superset: `EditDistance` has the last word. Cost of either: the letters of the word squared, whatever the
/// index holds.
package struct SpellingIndex {
  private var places: [UInt64: [Int]] = [:]
  private let letters: ClosedRange<Int>
  /// How many places one form keeps: the first ones.
  private let most: Int
  /// Whether a place was left out because one form had `most` before it.
  package private(set) var isFull = false

  /// - Parameter letters: of the words in which errors are looked for; others are found as they are printed only.
  package init(letters: ClosedRange<Int>, most: Int = .max) {
    self.letters = letters
    self.most = most
  }

  /// - Parameter place: kept once where it is given twice in a row.
  package mutating func insert(_ word: [UInt8], at place: Int) {
    for key in keys(word, shortest: letters.lowerBound - 1) where places[key]?.last != place {
      if places[key]?.count ?? 0 < most { places[key, default: []].append(place) } else { isFull = true }
    }
  }

  /// Places of the word and of those that may be an error away, ascending.
  package func candidates(_ word: [UInt8]) -> [Int] {
    var found: Set<Int> = []
    for key in keys(word, shortest: letters.lowerBound) { found.formUnion(places[key] ?? []) }
    return found.sorted()
  }

  private func keys(_ word: [UInt8], shortest: Int) -> Set<UInt64> {
    var keys: Set<UInt64> = [Self.hash(word, without: -1)]
    guard (shortest...letters.upperBound).contains(word.count) else { return keys }
    for i in word.indices { keys.insert(Self.hash(word, without: i)) }
    return keys
  }

  private static func hash(_ word: [UInt8], without place: Int) -> UInt64 {
    var hash = StableHash()
    for i in word.indices where i != place { hash.add(word[i]) }
    return hash.value
  }
}
