import TextAlgorithms
import Vocabulary

/// The words of a transcript with an index of runs of three, in which the place of a quotation is found by local alignment.
///
/// A place grows from a run of words in common to both sides, as long as what is in common stays near. Cost: for each quotation the places
/// of its runs, and an alignment with a stretch of its length for each of the longest.
struct TranscriptWords {
  private static let calibration = TranscriptCalibration.standard

  /// Where a quotation stands.
  struct Place {
    /// Words of the transcript.
    var range: Range<Int>
    /// Words of the quotation that stand there, in order.
    var common: [Int]
    /// The longest run in common.
    var run: Int
  }

  private struct Run: Hashable {
    var first: UInt64, second: UInt64, third: UInt64

    init(_ words: [UInt64], at i: Int) { (first, second, third) = (words[i], words[i + 1], words[i + 2]) }
  }

  /// A run in common: words of the transcript, and the first word of the quotation.
  private struct Core {
    var words: Range<Int>
    var first: Int
  }

  let text: Text
  private let words: SpanWords
  /// For each word its token.
  private let tokens: [Int]
  private let index: [Run: [Int]]

  init(_ text: Text) {
    self.text = text
    words = SpanWords(text, tokens: [0..<text.tokens.count])
    tokens = text.tokens.indices.filter { text.tokens[$0].kind != .mark }
    var index: [Run: [Int]] = [:]
    for i in words.words.indices.dropLast(2) {
      let run = Run(words.words, at: i)
      if index[run, default: []].count < Self.calibration.mostPlaces { index[run, default: []].append(i) }
    }
    self.index = index
  }

  var keys: Set<UInt64> { Set(words.words) }

  func span(_ range: Range<Int>) -> Span {
    Span(report: text.report, words.ranges[range.lowerBound].lowerBound..<words.ranges[range.upperBound - 1].upperBound)
  }

  /// Whether the quotation stands there word for word.
  func isExact(_ place: Place, _ quoted: [UInt64]) -> Bool { words.words[place.range].elementsEqual(quoted) }

  /// The place that has most of a quotation's words, of equals the first; nil where no run of three words is in common.
  func place(of quoted: [UInt64]) -> Place? {
    cores(quoted).map { grown($0, quoted) }.min {
      ($1.common.count, $1.run, $0.range.lowerBound) < ($0.common.count, $0.run, $1.range.lowerBound)
    }
  }

  private func cores(_ quoted: [UInt64]) -> [Core] {
    var out: [Core] = []
    for i in quoted.indices.dropLast(2) {
      for start in index[Run(quoted, at: i)] ?? [] where i == 0 || start == 0 || words.words[start - 1] != quoted[i - 1] {
        var count = 0
        while i + count < quoted.count, start + count < words.words.count, words.words[start + count] == quoted[i + count] { count += 1 }
        out.append(Core(words: start..<(start + count), first: i))
      }
    }
    let longest = out.sorted { ($1.words.count, $0.words.lowerBound, $0.first) < ($0.words.count, $1.words.lowerBound, $1.first) }
    return Array(longest.prefix(Self.calibration.mostCores))
  }

  // MARK: - Growing

  private func grown(_ core: Core, _ quoted: [UInt64]) -> Place {
    let end = core.first + core.words.count
    let left = side(
      words.words[..<core.words.lowerBound].suffix(reach(core.first)).reversed(), quoted[..<core.first].reversed(), core: core.words.count)
    let right = side(
      Array(words.words[core.words.upperBound...].prefix(reach(quoted.count - end))), Array(quoted[end...]), core: core.words.count)
    var low = core.words.lowerBound - left.words, high = core.words.upperBound + right.words
    // Words that the report put for others at the ends stand beside those of the transcript, within their sentence.
    for _ in 0..<left.rest where low > 0 && sentence(low - 1) == sentence(low) { low -= 1 }
    for _ in 0..<right.rest where high < tokens.count && sentence(high) == sentence(high - 1) { high += 1 }
    let before = left.common.map { core.first - 1 - $0 }.reversed()
    return Place(range: low..<high, common: before + Array(core.first..<end) + right.common.map { end + $0 }, run: core.words.count)
  }

  private func reach(_ rest: Int) -> Int { rest == 0 ? 0 : 2 * rest + Self.calibration.reach }

  /// What goes on in common, read away from the core: how many words of the transcript, which words of the quotation, and how many of its
  /// words are left.
  private func side(_ spoken: [UInt64], _ quoted: [UInt64], core: Int) -> (words: Int, common: [Int], rest: Int) {
    guard !quoted.isEmpty, !spoken.isEmpty else { return (0, [], quoted.count) }
    var ends = (a: 0, b: 0)
    var common: [Int] = []
    for run in SequenceDifference(spoken, quoted).runs where run.change == .equal {
      let gap = run.a.lowerBound - ends.a - (run.b.lowerBound - ends.b)
      guard min(run.a.count, core) >= Self.calibration.farRun || gap <= Self.calibration.tolerance else { break }
      ends = (run.a.upperBound, run.b.upperBound)
      common += run.b
    }
    return (ends.a, common, quoted.count - ends.b)
  }

  private func sentence(_ word: Int) -> Int { text.sentenceOfToken[tokens[word]] }

  // MARK: - Cuts

  /// The words of a place's sentences before and behind it, where they are enough to call the quotation cut.
  func cuts(_ place: Range<Int>) -> (before: Span?, behind: Span?) {
    var low = place.lowerBound, high = place.upperBound
    // What stands before a colon names who speaks.
    while low > 0, sentence(low - 1) == sentence(place.lowerBound), !isColon(between: low - 1, low) { low -= 1 }
    while high < tokens.count, sentence(high) == sentence(place.upperBound - 1) { high += 1 }
    let least = Self.calibration.leastCut
    return (
      place.lowerBound - low >= least ? span(low..<place.lowerBound) : nil,
      high - place.upperBound >= least ? span(place.upperBound..<high) : nil
    )
  }

  private func isColon(between a: Int, _ b: Int) -> Bool { ((tokens[a] + 1)..<tokens[b]).contains { text.isMark($0, ":") } }
}
