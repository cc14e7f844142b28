import TextAlgorithms
import Vocabulary

/// Splits the words of one block into sentences, after UD English.
///
/// Between any two words a logistic model (`BoundaryFeatures`, `SentenceWeights`) says whether a sentence ends: after full stops that close
/// one, and where none is written, as after headings, greetings and signatures. One rule stands above it: a quotation's `?` or `!` before a
/// reporting clause (`“Never!” Fox told …`) does not end the sentence. Cost: one pass, some 40 table look-ups a place.
package struct SentenceSplitter: Sendable {
  /// Words after which a sentence ends without a mark: rules look through a sentence from each of its cues. The longest sentence of a news
  /// report has about 150.
  static let longest = 400

  /// Words in their sentences: `sentences` are ranges of `words`, in order; together they are all words.
  package struct Split: Sendable {
    package var words: [WordRange]
    package var sentences: [Range<Int>]
  }

  private let language: Language

  package init(language: Language) { self.language = language }

  /// - Parameter words: those of one block, in order; what is not a word lies in the gaps between them.
  package func split(_ words: [WordRange], in bytes: [UInt8]) -> Split {
    guard !words.isEmpty else { return Split(words: [], sentences: []) }
    let features = BoundaryFeatures(bytes: bytes, words: words, language: language)
    let weights = language.sentences.weights
    var course = BoundaryFeatures.Course()
    var starts: [Int] = [0]
    for i in words.indices {
      if i > 0, features.isPlace(i), isBoundary(features, i, course, weights), !goesOn(words, i, bytes) {
        starts.append(i)
        features.begin(&course, at: i)
      } else if i - course.start >= Self.longest, !words[i].continues || i - course.start >= 2 * Self.longest {
        starts.append(i)
        features.begin(&course, at: i)
      }
      features.step(&course, over: i)
    }
    return fitStops(words, starts, bytes)
  }

  /// Whether the odds are on a sentence beginning at a word.
  @inline(__always)
  private func isBoundary(_ features: BoundaryFeatures, _ i: Int, _ course: BoundaryFeatures.Course, _ weights: [Int8]) -> Bool {
    weights.withUnsafeBufferPointer { weights in
      var sum: Int32 = 0
      features.features(at: i, course) { sum &+= Int32(weights[Int($0 & UInt32(SentenceWeights.size - 1))]) }
      return sum > features.threshold(i)
    }
  }

  /// Whether a title is followed by a name, a point by the digits of a decimal (`a .38 revolver`), a stop by the dots of an omission before a
  /// new sentence, or a question or exclamation in marks by who said it.
  private func goesOn(_ words: [WordRange], _ i: Int, _ bytes: [UInt8]) -> Bool {
    if i >= 1, isPoint(words[i - 1], before: words[i], bytes) { return true }
    if i >= 1, i + 1 < words.count, isEllipsis(words[i], bytes), [0x2E, 0x21, 0x3F].contains(bytes[Int(words[i - 1].start)]) {
      return words[i].range.count != words[i - 1].range.count
        && Scalars.isUpperCase(Scalars.decode(bytes, Int(words[i + 1].start), bytes.count).scalar)
    }
    guard i >= 1, Scalars.isUpperCase(Scalars.decode(bytes, Int(words[i].start), Int(words[i].end)).scalar) else { return false }
    if language.words.abbreviatedTitles.contains(Folding.key(bytes, words[i - 1].range)) { return true }
    if isTitleBehindPlace(words, i, bytes) { return true }
    guard i >= 2 else { return false }
    let closing = Scalars.decode(bytes, Int(words[i - 1].start), Int(words[i - 1].end)).scalar
    guard QuotationMark(closing)?.closes ?? false else { return false }
    let terminal = bytes[Int(words[i - 2].start)]
    guard terminal == 0x21 || terminal == 0x3F else { return false }
    for j in i..<min(i + 6, words.count) {
      let range = words[j].range
      if Scalars.kind(Scalars.decode(bytes, range.lowerBound, range.upperBound).scalar) == .mark { return false }
      if language.cues.saying.contains(Folding.key(bytes, range)) { return true }
    }
    return false
  }

  /// `Minn. Gov. Hanna Oda`
  private func isTitleBehindPlace(_ words: [WordRange], _ i: Int, _ bytes: [UInt8]) -> Bool {
    guard language.words.abbreviatedTitles.contains(Folding.key(bytes, words[i].range)) else { return false }
    let stop = words[i - 1].range
    guard bytes[stop.upperBound - 1] == 0x2E else { return false }
    let place = stop.count > 1 ? stop.lowerBound..<stop.upperBound - 1 : i > 1 ? words[i - 2].range : stop
    return language.words.abbreviatedPlaces.contains(Folding.key(bytes, place))
  }

  /// A stop with white space before it and a digit right behind it.
  private func isPoint(_ stop: WordRange, before next: WordRange, _ bytes: [UInt8]) -> Bool {
    let start = Int(stop.start)
    return stop.range.count == 1 && bytes[start] == 0x2E && next.start == stop.end && (0x30...0x39).contains(bytes[Int(next.start)])
      && start > 0 && (bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A)
  }

  private func isEllipsis(_ word: WordRange, _ bytes: [UInt8]) -> Bool {
    let start = Int(word.start)
    if bytes[start] == 0x2E { return word.range.count > 1 && bytes[start + 1] == 0x2E }
    return Scalars.decode(bytes, start, bytes.count).scalar == 0x2026
  }

  /// A full stop that ends both an abbreviation and the sentence is a word of its own (`at 8 p.m` `.`); inside a sentence `etc` and its
  /// stop are one, and so are `Minn` and its stop before a title.
  private func fitStops(_ words: [WordRange], _ starts: [Int], _ bytes: [UInt8]) -> Split {
    var out: [WordRange] = []
    out.reserveCapacity(words.count + starts.count)
    var sentences: [Range<Int>] = []
    for (k, start) in starts.enumerated() {
      let end = k + 1 < starts.count ? starts[k + 1] : words.count
      let first = out.count
      for i in start..<end {
        let word = words[i], range = word.range
        let isStop = range.count == 1 && bytes[range.lowerBound] == 0x2E
        if isStop, i > start, i + 1 < end, words[i - 1].end == word.start, !words[i - 1].continues,
          language.words.innerAbbreviations.contains(Folding.key(bytes, words[i - 1].range)) || isTitleBehindPlace(words, i + 1, bytes)
        {
          out[out.count - 1].end = word.end
        } else if i + 1 == end, range.count > 2, bytes[range.upperBound - 1] == 0x2E, bytes[range.upperBound - 2] != 0x2E,
          Scalars.kind(Scalars.decode(bytes, range.lowerBound, range.upperBound).scalar) == .letter
        {
          out.append(WordRange(range.lowerBound..<range.upperBound - 1, continues: word.continues))
          out.append(WordRange(range.upperBound - 1..<range.upperBound))
        } else {
          out.append(word)
        }
      }
      sentences.append(first..<out.count)
    }
    return Split(words: out, sentences: sentences)
  }

}
