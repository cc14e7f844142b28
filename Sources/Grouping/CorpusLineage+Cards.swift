import TextAlgorithms
import Vocabulary

extension CorpusLineage {
  /// A report laid out for the corpus; made for each report alone, on any core.
  package struct Words: Sendable {
    package var name: String
    package var source: Source
    var keys: [UInt32]
    var prints: [Winnowing.Fingerprint]

    /// - Parameter ranges: the stretches of the bytes that are story.
    package init(name: String, source: Source = Source(), _ bytes: [UInt8], ranges: [Range<Int>]) {
      self.name = name
      self.source = source
      var keys: [UInt32] = []
      keys.reserveCapacity(bytes.count / 5)
      bytes.withUnsafeBufferPointer { for range in ranges { PlainWords().append($0, range, to: &keys) } }
      self.keys = keys
      prints = CopyIndex.fingerprints(of: keys)
    }
  }

  /// Where a report can be read again.
  package struct Source: Sendable, Hashable {
    /// Number of the file, as its reader counts.
    package var file: Int
    /// The bytes of its line, where it is one of many in a file; empty otherwise.
    package var line: Range<Int>

    package init(file: Int = 0, line: Range<Int> = 0..<0) {
      self.file = file
      self.line = line
    }
  }

  /// What has to be kept beside the stores to go on later.
  package struct Mark: Codable, Sendable, Hashable {
    package var index: CopyIndex.Mark
    var names: Int
    var pairs: Int
    var links: Int
    /// Of the pairs and of the links.
    var sums: [UInt64]

    /// Whether its numbers can be those of a corpus, so that nothing overflows that is worked out from them. Whether they fit the stores
    /// is seen when these are opened.
    package var isSound: Bool { index.isSound && sums.count == 2 && [names, pairs, links].allSatisfy { (0..<1 << 40).contains($0) } }

    /// The stores that are needed to go on, each with its bytes; how long a segment is the index knows.
    package var stores: [(name: String, bytes: Int?)] {
      [
        ("words", index.words * CopyIndex.bytesOfWord), ("texts", index.texts * CopyIndex.bytesOfText), ("names", names),
        ("reports", index.texts * MemoryLayout<ReportCard>.stride), ("pairs", pairs * MemoryLayout<PairCard>.stride),
        ("links", links * MemoryLayout<PassageLink>.stride),
      ] + index.segmentNames.map { ($0, nil) }
    }
  }
}

/// What a report of a corpus has beside its words.
struct ReportCard: BitwiseCopyable {
  var name: UInt64
  var line: UInt64
  var nameCount: UInt32
  var lineCount: UInt32
  var file: UInt32
  /// Of the name's bytes and of this card.
  var sum: UInt32 = 0

  func sum(over bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: MemorySum.of([name, line, UInt64(nameCount), UInt64(lineCount), UInt64(file), MemorySum.of(bytes)]))
  }
}

/// A pair that was told, the report first that comes first by its words, of the same words by its name.
struct PairCard: BitwiseCopyable {
  private static let near: UInt32 = 1 << 31

  var a: UInt32
  var b: UInt32
  /// Thousandths.
  var coverageOfA: UInt16
  var coverageOfB: UInt16
  /// The highest bit is set for near-copies.
  private var run: UInt32

  init(_ report: Int, _ overlap: CopyIndex.Overlap, of words: Int, isFirst: Bool) {
    a = UInt32(report)
    b = UInt32(overlap.other)
    coverageOfA = Self.thousandths(overlap.matched, of: words)
    coverageOfB = Self.thousandths(overlap.matchedOfOther, of: overlap.wordsOfOther)
    if !isFirst {
      swap(&a, &b)
      swap(&coverageOfA, &coverageOfB)
    }
    run = UInt32(min(overlap.longestRun, Int(Self.near) - 1))
    if Double(max(coverageOfA, coverageOfB)) >= CorpusLineage.nearCopy * 1000 { run |= Self.near }
  }

  var isNear: Bool { run & Self.near != 0 }
  var longestRun: Int { Int(run & ~Self.near) }

  private static func thousandths(_ part: Int, of whole: Int) -> UInt16 {
    UInt16((Double(part) / Double(max(1, whole)) * 1000).rounded())
  }
}
