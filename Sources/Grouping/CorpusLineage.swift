import TextAlgorithms
import Vocabulary

/// Who shares text with whom in a corpus of any size, in one pass: near-copies as each report comes, passages and clusters at the end.
///
/// Says nothing of direction, origin or independence; for that the reports of one cluster are given to `LineageBuilder`. Pairs come in the
/// order in which their later report was added, then of the earlier one; which pairs, passages and clusters there are does not depend on
/// the order, and the shorter report of a pair is named first. Only of a report that hundreds copy, the first copies are paired
/// (`CopyIndex.longestChain`) and the cluster holds all. What is known of a report lies outside memory, on the shelf that it is given;
/// memory: see `CopyIndex`, and four bytes a report for the clusters. With a `Mark` and the same stores it goes on as if it had never
/// stopped. Throws what the stores throw, and `StoreDamage` where they hold something else than was put there.
package struct CorpusLineage {
  /// Share of the words of either report from which two are near-copies.
  package static let nearCopy = 0.5
  /// Words of a run that is a passage by itself, however long the reports are. Titles and dates in full reach 12 words, stock paragraphs
  /// of boilerplate 30 and more; those that many reports print stand in full chains and make no candidate.
  package static let passageRun = 20

  /// Share of the words of either report from which a pair is told.
  let least: Double
  private var index: CopyIndex
  private var names: SpilledArray<UInt8>
  private var reports: SpilledArray<ReportCard>
  private var pairs: SpilledArray<PairCard>
  private(set) var links: SpilledArray<PassageLink>
  private var sumOfPairs = MemorySum()
  private var sumOfLinks = MemorySum()
  /// Parent of each report in a forest of near-copies.
  private var parent: [UInt32] = []

  package init(least: Double = 0.2, shelf: any ByteShelf = MemoryShelf(), room: Int = CopyIndex.usualRoom) throws {
    self.least = least
    index = try CopyIndex(shelf, room: room)
    names = SpilledArray(try shelf.make("names"), room: 1 << 16)
    reports = SpilledArray(try shelf.make("reports"), room: 1 << 12)
    pairs = SpilledArray(try shelf.make("pairs"), room: 1 << 12)
    links = SpilledArray(try shelf.make("links"), room: 1 << 12)
  }

  /// Goes on where a mark was set.
  ///
  /// - Parameter store: gives the stores that were made under these names, as long as they were then.
  package init(
    least: Double, shelf: any ByteShelf, room: Int = CopyIndex.usualRoom, from mark: Mark, store: (String) throws -> any ByteStore
  ) throws {
    self.least = least
    index = try CopyIndex(shelf, room: room, from: mark.index, store: store)
    names = SpilledArray(try store("names"), room: 1 << 16)
    reports = SpilledArray(try store("reports"), room: 1 << 12)
    pairs = SpilledArray(try store("pairs"), room: 1 << 12)
    links = SpilledArray(try store("links"), room: 1 << 12)
    guard names.count == mark.names, reports.count == mark.index.texts, pairs.count == mark.pairs, links.count == mark.links else {
      throw StoreDamage("its lists do not fit its texts")
    }
    var joined = (0..<UInt32(mark.index.texts)).map { $0 }
    try pairs.forEach { pair in
      withUnsafeBytes(of: pair) { sumOfPairs.add($0) }
      guard pair.a < joined.count, pair.b < joined.count else { throw StoreDamage("its bytes have changed") }
      if pair.isNear { Self.join(Int(pair.a), Int(pair.b), in: &joined) }
    }
    parent = joined
    try links.forEach { link in withUnsafeBytes(of: link) { sumOfLinks.add($0) } }
    guard mark.sums == [sumOfPairs.value, sumOfLinks.value] else { throw StoreDamage("its bytes have changed") }
  }

  package var count: Int { parent.count }
  package var pairCount: Int { pairs.count }

  /// Puts everything into the stores and says how to go on from there.
  package mutating func mark() throws -> Mark {
    try names.flush()
    try reports.flush()
    try pairs.flush()
    try links.flush()
    return Mark(
      index: try index.mark(), names: names.count, pairs: pairs.count, links: links.count, sums: [sumOfPairs.value, sumOfLinks.value])
  }

  /// Names of stores that no mark from now on names.
  package mutating func takeReplaced() -> [String] { index.takeReplaced() }

  /// Adds a report and tells which earlier ones share text with it.
  package mutating func add(_ report: Words) throws -> [CopyPair] {
    let number = count
    let bytes = Array(report.name.utf8)
    var card = ReportCard(
      name: UInt64(names.count), line: UInt64(report.source.line.lowerBound), nameCount: UInt32(bytes.count),
      lineCount: UInt32(report.source.line.count), file: UInt32(report.source.file))
    card.sum = card.sum(over: bytes)
    let overlaps = try index.add(report.keys, report.prints)
    try reports.append(card)
    try names.append(contentsOf: bytes)
    parent.append(UInt32(number))
    var out: [CopyPair] = []
    var told: [CopyIndex.Overlap] = []
    for overlap in overlaps {
      let isFirst = try overlap.isFirst ?? (report.name <= name(of: overlap.other))
      let pair = PairCard(number, overlap, of: report.keys.count, isFirst: isFirst)
      let most = Double(max(pair.coverageOfA, pair.coverageOfB)) / 1000
      guard pair.isNear || most >= least || overlap.longestRun >= Self.passageRun else { continue }
      if pair.isNear { Self.join(number, overlap.other, in: &parent) }
      withUnsafeBytes(of: pair) { sumOfPairs.add($0) }
      try pairs.append(pair)
      told.append(overlap)
      out.append(try copyPair(pair))
    }
    for link in PassageLink.links(number, told) {
      withUnsafeBytes(of: link) { sumOfLinks.add($0) }
      try links.append(link)
    }
    return out
  }

  /// The pairs told so far, in order.
  package func forEachPair(_ body: (CopyPair) throws -> Void) throws {
    try pairs.forEach { try body(copyPair($0)) }
  }

  private func copyPair(_ pair: PairCard) throws -> CopyPair {
    CopyPair(
      a: try name(of: Int(pair.a)), b: try name(of: Int(pair.b)), kind: pair.isNear ? .nearCopy : .passage,
      coverageOfA: Double(pair.coverageOfA) / 1000,
      coverageOfB: Double(pair.coverageOfB) / 1000, longestRun: pair.longestRun)
  }

  package func name(of number: Int) throws -> String { try described(number).name }

  package func source(of number: Int) throws -> Source {
    let card = try described(number).card
    return Source(file: Int(card.file), line: Int(card.line)..<(Int(card.line) + Int(card.lineCount)))
  }

  private func described(_ number: Int) throws -> (card: ReportCard, name: String) {
    let card = try reports.element(number)
    var bytes: [UInt8] = []
    guard card.name <= UInt64(names.count), card.line < 1 << 62 else { throw StoreDamage("its bytes have changed") }
    try names.read(Int(card.name)..<(Int(card.name) + Int(card.nameCount)), into: &bytes)
    guard card.sum == card.sum(over: bytes) else { throw StoreDamage("its bytes have changed") }
    return (card, String(decoding: bytes, as: UTF8.self))
  }

  /// The bytes of each word of a report that is read again; nil where it is not the text that was added.
  package func places(of number: Int, _ bytes: [UInt8], ranges: [Range<Int>]) throws -> [Range<Int>]? {
    var keys: [UInt32] = []
    var places: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { for range in ranges { PlainWords().append($0, range, to: &keys, places: &places) } }
    return try index.keys(of: number) == keys ? places : nil
  }

  /// Reports that near-copies connect, two or more; by the report that was added first, each with the shortest report first.
  package mutating func forEachCluster(_ body: ([String]) throws -> Void) throws {
    var members: [UInt64] = []
    var isRoot = [Bool](repeating: false, count: count)
    for number in parent.indices {
      let root = Self.root(number, in: &parent)
      guard root != number else { continue }
      isRoot[root] = true
      members.append(UInt64(root) << 32 | UInt64(number))
    }
    for root in parent.indices where isRoot[root] { members.append(UInt64(root) << 32 | UInt64(root)) }
    members.sort()
    var start = 0
    while start < members.count {
      var end = start
      while end < members.count, members[end] >> 32 == members[start] >> 32 { end += 1 }
      let sized = try members[start..<end].map { member in
        let number = Int(member & 0xFFFF_FFFF)
        return (size: try index.size(of: number), name: try name(of: number))
      }
      try body(sized.sorted { ($0.size.words, $0.size.sum, $0.name) < ($1.size.words, $1.size.sum, $1.name) }.map(\.name))
      start = end
    }
  }

  /// The first report of a cluster is its root.
  private static func root(_ number: Int, in parent: inout [UInt32]) -> Int {
    var number = number
    while Int(parent[number]) != number {
      parent[number] = parent[Int(parent[number])]
      number = Int(parent[number])
    }
    return number
  }

  private static func join(_ a: Int, _ b: Int, in parent: inout [UInt32]) {
    let (x, y) = (root(a, in: &parent), root(b, in: &parent))
    if x != y { parent[max(x, y)] = UInt32(min(x, y)) }
  }
}
