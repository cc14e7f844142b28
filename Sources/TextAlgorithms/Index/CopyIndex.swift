/// Finds the earlier texts of a corpus that share passages with a new one, in one pass: each text is looked up, then added.
///
/// An inverted index of winnowed fingerprints (`PrintTable`). Texts that share enough fingerprints are laid side by side from the shared
/// places on, over small edits (`OverlapMeter`), so that a collision of hashes says nothing. Words and older fingerprints lie outside
/// memory (`ByteShelf`) and are read again for the texts that are laid side by side. Memory: some 40 MB, and for each text five bytes and
/// two for each fingerprint, of which there are two for nine words. Cost of a text: its length, the logarithm of the corpus for each
/// fingerprint, and at most `longestChain` places where it is known. Whichever of two texts comes first, the same is found of them: they
/// are laid side by side in an order that their words give. The order of the texts decides only where more than `longestChain` texts have
/// a fingerprint, of which the first stand for all. Source: Schleimer, Wilkerson, Aiken 2003 (`Winnowing`).
package struct CopyIndex {
  /// Words of a fingerprint, and fingerprints of a window: every shared run of 12 words is seen. Shorter grams double the stock phrases,
  /// longer ones lose copies with a word changed in ten. Not tuned further.
  package static let gram = 5
  package static let window = 8
  /// Texts listed for a fingerprint: the first ones. Beyond it the phrase is stock, or the text has so many copies that 64 will do.
  static let longestChain = 64
  /// Shared fingerprints that make a candidate; those of full chains count only together, as an eighth of the text's.
  static let enough = 2
  /// Candidates that are laid beside a text, those with most shared fingerprints first.
  static let mostCandidates = 64
  /// Words below which a text is short: it has some eight fingerprints, and one that is shared makes a candidate.
  static let shortText = 40
  /// Places held in memory, some 30 bytes each. From a quarter to four times as many the time is the same.
  package static let usualRoom = 1 << 20

  /// A stretch of the new text in an earlier one.
  package struct Overlap: Sendable, Hashable {
    /// Number of the earlier text.
    package var other: Int
    /// Words of the new text, and of the other, that are matched.
    package var matched: Int
    package var matchedOfOther: Int
    package var longestRun: Int
    /// Words that the other has.
    package var wordsOfOther: Int
    /// Where they match, over small edits; in an order that does not depend on which text came first.
    package var stretches: [Stretch]
    /// Whether the new text comes before the other in the order that their words give; nil where they have the same words.
    package var isFirst: Bool?
  }

  /// Words of the new text that agree with words of an earlier one, but for small edits.
  package struct Stretch: Sendable, Hashable {
    package var here: Range<Int>
    package var there: Range<Int>
    /// Whether the words are the same without a difference.
    package var isVerbatim: Bool
  }

  /// Where the words of a text begin, with a sum of them.
  private struct TextCard: BitwiseCopyable {
    var firstWord: UInt64
    var count: UInt32
    var sum: UInt32
  }

  /// What has to be kept beside the stores to go on later.
  package struct Mark: Codable, Sendable, Hashable {
    package var texts: Int
    package var words: Int
    /// The first text that no segment holds.
    var firstInMemory: Int
    var segmentsMade: Int
    var segments: [PrintSegment.Card]

    package var segmentNames: [String] { segments.map(\.name) }

    /// Whether its numbers can be those of an index: none below zero, none so large that working with it overflows, each segment once.
    package var isSound: Bool {
      (0..<Self.mostTexts).contains(texts) && (0..<Self.most).contains(words) && (0...texts).contains(firstInMemory)
        && (0..<Self.most).contains(segmentsMade) && Set(segmentNames).count == segments.count
        && segments.allSatisfy { segment in
          let number = segment.name.hasPrefix("segment-") ? Int(segment.name.dropFirst("segment-".count)) : nil
          return number.map { $0 >= 1 && $0 <= segmentsMade && segment.name == "segment-\($0)" } == true
            && (1..<Self.most).contains(segment.places) && (0..<64).contains(segment.tier)
        }
    }

    /// Above all that fits on a disk; a product with the bytes of a record is far from the limits of `Int`.
    private static let most = 1 << 40
    /// Texts are numbered in 32 bits.
    private static let mostTexts = 1 << 31
  }

  private var words: SpilledArray<UInt32>
  private var texts: SpilledArray<TextCard>
  private var table: PrintTable
  private var firstInMemory = 0
  /// Shared fingerprints of each text in the low 16 bits, those of full chains in the high ones; 0 between two texts.
  private var shared: [UInt32] = []
  private var hits: [PrintPlace] = []
  /// Of each text whether it is short.
  private var isShort: [Bool] = []
  private var meter = OverlapMeter()

  /// - Parameter room: places of fingerprints held in memory.
  package init(_ shelf: any ByteShelf, room: Int = usualRoom) throws {
    words = SpilledArray(try shelf.make("words"), room: 1 << 20)
    texts = SpilledArray(try shelf.make("texts"), room: 1 << 14)
    table = PrintTable(shelf, room: room)
  }

  /// Goes on where a mark was set.
  ///
  /// - Parameter store: gives the stores that were made under these names, as long as they were then.
  /// - Throws: `StoreDamage`; what the stores throw.
  package init(_ shelf: any ByteShelf, room: Int = usualRoom, from mark: Mark, store: (String) throws -> any ByteStore) throws {
    words = SpilledArray(try store("words"), room: 1 << 20)
    texts = SpilledArray(try store("texts"), room: 1 << 14)
    guard words.count == mark.words, texts.count == mark.texts, (0...mark.texts).contains(mark.firstInMemory) else {
      throw StoreDamage("its words do not fit its texts")
    }
    let segments = try mark.segments.map { try PrintSegment($0, try store($0.name)) }
    table = PrintTable(shelf, room: room, segments: segments, made: mark.segmentsMade)
    firstInMemory = mark.firstInMemory
    shared = Array(repeating: 0, count: mark.texts)
    try texts.forEach { isShort.append($0.count < Self.shortText) }
    for text in mark.firstInMemory..<mark.texts {
      let keys = try self.keys(of: text)
      let prints = Self.fingerprints(of: keys)
      insert(prints, UInt32(text), try look(up: prints))
      // A full table would have become a segment.
      guard !table.isFull else { throw StoreDamage("its words do not fit its segments") }
    }
  }

  package static var bytesOfWord: Int { MemoryLayout<UInt32>.stride }
  package static var bytesOfText: Int { MemoryLayout<TextCard>.stride }

  /// Texts added.
  package var count: Int { shared.count }

  /// Puts everything that cannot be worked out again into the stores.
  package mutating func mark() throws -> Mark {
    try words.flush()
    try texts.flush()
    return Mark(
      texts: count, words: words.count, firstInMemory: firstInMemory, segmentsMade: table.segmentsMade, segments: table.cards)
  }

  /// Names of stores that no mark from now on names.
  package mutating func takeReplaced() -> [String] { table.takeReplaced() }

  /// The words of a text.
  package func keys(of text: Int) throws -> [UInt32] {
    let card = try texts.element(text)
    guard card.firstWord <= UInt64(words.count) else { throw StoreDamage("its bytes have changed") }
    var out: [UInt32] = []
    try words.read(Int(card.firstWord)..<(Int(card.firstWord) + Int(card.count)), into: &out)
    guard UInt32(truncatingIfNeeded: MemorySum.of(out)) == card.sum else { throw StoreDamage("its bytes have changed") }
    return out
  }

  /// Words of a text and a sum of them, by which texts can be put into an order that does not depend on who came first.
  package func size(of text: Int) throws -> (words: Int, sum: Int) {
    let card = try texts.element(text)
    return (Int(card.count), Int(card.sum))
  }

  /// Winnowed fingerprints of a text; they can be made on another core than the one that adds.
  ///
  /// Each as the table holds it, by its first place: of two texts it does not matter which is in the table.
  package static func fingerprints(of keys: [UInt32]) -> [Winnowing.Fingerprint] {
    let all = Winnowing(gram: gram, window: window).fingerprints(of: keys.map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    var seen: Set<UInt32> = []
    seen.reserveCapacity(all.count)
    return all.filter { seen.insert(UInt32(truncatingIfNeeded: $0.hash)).inserted }
  }

  /// Whether a text comes before another in the order that their words give: the shorter one, then by its words.
  static func comesFirst(_ a: [UInt32], _ b: [UInt32]) -> Bool { a.count != b.count ? a.count < b.count : a.lexicographicallyPrecedes(b) }

  /// Adds a text and tells which earlier ones share text with it, in their order.
  package mutating func add(_ keys: [UInt32], _ prints: [Winnowing.Fingerprint]) throws -> [Overlap] {
    let number = UInt32(count)
    let found = try look(up: prints)
    let overlaps = try measure(keys, prints, found, candidates(found, isShort: keys.count < Self.shortText))
    try texts.append(
      TextCard(firstWord: UInt64(words.count), count: UInt32(keys.count), sum: UInt32(truncatingIfNeeded: MemorySum.of(keys))))
    try words.append(contentsOf: keys)
    shared.append(0)
    isShort.append(keys.count < Self.shortText)
    insert(prints, number, found)
    if try table.settle() { firstInMemory = count }
    return overlaps
  }

  /// For each fingerprint where its places stand among `hits`.
  private mutating func look(up prints: [Winnowing.Fingerprint]) throws -> [Range<Int>] {
    try table.places(of: prints.map { UInt32(truncatingIfNeeded: $0.hash) }, into: &hits)
  }

  private mutating func insert(_ prints: [Winnowing.Fingerprint], _ text: UInt32, _ found: [Range<Int>]) {
    for (print, places) in zip(prints, found) where places.count < Self.longestChain {
      table.insert(PrintPlace(print: UInt32(truncatingIfNeeded: print.hash), text: text, position: UInt32(print.position)))
    }
  }

  /// Numbers of the earlier texts that share enough fingerprints, ascending.
  private mutating func candidates(_ found: [Range<Int>], isShort: Bool) throws -> [UInt32] {
    var touched: [UInt32] = []
    let part = max(Self.enough, found.count / 8)
    let stock = found.count { $0.count >= Self.longestChain }
    let known = found.count { !$0.isEmpty }
    for places in found {
      let isStock = places.count >= Self.longestChain
      // Where stock and the rest together cannot make a part, stock need not be looked at.
      if isStock, known < part || stock < Self.enough { continue }
      for place in hits[places] {
        let text = Int(place.text)
        guard text < shared.count else { throw StoreDamage("its bytes have changed") }
        if shared[text] == 0 { touched.append(place.text) }
        if isStock {
          if shared[text] < 0xFFFF_0000 { shared[text] += 0x1_0000 }
        } else if shared[text] & 0xFFFF < 0xFFFF {
          shared[text] += 1
        }
      }
    }
    var out: [(text: UInt32, count: UInt32)] = []
    for text in touched {
      let own = shared[Int(text)] & 0xFFFF
      let both = own + shared[Int(text)] >> 16
      if own >= Self.enough || both >= part || isShort || self.isShort[Int(text)] { out.append((text, both)) }
      shared[Int(text)] = 0
    }
    if out.count > Self.mostCandidates {
      out.sort { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
      out.removeSubrange(Self.mostCandidates...)
    }
    return out.map(\.text).sorted()
  }

  private mutating func measure(
    _ keys: [UInt32], _ prints: [Winnowing.Fingerprint], _ found: [Range<Int>], _ candidates: [UInt32]
  ) throws -> [Overlap] {
    guard !candidates.isEmpty else { return [] }
    for text in candidates { shared[Int(text)] = 1 }
    defer { for text in candidates { shared[Int(text)] = 0 } }
    var seeds: [OverlapMeter.Seed] = []
    for (print, places) in zip(prints, found) {
      for place in hits[places] where Int(place.text) < shared.count && shared[Int(place.text)] == 1 {
        seeds.append(OverlapMeter.Seed(text: place.text, here: UInt32(print.position), there: place.position))
      }
    }
    seeds.sort { ($0.text, $0.here, $0.there) < ($1.text, $1.here, $1.there) }
    var overlaps: [Overlap] = []
    var start = 0
    while start < seeds.count {
      var end = start
      while end < seeds.count, seeds[end].text == seeds[start].text { end += 1 }
      let other = try self.keys(of: Int(seeds[start].text))
      if let overlap = meter.overlap(keys, other, seeds[start..<end], text: Int(seeds[start].text)) { overlaps.append(overlap) }
      start = end
    }
    return overlaps
  }
}
