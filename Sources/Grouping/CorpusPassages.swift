import TextAlgorithms
import Vocabulary

/// Words of a report that stand in an earlier one too; all links of a set of reports are the same in any order.
struct PassageLink: BitwiseCopyable {
  var report: UInt32
  var start: UInt32
  var end: UInt32
  var other: UInt32
  var otherStart: UInt32
  var otherEnd: UInt32
  /// 1 where the words agree without a difference, else 0.
  var isVerbatim: UInt32

  /// What a new report shares with earlier ones: each stretch once a pair.
  ///
  /// - Parameter overlaps: of pairs that are told, by their other report.
  static func links(_ report: Int, _ overlaps: [CopyIndex.Overlap]) -> [PassageLink] {
    overlaps.flatMap { overlap in
      let lengths = overlap.stretches.map { max($0.here.count, $0.there.count) }
      let least = min(lengths.max() ?? 0, CorpusLineage.passageRun)
      var here = Marks(overlap.stretches.map(\.here))
      var there = Marks(overlap.stretches.map(\.there))
      var linked: [CopyIndex.Stretch] = []
      for (stretch, length) in zip(overlap.stretches, lengths) where length >= least {
        guard !here.holdHalf(of: stretch.here) || !there.holdHalf(of: stretch.there) else { continue }
        here.add(stretch.here)
        there.add(stretch.there)
        linked.append(stretch)
      }
      return linked.map { stretch in
        PassageLink(
          report: UInt32(report), start: UInt32(stretch.here.lowerBound), end: UInt32(stretch.here.upperBound),
          other: UInt32(overlap.other), otherStart: UInt32(stretch.there.lowerBound), otherEnd: UInt32(stretch.there.upperBound),
          isVerbatim: stretch.isVerbatim ? 1 : 0)
      }
    }
  }

  /// Words of a text that are linked.
  private struct Marks {
    private var isLinked: [Bool]

    init(_ ranges: [Range<Int>]) { isLinked = Array(repeating: false, count: ranges.map(\.upperBound).max() ?? 0) }

    mutating func add(_ range: Range<Int>) { for word in range { isLinked[word] = true } }

    /// Whether more than half of a range is linked.
    func holdHalf(of range: Range<Int>) -> Bool { range.count(where: { isLinked[$0] }) * 2 > range.count }
  }
}

/// A passage of a corpus with all reports that carry it or a part of it.
package struct CorpusPassage: Sendable, Hashable {
  /// Words of one report.
  package struct Witness: Sendable, Hashable {
    /// Number of the report.
    package var report: Int
    /// Its words, as `CorpusLineage.places` counts them.
    package var words: Range<Int>
  }

  /// By report, then by place.
  package var witnesses: [Witness]
  /// Whether all carry the same words, without a difference.
  package var isVerbatim: Bool

  /// Words of the shortest witness as a share of the longest, 0…1, in thousandths.
  package var overlap: Double {
    let counts = witnesses.map(\.words.count)
    return (Double(counts.min() ?? 0) / Double(max(1, counts.max() ?? 0)) * 1000).rounded() / 1000
  }
}

extension CorpusLineage {
  /// The passages, by the place in their first report.
  ///
  /// Stretches of one report that overlap by half of the shorter one are one stretch; what links connect is one passage. Memory: some
  /// 60 bytes for each stretch that a report has from another.
  package func passages() throws -> [CorpusPassage] {
    var all: [PassageLink] = []
    all.reserveCapacity(links.count)
    try links.forEach { link in
      guard link.start < link.end, link.otherStart < link.otherEnd, link.report < count, link.other < link.report else {
        throw StoreDamage("its bytes have changed")
      }
      all.append(link)
    }
    let (stretches, stretchOfEnd) = Self.stretches(all)
    var parent = stretches.indices.map { UInt32($0) }
    func root(_ index: Int) -> Int {
      var index = index
      while Int(parent[index]) != index {
        parent[index] = parent[Int(parent[index])]
        index = Int(parent[index])
      }
      return index
    }
    for link in all.indices {
      let (x, y) = (root(Int(stretchOfEnd[2 * link])), root(Int(stretchOfEnd[2 * link + 1])))
      if x != y { parent[max(x, y)] = UInt32(min(x, y)) }
    }
    var isVerbatim = [Bool](repeating: true, count: stretches.count)
    for link in all.indices where all[link].isVerbatim == 0 { isVerbatim[root(Int(stretchOfEnd[2 * link]))] = false }
    // Stretches are sorted by report and place, so the first of a passage is its root.
    let order = stretches.indices.map { UInt64(root($0)) << 32 | UInt64($0) }.sorted()
    var out: [CorpusPassage] = []
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, order[end] >> 32 == order[start] >> 32 { end += 1 }
      let witnesses = order[start..<end].map { stretches[Int($0 & 0xFFFF_FFFF)] }
      let length = witnesses[0].words.count
      out.append(
        CorpusPassage(
          witnesses: witnesses, isVerbatim: isVerbatim[Int(order[start] >> 32)] && witnesses.allSatisfy { $0.words.count == length }))
      start = end
    }
    return out
  }

  /// The stretches of all reports, and for both ends of each link the stretch it lies in.
  private static func stretches(_ links: [PassageLink]) -> (stretches: [CorpusPassage.Witness], ofEnd: [UInt32]) {
    func end(_ index: Int) -> (report: UInt32, start: UInt32, end: UInt32) {
      let link = links[index / 2]
      return index % 2 == 0 ? (link.report, link.start, link.end) : (link.other, link.otherStart, link.otherEnd)
    }
    let order = (0..<2 * links.count).sorted {
      let (x, y) = (end($0), end($1))
      return (x.report, x.start, y.end, $0) < (y.report, y.start, x.end, $1)
    }
    var stretches: [CorpusPassage.Witness] = []
    var ofEnd = [UInt32](repeating: 0, count: 2 * links.count)
    for index in order {
      let next = end(index)
      let words = Int(next.start)..<Int(next.end)
      if let last = stretches.last, last.report == next.report,
        last.words.clamped(to: words).count * 2 >= min(words.count, last.words.count)
      {
        stretches[stretches.count - 1].words = last.words.lowerBound..<max(last.words.upperBound, words.upperBound)
      } else {
        stretches.append(CorpusPassage.Witness(report: Int(next.report), words: words))
      }
      ofEnd[index] = UInt32(stretches.count - 1)
    }
    return (stretches, ofEnd)
  }
}
