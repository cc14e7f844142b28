/// The decoders of Shift_JIS, EUC-JP and ISO-2022-JP.
extension TextEncoding {
  /// A katakana of half width, from 0xA1 in one byte on.
  @inline(__always)
  private static func halfWidth(_ byte: UInt8) -> UInt32 { UTF8Output.packed(0xFF61 - 0xA1 + UInt32(byte)) }

  /// § 13.3.1.
  static func decodeShiftJIS(_ source: UnsafeBufferPointer<UInt8>, _ output: inout UTF8Output) {
    let index = CodePointIndex.jis0208
    decodePairs(
      source, &output,
      lone: { byte in
        if byte >= 0x81 && byte <= 0x9F || byte >= 0xE0 && byte <= 0xFC { return lead }
        if byte >= 0xA1 && byte <= 0xDF { return halfWidth(byte) }
        return byte == 0x80 ? UTF8Output.packed(0x80) : 0
      },
      pair: { first, trail in
        guard trail >= 0x40 && trail <= 0x7E || trail >= 0x80 && trail <= 0xFC else { return 0 }
        let pointer = (Int(first) - (first < 0xA0 ? 0x81 : 0xC1)) * 188 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        // Characters that users made themselves: private use.
        if pointer >= 8836 && pointer <= 10715 { return UTF8Output.packed(UInt32(0xE000 + pointer - 8836)) }
        return index[pointer]
      })
  }

  /// § 13.1.1.
  static func decodeEUCJP(_ source: UnsafeBufferPointer<UInt8>, _ output: inout UTF8Output) {
    let jis0208 = CodePointIndex.jis0208
    let count = source.count
    var i = 0
    while i < count {
      let first = source[i]
      if first < 0x80 {
        i = output.copyASCII(source, from: i)
        continue
      }
      i += 1
      guard first == 0x8E || first == 0x8F || isKanji(first), i < count else {
        output.replace()
        continue
      }
      var second = source[i]
      var character: UInt32 = 0
      if first == 0x8E {
        if second >= 0xA1 && second <= 0xDF { character = halfWidth(second) }
      } else if first == 0x8F {
        if isKanji(second) {
          let row = second
          i += 1
          guard i < count else { return output.replace() }
          second = source[i]
          if isKanji(second) { character = CodePointIndex.jis0212[(Int(row) - 0xA1) * 94 + Int(second) - 0xA1] }
        }
      } else if isKanji(second) {
        character = jis0208[(Int(first) - 0xA1) * 94 + Int(second) - 0xA1]
      }
      if character != 0 || second >= 0x80 { i += 1 }
      if character == 0 { output.replace() } else { output.add(character) }
    }
  }

  @inline(__always)
  private static func isKanji(_ byte: UInt8) -> Bool { byte >= 0xA1 && byte <= 0xFE }

  private enum CharacterSet { case ascii, roman, katakana, kanji }

  /// § 13.2.1. Escape sequences switch between sets of seven-bit characters.
  static func decodeISO2022JP(_ source: UnsafeBufferPointer<UInt8>, _ output: inout UTF8Output) {
    let index = CodePointIndex.jis0208
    let count = source.count
    var set = CharacterSet.ascii
    // Two escape sequences with nothing between them are an error: text could hide there.
    var escapedJustNow = false
    var i = 0
    while i < count {
      let byte = source[i]
      i += 1
      if byte == 0x1B {
        if let next = characterSet(source, i) {
          i += 2
          set = next
          if escapedJustNow { output.replace() }
          escapedJustNow = true
        } else {
          escapedJustNow = false
          output.replace()
        }
        continue
      }
      escapedJustNow = false
      switch set {
      case .ascii, .roman:
        if byte >= 0x80 || byte == 0x0E || byte == 0x0F {
          output.replace()
        } else if set == .roman && byte == 0x5C {
          output.add(UTF8Output.packed(0xA5))
        } else if set == .roman && byte == 0x7E {
          output.add(UTF8Output.packed(0x203E))
        } else {
          output.add(ascii: byte)
        }
      case .katakana:
        if byte >= 0x21 && byte <= 0x5F { output.add(UTF8Output.packed(0xFF61 - 0x21 + UInt32(byte))) } else { output.replace() }
      case .kanji:
        guard isCell(byte), i < count else {
          output.replace()
          continue
        }
        let trail = source[i]
        // An escape sequence after a lead byte is read as one: the lead byte alone is the error.
        if trail != 0x1B { i += 1 }
        let character = isCell(trail) ? index[(Int(byte) - 0x21) * 94 + Int(trail) - 0x21] : 0
        if character == 0 { output.replace() } else { output.add(character) }
      }
    }
  }

  @inline(__always)
  private static func isCell(_ byte: UInt8) -> Bool { byte >= 0x21 && byte <= 0x7E }

  /// The set that the two bytes after an escape character switch to.
  private static func characterSet(_ source: UnsafeBufferPointer<UInt8>, _ i: Int) -> CharacterSet? {
    guard i + 1 < source.count else { return nil }
    switch (source[i], source[i + 1]) {
    case (0x28, 0x42): return .ascii
    case (0x28, 0x4A): return .roman
    case (0x28, 0x49): return .katakana
    case (0x24, 0x40), (0x24, 0x42): return .kanji
    default: return nil
    }
  }
}
