import TextAlgorithms

/// Rows by key, and which of them spell a word: its own row, else the rows of its longest pieces from left to right (WordPiece).
///
/// Keys are `Folding.key` of a form or, for a piece inside a word, of `##` and the piece; those of other features are `WordFeatures`'. Refuses nothing: a word with a letter that no
/// piece has, or of more than 100 bytes, has no row.
/// Cost: a look in a table of buckets, then a scan of about one key.
package struct FormTable: Sendable {
  /// Ascending.
  package let keys: [UInt64]
  /// For each value of a key's highest bits the first index with at least that value.
  private let starts: [Int32]
  private static let bits = 15
  static let longest = 100

  /// - Parameter keys: ascending.
  package init(keys: [UInt64]) {
    self.keys = keys
    var starts = [Int32](repeating: 0, count: 1 << Self.bits + 1)
    for key in keys { starts[Int(key >> (64 - Self.bits)) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    self.starts = starts
  }

  package func row(_ key: UInt64) -> Int32? {
    let bucket = Int(key >> (64 - UInt64(Self.bits)))
    for index in starts[bucket]..<starts[bucket + 1] where keys[Int(index)] == key { return index }
    return nil
  }

  /// Appends the rows that spell a word.
  ///
  /// - Parameters:
  ///   - folded: the folded bytes of the word.
  ///   - key: their `StableHash`.
  package func spell(_ folded: [UInt8], key: UInt64, into out: inout [Int32]) {
    if let row = row(key) {
      out.append(row)
      return
    }
    guard folded.count <= Self.longest else { return }
    let first = out.count
    var start = 0
    while start < folded.count {
      var hash = StableHash()
      if start > 0 {
        hash.add(UInt8(ascii: "#"))
        hash.add(UInt8(ascii: "#"))
      }
      var longest: (row: Int32, end: Int)?
      for end in start..<folded.count {
        hash.add(folded[end])
        if let row = row(hash.value) { longest = (row, end + 1) }
      }
      guard let longest else {
        out.removeSubrange(first...)
        return
      }
      out.append(longest.row)
      start = longest.end
    }
  }
}
