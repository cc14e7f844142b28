import TextAlgorithms

/// Places by the spelling of a word, found again from the word or from one a typing error away: a letter more, less or other, or two
/// neighbours swapped.
///
/// A word is kept under itself and under each form that lacks one letter, so that two words an error apart share a form (Garbe's symmetric
/// deletion). What is found is a superset: `EditDistance` has the last word. Words longer than `NameCalibration.lettersOfName` are found as
/// they are printed only. Cost of either: the letters of the word squared, whatever the index holds.
struct SpellingIndex {
  private var places: [UInt64: [Int]] = [:]
  /// How many places one form keeps: the first ones.
  private let most: Int

  init(most: Int = .max) { self.most = most }

  mutating func insert(_ word: [UInt8], at place: Int) {
    for key in Self.keys(word, shortest: NameCalibration.standard.lettersForError - 1) {
      if places[key]?.count ?? 0 < most { places[key, default: []].append(place) }
    }
  }

  /// Places of the word and of those that may be an error away, ascending.
  func candidates(_ word: [UInt8]) -> [Int] {
    var found: Set<Int> = []
    for key in Self.keys(word, shortest: NameCalibration.standard.lettersForError) { found.formUnion(places[key] ?? []) }
    return found.sorted()
  }

  private static func keys(_ word: [UInt8], shortest: Int) -> Set<UInt64> {
    var keys: Set<UInt64> = [hash(word, without: -1)]
    guard (shortest...NameCalibration.standard.lettersOfName).contains(word.count) else { return keys }
    for i in word.indices { keys.insert(hash(word, without: i)) }
    return keys
  }

  private static func hash(_ word: [UInt8], without place: Int) -> UInt64 {
    var hash = StableHash()
    for i in word.indices where i != place { hash.add(word[i]) }
    return hash.value
  }
}
