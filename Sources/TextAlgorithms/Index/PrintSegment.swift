/// A place of a fingerprint: the text and the word where it begins.
package struct PrintPlace: BitwiseCopyable, Sendable, Hashable {
  package var print: UInt32
  package var text: UInt32
  package var position: UInt32
}

/// Whether a fingerprint may be among some: never no for one that is, yes for one in a hundred that is not.
///
/// A Bloom filter whose bits for one fingerprint lie in one word of 64, so that a question waits for memory once; 16 bits a fingerprint.
/// Source: Putze, Sanders, Singler: Cache-, hash- and space-efficient Bloom filters, JEA 14 (2009), section 3.
struct PrintFilter: Sendable {
  /// Bits set for a fingerprint. With four fingerprints a word, 4 to 6 give the same.
  private static let bits = 5
  private(set) var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: max(1, count / 4 + 1)) }

  init(words: [UInt64]) { self.words = words.isEmpty ? [0] : words }

  mutating func insert(_ print: UInt32) {
    let (word, mask) = Self.place(print, words.count)
    words[word] |= mask
  }

  /// Adds the indices of the fingerprints that it may hold. All are asked in one loop, so that their waits for memory overlap.
  func mayHold(_ prints: [UInt32], into found: inout [Int]) {
    words.withUnsafeBufferPointer { words in
      prints.withUnsafeBufferPointer { prints in
        for index in prints.indices {
          let (word, mask) = Self.place(prints[index], words.count)
          if words[word] & mask == mask { found.append(index) }
        }
      }
    }
  }

  @inline(__always)
  private static func place(_ print: UInt32, _ count: Int) -> (Int, UInt64) {
    // Rising with the fingerprint, so that sorted ones are put in from front to end.
    let word = Int((UInt64(print) &* UInt64(count)) >> 32)
    var h = (UInt64(print) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    h ^= h >> 29
    h = h &* 0xBF58_476D_1CE4_E5B9
    var mask: UInt64 = 0
    for i in 0..<bits { mask |= 1 << (h >> UInt64(64 - 6 * (i + 1)) & 63) }
    return (word, mask)
  }
}

/// Places of fingerprints in a store, sorted by fingerprint, then text: made once, then only read.
///
/// In blocks of `block` places, each with a sum; in memory only the first fingerprint of each block and the filter, two bytes and a
/// little for a place. A look-up of what is not there costs one access to memory, of what is there one read of a block or two.
struct PrintSegment {
  /// What a list of segments says of one.
  struct Card: Codable, Sendable, Hashable {
    var name: String
    /// How many merges it came through.
    var tier: Int
    var places: Int
    /// Sum of what is held in memory.
    var sum: UInt64
  }

  static let block = 128
  private static let blockBytes = block * MemoryLayout<PrintPlace>.stride + 8

  let card: Card
  private let store: any ByteStore
  private let fences: [UInt32]
  private var filter: PrintFilter

  /// Reads what is held in memory.
  ///
  /// - Throws: `StoreDamage` where the store is not what the card says.
  init(_ card: Card, _ store: any ByteStore) throws {
    self.card = card
    self.store = store
    guard card.places > 0, card.places < 1 << 40 else { throw StoreDamage("it is empty") }
    let blocks = (card.places + Self.block - 1) / Self.block
    let words = max(1, card.places / 4 + 1)
    guard store.count == blocks * Self.blockBytes + blocks * 4 + words * 8 else { throw StoreDamage("it has \(store.count) bytes") }
    fences = try Self.array(store, at: blocks * Self.blockBytes, blocks)
    let bits: [UInt64] = try Self.array(store, at: blocks * (Self.blockBytes + 4), words)
    filter = PrintFilter(words: bits)
    guard Self.sum(fences, bits) == card.sum else { throw StoreDamage("its bytes have changed") }
  }

  private static func array<Element: BitwiseCopyable>(_ store: any ByteStore, at offset: Int, _ count: Int) throws -> [Element] {
    try [Element](unsafeUninitializedCapacity: count) { buffer, filled in
      try store.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      filled = count
    }
  }

  private static func sum(_ fences: [UInt32], _ bits: [UInt64]) -> UInt64 { MemorySum.of([MemorySum.of(fences), MemorySum.of(bits)]) }

  /// Adds the indices of the fingerprints that may have places here.
  func mayHold(_ prints: [UInt32], into found: inout [Int]) { filter.mayHold(prints, into: &found) }

  /// Adds the places of a fingerprint, in order of the texts.
  func places(of print: UInt32, into out: inout [PrintPlace]) throws {
    var low = 0
    var high = fences.count
    while low < high {
      let middle = (low + high) / 2
      if fences[middle] < print { low = middle + 1 } else { high = middle }
    }
    var block = max(0, low - 1)
    var places: [PrintPlace] = []
    while block < fences.count, fences[block] <= print {
      try read(block, into: &places)
      for place in places where place.print == print { out.append(place) }
      block += 1
    }
  }

  /// Replaces `places` by those of a block.
  func read(_ block: Int, into places: inout [PrintPlace]) throws {
    let count = min(Self.block, card.places - block * Self.block)
    var isWhole = false
    places = try [PrintPlace](unsafeUninitializedCapacity: Self.block + 1) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<Self.blockBytes])
      try store.read(at: block * Self.blockBytes, into: bytes)
      let sum = bytes.loadUnaligned(fromByteOffset: Self.blockBytes - 8, as: UInt64.self)
      var found = MemorySum()
      found.add(UnsafeRawBufferPointer(rebasing: bytes[..<(Self.blockBytes - 8)]))
      isWhole = found.value == sum
      filled = count
    }
    guard isWhole else { throw StoreDamage("its bytes have changed") }
  }

  var blocks: Int { fences.count }

  /// The segment for reading it through once: it answers no questions.
  var withoutFilter: PrintSegment {
    var out = self
    out.filter = PrintFilter(words: [])
    return out
  }

  /// Writes places that come sorted.
  struct Writer {
    private let store: any ByteStore
    private var fences: [UInt32] = []
    private var filter: PrintFilter
    private var open: [PrintPlace] = []
    private var buffer: [UInt8] = []
    private var count = 0

    /// - Parameter count: places that will come; the filter is made for them.
    init(_ store: any ByteStore, count: Int) {
      self.store = store
      filter = PrintFilter(count: count)
      open.reserveCapacity(PrintSegment.block)
    }

    mutating func add(_ place: PrintPlace) throws {
      if open.isEmpty { fences.append(place.print) }
      if open.last?.print != place.print { filter.insert(place.print) }
      open.append(place)
      if open.count == PrintSegment.block { try close() }
    }

    private mutating func close() throws {
      count += open.count
      while open.count < PrintSegment.block { open.append(PrintPlace(print: 0, text: 0, position: 0)) }
      let sum = MemorySum.of(open)
      open.withUnsafeBytes { buffer += $0 }
      withUnsafeBytes(of: sum) { buffer += $0 }
      open.removeAll(keepingCapacity: true)
      if buffer.count >= 1 << 18 { try spill() }
    }

    private mutating func spill() throws {
      try buffer.withUnsafeBytes { try store.append($0) }
      buffer.removeAll(keepingCapacity: true)
    }

    mutating func finish(name: String, tier: Int) throws -> PrintSegment {
      if !open.isEmpty { try close() }
      try spill()
      try fences.withUnsafeBytes { try store.append($0) }
      try filter.words.withUnsafeBytes { try store.append($0) }
      return try PrintSegment(
        Card(name: name, tier: tier, places: count, sum: PrintSegment.sum(fences, filter.words)), store)
    }
  }
}
