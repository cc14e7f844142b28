/// Text as it may be shown: without characters that steer what shows it, such as a terminal, an editor or a browser.
///
/// A report or a file name may hold an escape sequence that clears the screen, or a mark that makes what follows read backwards. They are
/// shown as U+FFFD where they stood, not obeyed. Every form but JSON, which keeps the text exactly, goes through here.
package enum ShownText {
  /// Whether a character steers: control characters, line and paragraph separators, and the marks that embed, override or isolate a
  /// direction of writing. The marks U+200E and U+200F belong to ordinary Hebrew and Arabic text and reach no further than their neighbours.
  static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text with its line ends and tabs; a carriage return without a line feed becomes one.
  package static func lines(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { steers($0) && $0 != "\n" && $0 != "\t" }) else { return text }
    var out = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n", "\t": out.append(scalar)
      case "\r": out.append(index + 1 < scalars.count && scalars[index + 1] == "\n" ? scalar : "\n")
      default: out.append(steers(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }
}
