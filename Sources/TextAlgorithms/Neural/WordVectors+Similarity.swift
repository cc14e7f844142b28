extension WordVectors {
  /// A word with its direction in the space of meanings.
  package struct Word: Sendable {
    /// `Folding.key` of the word.
    package let key: UInt64
    /// 0 for the commonest words, 255 for a word that is not in the table or has no vector.
    package let rarity: UInt8
    /// −127…127; empty where the word has no vector.
    let unit: [Int16]
    let norm: Double

    package var hasVector: Bool { !unit.isEmpty }
  }

  /// The words of a clause, and their weighted mean.
  package struct Statement: Sendable {
    package let words: [Word]
    /// Sum of the words' directions, each weighted by its rarity; −32767…32767.
    let mean: [Int16]
    let norm: Double

    /// Words beyond this count are left out of the mean, so that no sum can overflow. A sentence has 5 to 60.
    static let limit = 4096

    /// - Parameter weights: of the words beside their rarity, at most 2¹⁶ each; nil for the same.
    init(_ words: [Word], weights: [Int]? = nil, dimensions: Int) {
      self.words = words
      var sum = [Int](repeating: 0, count: dimensions)
      for (place, word) in words.prefix(Self.limit).enumerated() where word.hasVector {
        // A unit vector in steps of 1/16384.
        let factor = 16384 * Double(word.rarity) * Double(weights?[place] ?? 1) / word.norm
        for d in 0..<dimensions { sum[d] += Int((factor * Double(word.unit[d])).rounded(.toNearestOrAwayFromZero)) }
      }
      mean = WordVectors.narrowed(sum, to: 32767)
      norm = Double(WordVectors.dot(mean, mean)).squareRoot()
    }
  }

  /// How near two words are: −1024…1024, 1024 for the same word; 0 where one has no vector.
  package static func nearness(_ a: Word, _ b: Word) -> Int {
    if a.key == b.key { return 1024 }
    guard a.hasVector, b.hasVector else { return 0 }
    return cosine(dot(a.unit, b.unit), a.norm, b.norm)
  }

  /// Cosine of the weighted means (smooth inverse frequency): −1024…1024; 0 where one has no words with a vector.
  package static func cosine(_ a: Statement, _ b: Statement) -> Int { cosine(dot(a.mean, b.mean), a.norm, b.norm) }

  /// Below this nearness (in 1/1024) two words do not count as each other's counterpart.
  ///
  /// 0, 0.2, 0.3, 0.4, 0.5 tried; see `Guides/WordVectors.md`.
  package static let floor = 307

  /// Soft alignment: 0…1024, symmetric; 1024 where every word of each has the same word in the other.
  ///
  /// For each word of one statement the nearest word of the other, where it reaches `floor`, weighted by rarity; the mean of both
  /// directions. Word order does not count. Cost: product of the lengths.
  package static func alignment(_ a: Statement, _ b: Statement) -> Int {
    var bestOfB = [Int](repeating: 0, count: b.words.count)
    var sumA = 0
    for x in a.words {
      var best = 0
      for (j, y) in b.words.enumerated() {
        let near = nearness(x, y)
        guard near >= floor else { continue }
        best = max(best, near)
        bestOfB[j] = max(bestOfB[j], near)
      }
      sumA += best * Int(x.rarity)
    }
    var sumB = 0
    for (j, y) in b.words.enumerated() { sumB += bestOfB[j] * Int(y.rarity) }
    let weightA = a.words.reduce(0) { $0 + Int($1.rarity) }
    let weightB = b.words.reduce(0) { $0 + Int($1.rarity) }
    guard weightA > 0, weightB > 0 else { return 0 }
    return (sumA / weightA + sumB / weightB) / 2
  }

  /// The mean of `cosine` and `alignment`, in 1/1024, −512…1024: the measure to use for short clauses.
  package static func similarity(_ a: Statement, _ b: Statement) -> Int { (cosine(a, b) + alignment(a, b)) >> 1 }
}
