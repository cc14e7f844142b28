extension String {
  /// The text, cut at a word where it is longer than `limit` characters.
  package func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let head = prefix(limit)
    guard let space = head.lastIndex(of: " "), head.distance(from: head.startIndex, to: space) > limit / 2 else { return head + "…" }
    return head[..<space] + "…"
  }
}
