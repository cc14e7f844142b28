/// Letters compared without case and Latin diacritics: `Zelenskyý` and `zelenskyy` fold to the same bytes.
package enum Folding {
  /// Base letters of U+00C0…U+017F; a space where the character is no letter or has no one-letter base.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")
      .utf8)

  /// The folded bytes of a range of UTF-8.
  package static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    fold(bytes, range) { out.append($0) }
    return out
  }

  package static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: folded(bytes, 0..<bytes.count), as: UTF8.self)
  }

  /// The stable hash of the folded bytes: the key of a word in every lexicon.
  package static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = StableHash()
    fold(bytes, range) { hash.add($0) }
    return hash.value
  }

  package static func key(_ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    return key(bytes, 0..<bytes.count)
  }

  /// The run of ASCII letters at a position, apostrophes between letters in it, hashed as it is read; nil where none stands there or
  /// where a byte above ASCII touches it.
  ///
  /// - Returns: where it ends, how many letters are capitals, and its key.
  package static func plainWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (end: Int, capitals: Int, key: UInt64)? {
    var hash = StableHash()
    var i = start
    var capitals = 0
    while i < end {
      let byte = bytes[i]
      if (byte | 0x20) &- 0x61 < 26 {
        if byte < 0x5B { capitals += 1 }
        hash.add(byte | 0x20)
      } else if byte >= 0x80 {
        return nil
      } else if byte == 0x27, i > start, i + 1 < end, bytes[i + 1] >= 0x41 {
        if bytes[i + 1] >= 0x80 { return nil }
        guard (bytes[i + 1] | 0x20) &- 0x61 < 26 else { break }
        hash.add(byte)
      } else {
        break
      }
      i += 1
    }
    return i == start ? nil : (i, capitals, hash.value)
  }

  @inline(__always)
  private static func fold(_ bytes: [UInt8], _ range: Range<Int>, emit: (UInt8) -> Void) {
    var i = range.lowerBound
    while i < range.upperBound {
      let b = bytes[i]
      if b < 0x80 {
        emit(b >= 0x41 && b <= 0x5A ? b | 0x20 : b)
        i += 1
      } else if b >= 0xC3 && b <= 0xC5, i + 1 < range.upperBound {
        let scalar = (Int(b & 0x1F) << 6) | Int(bytes[i + 1] & 0x3F)
        let base = latin[scalar - 0xC0]
        if base == 0x20 {
          emit(b)
          emit(bytes[i + 1])
        } else {
          emit(base)
        }
        i += 2
      } else if b == 0xE2, i + 2 < range.upperBound, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 || bytes[i + 2] == 0x98 {
        emit(0x27)  // a curly apostrophe is an apostrophe
        i += 3
      } else {
        emit(b)
        i += 1
      }
    }
  }
}
