/// Where decoders put UTF-8: a buffer that is large enough from the start.
///
/// Characters come packed: UTF-8 bytes in a number, the first in the lowest eight bits. The buffer must have room for what is added and
/// three bytes more, since four bytes are stored at once.
struct UTF8Output {
  private let start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// How many U+FFFD the decoder put where bytes meant nothing.
  private(set) var replacements = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { start = buffer.baseAddress! }

  /// U+FFFD.
  static let replacement: UInt32 = 0xBDBFEF

  /// The UTF-8 bytes of a code point from U+0080 on that is no surrogate.
  @inline(__always)
  static func packed(_ code: UInt32) -> UInt32 {
    if code < 0x800 { return (code >> 6 | 0xC0) | (code & 0x3F | 0x80) << 8 }
    if code < 0x10000 { return (code >> 12 | 0xE0) | (code >> 6 & 0x3F | 0x80) << 8 | (code & 0x3F | 0x80) << 16 }
    return (code >> 18 | 0xF0) | (code >> 12 & 0x3F | 0x80) << 8 | (code >> 6 & 0x3F | 0x80) << 16 | (code & 0x3F | 0x80) << 24
  }

  /// How many bytes are packed in the number; none of them is zero.
  @inline(__always)
  static func width(_ packed: UInt32) -> Int { 4 - packed.leadingZeroBitCount / 8 }

  @inline(__always)
  mutating func add(_ packed: UInt32) {
    UnsafeMutableRawPointer(start + count).storeBytes(of: packed.littleEndian, as: UInt32.self)
    count += Self.width(packed)
  }

  /// Adds a code point, ASCII or not.
  @inline(__always)
  mutating func add(code: UInt32) {
    if code < 0x80 { add(ascii: UInt8(code)) } else { add(Self.packed(code)) }
  }

  @inline(__always)
  mutating func add(ascii byte: UInt8) {
    start[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func replace() {
    add(Self.replacement)
    replacements += 1
  }

  mutating func copy(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    (start + count).update(from: source.baseAddress! + range.lowerBound, count: range.count)
    count += range.count
  }

  /// Copies ASCII from `i` on, eight bytes at a time, and returns where it ends.
  @inline(__always)
  mutating func copyASCII(_ source: UnsafeBufferPointer<UInt8>, from i: Int) -> Int {
    var i = i
    while i + 8 <= source.count {
      let word = UnsafeRawPointer(source.baseAddress! + i).loadUnaligned(as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      UnsafeMutableRawPointer(start + count).storeBytes(of: word, as: UInt64.self)
      i += 8
      count += 8
    }
    while i < source.count, source[i] < 0x80 {
      add(ascii: source[i])
      i += 1
    }
    return i
  }
}
