import TextAlgorithms

/// Bytes of unknown encoding made into UTF-8, or refused.
///
/// UTF-8 stays as it lies there, byte order mark included. UTF-16 is known by its mark alone. What is neither is read as UTF-8 with
/// replacement characters where most of its non-ASCII is sound, otherwise as windows-1252. Refuses NULs and control characters.
/// Cost: one pass over the bytes, two where they must be changed.
struct TextDecoder {
  enum Outcome {
    /// `isUnchanged`: the payload is the page's bytes, so that the page's hash pins both.
    case text([UInt8], charset: String, isUnchanged: Bool)
    case repaired([UInt8], replaced: Int)
    case guessed([UInt8], highBytes: Int)
    /// With the cause, in words that follow "it".
    case notText(cause: String)
  }

  /// Control characters in a thousand bytes above which bytes are no text. Text holds next to none; of random bytes 27 of 256 are such,
  /// about 105 in a thousand. Set by hand between the two.
  static let controlLimit = 60

  func decode(_ bytes: [UInt8]) -> Outcome {
    if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return decodeUTF16(bytes, isBigEndian: false) }
    if bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return decodeUTF16(bytes, isBigEndian: true) }
    var controls = 0
    var zeros = 0
    var sound = 0
    var unsound = 0
    var i = 0
    while i < bytes.count {
      let b = bytes[i]
      if b < 0x80 {
        if b == 0 { zeros += 1 }
        if b < 0x20, b != 0x09, b != 0x0A, b != 0x0D, b != 0x0C, b != 0x0B { controls += 1 }
        i += 1
        continue
      }
      let width = Scalars.decode(bytes, i, bytes.count).width
      if width > 1 { sound += 1 } else { unsound += 1 }
      i += width
    }
    if zeros > 0 { return .notText(cause: "holds \(zeros) NUL bytes, which no text has") }
    if controls * 1000 > bytes.count * Self.controlLimit {
      return .notText(cause: "holds \(controls) control characters in \(bytes.count) bytes")
    }
    if unsound == 0 { return .text(bytes, charset: "utf-8", isUnchanged: true) }
    if sound > unsound * 2 { return .repaired(Array(String(decoding: bytes, as: UTF8.self).utf8), replaced: unsound) }
    return decodeWindows(bytes)
  }

  private func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> Outcome {
    let name = isBigEndian ? "utf-16be" : "utf-16le"
    guard bytes.count % 2 == 0 else { return .notText(cause: "begins as UTF-16 but has \(bytes.count) bytes, an odd number") }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = 0
    while i + 1 < bytes.count {
      let first = UInt16(bytes[i])
      let second = UInt16(bytes[i + 1])
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      if unit == 0 { return .notText(cause: "begins as UTF-16 but holds NUL characters") }
      units.append(unit)
      i += 2
    }
    return .text(Array(String(decoding: units, as: UTF16.self).utf8), charset: name, isUnchanged: false)
  }

  /// Plausible where at most a third of the bytes lie above ASCII and letters outnumber the other high bytes.
  private func decodeWindows(_ bytes: [UInt8]) -> Outcome {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    var high = 0
    var strange = 0
    for b in bytes {
      if b < 0x80 {
        out.append(b)
        continue
      }
      high += 1
      let scalar: UInt32 = b < 0xA0 ? Self.windows1252[Int(b) - 0x80] : UInt32(b)
      if scalar == 0xFFFD { strange += 1 }
      out += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }
    if high * 3 > bytes.count || strange * 10 > high {
      return .notText(cause: "is neither UTF-8 nor windows-1252: \(high) of \(bytes.count) bytes lie above ASCII, \(strange) mean nothing")
    }
    return .guessed(out, highBytes: high)
  }

  /// 0x80…0x9F of windows-1252 (WHATWG Encoding Standard); U+FFFD where it has no character.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
