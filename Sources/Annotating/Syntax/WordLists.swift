import TextAlgorithms
import Vocabulary

/// Which of our lists a single word stands in, as bits: countries and cities (1, inside a longer name 2), people of places (4), given names
/// (8), organisations (16), heads of their names (32), titles (64).
package struct WordLists: Sendable {
  private var bits: [UInt64: UInt8] = [:]

  package init(_ language: Language) {
    let names = language.names, gazetteer = language.gazetteer
    func add(_ phrase: String, _ whole: UInt8, _ part: UInt8) {
      let words = phrase.split(separator: " ")
      for word in words { bits[Folding.key(String(word)), default: 0] |= words.count == 1 ? whole : part }
    }
    for name in gazetteer.placeNames { add(name, 1, 2) }
    for name in gazetteer.demonymNames { add(name, 4, 0) }
    // `may` and `will` are mostly no names.
    for key in gazetteer.givenNames.keys where !names.functionWords.contains(key) { bits[key, default: 0] |= 8 }
    for name in gazetteer.organisationNames { add(name, 16, 0) }
    for key in names.organisationHeads { bits[key, default: 0] |= 32 }
    for title in names.titlePhrases { add(title, 64, 64) }
    for key in language.words.nameLinks { bits[key] = nil }
  }

  package subscript(key: UInt64) -> UInt8 { bits[key] ?? 0 }
}
