/// Which texts a fingerprint stands in: the last ones in memory, the others in segments outside it.
///
/// New places go into an open-addressed table of chains. When it is full its places are sorted and become a segment, and `fan` segments of
/// one tier are merged into one of the next (a log-structured merge tree), so that there are at most `fan - 1` segments for each of
/// log(n) tiers, and each place is written as often as there are tiers. Memory: the table, and two bytes and a little for each place
/// outside it. Source: O'Neil, Cheng, Gawlick, O'Neil: The log-structured merge-tree, Acta Informatica 33 (1996).
struct PrintTable {
  /// Segments of one tier that are merged. 4 keeps look-ups at four filters for 100,000 reports; 8 saves a fifth of the writing and asks
  /// twice as many.
  static let fan = 4

  /// In one place, so that a look-up waits for memory once.
  private struct Slot {
    var print: UInt32 = 0
    /// Head of the chain plus one; 0 for a free slot.
    var head: UInt32 = 0
  }

  private let shelf: any ByteShelf
  /// Places that the table takes before it becomes a segment.
  private let room: Int
  private var slots: [Slot]
  private var usedSlots = 0
  private var places: [PrintPlace] = []
  private var next: [UInt32] = []
  private(set) var segments: [PrintSegment] = []
  private var made = 0
  /// Segments that merges replaced since they were last asked for; their stores can be dropped when no list names them.
  private var replaced: [String] = []
  // Kept between look-ups for their memory alone.
  private var asked: [UInt64] = []
  private var found: [Int] = []
  private var headOf: [UInt32] = []

  init(_ shelf: any ByteShelf, room: Int) {
    self.shelf = shelf
    self.room = min(max(64, room), 1 << 28)
    slots = Array(repeating: Slot(), count: 1 << 12)
  }

  /// A table over segments that are there, empty otherwise.
  init(_ shelf: any ByteShelf, room: Int, segments: [PrintSegment], made: Int) {
    self.init(shelf, room: room)
    self.segments = segments
    self.made = made
  }

  /// Whether its places become a segment next.
  var isFull: Bool { places.count >= room }

  var cards: [PrintSegment.Card] { segments.map(\.card) }

  /// Segments made so far, merged ones too.
  var segmentsMade: Int { made }

  mutating func takeReplaced() -> [String] {
    defer { replaced = [] }
    return replaced
  }

  /// Replaces `out` by the places of all fingerprints, those of each in order of the texts.
  ///
  /// - Returns: for each fingerprint where its places stand.
  mutating func places(of prints: [UInt32], into out: inout [PrintPlace]) throws -> [Range<Int>] {
    out.removeAll(keepingCapacity: true)
    asked.removeAll(keepingCapacity: true)
    for segment in segments.indices {
      found.removeAll(keepingCapacity: true)
      segments[segment].mayHold(prints, into: &found)
      for print in found { asked.append(UInt64(print) << 32 | UInt64(segment)) }
    }
    heads(of: prints)
    asked.sort()
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(prints.count)
    var next = 0
    for index in prints.indices {
      let start = out.count
      while next < asked.count, asked[next] >> 32 == index {
        try segments[Int(asked[next] & 0xFFFF_FFFF)].places(of: prints[index], into: &out)
        next += 1
      }
      if headOf[index] != 0 {
        let first = out.count
        var place = headOf[index]
        while place != 0 {
          out.append(places[Int(place) - 1])
          place = self.next[Int(place) - 1]
        }
        out[first...].reverse()
      }
      ranges.append(start..<out.count)
    }
    return ranges
  }

  /// The chains of fingerprints in memory, all asked in one loop as the filters are.
  private mutating func heads(of prints: [UInt32]) {
    headOf.removeAll(keepingCapacity: true)
    let mask = slots.count - 1
    slots.withUnsafeBufferPointer { slots in
      for print in prints {
        var slot = Self.home(of: print) & mask
        while slots[slot].head != 0, slots[slot].print != print { slot = (slot + 1) & mask }
        headOf.append(slots[slot].head)
      }
    }
  }

