/// Static vectors of word pieces, with a weight for how rare each is: how near two words or two statements are in meaning.
///
/// A word that the table holds has its own row; any other is cut greedily into the longest pieces that the table holds (WordPiece) and is
/// their sum. Everything that a decision may hang on is an integer in steps of 1/1024, computed from integers and IEEE-exact square roots,
/// so that it is the same on every platform. Refuses a damaged file with a typed error. Cost: opening checks one sum over the bytes; a word
/// is one binary search, a word that is not in the table one for each piece and end.
///
/// Source: Devlin et al. 2019 (WordPiece), Arora et al. 2017 (smooth inverse frequency); the layout is `WordVectors.encode`'s.
package struct WordVectors: Sendable {
  let bytes: [UInt8]
  let layout: Layout

  /// Reads a table; keeps the bytes as they are.
  package init(_ bytes: [UInt8]) throws(Damage) {
    layout = try Layout(checking: bytes)
    self.bytes = bytes
  }

  package var dimensions: Int { layout.dimensions }

  /// Pieces that have a vector.
  package var count: Int { layout.rows }

  /// Keys of the pieces, ascending; a piece inside a word is keyed with its `##`.
  package var keys: [UInt64] { (0..<count).map { Layout.word(bytes, layout.keys + 8 * $0) } }

  /// The vector of the piece with the given place among `keys`.
  package func values(ofRow row: Int) -> [Float] { sum([row]).map { Float($0) / Float(Layout.scaleUnit) } }

  // MARK: Words

  /// The vector of a word, in the table's own scale; zeros where no piece of it is known.
  /// - Parameter word: folded bytes.
  package func vector(of word: [UInt8]) -> [Float] {
    let parts = rows(of: word)
    guard !parts.isEmpty else { return [Float](repeating: 0, count: dimensions) }
    return sum(parts).map { Float($0) / Float(Layout.scaleUnit) }
  }

  /// A word ready for comparing.
  /// - Parameter word: folded bytes.
  package func word(_ word: [UInt8]) -> Word {
    let key = Folding.key(word, 0..<word.count)
    let parts = rows(of: word)
    guard !parts.isEmpty else {
      let hasLetter = word.contains { $0 >= 0x80 || ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7A) }
      // A clitic is no rare word, a name in another script is one.
      return Word(key: key, rarity: hasLetter && word.first != 0x27 && !word.contains(0x27) ? 255 : 0, unit: [], norm: 0)
    }
    let unit: [Int16] = parts.count == 1 ? (0..<dimensions).map { Int16(weight(parts[0], $0)) } : Self.narrowed(sum(parts), to: 127)
    let norm = Self.dot(unit, unit)
    return Word(key: key, rarity: parts.count == 1 ? rarity(parts[0]) : 255, unit: norm > 0 ? unit : [], norm: Double(norm).squareRoot())
  }

  /// A statement ready for comparing.
  /// - Parameter words: folded bytes of each word; marks left out.
  package func statement(_ words: [[UInt8]]) -> Statement { Statement(words.map { word($0) }, dimensions: dimensions) }

  /// A statement from words that are ready for comparing.
  package func statement(_ words: [Word]) -> Statement { Statement(words, dimensions: dimensions) }

  /// The same with a weight for each word beside its rarity.
  package func statement(_ words: [Word], weights: [Int]) -> Statement { Statement(words, weights: weights, dimensions: dimensions) }

  /// A statement from tokens of a text; marks and addresses are left out.
  package func statement(of bytes: [UInt8], tokens: some Sequence<Token>) -> Statement {
    statement(tokens.filter { $0.kind == .word || $0.kind == .number }.map { Folding.folded(bytes, $0.range) })
  }

  // MARK: Pieces

  /// The row of a whole word, else the rows of the longest pieces from left to right; empty where some letter has no piece.
  func rows(of word: [UInt8]) -> [Int] {
    guard !word.isEmpty, word.count <= WordPieces.longestWord else { return [] }
    if let row = layout.row(Folding.key(word, 0..<word.count), in: bytes) { return [row] }
    return WordPieces.rows(of: word) { layout.row($0, in: bytes) }
  }

  /// Sum of rows in units of 1/`Layout.scaleUnit`.
  private func sum(_ rows: [Int]) -> [Int] {
    var out = [Int](repeating: 0, count: dimensions)
    for row in rows {
      let scale = Int(bytes[layout.scales + 2 * row]) | Int(bytes[layout.scales + 2 * row + 1]) << 8
      for d in 0..<dimensions { out[d] += scale * weight(row, d) }
    }
    return out
  }

  @inline(__always)
  private func weight(_ row: Int, _ d: Int) -> Int { Int(Int8(bitPattern: bytes[layout.weights + row * dimensions + d])) }

  private func rarity(_ row: Int) -> UInt8 { bytes[layout.rarities + row] }

  // MARK: Integers

  /// The values scaled so that the largest is `top`, rounded half away from zero.
  static func narrowed(_ values: [Int], to top: Int) -> [Int16] {
    let largest = values.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else { return [Int16](repeating: 0, count: values.count) }
    return values.map { value in
      let magnitude = (2 * abs(value) * top + largest) / (2 * largest)
      return Int16(value < 0 ? -magnitude : magnitude)
    }
  }

  static func dot(_ a: [Int16], _ b: [Int16]) -> Int {
    a.withUnsafeBufferPointer { x in
      b.withUnsafeBufferPointer { y in
        var sum = 0
        for i in 0..<min(x.count, y.count) { sum &+= Int(Int32(x[i]) &* Int32(y[i])) }
        return sum
      }
    }
  }

  /// Cosine in steps of 1/1024.
  static func cosine(_ dot: Int, _ a: Double, _ b: Double) -> Int {
    guard a > 0, b > 0 else { return 0 }
    return min(1024, max(-1024, Int((1024 * Double(dot) / (a * b)).rounded(.toNearestOrAwayFromZero))))
  }
}
