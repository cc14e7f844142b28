/// Groups elements from the most alike pair downwards, joining two groups while they are alike on average.
///
/// Pairs that are not listed count as 0. The result does not depend on the order of the list. Source: Sneath and Sokal (1973), UPGMA, with a
/// first link above `threshold` and an average above `floor`. Cost: O(p log p + joins × group sizes).
package enum AverageLinkage {
  package struct Link: Sendable, Hashable {
    package var a: Int
    package var b: Int
    package var value: Double

    package init(_ a: Int, _ b: Int, _ value: Double) {
      self.a = min(a, b)
      self.b = max(a, b)
      self.value = value
    }
  }

  /// - Parameter canJoin: whether two groups, as indices, may become one.
  /// - Returns: groups of indices in ascending order of their first element; every index in exactly one.
  package static func groups(
    count: Int, links: [Link], threshold: Double, floor: Double, canJoin: ([Int], [Int]) -> Bool = { _, _ in true }
  ) -> [[Int]] {
    var groups = (0..<count).map { [$0] }
    var groupOf = Array(0..<count)
    var values: [Link: Double] = [:]
    for link in links { values[Link(link.a, link.b, 0)] = link.value }
    for link in links.filter({ $0.value >= threshold }).sorted(by: { $0.value != $1.value ? $0.value > $1.value : ($0.a, $0.b) < ($1.a, $1.b) }) {
      let x = groupOf[link.a], y = groupOf[link.b]
      guard x != y, canJoin(groups[x], groups[y]) else { continue }
      var sum = 0.0
      for a in groups[x].sorted() { for b in groups[y].sorted() { sum += values[Link(a, b, 0)] ?? 0 } }
      guard sum >= floor * Double(groups[x].count * groups[y].count) else { continue }
      groups[x] += groups[y]
      for member in groups[y] { groupOf[member] = x }
      groups[y] = []
    }
    return groups.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
