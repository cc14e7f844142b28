extension SequenceDifference {
  /// The difference of two sequences of any elements; what they share at their beginnings and at their ends is equal before all else.
  ///
  /// Among longest common subsequences this prefers the one that keeps the common end: in `b` against `a b b` the last `b` is the equal
  /// one. The limit of cells holds for what lies between the ends. Cost: as of `init(_:_:)`, for the part between the ends.
  package init<Element: Hashable>(keepingEndsOf a: [Element], _ b: [Element]) {
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    var keys: [Element: UInt64] = [:]
    func key(_ element: Element) -> UInt64 {
      if let known = keys[element] { return known }
      let new = UInt64(keys.count)
      keys[element] = new
      return new
    }
    let middle = SequenceDifference(a[head..<a.count - tail].map(key), b[head..<b.count - tail].map(key))
    var runs: [Run] = []
    if head > 0 { runs.append(Run(change: .equal, a: 0..<head, b: 0..<head)) }
    for run in middle.runs {
      runs.append(
        Run(
          change: run.change, a: run.a.lowerBound + head..<run.a.upperBound + head, b: run.b.lowerBound + head..<run.b.upperBound + head))
    }
    if tail > 0 { runs.append(Run(change: .equal, a: a.count - tail..<a.count, b: b.count - tail..<b.count)) }
    self.runs = runs
    common = head + middle.common + tail
  }
}
