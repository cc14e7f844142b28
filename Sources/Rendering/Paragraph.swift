/// Breaks words into lines of a given width.
package struct Paragraph: Sendable {
  package var width: Int
  package var first: String
  package var rest: String

  /// - Parameters:
  ///   - width: columns of a line, prefixes included.
  ///   - first: what stands before the first line.
  ///   - rest: what stands before the others.
  package init(width: Int = 80, first: String = "", rest: String? = nil) {
    self.width = width
    self.first = first
    self.rest = rest ?? String(repeating: " ", count: Self.columns(first))
  }

  package func lines(_ text: String) -> [String] {
    var out: [String] = []
    var line = first
    var column = Self.columns(first)
    var isEmpty = true
    for word in text.split(separator: " ") {
      let size = Self.columns(word)
      if !isEmpty, column + 1 + size > width {
        out.append(line)
        line = rest
        column = Self.columns(rest)
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      column += isEmpty ? size : size + 1
      isEmpty = false
    }
    out.append(line)
    return out
  }

  /// Columns on a terminal: two for the wide characters of East Asia, none for combining marks.
  package static func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x200B { return sum }
      let v = scalar.value
      let isWide = (0x1100...0x115F).contains(v) || (0x2E80...0xA4CF).contains(v) || (0xAC00...0xD7A3).contains(v) || (0xF900...0xFAFF).contains(v) || (0xFF00...0xFF60).contains(v)
      return sum + (isWide ? 2 : 1)
    }
  }
}
