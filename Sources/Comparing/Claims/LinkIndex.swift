/// The links of each stretch, by the number of the other end.
struct LinkIndex {
  private var ends: [Int32]
  /// Of each place the stretch at the other end, and the link.
  private(set) var others: [Int32]
  private(set) var links: [Int32]

  /// - Parameter links: as `StretchLinker` gives them: by the sentence of the second end, then that of the first, so that the other ends of
  ///   each stretch rise.
  init(_ all: [StretchLinker.Link], stretches: Int) {
    var counts = [Int32](repeating: 0, count: stretches + 1)
    for link in all {
      counts[Int(link.i) + 1] += 1
      counts[Int(link.j) + 1] += 1
    }
    for stretch in 0..<stretches { counts[stretch + 1] += counts[stretch] }
    ends = counts
    others = [Int32](repeating: 0, count: 2 * all.count)
    links = others
    for (number, link) in all.enumerated() {
      for (end, other) in [(Int(link.i), link.j), (Int(link.j), link.i)] {
        others[Int(counts[end])] = other
        links[Int(counts[end])] = Int32(number)
        counts[end] += 1
      }
    }
  }

  /// The places of a stretch's links; `others` rises over them.
  subscript(_ stretch: Int) -> Range<Int> { Int(ends[stretch])..<Int(ends[stretch + 1]) }

  /// The link of two stretches.
  func link(_ a: Int, _ b: Int) -> Int? {
    var low = Int(ends[a]), high = Int(ends[a + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if others[middle] < Int32(b) { low = middle + 1 } else { high = middle }
    }
    return low < end && others[low] == Int32(b) ? Int(links[low]) : nil
  }
}
