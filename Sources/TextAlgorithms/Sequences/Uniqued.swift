extension Array where Element: Hashable {
  /// Without repetitions, in the order of first occurrence. Cost: linear.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