  /// Adds a place; a fingerprint is listed once for a text.
  mutating func insert(_ place: PrintPlace) {
    if (usedSlots + 1) * 5 > slots.count * 4 { grow() }
    let slot = slot(of: place.print)
    let head = slots[slot].head
    guard head == 0 || places[Int(head) - 1].text != place.text else { return }
    if head == 0 { usedSlots += 1 }
    places.append(place)
    next.append(head)
    slots[slot] = Slot(print: place.print, head: UInt32(places.count))
  }

  /// Makes a segment of a full table; to be called between two texts.
  ///
  /// - Returns: whether the table is empty now.
  mutating func settle() throws -> Bool {
    guard isFull else { return false }
    let name = nextName()
    var writer = PrintSegment.Writer(try shelf.make(name), count: places.count)
    for index in Self.order(places) { try writer.add(places[Int(index)]) }
    segments.append(try writer.finish(name: name, tier: 0))
    slots = Array(repeating: Slot(), count: slots.count)
    usedSlots = 0
    places.removeAll(keepingCapacity: true)
    next.removeAll(keepingCapacity: true)
    while segments.count >= Self.fan, Set(segments.suffix(Self.fan).map(\.card.tier)).count == 1 { try mergeLast() }
    return true
  }

  private mutating func nextName() -> String {
    made += 1
    return "segment-\(made)"
  }

  private mutating func mergeLast() throws {
    // Their filters go before the new one is made.
    let merged = segments.suffix(Self.fan).map(\.withoutFilter)
    segments.removeLast(Self.fan)
    let name = nextName()
    var writer = PrintSegment.Writer(try shelf.make(name), count: merged.reduce(0) { $0 + $1.card.places })
    var cursors = try merged.map { try Cursor($0) }
    while true {
      // Of equal fingerprints the one of the earlier segment comes first: its texts are earlier.
      var least = -1
      for index in cursors.indices where !cursors[index].isAtEnd {
        if least < 0 || cursors[index].place.print < cursors[least].place.print { least = index }
      }
      guard least >= 0 else { break }
      try writer.add(cursors[least].place)
      try cursors[least].advance()
    }
    segments.append(try writer.finish(name: name, tier: merged[0].card.tier + 1))
    replaced += merged.map(\.card.name)
  }

  /// Where a merge stands in one segment.
  private struct Cursor {
    let segment: PrintSegment
    private var places: [PrintPlace] = []
    private var block = 0
    private var index = 0

    init(_ segment: PrintSegment) throws {
      self.segment = segment
      try segment.read(0, into: &places)
    }

    var isAtEnd: Bool { index >= places.count }
    var place: PrintPlace { places[index] }

    mutating func advance() throws {
      index += 1
      guard index == places.count, block + 1 < segment.blocks else { return }
      block += 1
      try segment.read(block, into: &places)
      index = 0
    }
  }

  /// Indices of the places by fingerprint, equal ones in their order: a radix sort of three passes.
  static func order(_ places: [PrintPlace]) -> [UInt32] {
    var from = places.indices.map { UInt64(places[$0].print) << 32 | UInt64($0) }
    var to = from
    for shift in [UInt64(32), 43, 54] {
      var starts = [Int](repeating: 0, count: 2049)
      for key in from { starts[Int(key >> shift & 2047) + 1] += 1 }
      for digit in 1..<2048 { starts[digit] += starts[digit - 1] }
      for key in from {
        let digit = Int(key >> shift & 2047)
        to[starts[digit]] = key
        starts[digit] += 1
      }
      swap(&from, &to)
    }
    return from.map { UInt32(truncatingIfNeeded: $0) }
  }

  // MARK: - Slots

  @inline(__always)
  private static func home(of print: UInt32) -> Int { Int(truncatingIfNeeded: UInt64(print) &* 0x9E37_79B9_7F4A_7C15 >> 32) }

  /// The slot of a fingerprint, or the free one where it belongs.
  private func slot(of print: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Self.home(of: print) & mask
    while slots[slot].head != 0, slots[slot].print != print { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.head != 0 { slots[slot(of: entry.print)] = entry }
  }
}
