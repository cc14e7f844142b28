import TextAlgorithms
import Vocabulary

/// Finds the noun phrase that a number counts, without a parse: the words up to the first plural noun.
struct CountedPhrase: Sendable {
  let view: TokenView
  let language: Language

  /// The phrase right after a number: `12 people`, `over 50 partner nations`, `12 injured`.
  func phrase(at i: Int, _ end: Int) -> Range<Int>? {
    var k = i
    var words = 0
    while k < end, words < FigureCalibration.standard.countedWords {
      if view.isInnerDash(k), k > i {
        k += 1
        continue
      }
      guard view.isWord(k), !language.figures.phraseClosers.contains(view.word(k)) else { break }
      if isPlural(k) { return i..<k + 1 }
      k += 1
      words += 1
    }
    return i < end && language.figures.states.contains(view.word(i)) ? i..<i + 1 : nil
  }

  /// `two of the country's former presidents`: the whole that a part is taken from.
  func whole(at i: Int, _ end: Int) -> Range<Int>? {
    guard view.word(i) == language.keys.of else { return nil }
    var k = i + 1
    if language.figures.wholeDeterminers.contains(view.word(k)) { k += 1 }
    let start = k
    while k < end, k - start < FigureCalibration.standard.ofWords, view.isWord(k),
      view.word(k) == language.keys.possessive || !language.figures.phraseClosers.contains(view.word(k))
    {
      if isPlural(k), view.word(k + 1) != language.keys.possessive { return start..<k + 1 }
      k += 1
    }
    return nil
  }

  /// `of assistance`, `in financial aid`, `worth of weapons`, `of the vote` behind an amount or a share; at most three words.
  func substance(at i: Int, _ end: Int) -> Range<Int>? {
    var k = i
    if view.word(k) == language.figures.worth { k += 1 }
    guard language.figures.substanceLinks.contains(view.word(k)) else { return nil }
    k += 1
    if language.figures.wholeDeterminers.contains(view.word(k)) {
      // "in the same period" says when, not what
      guard view.word(k - 1) == language.keys.of else { return nil }
      k += 1
    }
    // "in August", "in Kenya" say when and where
    if view.word(k - 1) != language.keys.of, view.isCapitalised(k) { return nil }
    let start = k
    while k < end, k - start < 3, view.isWord(k), !language.figures.phraseClosers.contains(view.word(k)) { k += 1 }
    return k > start ? start..<k : nil
  }

  /// A word that looks like a plural noun: -s and no verb, or one of the irregular ones.
  func isPlural(_ i: Int) -> Bool {
    let word = view.word(i)
    if language.figures.irregularPlurals.contains(word) { return true }
    guard word != 0, word != language.keys.possessive, !language.figures.noPlurals.contains(word) else { return false }
    let range = view.tokens[i].range
    guard range.count >= FigureCalibration.standard.pluralLetters, view.bytes[range.upperBound - 1] | 0x20 == 0x73 else { return false }
    let before = view.bytes[range.upperBound - 2] | 0x20
    return before != 0x73 && before != 0x75 && before != 0x69 && before != 0x27
  }

}
