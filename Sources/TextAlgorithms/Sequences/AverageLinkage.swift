/// Groups elements from the most alike pair downwards, joining two groups while their members find a likeness on the other side.
///
/// Two groups join where the average over the members of each, of the best likeness to any member of the other, reaches `floor`: between
/// single and average linkage. A plain average breaks up a large group whose members tell different halves of one thing; a single link
/// chains. Links in `strong` join first, whatever the average. Pairs that are not listed count as 0; the result does not depend on the
/// order of the lists. After Sneath and Sokal (1973). Cost: O(p log p + joins × group sizes²).
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

  private struct Couple: Hashable {
    var a: Int
    var b: Int

    init(_ a: Int, _ b: Int) {
      self.a = min(a, b)
      self.b = max(a, b)
    }
  }

  /// - Parameter canJoin: whether two groups, as indices, may become one.
  /// - Returns: groups of indices in ascending order of their first element; every index in exactly one.
  package static func groups(
    count: Int, links: [Link], strong: [Link] = [], threshold: Double, floor: Double, canJoin: ([Int], [Int]) -> Bool = { _, _ in true }
  ) -> [[Int]] {
    var groups = (0..<count).map { [$0] }
    var groupOf = Array(0..<count)
    var values: [Couple: Double] = [:]
    for link in links + strong { values[Couple(link.a, link.b)] = max(link.value, values[Couple(link.a, link.b)] ?? 0) }
    func join(_ x: Int, _ y: Int) {
      groups[x] = (groups[x] + groups[y]).sorted()
      for member in groups[y] { groupOf[member] = x }
      groups[y] = []
    }
    /// The average of each member's best likeness to the other group.
    func best(_ x: [Int], _ y: [Int]) -> Double {
      x.reduce(0) { sum, a in sum + (y.lazy.map { values[Couple(a, $0)] ?? 0 }.max() ?? 0) } / Double(x.count)
    }
    for link in ordered(strong) {
      let x = groupOf[link.a], y = groupOf[link.b]
      if x != y, canJoin(groups[x], groups[y]) { join(min(x, y), max(x, y)) }
    }
    for link in ordered(links) where link.value >= threshold {
      let x = groupOf[link.a], y = groupOf[link.b]
      guard x != y, canJoin(groups[x], groups[y]) else { continue }
      if (best(groups[x], groups[y]) + best(groups[y], groups[x])) / 2 >= floor { join(min(x, y), max(x, y)) }
    }
    return groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }

  private static func ordered(_ links: [Link]) -> [Link] {
    links.sorted { $0.value != $1.value ? $0.value > $1.value : ($0.a, $0.b) < ($1.a, $1.b) }
  }
}
