/// Levenshtein distance of short words, stopped early.
///
/// Source: Ukkonen's cut-off (1985). Cost: O(limit × length).
package enum EditDistance {
  /// Whether `limit` insertions, deletions, substitutions or swaps of neighbours turn one into the other.
  package static func isWithin(_ limit: Int, _ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= limit else { return false }
    var before: [Int] = []
    var previous = Array(0...b.count)
    var current = previous
    for i in 0..<a.count {
      current[0] = i + 1
      var best = current[0]
      for j in 0..<b.count {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current[j + 1] = cost
        best = min(best, cost)
      }
      if best > limit { return false }
      before = previous
      swap(&previous, &current)
    }
    return previous[b.count] <= limit
  }
}
