import TextAlgorithms
import Vocabulary

/// A stretch of a report as the words that carry meaning: folded, stemmed, function words left out, in order.
struct ContentWords: Sendable {
  /// Keys of stems, in the order of the text.
  var stems: [UInt64]
  /// Keys of all words and numbers, in the order of the text, function words included.
  var words: [UInt64]
  /// Bytes of the payload of each of `words`.
  var ranges: [Range<Int>]
  /// For each of `stems` whether it is printed as a name is: with a capital.
  var isName: [Bool]
  /// For each of `stems` the groups of the thesaurus that its word, or a phrase that begins with it, stands in.
  var senses: [[UInt16]]

  /// Words of a text of its own.
  init(_ text: String, _ language: Language) {
    let payload = Payload(bytes: Array(text.utf8))
    self.init(payload, [0..<payload.bytes.count], language)
  }

  /// Words of stretches of a payload.
  init(_ payload: Payload?, _ parts: [Range<Int>], _ language: Language) {
    stems = []
    words = []
    ranges = []
    isName = []
    senses = []
    guard let payload else { return }
    let bytes = payload.text
    let thesaurus = language.thesaurus
    for part in parts {
      let tokens = Tokenizer().tokens(in: bytes, range: payload.inText(part))
      for (i, token) in tokens.enumerated() where token.kind != .mark {
        words.append(token.key)
        ranges.append(payload.inPage(token.range))
        if !language.comparison.emptyWords.contains(token.key) {
          stems.append(Self.stem(bytes, token.range))
          isName.append(token.isCapitalised)
          let phrase = thesaurus.phrases.longestMatch(at: i, in: tokens, end: tokens.count)
          senses.append(Array(thesaurus.groups(of: token.key)) + (phrase.map { Array(thesaurus.groups(ofPhrase: $0.value)) } ?? []))
        }
      }
    }
  }

  var stemSet: Set<UInt64> { Set(stems) }

  /// A crude stem: the first six letters after common endings are cut. Enough to join `deliver` and `delivery`; calibrated by eye.
  static func stem(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var word = Folding.folded(bytes, range)
    if let first = word.first, first < 0x30 || first > 0x39 {
      for ending in ["ing", "ed", "es", "s", "ly"]
      where word.count > ending.utf8.count + 3 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        word.removeLast(ending.utf8.count)
        break
      }
      // British and American spellings.
      if word.count > 5, word.suffix(3).elementsEqual("our".utf8) { word.replaceSubrange((word.count - 3)..., with: "or".utf8) }
      if word.suffix(4).elementsEqual("ence".utf8) { word.replaceSubrange((word.count - 2)..., with: "se".utf8) }
      if word.count > 6 { word.removeLast(word.count - 6) }
    }
    return Folding.key(word, 0..<word.count)
  }

}

/// How rare each stem is among the sentences of an event: weights for comparing.
struct StemWeights {
  private var weight: [UInt64: Double] = [:]
  private let unseen: Double

  /// - Parameter sentences: the stems of each sentence of the event.
  init(_ sentences: [Set<UInt64>]) {
    var counts: [UInt64: Int] = [:]
    for sentence in sentences { for stem in sentence { counts[stem, default: 0] += 1 } }
    let total = Double(max(sentences.count, 1))
    // Steps of 1/1024, so that sums do not depend on their order.
    for (stem, count) in counts { weight[stem] = (1024 * Self.log2((total + 1) / (Double(count) + 0.5))).rounded() / 1024 }
    unseen = (1024 * Self.log2(total + 1)).rounded() / 1024
  }

  func of(_ stem: UInt64) -> Double { weight[stem] ?? unseen }

  func sum(_ stems: Set<UInt64>) -> Double { stems.reduce(0) { $0 + of($1) } }

  /// Natural logarithm to base two by repeated halving and an atanh series: the same on every platform.
  private static func log2(_ x: Double) -> Double {
    var x = x, n = 0.0
    while x >= 2 {
      x /= 2
      n += 1
    }
    while x < 1 {
      x *= 2
      n -= 1
    }
    let t = (x - 1) / (x + 1)
    var term = t, sum = 0.0
    for k in 0..<20 {
      sum += term / Double(2 * k + 1)
      term *= t * t
    }
    return n + 2 * sum / 0.693_147_180_559_945_3
  }
}
