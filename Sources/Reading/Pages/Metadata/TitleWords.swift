import TextAlgorithms

/// The words of a headline, to tell whether two lines are one headline: folded, marks left out, a character of Chinese, Japanese or
/// Korean a word of its own.
struct TitleWords: Sendable {
  private static let calibration = FactCalibration.standard
  let words: [UInt64]
  private let sorted: [UInt64]

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(Self.calibration.titleBytes))
    self.init(Self.words(bytes, 0..<bytes.count))
  }

  /// - Parameter words: as `words(_:_:)` makes them.
  init(_ words: [UInt64]) {
    self.words = words
    sorted = words.sorted()
  }

  /// The keys of a line's first words.
  static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt64] {
    var out: [UInt64] = []
    for word in LineWord.words(in: bytes, range, limit: calibration.titleWords) where word.kind != .mark {
      if bytes[word.range.lowerBound] < 0xE2 {
        out.append(word.kind == .digits ? UInt64(truncatingIfNeeded: word.value) : word.key)
        continue
      }
      var i = word.range.lowerBound
      while i < word.range.upperBound {
        let (scalar, width) = Scalars.decode(bytes, i, bytes.count)
        out.append(UInt64(scalar))
        i += width
      }
    }
    return out
  }

  /// Twice the shared words over all words, in thousandths. Cost: the words of both.
  func likeness(to other: TitleWords) -> Int {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    var shared = 0, i = 0, j = 0
    while i < sorted.count, j < other.sorted.count {
      if sorted[i] == other.sorted[j] {
        shared += 1
        i += 1
        j += 1
      } else if sorted[i] < other.sorted[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2000 * shared / (words.count + other.words.count)
  }

  func isSame(as other: TitleWords) -> Bool { likeness(to: other) >= Self.calibration.sameTitle || contains(other) || other.contains(self) }

  /// Whether the other, if it is no mere label, is a run within this line: `Headline | Site` holds `Headline`.
  private func contains(_ other: TitleWords) -> Bool {
    guard other.words.count >= Self.calibration.innerTitleWords, other.words.count <= words.count else { return false }
    for start in 0...(words.count - other.words.count) where words[start..<(start + other.words.count)].elementsEqual(other.words) {
      return true
    }
    return false
  }
}
