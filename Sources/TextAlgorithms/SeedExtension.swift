/// Grows shared k-grams of two sequences into runs, and joins runs that lie close together in both.
///
/// Each seed is extended to both sides while keys agree; runs on the same diagonal are found once. Runs follow one another in a
/// chain where the gap on neither side is longer than `gap`. Cost: proportional to the shared content.
/// Source: the idea of BLAST (Altschul et al. 1990, doi:10.1016/S0022-2836(05)80360-2), with keys in place of residues.
package struct SeedExtension: Sendable {
  /// The same keys in both sequences, one after another.
  package struct Run: Sendable, Hashable {
    package var a: Int
    package var b: Int
    package var count: Int
  }

  /// Keys that may lie between two runs of one chain.
  package let gap: Int

  package init(gap: Int) { self.gap = max(0, gap) }

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

  /// Runs joined into chains that go forward in both sequences.
  package func chains(_ runs: [Run]) -> [[Run]] {
    var chains: [[Run]] = []
    var open: [Int] = []
    for run in runs.sorted(by: { ($0.a, $0.b) < ($1.a, $1.b) }) {
      open.removeAll { run.a - (chains[$0].last.map { $0.a + $0.count } ?? 0) > gap }
      var best: Int?
      var bestGap = Int.max
      for index in open {
        guard let last = chains[index].last else { continue }
        let x = run.a - last.a - last.count
        let y = run.b - last.b - last.count
        if x >= 0, y >= 0, x <= gap, y <= gap, x + y < bestGap {
          best = index
          bestGap = x + y
        }
      }
      if let best {
        chains[best].append(run)
      } else {
        open.append(chains.count)
        chains.append([run])
      }
    }
    return chains
  }
}
