import TextAlgorithms
import Vocabulary

/// The words of some stretches of a report, read from its text: what is compared of a sentence, a quotation, a title.
struct SpanWords: Sendable {
  /// Keys of all words and numbers, in the order of the text, function words included.
  private(set) var words: [UInt64] = []
  /// Bytes of the payload of each of `words`.
  private(set) var ranges: [Range<Int>] = []
  /// Keys of the coarse stems of the words that carry meaning, in the order of the text.
  private(set) var stems: [UInt64] = []
  /// Groups of the thesaurus, and for each of `stems` where those end that its word, or a phrase that begins with it, stands in.
  private var senses: [UInt16] = []
  private var senseEnds: [Int32] = []

  /// - Parameter parts: bytes of the payload; a token counts where it lies wholly inside one.
  init(_ text: Text?, _ parts: [Range<Int>]) {
    guard let text else { return }
    for part in parts { append(text.tokens(inPage: part), of: text) }
  }

  /// - Parameter parts: ranges of tokens.
  init(_ text: Text, tokens parts: [Range<Int>]) {
    for part in parts { append(part, of: text) }
  }

  private mutating func append(_ tokens: Range<Int>, of text: Text) {
    let thesaurus = text.language.thesaurus
    for i in tokens where text.tokens[i].kind != .mark {
      let token = text.tokens[i]
      words.append(token.key)
      ranges.append(text.payload.inPage(token.range))
      guard text.forms.isContent(i) else { continue }
      stems.append(text.forms.stems[i])
      senses += thesaurus.groups(of: token.key)
      if let phrase = thesaurus.phrases.longestMatch(at: i, in: text.tokens, end: tokens.upperBound) {
        senses += thesaurus.groups(ofPhrase: phrase.value)
      }
      senseEnds.append(Int32(senses.count))
    }
  }

  var stemSet: Set<UInt64> { Set(stems) }

  /// All groups of the thesaurus.
  var senseSet: Set<UInt16> { Set(senses) }

  /// The groups of one of `stems`.
  func senses(of stem: Int) -> ArraySlice<UInt16> {
    senses[(stem == 0 ? 0 : Int(senseEnds[stem - 1]))..<Int(senseEnds[stem])]
  }
}

extension [Range<Int>] {
  /// From the beginning of the first to the end of the last of some ranges in order.
  func hull(of places: Range<Int>) -> Range<Int> { self[places.lowerBound].lowerBound..<self[places.upperBound - 1].upperBound }
}
