/// Chooses, of many links between the sentences of two texts, the heaviest set that keeps the order of both.
///
/// A sentence may take part in several links as long as no two links cross, so that one sentence may answer two. Longest weighted
/// chain with a Fenwick tree of maxima: cost n log n in the number of links.
/// Source: the order assumption of Gale, Church 1993 (aclanthology J93-1004), without length costs.
package struct SentenceAlignment: Sendable {
  package struct Link: Sendable, Hashable {
    package var a: Int
    package var b: Int
    /// In whole units, above 0.
    package var weight: Int

    package init(a: Int, b: Int, weight: Int) {
      self.a = a
      self.b = b
      self.weight = weight
    }
  }

  package init() {}

  /// Indices into `links` of the heaviest chain, by position; ties go to the chain that ends first.
  package func chain(_ links: [Link]) -> [Int] {
    let order = links.indices.filter { links[$0].a >= 0 && links[$0].b >= 0 && links[$0].weight > 0 }
      .sorted { (links[$0].a, links[$0].b, $0) < (links[$1].a, links[$1].b, $1) }
    guard let columns = order.map({ links[$0].b }).max().map({ $0 + 1 }) else { return [] }
    var tree = [Int](repeating: -1, count: columns + 1)
    var total = [Int](repeating: 0, count: links.count)
    var before = [Int](repeating: -1, count: links.count)
    var last = -1
    for index in order {
      let link = links[index]
      var best = -1
      var i = link.b + 1
      while i > 0 {
        if tree[i] >= 0, best < 0 || total[tree[i]] > total[best] { best = tree[i] }
        i -= i & -i
      }
      total[index] = link.weight + (best >= 0 ? total[best] : 0)
      before[index] = best
      if last < 0 || total[index] > total[last] { last = index }
      i = link.b + 1
      while i <= columns {
        if tree[i] < 0 || total[index] > total[tree[i]] { tree[i] = index }
        i += i & -i
      }
    }
    var out: [Int] = []
    while last >= 0 {
      out.append(last)
      last = before[last]
    }
    return out.reversed()
  }
}
