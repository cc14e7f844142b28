import TextAlgorithms
import Vocabulary

/// Who shares text with whom in a corpus of any size, in one pass: near-copies and passages as each report comes, clusters at the end.
///
/// Says nothing of direction, origin or independence; for that the reports of one cluster are given to `LineageBuilder`. Pairs come in the
/// order in which their later report was added, then of the earlier one; of a report that hundreds copy, the first copies are paired
/// (`CopyIndex.longestChain`) and the cluster holds all. Memory and cost: see `CopyIndex`.
package struct CorpusLineage: Sendable {
  /// A report laid out for the corpus; made for each report alone, on any core.
  package struct Words: Sendable {
    package var name: String
    var keys: [UInt32]
    var prints: [Winnowing.Fingerprint]

    /// - Parameter ranges: the stretches of the bytes that are story.
    package init(name: String, _ bytes: [UInt8], ranges: [Range<Int>]) {
      self.name = name
      var keys: [UInt32] = []
      keys.reserveCapacity(bytes.count / 5)
      bytes.withUnsafeBufferPointer { for range in ranges { PlainWords().append($0, range, to: &keys) } }
      self.keys = keys
      prints = CopyIndex.fingerprints(of: keys)
    }
  }

  /// Share of the words of either report from which two are near-copies.
  package static let nearCopy = 0.5
  /// Words of a run that is a passage by itself, however long the reports are. Titles and dates in full reach 12 words, stock paragraphs
  /// of furniture 30 and more; those that many reports print stand in full chains and make no candidate.
  package static let passageRun = 20

  /// Share of the words of either report from which a pair is told.
  let least: Double
  private var index = CopyIndex()
  private var names: [String] = []
  /// Parent of each report in a forest of near-copies.
  private var parent: [Int32] = []

  package init(least: Double = 0.2) { self.least = least }

  package var count: Int { names.count }

  /// Adds a report and tells which earlier ones share text with it.
  package mutating func add(_ report: Words) -> [CopyPair] {
    let number = names.count
    names.append(report.name)
    parent.append(Int32(number))
    var out: [CopyPair] = []
    for overlap in index.add(report.keys, report.prints) {
      let a = Self.share(overlap.matched, of: report.keys.count)
      let b = Self.share(overlap.matchedOfOther, of: index.wordCount(of: overlap.other))
      let isNear = max(a, b) >= Self.nearCopy
      guard isNear || max(a, b) >= least || overlap.longestRun >= Self.passageRun else { continue }
      if isNear { join(number, overlap.other) }
      out.append(
        CopyPair(
          a: report.name, b: names[overlap.other], kind: isNear ? .nearCopy : .passage, coverageOfA: a, coverageOfB: b,
          longestRun: overlap.longestRun))
    }
    return out
  }

  /// Reports that near-copies connect, two or more; by their first report, each in the order added.
  package mutating func clusters() -> [[String]] {
    var members: [Int: [String]] = [:]
    for number in names.indices { members[root(number), default: []].append(names[number]) }
    return members.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func share(_ part: Int, of whole: Int) -> Double { (Double(part) / Double(max(1, whole)) * 1000).rounded() / 1000 }

  /// The first report of a cluster is its root.
  private mutating func root(_ number: Int) -> Int {
    var number = number
    while Int(parent[number]) != number {
      parent[number] = parent[Int(parent[number])]
      number = Int(parent[number])
    }
    return number
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(a), root(b))
    if x != y { parent[max(x, y)] = Int32(min(x, y)) }
  }
}
