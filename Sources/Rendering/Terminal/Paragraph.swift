/// Breaks words into lines of a given width; no line is wider.
///
/// Breaks at spaces, and inside a word only where the word alone is wider than a line. What would steer a terminal is made visible
/// first (`TerminalText`).
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
    self.rest = rest ?? String(repeating: " ", count: TerminalText.columns(first))
  }

  package func lines(_ text: String) -> [String] {
    var out: [String] = []
    var line = first
    var column = TerminalText.columns(first)
    var isEmpty = true
    let room = max(1, width - TerminalText.columns(rest))
    func close() {
      out.append(line)
      line = rest
      column = TerminalText.columns(rest)
      isEmpty = true
    }
    for word in TerminalText.safe(text).split(separator: " ") {
      let size = TerminalText.columns(word)
      if !isEmpty, column + 1 + size > width { close() }
      if isEmpty, column + size > width {
        if column > TerminalText.columns(rest), size <= room { close() }
        for piece in TerminalText.pieces(word, first: max(1, width - column), rest: room) {
          if !isEmpty { close() }
          line += piece
          column += TerminalText.columns(piece)
          isEmpty = false
        }
        continue
      }
      line += isEmpty ? word : " " + word
      column += isEmpty ? size : size + 1
      isEmpty = false
    }
    out.append(line)
    return out
  }

  /// Columns on a terminal.
  package static func columns(_ text: some StringProtocol) -> Int { TerminalText.columns(text) }
}
