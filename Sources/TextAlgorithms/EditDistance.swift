/// The number of insertions, deletions and substitutions between two short byte strings, up to a limit.
///
/// One row of the table is kept. Source: Levenshtein 1966; Wagner, Fischer 1974 (doi:10.1145/321796.321811). Cost: the product of the
/// lengths.
package enum EditDistance {
  /// - Returns: the distance, or `limit + 1` where it is greater than `limit`.
  package static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return limit + 1 }
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      var least = row[0]
      for j in 0..<b.count {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, min(diagonal, row[j]) + 1)
        least = min(least, row[j + 1])
      }
      if least > limit { return limit + 1 }
    }
    return min(row[b.count], limit + 1)
  }
}
