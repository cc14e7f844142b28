/// Words cut into the longest pieces that a table holds, from left to right.
///
/// A piece inside a word is keyed with `##` before it. Cost: a look for each piece and end. Source: Devlin et al. 2019 (WordPiece).
package enum WordPieces {
  /// Letters that a word may have; a longer one has no pieces, as in BERT's own tokenizer.
  package static let longestWord = 100

  /// The rows of the pieces; empty where some letter has no piece.
  /// - Parameters:
  ///   - word: folded bytes.
  ///   - row: of a key, nil where the table lacks it.
  package static func rows<Row>(of word: [UInt8], row: (UInt64) -> Row?) -> [Row] {
    guard word.count <= longestWord else { return [] }
    var found: [Row] = []
    var start = 0
    while start < word.count {
      var hash = StableHash()
      if start > 0 { hash.add("##".utf8) }
      var longest: (row: Row, end: Int)?
      for end in start..<word.count {
        hash.add(word[end])
        if let row = row(hash.value) { longest = (row, end + 1) }
      }
      guard let longest else { return [] }
      found.append(longest.row)
      start = longest.end
    }
    return found
  }
}
