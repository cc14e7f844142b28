import TextAlgorithms

/// Which of our lists a single word stands in, as bits: countries and cities (1, inside a longer name 2), people of places (4), given names
/// (8), organisations (16), heads of their names (32), titles (64).
struct WordLists: Sendable {
  static let shared = WordLists()

  private var bits: [UInt64: UInt8] = [:]

  private init() {
    func add(_ phrase: String, _ whole: UInt8, _ part: UInt8) {
      let words = phrase.split(separator: " ")
      for word in words { bits[Folding.key(String(word)), default: 0] |= words.count == 1 ? whole : part }
    }
    let places = PlaceBuilder.filled()
    for name in places.names { add(name.phrase, 1, 2) }
    for name in places.people { add(name.phrase, 4, 0) }
    for key in Gazetteer.givenNames.keys { bits[key, default: 0] |= 8 }
    for name in Gazetteer.organisationPhrases { add(name.phrase, 16, 0) }
    for key in Lexicon.organisationHeads { bits[key, default: 0] |= 32 }
    for title in Lexicon.titlePhrases { add(title.phrase, 64, 64) }
    for word in ["the", "of", "and", "in", "for", "to", "on", "de", "la", "al", "-"] { bits[Folding.key(word)] = nil }
  }

  subscript(key: UInt64) -> UInt8 { bits[key] ?? 0 }
}
