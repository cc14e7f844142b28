/// Two different numbers, the lesser first.
package struct NumberPair: Sendable, Hashable, Comparable {
  package let a: Int
  package let b: Int

  package static func < (x: NumberPair, y: NumberPair) -> Bool { (x.a, x.b) < (y.a, y.b) }
}

/// In how many lists two numbers stand together.
package enum PairCounts {
  /// - Parameters:
  ///   - lists: ascending, without repetition: what holds one key.
  ///   - most: longer lists bring nobody together. Cost: the squares of the shorter ones.
  ///   - accepts: which two count.
  package static func count(
    _ lists: some Sequence<[Int]>, most: Int, where accepts: (Int, Int) -> Bool = { _, _ in true }
  ) -> [NumberPair: Int] {
    var counts: [NumberPair: Int] = [:]
    for list in lists where list.count <= most {
      for (place, a) in list.enumerated() {
        for b in list[(place + 1)...] where accepts(a, b) { counts[NumberPair(a: a, b: b), default: 0] += 1 }
      }
    }
    return counts
  }
}
