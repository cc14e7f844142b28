/// Character references, such as `&eacute;`, `&#233;` and `&#xE9;`, as the HTML standard reads them (section 13.2.5.72 and following).
///
/// The longest name in the table wins; a missing semicolon is borne where the standard bears it. Cost: the bytes of the reference.
package struct CharacterReferences: Sendable {
  /// One reference: its length in bytes, from `&` on, and its one or two code points; length 0 where there is none.
  package struct Match: Sendable {
    package var length = 0
    package var first: UInt32 = 0
    package var second: UInt32 = 0
  }

  package static let standard = CharacterReferences()

  private var bytes: [UInt8] = []
  private var starts: [UInt32] = []
  private var values: [(UInt32, UInt32)] = []
  /// For each first byte of a name where its names start in the table; 129 entries.
  private var firsts: [Int] = Array(repeating: 0, count: 129)

  private init() {
    NamedReferences.table.withUTF8Buffer { text in
      for entry in text.split(whereSeparator: { $0 <= 0x20 }) {
        guard let equals = entry.firstIndex(of: 0x3D) else { continue }
        starts.append(UInt32(bytes.count))
        bytes += entry[entry.startIndex..<equals]
        let points = entry[(equals + 1)...].split(separator: 0x2B).map { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) ?? 0xFFFD }
        values.append((points[0], points.count > 1 ? points[1] : 0))
      }
    }
    starts.append(UInt32(bytes.count))
    for byte in 0...128 { firsts[byte] = values.indices.first { bytes[Int(starts[$0])] >= byte } ?? values.count }
  }

  /// The reference at `i`, where `page[i]` is `&`; nothing at or after `end` is read.
  package func match(_ page: UnsafeBufferPointer<UInt8>, at i: Int, end: Int, inAttribute: Bool) -> Match {
    guard i + 1 < end else { return Match() }
    let next = page[i + 1]
    if next == 0x23 { return numeric(page, i, end) }
    guard Self.isAlphanumeric(next) else { return Match() }
    var low = firsts[Int(next)], high = firsts[Int(next) + 1], depth = 1, found = -1, length = 0
    while low < high {
      if Int(starts[low + 1] - starts[low]) == depth {
        (found, length) = (low, depth)
        low += 1
      }
      guard i + 1 + depth < end else { break }
      let byte = page[i + 1 + depth]
      (low, high) = narrow(low, high, depth, byte)
      depth += 1
    }
    guard found >= 0 else { return Match() }
    if inAttribute, page[i + length] != 0x3B, i + 1 + length < end {
      let after = page[i + 1 + length]
      if after == 0x3D || Self.isAlphanumeric(after) { return Match() }
    }
    return Match(length: length + 1, first: values[found].0, second: values[found].1)
  }

  /// The part of sorted names `low..<high`, alike in their first `depth` bytes, whose next byte is `byte`.
  private func narrow(_ low: Int, _ high: Int, _ depth: Int, _ byte: UInt8) -> (Int, Int) {
    func bound(_ value: Int) -> Int {
      var a = low, b = high
      while a < b {
        let middle = (a + b) / 2
        if Int(bytes[Int(starts[middle]) + depth]) < value { a = middle + 1 } else { b = middle }
      }
      return a
    }
    let first = bound(Int(byte))
    return (first, bound(Int(byte) + 1))
  }

  private func numeric(_ page: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Match {
    var at = i + 2
    let isHexadecimal = at < end && page[at] | 0x20 == 0x78
    if isHexadecimal { at += 1 }
    let first = at
    var value: UInt32 = 0
    while at < end {
      let byte = page[at]
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte - 0x30)
      case 0x41...0x46 where isHexadecimal: digit = UInt32(byte - 0x37)
      case 0x61...0x66 where isHexadecimal: digit = UInt32(byte - 0x57)
      default: digit = 99
      }
      if digit == 99 { break }
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      at += 1
    }
    guard at > first else { return Match() }
    if at < end, page[at] == 0x3B { at += 1 }
    return Match(length: at - i, first: Self.codePoint(value), second: 0)
  }

  private static func codePoint(_ value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: windows1252[Int(value - 0x80)]
    default: value
    }
  }

  /// What 80 to 9F mean in numeric references: the table of section 13.2.5.80; where it has no entry, the control itself.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  @inline(__always)
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
}

extension [UInt8] {
  /// Appends a code point in UTF-8; a surrogate or a number above 10FFFF as U+FFFD.
  package mutating func append(codePoint: UInt32) {
    let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar)!)
  }
}
