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

  private var words: [UInt32] = []
  private var firstWord: [Int] = [0]
  private var slotKeys: [UInt32]
  /// Head of the chain plus one; 0 for a free slot.
  private var slotHeads: [UInt32]
  private var slotCounts: [UInt8]
  private var usedSlots = 0
  private var nextPlace: [UInt32] = []
  private var textOfPlace: [UInt32] = []
  private var positionOfPlace: [UInt32] = []
  private var shared: [UInt32] = []
  private var sharedStock: [UInt32] = []
  private var meter = OverlapMeter()
  private let winnowing = Winnowing(gram: gram, window: window)

  package init() {
    slotKeys = Array(repeating: 0, count: 1 << 12)
    slotHeads = Array(repeating: 0, count: 1 << 12)
    slotCounts = Array(repeating: 0, count: 1 << 12)
  }

  /// Texts added.
  package var count: Int { firstWord.count - 1 }

  package func wordCount(of text: Int) -> Int { firstWord[text + 1] - firstWord[text] }

  /// Winnowed fingerprints of a text; they can be made on another core than the one that adds.
  package static func fingerprints(of keys: [UInt32]) -> [Winnowing.Fingerprint] {
    Winnowing(gram: gram, window: window).fingerprints(of: keys.map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
  }

  /// Adds a text and tells which earlier ones share text with it, in their order.
  package mutating func add(_ keys: [UInt32], _ prints: [Winnowing.Fingerprint]) -> [Overlap] {
    let number = UInt32(count)
    let candidates = candidates(prints)
    let found = measure(keys, prints, candidates)
    words += keys
    firstWord.append(words.count)
    shared.append(0)
    sharedStock.append(0)
    for print in prints { insert(UInt32(truncatingIfNeeded: print.hash), number, UInt32(print.position)) }
    return found
  }

  /// Numbers of the earlier texts that share enough fingerprints, ascending.
  private mutating func candidates(_ prints: [Winnowing.Fingerprint]) -> [UInt32] {
    var touched: [UInt32] = []
    for print in prints {
      let slot = slot(of: UInt32(truncatingIfNeeded: print.hash))
      let isStock = Int(slotCounts[slot]) >= Self.longestChain
      var place = slotHeads[slot]
      while place != 0 {
        let text = Int(textOfPlace[Int(place) - 1])
        if shared[text] == 0, sharedStock[text] == 0 { touched.append(UInt32(text)) }
        if isStock { sharedStock[text] += 1 } else { shared[text] += 1 }
        place = nextPlace[Int(place) - 1]
      }
    }
    let part = max(Self.enough, prints.count / 8)
    var out: [(text: UInt32, count: UInt32)] = []
    for text in touched {
      let both = shared[Int(text)] + sharedStock[Int(text)]
      if shared[Int(text)] >= Self.enough || both >= part || prints.count < 8 { out.append((text, both)) }
      shared[Int(text)] = 0
      sharedStock[Int(text)] = 0
    }
    if out.count > Self.mostCandidates {
      out.sort { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
      out.removeSubrange(Self.mostCandidates...)
    }
    return out.map(\.text).sorted()
  }

  private mutating func measure(_ keys: [UInt32], _ prints: [Winnowing.Fingerprint], _ candidates: [UInt32]) -> [Overlap] {
    guard !candidates.isEmpty else { return [] }
    for text in candidates { shared[Int(text)] = 1 }
    var seeds: [OverlapMeter.Seed] = []
    for print in prints {
      var place = slotHeads[slot(of: UInt32(truncatingIfNeeded: print.hash))]
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
    var out: [Overlap] = []
    var start = 0
    while start < seeds.count {
      var end = start
      while end < seeds.count, seeds[end].text == seeds[start].text { end += 1 }
      let text = Int(seeds[start].text)
      let range = firstWord[text]..<firstWord[text + 1]
      if let found = meter.measure(keys, words, range, seeds[start..<end], text: text) { out.append(found) }
      start = end
    }
    return out
  }

  // MARK: - Table

  /// The slot of a fingerprint, or the free one where it belongs.
  private func slot(of print: UInt32) -> Int {
    let mask = slotKeys.count - 1
    var slot = Int(truncatingIfNeeded: UInt64(print) &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while slotHeads[slot] != 0, slotKeys[slot] != print { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func insert(_ print: UInt32, _ text: UInt32, _ position: UInt32) {
    if usedSlots * 5 > slotKeys.count * 4 { grow() }
    let slot = slot(of: print)
    guard Int(slotCounts[slot]) < Self.longestChain, nextPlace.count < Int(UInt32.max) - 1 else { return }
    let head = slotHeads[slot]
    if head == 0 { usedSlots += 1 } else if textOfPlace[Int(head) - 1] == text { return }
    nextPlace.append(head)
    textOfPlace.append(text)
    positionOfPlace.append(position)
    slotKeys[slot] = print
    slotHeads[slot] = UInt32(nextPlace.count)
    slotCounts[slot] += 1
  }

  private mutating func grow() {
    let (keys, heads, counts) = (slotKeys, slotHeads, slotCounts)
    slotKeys = Array(repeating: 0, count: keys.count * 2)
    slotHeads = Array(repeating: 0, count: keys.count * 2)
    slotCounts = Array(repeating: 0, count: keys.count * 2)
    for old in keys.indices where heads[old] != 0 {
      let slot = slot(of: keys[old])
      slotKeys[slot] = keys[old]
      slotHeads[slot] = heads[old]
      slotCounts[slot] = counts[old]
    }
  }
}
