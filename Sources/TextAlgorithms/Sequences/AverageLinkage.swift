/// Groups elements from the most alike pair downwards, joining two groups while their members find a likeness on the other side.
///
/// Two groups join where the average over the members of each, of the best likeness to any member of the other, reaches `floor`: between
/// single and average linkage. A plain average breaks up a large group whose members tell different halves of one thing; a single link
/// chains. Links in `strong` join first, whatever the average. Pairs that are not listed count as 0; the result does not depend on the
/// order of the lists. After Sneath and Sokal (1973). Cost: O(p log p) for p links, and for each test of two groups the links of the smaller
/// one's members; two groups that failed are tested again only when one of them has grown.
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
    count: Int, links: [Link], strong: [Link] = [], threshold: Double, floor: Double, canJoin: ([Int], [Int]) -> Bool = { _, _ in true }
  ) -> [[Int]] {
    let decisive = links.filter { $0.value >= threshold }
    var linkage = Linkage(count: count, links + strong, within: Parts(count: count, decisive + strong))
    for link in ordered(strong) { linkage.meet(link, canJoin, floor: nil) }
    for link in ordered(decisive) { linkage.meet(link, canJoin, floor: floor) }
    return linkage.groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }

  private static func ordered(_ links: [Link]) -> [Link] {
    links.sorted { $0.value != $1.value ? $0.value > $1.value : ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// Which elements can ever meet: those that a chain of decisive links connects.
  private struct Parts {
    private var parent: [Int]

    init(count: Int, _ links: [Link]) {
      parent = Array(0..<count)
      for link in links {
        let a = root(link.a), b = root(link.b)
        if a != b { parent[max(a, b)] = min(a, b) }
      }
      for i in parent.indices { parent[i] = root(i) }
    }

    private mutating func root(_ i: Int) -> Int {
      var i = i
      while parent[i] != i {
        parent[i] = parent[parent[i]]
        i = parent[i]
      }
      return i
    }

    func areOne(_ a: Int, _ b: Int) -> Bool { parent[a] == parent[b] }
  }

  /// The groups so far, with the links of each element in flat arrays.
  private struct Linkage {
    private(set) var groups: [[Int]]
    private var groupOf: [Int]
    /// Where the links of each element begin in `others` and `values`.
    private var starts: [Int]
    private var others: [Int32]
    private var values: [Double]
    /// How often each group has grown, and that sum for two groups that did not join.
    private var growth: [Int]
    private var refused: [UInt64: Int] = [:]
    /// The best likeness of each element in the test that runs; 0 between tests.
    private var best: [Double]

    /// - Parameter parts: links across parts are left out, because no two groups of different parts are ever compared.
    init(count: Int, _ links: [Link], within parts: Parts) {
      groups = (0..<count).map { [$0] }
      groupOf = Array(0..<count)
      growth = Array(repeating: 0, count: count)
      best = Array(repeating: 0, count: count)
      starts = Array(repeating: 0, count: count + 1)
      let links = links.filter { parts.areOne($0.a, $0.b) }
      for link in links {
        starts[link.a + 1] += 1
        starts[link.b + 1] += 1
      }
      for i in 0..<count { starts[i + 1] += starts[i] }
      others = Array(repeating: 0, count: 2 * links.count)
      values = Array(repeating: 0, count: 2 * links.count)
      var next = starts
      for link in links {
        for (here, there) in [(link.a, link.b), (link.b, link.a)] {
          others[next[here]] = Int32(there)
          values[next[here]] = link.value
          next[here] += 1
        }
      }
    }

    /// Joins the groups of both ends where they may and, if there is a floor, are that much alike on average.
    mutating func meet(_ link: Link, _ canJoin: ([Int], [Int]) -> Bool, floor: Double?) {
      let x = groupOf[link.a], y = groupOf[link.b]
      guard x != y else { return }
      let couple = UInt64(min(x, y)) << 32 | UInt64(max(x, y))
      guard refused[couple] != growth[x] + growth[y] else { return }
      if canJoin(groups[x], groups[y]), floor.map({ average(x, y) >= $0 }) ?? true {
        join(min(x, y), max(x, y))
      } else {
        refused[couple] = growth[x] + growth[y]
      }
    }

    private mutating func join(_ x: Int, _ y: Int) {
      groups[x] = (groups[x] + groups[y]).sorted()
      for member in groups[y] { groupOf[member] = x }
      groups[y] = []
      growth[x] += 1
    }

    /// The average of each member's best likeness to the other group, over both groups. Looks at the links of the smaller group alone, which
    /// are those of the larger one to it.
    private mutating func average(_ x: Int, _ y: Int) -> Double {
      let (small, large) = groups[x].count <= groups[y].count ? (x, y) : (y, x)
      var touched: [Int] = []
      var sum = 0.0
      for a in groups[small] {
        var most = 0.0
        for i in starts[a]..<starts[a + 1] where groupOf[Int(others[i])] == large {
          let b = Int(others[i])
          most = max(most, values[i])
          if best[b] == 0 { touched.append(b) }
          best[b] = max(best[b], values[i])
        }
        sum += most
      }
      // In one order, because sums of fractions depend on it.
      touched.sort()
      var sumOfLarge = 0.0
      for b in touched {
        sumOfLarge += best[b]
        best[b] = 0
      }
      return (sum / Double(groups[small].count) + sumOfLarge / Double(groups[large].count)) / 2
    }
  }
}
