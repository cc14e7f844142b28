/// The heaviest common subsequence of two short sequences of keys.
///
/// Dynamic programming over the full table; each matched key adds its weight, and a match that directly follows another adds
/// `adjacency`, so that of equal ways the one in fewer pieces wins. Meant for sentences: cost `a.count * b.count`.
/// Source: Needleman, Wunsch 1970 (doi:10.1016/0022-2836(70)90057-4), without penalties for gaps.
package struct TokenAlignment: Sendable {
  package struct Match: Sendable, Hashable {
    package var a: Int
    package var b: Int

    package init(a: Int, b: Int) {
      self.a = a
      self.b = b
    }
  }

  package let adjacency: Int

  /// - Parameter adjacency: in the unit of the weights; small against them.
  package init(adjacency: Int = 1) { self.adjacency = adjacency }

  /// Matches in rising order of both sides. `weights` belong to `a`; a missing one counts as 1. Whole numbers keep ties exact.
  package func matches(_ a: [UInt64], _ b: [UInt64], weights: [Int]) -> [Match] {
    let rows = a.count
    let columns = b.count
    guard rows > 0, columns > 0, rows <= 4096, columns <= 4096 else { return [] }
    let width = columns + 1
    let cells = (rows + 1) * width
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * cells) { table in
      // The heaviest way over suffixes; then the same, beginning with a match at i, j.
      let best = table.baseAddress!, taken = table.baseAddress! + cells
      best.initialize(repeating: 0, count: cells)
      taken.initialize(repeating: -1, count: cells)
      fill(best, taken, a, b, weights: weights)
      return trace(best, taken, rows, columns)
    }
  }

  private func fill(_ best: UnsafeMutablePointer<Int>, _ taken: UnsafeMutablePointer<Int>, _ a: [UInt64], _ b: [UInt64], weights: [Int]) {
    let width = b.count + 1
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      let weight = i < weights.count ? weights[i] : 1
      let key = a[i], row = i * width
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        var value = max(best[row + width + j], best[row + j + 1])
        if key == b[j] {
          let next = row + width + j + 1
          let follow = max(best[next], taken[next] >= 0 ? taken[next] + adjacency : 0)
          taken[row + j] = weight + follow
          value = max(value, weight + follow)
        }
        best[row + j] = value
      }
    }
  }

  private func trace(_ best: UnsafeMutablePointer<Int>, _ taken: UnsafeMutablePointer<Int>, _ rows: Int, _ columns: Int) -> [Match] {
    let width = columns + 1
    var out: [Match] = []
    var i = 0
    var j = 0
    var justMatched = false
    while i < rows, j < columns {
      let here = i * width + j
      if justMatched, taken[here] >= 0, taken[here] + adjacency >= best[here] || taken[here] == best[here] {
        out.append(Match(a: i, b: j))
        i += 1
        j += 1
      } else if taken[here] >= 0, taken[here] == best[here] {
        out.append(Match(a: i, b: j))
        i += 1
        j += 1
        justMatched = true
      } else if best[(i + 1) * width + j] >= best[here + 1] {
        i += 1
        justMatched = false
      } else {
        j += 1
        justMatched = false
      }
    }
    return out
  }
}
