import TextAlgorithms

/// What the files of weights have in common: little-endian numbers, and a sum over everything behind the head, which has 64 bytes and holds the
/// sum at byte 56.
enum WeightFile {
  static let headSize = 64
  static let sumPlace = 56

  static func append(_ number: some FixedWidthInteger, to out: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { out.append(contentsOf: $0) }
  }

  /// Writes the sum of everything after the head into the head.
  static func seal(_ bytes: inout [UInt8]) {
    let sum = bytes.withUnsafeBytes { Self.sum($0) }
    for k in 0..<8 { bytes[sumPlace + k] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * k)) }
  }

  static func isSealed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.loadUnaligned(fromByteOffset: sumPlace, as: UInt64.self).littleEndian == sum(bytes)
  }

  /// Finds a damaged file, is no protection against a forged one; four sums side by side, some GB a second.
  private static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sums = SIMD4<UInt64>(repeating: StableHash.seed)
    var at = headSize
    while at + 32 <= bytes.count {
      sums = (sums ^ bytes.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)) &* StableHash.prime
      sums ^= sums &>> 29
      at += 32
    }
    var sum = StableHash()
    for lane in 0..<4 { sum.add(Int(truncatingIfNeeded: sums[lane])) }
    while at < bytes.count {
      sum.add(bytes[at])
      at += 1
    }
    return sum.value
  }

  static func rounded(_ size: Int) -> Int { (size + 7) / 8 * 8 }
}
