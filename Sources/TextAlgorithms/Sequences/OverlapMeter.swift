/// Measures how much of two texts is shared, from places where they are known to agree.
///
/// From each seed that is not covered yet the match is followed back and then forth, over gaps of up to two words on either side where three
/// words agree again behind them. Moved passages have seeds of their own. Cost: proportional to the shared text.
struct OverlapMeter: Sendable {
  /// The same words in the new text and in an earlier one, from these positions on.
  struct Seed: Sendable, Hashable {
    var text: UInt32
    var here: UInt32
    var there: UInt32
  }

  /// Words that must agree behind a gap.
  static let foothold = 3
  /// Words left out here and there at a gap, the most usual edits first.
  private static let gaps: [(here: Int, there: Int)] = [(1, 1), (0, 1), (1, 0), (2, 2), (1, 2), (2, 1), (0, 2), (2, 0)]

  private var here: [Bool] = []
  private var there: [Bool] = []
  private var stretches: [CopyIndex.Stretch] = []

  /// The overlap of a new text with another, measured from the text that comes first by its words, so that it is the same the other way
  /// round.
  ///
  /// - Parameters:
  ///   - a: the words of the new text.
  ///   - b: the words of the other text.
  /// - Returns: nil where no seed agrees.
  mutating func overlap(_ a: [UInt32], _ b: [UInt32], _ seeds: ArraySlice<Seed>, text: Int) -> CopyIndex.Overlap? {
    guard CopyIndex.comesFirst(b, a) else {
      var overlap = measure(a, b, seeds, text: text)
      if a == b { overlap?.isFirst = nil }
      return overlap
    }
    let turned = seeds.map { Seed(text: $0.text, here: $0.there, there: $0.here) }.sorted { ($0.here, $0.there) < ($1.here, $1.there) }
    guard var overlap = measure(b, a, turned[...], text: text) else { return nil }
    swap(&overlap.matched, &overlap.matchedOfOther)
    overlap.wordsOfOther = b.count
    overlap.stretches = overlap.stretches.map { CopyIndex.Stretch(here: $0.there, there: $0.here, isVerbatim: $0.isVerbatim) }
    overlap.isFirst = false
    return overlap
  }

  private mutating func measure(_ a: [UInt32], _ b: [UInt32], _ seeds: ArraySlice<Seed>, text: Int) -> CopyIndex.Overlap? {
    here = Array(repeating: false, count: a.count)
    there = Array(repeating: false, count: b.count)
    stretches = []
    var longest = 0
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        for seed in seeds {
          let (x, y) = (Int(seed.here), Int(seed.there))
          guard x < a.count, y < b.count, a[x] == b[y], !(here[x] && there[y]) else { continue }
          let (i, j) = Self.start(a, b, x, y)
          longest = max(longest, cover(a, b, i, j))
          if !(here[x] && there[y]) { longest = max(longest, cover(a, b, x, y)) }
        }
      }
    }
    guard longest > 0 else { return nil }
    return CopyIndex.Overlap(
      other: text, matched: here.count { $0 }, matchedOfOther: there.count { $0 }, longestRun: longest, wordsOfOther: b.count,
      stretches: stretches, isFirst: true)
  }

  /// How far back the match reaches.
  private static func start(_ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>, _ x: Int, _ y: Int) -> (Int, Int) {
    var (i, j) = (x, y)
    search: while true {
      while i > 0, j > 0, a[i - 1] == b[j - 1] { (i, j) = (i - 1, j - 1) }
      for gap in gaps where i - gap.here >= foothold && j - gap.there >= foothold {
        if (1...foothold).allSatisfy({ a[i - gap.here - $0] == b[j - gap.there - $0] }) {
          (i, j) = (i - gap.here - foothold, j - gap.there - foothold)
          continue search
        }
      }
      return (i, j)
    }
  }

  /// Marks the match from here on; the longest run without a difference.
  private mutating func cover(_ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>, _ x: Int, _ y: Int) -> Int {
    var (i, j) = (x, y)
    var longest = 0
    defer { stretches.append(CopyIndex.Stretch(here: x..<i, there: y..<j, isVerbatim: longest == i - x && longest == j - y)) }
    search: while true {
      let from = i
      while i < a.count, j < b.count, a[i] == b[j] {
        here[i] = true
        there[j] = true
        (i, j) = (i + 1, j + 1)
      }
      longest = max(longest, i - from)
      for gap in Self.gaps where i + gap.here + Self.foothold <= a.count && j + gap.there + Self.foothold <= b.count {
        if (0..<Self.foothold).allSatisfy({ a[i + gap.here + $0] == b[j + gap.there + $0] }) {
          (i, j) = (i + gap.here, j + gap.there)
          continue search
        }
      }
      return longest
    }
  }
}
