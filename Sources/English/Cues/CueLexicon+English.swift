import TextAlgorithms
import Vocabulary

/// Our own lists. Verbs stand in `CueLexicon+Verbs` by base form; `Inflector` gives the others.
extension CueLexicon {
  static let english = CueLexicon(
    verbs: verbList, forms: forms, nouns: nounClasses, adjectives: adjectiveClasses, frames: englishFrames,
    surroundings: englishSurroundings)

  static let verbList: [Verb] = {
    var out: [Verb] = []
    for (cueClass, words) in labelled(verbText) {
      for word in words {
        let isSaying = word.hasPrefix("*")
        let lemma = WordList.split(String(isSaying ? word.dropFirst() : word[...]), "+").joined(separator: " ")
        out.append(Verb(lemma: lemma, cueClass: cueClass, isSaying: isSaying))
      }
    }
    return out
  }()

  /// Every form with the index of its verb.
  private static let forms: [(words: [String], value: Int)] = verbList.enumerated().flatMap { index, verb in
    let words = WordList.split(verb.lemma, " ")
    return Inflector.verbForms(words[0]).map { ([$0] + words.dropFirst(), index) }
  }

  /// Nouns that report, in both numbers, with their class.
  private static let nounClasses: [UInt64: Version.CueClass] = {
    var out: [UInt64: Version.CueClass] = [:]
    for (cueClass, words) in labelled(nounText) {
      for word in words {
        for form in [word, Inflector.plural(word)] where out[Folding.key(form)] == nil { out[Folding.key(form)] = cueClass }
      }
    }
    return out
  }()

  /// Lines `class: word word`.
  static func labelled(_ text: String) -> [(cueClass: Version.CueClass, words: [String])] {
    WordList.labelled(text).map { (Version.CueClass(rawValue: $0.label) ?? .other, $0.items.flatMap { WordList.split($0, " ") }) }
  }
}
