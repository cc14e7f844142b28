/// Grows shared k-grams of two sequences into the longest runs around them.
///
/// Each seed is extended to both sides while keys agree; a run that several seeds lie in is found once. Cost: proportional to the shared
/// content. Source: the idea of BLAST (Altschul et al. 1990, doi:10.1016/S0022-2836(05)80360-2), with keys in place of residues and no
/// gaps.
package struct SeedExtension: Sendable {
  /// The same keys in both sequences, one after another.
  package struct Run: Sendable, Hashable {
    package var a: Int
    package var b: Int
    package var count: Int

    package init(a: Int, b: Int, count: Int) {
      self.a = a
      self.b = b
      self.count = count
    }
  }

  package init() {}

  /// Maximal runs through the seeds, by position in `a`, then in `b`; a seed that does not fit is left out.
  package func runs(_ a: [UInt64], _ b: [UInt64], seeds: [(a: Int, b: Int)]) -> [Run] {
    let inside = seeds.filter { $0.a >= 0 && $0.b >= 0 && $0.a < a.count && $0.b < b.count && a[$0.a] == b[$0.b] }
    let sorted = inside.sorted { ($0.a - $0.b, $0.a) < ($1.a - $1.b, $1.a) }
    var out: [Run] = []
    var diagonal = Int.min
    var coveredTo = Int.min
    for seed in sorted {
      if seed.a - seed.b == diagonal && seed.a < coveredTo { continue }
      var start = seed
      while start.a > 0, start.b > 0, a[start.a - 1] == b[start.b - 1] { start = (start.a - 1, start.b - 1) }
      var count = seed.a - start.a
      while start.a + count < a.count, start.b + count < b.count, a[start.a + count] == b[start.b + count] { count += 1 }
      diagonal = seed.a - seed.b
      coveredTo = start.a + count
      out.append(Run(a: start.a, b: start.b, count: count))
    }
    return out.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }
}
