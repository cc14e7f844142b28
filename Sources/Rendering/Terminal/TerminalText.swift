import Vocabulary

/// What a terminal makes of text: how many columns it takes, and which characters would steer it instead of being shown.
package enum TerminalText {
  /// Line ends and tabs become spaces; what else would steer the terminal becomes U+FFFD (`ShownText`); bytes of a path that are no UTF-8
  /// are shown as `\xFF`.
  ///
  /// A report or a file name may hold an escape sequence that clears the screen or sets its title; it is shown, not obeyed.
  package static func safe(_ text: String) -> String {
    let text = PathSpelling.shown(text)
    guard text.unicodeScalars.contains(where: ShownText.steers) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t", "\r": out.append(" ")
      default: out.append(ShownText.steers(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }

  /// Columns on a terminal: two for the wide characters of East Asia and for pictures, none for combining marks and joiners.
  package static func columns(_ text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + columns($1) } }

  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let v = scalar.value
    if v < 0x300 { return 1 }
    switch v {
    case 0x1160...0x11FF, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return isMark(scalar) ? 0 : 2
    default: return isMark(scalar) ? 0 : 1
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  /// A word cut into pieces of at most so many columns; marks stay with their letter.
  static func pieces(_ word: Substring, first: Int, rest: Int) -> [String] {
    var out: [String] = []
    var piece = String.UnicodeScalarView()
    var column = 0
    for scalar in word.unicodeScalars {
      let size = columns(scalar)
      if column > 0, column + size > (out.isEmpty ? first : rest) {
        out.append(String(piece))
        piece = String.UnicodeScalarView()
        column = 0
      }
      piece.append(scalar)
      column += size
    }
    out.append(String(piece))
    return out
  }
}
