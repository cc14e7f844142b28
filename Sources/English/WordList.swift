import TextAlgorithms

/// Reads the word lists of the lexica: text in which a line that begins with `#` is a comment.
enum WordList {
  /// Words between white space.
  static func words(_ text: String) -> [String] { lines(text).flatMap { split($0, " ") } }

  /// Phrases between commas and line ends.
  static func items(_ text: String) -> [String] { lines(text).flatMap { split($0, ",") } }

  /// Lines that hold something, without the space at their ends.
  static func lines(_ text: String) -> [String] { split(text, "\n").filter { !$0.hasPrefix("#") } }

  /// Lines of the form `label: item, item`; the items of lines with the same label stay apart, in order.
  static func labelled(_ text: String) -> [(label: String, items: [String])] {
    lines(text).compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (trimmed(line[..<colon]), split(String(line[line.index(after: colon)...]), ","))
    }
  }

  /// The pieces between separators, trimmed, none empty.
  static func split(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
  }

  static func keys(_ words: [String]) -> Set<UInt64> { Set(words.map { Folding.key($0) }) }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
