/// Numbers from 0 that are joined into sets; the least of a set stands for it.
///
/// Source: Galler and Fischer (1964), with path halving, Tarjan and van Leeuwen (1984). Cost of a join: nearly constant, on average.
package struct DisjointSets: Sendable {
  private var parents: [Int]

  /// Every number alone.
  package init(count: Int) { parents = Array(0..<count) }

  /// The least number of the set of one.
  package func root(_ number: Int) -> Int {
    var at = number
    while parents[at] != at { at = parents[at] }
    return at
  }

  package func areOne(_ a: Int, _ b: Int) -> Bool { root(a) == root(b) }

  package mutating func join(_ a: Int, _ b: Int) {
    let x = halved(a), y = halved(b)
    parents[max(x, y)] = min(x, y)
  }

  private mutating func halved(_ number: Int) -> Int {
    var at = number
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }

  /// All sets in the order of their least numbers, each in ascending order.
  package func sets() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for number in parents.indices { members[root(number), default: []].append(number) }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}
