/// Numbers for the names of elements and attributes of one document: known names keep the raw value of `Name`, others follow in the order
/// of their first appearance.
///
/// Open addressing over FNV-1a of 32 bits, folded; cost of a look-up: the bytes of the name. Memory: the bytes of the names that are not known, once each.
package struct NameTable: Sendable {
  private var bytes: [UInt8]
  /// For each number the end of its spelling in `bytes`; number 0 is the empty spelling.
  private var ends: [UInt32]
  /// Numbers by hash; 0 where free. The count is a power of two, at least twice the names.
  private var slots: [UInt32]

  /// The known names: what every document starts with.
  private static let known: NameTable = {
    var table = NameTable(bytes: [], ends: [0], slots: Array(repeating: 0, count: 1024))
    Name.spellings.withUTF8Buffer { text in
      for word in text.split(whereSeparator: { $0 <= 0x20 }) { _ = table.number(exactly: Array(word)) }
    }
    return table
  }()

  package init() { self = Self.known }

  private init(bytes: [UInt8], ends: [UInt32], slots: [UInt32]) {
    self.bytes = bytes
    self.ends = ends
    self.slots = slots
  }

  package var count: Int { ends.count }

  @inline(__always)
  package static func name(_ number: UInt32) -> Name {
    number < UInt32(Name.allCount) ? Name(rawValue: UInt16(truncatingIfNeeded: number))! : .unknown
  }

  package func spelling(_ number: UInt32) -> String {
    guard number > 0, Int(number) < ends.count else { return "" }
    return String(decoding: bytes[Int(ends[Int(number) - 1])..<Int(ends[Int(number)])], as: UTF8.self)
  }

  /// The number of a name in bytes of a page: A to Z are lowered, NUL becomes U+FFFD.
  @inline(__always)
  mutating func number(_ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var hash = Self.seed
    var i = start
    while i < end {
      var byte = page[i]
      if byte &- 0x41 < 26 { byte |= 0x20 }
      if byte == 0 { return number(exactly: Self.cleaned(page, start, end)) }
      hash = Self.adding(byte, to: hash)
      i += 1
    }
    let mask = slots.count - 1
    var slot = Self.folded(hash) & mask
    probing: while slots[slot] != 0 {
      let found = Int(slots[slot]), first = Int(ends[found - 1])
      if Int(ends[found]) - first == end - start {
        for k in 0..<(end - start) {
          var byte = page[start + k]
          if byte &- 0x41 < 26 { byte |= 0x20 }
          if byte != bytes[first + k] {
            slot = (slot + 1) & mask
            continue probing
          }
        }
        return UInt32(found)
      }
      slot = (slot + 1) & mask
    }
    return number(exactly: Self.cleaned(page, start, end))
  }

  /// The number of a spelling as it stands.
  mutating func number(exactly spelling: [UInt8]) -> UInt32 {
    if spelling.isEmpty { return 0 }
    var slot = freeOrEqualSlot(spelling)
    if slots[slot] != 0 { return slots[slot] }
    if ends.count * 2 >= slots.count {
      grow()
      slot = freeOrEqualSlot(spelling)
    }
    let number = UInt32(ends.count)
    bytes += spelling
    ends.append(UInt32(bytes.count))
    slots[slot] = number
    return number
  }

  private func freeOrEqualSlot(_ spelling: some Collection<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(spelling) & mask
    while slots[slot] != 0, !bytes[Int(ends[Int(slots[slot]) - 1])..<Int(ends[Int(slots[slot])])].elementsEqual(spelling) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<ends.count {
      let slot = freeOrEqualSlot(bytes[Int(ends[number - 1])..<Int(ends[number])])
      slots[slot] = UInt32(number)
    }
  }

  private static func hash(_ spelling: some Sequence<UInt8>) -> Int {
    folded(spelling.reduce(seed) { adding($1, to: $0) })
  }

  private static let seed: UInt32 = 0x811c_9dc5

  @inline(__always)
  private static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// The low bits depend on the last bytes alone; the high ones are folded in.
  @inline(__always)
  private static func folded(_ hash: UInt32) -> Int { Int(hash ^ hash >> 15) }

  private static func cleaned(_ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var out: [UInt8] = []
    for byte in page[start..<end] {
      if byte == 0 { out += [0xEF, 0xBF, 0xBD] } else { out.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    }
    return out
  }
}

extension Name {
  /// The number of cases, `unknown` counted.
  static let allCount = Int(Name.width.rawValue) + 1

  /// The spelling in the standard.
  package var spelling: String { NameTable().spelling(UInt32(rawValue)) }
}
