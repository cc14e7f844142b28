/// Levenshtein distance of short words, stopped early.
///
/// Source: Ukkonen's cut-off (1985). Cost: O(limit × length).
package enum EditDistance {
  /// Whether `limit` insertions, deletions, substitutions or swaps of neighbours turn one into the other.
  package static func isWithin(_ limit: Int, _ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= limit else { return false }
    if limit == 1 { return isWithinOne(a, b) }
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

  /// Whether nothing, one letter or two swapped neighbours are left between the common ends. Cost: linear, without a table.
  private static func isWithinOne(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let shorter = min(a.count, b.count)
    var head = 0
    while head < shorter, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let left = a.count - head - tail, right = b.count - head - tail
    return max(left, right) <= 1 || left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }
}
