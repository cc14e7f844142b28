extension Sequence where Element: Hashable & Comparable {
  /// The element that occurs most, of several the least; nil where there is none.
  func mostFrequent() -> Element? {
    Dictionary(map { ($0, 1) }, uniquingKeysWith: +).max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
