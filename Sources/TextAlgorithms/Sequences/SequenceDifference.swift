/// The longest common subsequence of two sequences of keys, as runs that are equal, deleted, inserted or replaced.
///
/// Source: Wagner and Fischer (1974) for what is found; Hyyrö (2004) for a row of the table in a few machine words. Cost: O(n·m / 64) time and
/// bits of memory; for sentences and quotations, not for reports.
package struct SequenceDifference: Sendable {
  package enum Change: Sendable, Hashable { case equal, deleted, inserted, replaced }

  package struct Run: Sendable, Hashable {
    package var change: Change
    package var a: Range<Int>
    package var b: Range<Int>
  }

  /// In order; neighbours differ in kind; together they cover both sequences.
  package let runs: [Run]
  /// Elements in common.
  package let common: Int

  /// Cells that the table may have: 2,000 by 2,000 elements. Larger pairs keep their common ends, the middle counts as replaced.
  static let cells = 4_000_000

  package init(_ a: [UInt64], _ b: [UInt64]) {
    guard a.count * b.count <= Self.cells else {
      (runs, common) = Self.ends(a, b)
      return
    }
    var i = 0, j = 0
    // What both begin with is in common, and needs no table.
    while i < a.count, j < b.count, a[i] == b[j] {
      i += 1
      j += 1
    }
    var runs = i > 0 ? [Run(change: .equal, a: 0..<i, b: 0..<j)] : []
    let table = SuffixTable(a, from: i, b, from: j)
    while i < a.count || j < b.count {
      let startA = i, startB = j
      if i < a.count, j < b.count, a[i] == b[j] {
        while i < a.count, j < b.count, a[i] == b[j] {
          i += 1
          j += 1
        }
        runs.append(Run(change: .equal, a: startA..<i, b: startB..<j))
        continue
      }
      while i < a.count || j < b.count {
        if i < a.count, j < b.count, a[i] == b[j] { break }
        if j >= b.count || i < a.count && !table.needs(i, from: j) { i += 1 } else { j += 1 }
      }
      let change: Change = startA == i ? .inserted : startB == j ? .deleted : .replaced
      runs.append(Run(change: change, a: startA..<i, b: startB..<j))
    }
    self.runs = runs
    common = runs.reduce(0) { $0 + ($1.change == .equal ? $1.a.count : 0) }
  }

  /// The longest stretch in common, in elements.
  private static func ends(_ a: [UInt64], _ b: [UInt64]) -> ([Run], Int) {
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let middleA = head..<(a.count - tail), middleB = head..<(b.count - tail)
    var runs: [Run] = []
    if head > 0 { runs.append(Run(change: .equal, a: 0..<head, b: 0..<head)) }
    if !middleA.isEmpty || !middleB.isEmpty {
      runs.append(Run(change: middleA.isEmpty ? .inserted : middleB.isEmpty ? .deleted : .replaced, a: middleA, b: middleB))
    }
    if tail > 0 { runs.append(Run(change: .equal, a: middleA.upperBound..<a.count, b: middleB.upperBound..<b.count)) }
    return (runs, head + tail)
  }

  package var longestRun: Int { runs.lazy.filter { $0.change == .equal }.map(\.a.count).max() ?? 0 }
}
