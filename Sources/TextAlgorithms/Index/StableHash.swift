/// A 64-bit hash that is the same on every run, machine and platform: FNV-1a with a final avalanche.
///
/// For identifiers and table keys, not for secrets. Source: Fowler, Noll, Vo; finaliser of MurmurHash3 (Appleby).
package struct StableHash: Sendable {
  /// The offset basis and the prime of 64 bits.
  package static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  package static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// FNV-1a of what was added, without the avalanche.
  package private(set) var state = Self.seed

  package init() {}

  @inline(__always)
  package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* Self.prime }

  /// Adds eight bytes at once, for sums over whole files: not the same as its bytes one by one.
  @inline(__always)
  package mutating func add(word: UInt64) {
    state = (state ^ word) &* Self.prime
    state ^= state >> 29
  }

  package mutating func add(_ bytes: ArraySlice<UInt8>) { for byte in bytes { add(byte) } }

  package mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Adds the text and a separator, so that ("ab", "c") and ("a", "bc") differ.
  package mutating func add(_ text: String) {
    add(text.utf8)
    add(0)
  }

  package mutating func add(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  package var value: UInt64 {
    var h = state
    h ^= h >> 33
    h = h &* 0xff51_afd7_ed55_8ccd
    h ^= h >> 33
    h = h &* 0xc4ce_b9fe_1a85_ec53
    h ^= h >> 33
    return h
  }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    let h = value
    return String(decoding: (0..<16).map { digits[Int((h >> UInt64(60 - 4 * $0)) & 15)] }, as: UTF8.self)
  }

  /// The hash of the parts in order, as sixteen hexadecimal digits.
  package static func hexadecimal(of parts: some Sequence<String>) -> String {
    var hash = StableHash()
    for part in parts { hash.add(part) }
    return hash.hexadecimal
  }
}
