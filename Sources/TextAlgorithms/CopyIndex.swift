/// Finds the earlier texts of a corpus that share passages with a new one, in one pass: each text is looked up, then added.
///
/// An inverted index of winnowed fingerprints in flat arrays: an open-addressed table of 32-bit fingerprints, each the head of a chain of
/// places (text, position). Texts that share enough fingerprints are laid side by side from the shared places on, over small edits
/// (`OverlapMeter`), so that a collision of hashes says nothing. Memory: 4 bytes a word and some 25 a fingerprint, of which there are two
/// for nine words. Cost of a text: its length, and for each fingerprint at most `longestChain` places, so it does not grow with the corpus
/// beyond the memory's latency. The result depends on the order of the texts only in that the first `longestChain` texts with a fingerprint
/// stand for all. Holds up to 2³² places. Source: Schleimer, Wilkerson, Aiken 2003 (`Winnowing`).
package struct CopyIndex: Sendable {
  /// Words of a fingerprint, and fingerprints of a window: every shared run of 12 words is seen. Shorter grams double the stock phrases,
  /// longer ones lose copies with a word changed in ten. Not tuned further.
  package static let gram = 5
  static let window = 8
  /// Texts listed for a fingerprint: the first ones. Beyond it the phrase is stock, or the text has so many copies that 64 will do.
  static let longestChain = 64
  /// Shared fingerprints that make a candidate; those of full chains count only together, as an eighth of the text's.
  static let enough = 2
  /// Candidates that are laid beside a text, those with most shared fingerprints first.
  static let mostCandidates = 64

  /// A stretch of the new text in an earlier one.
  package struct Overlap: Sendable, Hashable {
    /// Number of the earlier text.
    package var other: Int
    /// Words of the new text, and of the other, that are matched.
    package var matched: Int
    package var matchedOfOther: Int
    package var longestRun: Int
  }

  /// In one place, so that a look-up waits for memory once.
  private struct Slot {
    var print: UInt32 = 0
    /// Head of the chain plus one; 0 for a free slot.
    var head: UInt32 = 0
    var count: UInt32 = 0
  }

  private var words: [UInt32] = []
  private var firstWord: [Int] = [0]
  private var slots: [Slot]
  private var usedSlots = 0
  private var nextPlace: [UInt32] = []
  private var textOfPlace: [UInt32] = []
  private var positionOfPlace: [UInt32] = []
  private var shared: [UInt32] = []
  private var sharedStock: [UInt32] = []
  private var meter = OverlapMeter()

  package init() { slots = Array(repeating: Slot(), count: 1 << 12) }

  /// Texts added.
  package var count: Int { firstWord.count - 1 }

  package func wordCount(of text: Int) -> Int { firstWord[text + 1] - firstWord[text] }

  /// Winnowed fingerprints of a text; they can be made on another core than the one that adds.
  package static func fingerprints(of keys: [UInt32]) -> [Winnowing.Fingerprint] {
    Winnowing(gram: gram, window: window).fingerprints(of: keys.map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
  }

  /// Adds a text and tells which earlier ones share text with it, in their order.
  package mutating func add(_ keys: [UInt32], _ prints: [Winnowing.Fingerprint]) -> [Overlap] {
    if (usedSlots + prints.count) * 5 > slots.count * 4 { grow(by: prints.count) }
    let number = UInt32(count)
    let found = prints.map { slot(of: UInt32(truncatingIfNeeded: $0.hash)) }
    let overlaps = measure(keys, prints, found, candidates(found))
    words += keys
    firstWord.append(words.count)
    shared.append(0)
    sharedStock.append(0)
    let before = UInt32(nextPlace.count)
    for print in prints { insert(UInt32(truncatingIfNeeded: print.hash), number, UInt32(print.position), before: before) }
    return overlaps
  }

  /// Numbers of the earlier texts that share enough fingerprints, ascending.
  private mutating func candidates(_ found: [Int]) -> [UInt32] {
    var touched: [UInt32] = []
    let part = max(Self.enough, found.count / 8)
    let stock = found.count { Int(slots[$0].count) >= Self.longestChain }
    let known = found.count { slots[$0].head != 0 }
    for slot in found {
      let isStock = Int(slots[slot].count) >= Self.longestChain
      // Where stock and the rest together cannot make a part, stock need not be looked at.
      if isStock, known < part || stock < Self.enough { continue }
      var place = slots[slot].head
      while place != 0 {
        let text = Int(textOfPlace[Int(place) - 1])
        if shared[text] == 0, sharedStock[text] == 0 { touched.append(UInt32(text)) }
        if isStock { sharedStock[text] += 1 } else { shared[text] += 1 }
        place = nextPlace[Int(place) - 1]
      }
    }
    var out: [(text: UInt32, count: UInt32)] = []
    for text in touched {
      let both = shared[Int(text)] + sharedStock[Int(text)]
      if shared[Int(text)] >= Self.enough || both >= part || found.count < 8 { out.append((text, both)) }
      shared[Int(text)] = 0
      sharedStock[Int(text)] = 0
    }
    if out.count > Self.mostCandidates {
      out.sort { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
      out.removeSubrange(Self.mostCandidates...)
    }
    return out.map(\.text).sorted()
  }

  private mutating func measure(
    _ keys: [UInt32], _ prints: [Winnowing.Fingerprint], _ found: [Int], _ candidates: [UInt32]
  ) -> [Overlap] {
    guard !candidates.isEmpty else { return [] }
    for text in candidates { shared[Int(text)] = 1 }
    var seeds: [OverlapMeter.Seed] = []
    for (print, slot) in zip(prints, found) {
      var place = slots[slot].head
      while place != 0 {
        let text = textOfPlace[Int(place) - 1]
        if shared[Int(text)] == 1 {
          seeds.append(OverlapMeter.Seed(text: text, here: UInt32(print.position), there: positionOfPlace[Int(place) - 1]))
        }
        place = nextPlace[Int(place) - 1]
      }
    }
    for text in candidates { shared[Int(text)] = 0 }
    seeds.sort { ($0.text, $0.here, $0.there) < ($1.text, $1.here, $1.there) }
    var overlaps: [Overlap] = []
    var start = 0
    while start < seeds.count {
      var end = start
      while end < seeds.count, seeds[end].text == seeds[start].text { end += 1 }
      let text = Int(seeds[start].text)
      let range = firstWord[text]..<firstWord[text + 1]
      if let overlap = meter.measure(keys, words, range, seeds[start..<end], text: text) { overlaps.append(overlap) }
      start = end
    }
    return overlaps
  }

  // MARK: - Table

  /// The slot of a fingerprint, or the free one where it belongs.
  private func slot(of print: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: UInt64(print) &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while slots[slot].head != 0, slots[slot].print != print { slot = (slot + 1) & mask }
    return slot
  }

  /// - Parameter before: places before this text; a fingerprint is listed once for a text.
  private mutating func insert(_ print: UInt32, _ text: UInt32, _ position: UInt32, before: UInt32) {
    let slot = slot(of: print)
    let head = slots[slot].head
    guard Int(slots[slot].count) < Self.longestChain, head <= before, nextPlace.count < Int(UInt32.max) - 1 else { return }
    if head == 0 { usedSlots += 1 }
    nextPlace.append(head)
    textOfPlace.append(text)
    positionOfPlace.append(position)
    slots[slot] = Slot(print: print, head: UInt32(nextPlace.count), count: slots[slot].count + 1)
  }

  /// Makes room for so many more fingerprints.
  private mutating func grow(by more: Int) {
    let old = slots
    var size = old.count * 2
    while (usedSlots + more) * 5 > size * 4 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for entry in old where entry.head != 0 { slots[slot(of: entry.print)] = entry }
  }
}
