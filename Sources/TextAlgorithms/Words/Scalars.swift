/// Unicode scalars straight from bytes, with the four classes that scanning needs.
package enum Scalars {
  package enum Kind: Sendable { case space, letter, digit, mark }

  /// The scalar at `i` and its width in bytes; a byte that is no valid UTF-8 counts as one mark (U+FFFD, width 1).
  @inline(__always)
  package static func decode(_ bytes: [UInt8], _ i: Int, _ end: Int) -> (scalar: UInt32, width: Int) {
    let b = bytes[i]
    if b < 0x80 { return (UInt32(b), 1) }
    func tail(_ k: Int) -> UInt32? { i + k < end && bytes[i + k] & 0xC0 == 0x80 ? UInt32(bytes[i + k] & 0x3F) : nil }
    if b >= 0xC2, b <= 0xDF, let x = tail(1) { return (UInt32(b & 0x1F) << 6 | x, 2) }
    if b >= 0xE0, b <= 0xEF, let x = tail(1), let y = tail(2) {
      let scalar = UInt32(b & 0x0F) << 12 | x << 6 | y
      if scalar >= 0x800 && !(scalar >= 0xD800 && scalar <= 0xDFFF) { return (scalar, 3) }
    }
    if b >= 0xF0, b <= 0xF4, let x = tail(1), let y = tail(2), let z = tail(3) {
      let scalar = UInt32(b & 0x07) << 18 | x << 12 | y << 6 | z
      if scalar >= 0x10000 && scalar <= 0x10FFFF { return (scalar, 4) }
    }
    return (0xFFFD, 1)
  }

  @inline(__always)
  package static func kind(_ scalar: UInt32) -> Kind {
    guard scalar < 0x80 else { return kindBeyondASCII(scalar) }
    let b = UInt8(truncatingIfNeeded: scalar)
    if b | 0x20 >= 0x61 && b | 0x20 <= 0x7A { return .letter }
    if b >= 0x30 && b <= 0x39 { return .digit }
    return b == 0x20 || (b >= 0x09 && b <= 0x0D) || (b >= 0x1C && b <= 0x1F) ? .space : .mark
  }

  private static func kindBeyondASCII(_ scalar: UInt32) -> Kind {
    if scalar >= 0xC0 && scalar <= 0x24F { return scalar == 0xD7 || scalar == 0xF7 ? .mark : .letter }
    if scalar == 0xA0 || scalar == 0x85 || (scalar >= 0x2000 && scalar <= 0x200A) || scalar == 0x202F || scalar == 0x3000
      || scalar == 0xFEFF
      || scalar == 0x200B || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x205F || scalar == 0x1680
    {
      return .space
    }
    if scalar < 0xC0 || (scalar >= 0x2000 && scalar <= 0x2BFF) || scalar == 0xFFFD { return .mark }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .mark }
    switch properties.generalCategory {
    case .decimalNumber: return .digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
      .letterNumber:
      return .letter
    default: return .mark
    }
  }

  package static func isUpperCase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    if scalar < 0x100 { return scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}
