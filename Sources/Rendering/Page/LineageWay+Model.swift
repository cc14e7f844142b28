import Vocabulary

/// What a report changed of the text that it has from another: the words that differ in their shared passages.
struct LineageWay: Sendable, Equatable {
  struct Change: Sendable, Equatable {
    /// Words of the source; empty where the copy puts words in.
    var before: String
    /// Words of the copy; empty where it leaves words out.
    var after: String
    /// Where the change stands: in the copy, and in the source where the copy leaves words out.
    var place: Span
    /// The shared passage in the report of the place.
    var witness: Span

    /// The words as they are shown.
    var shownBefore: String { PageIndex.shortened(before, 72) }
    var shownAfter: String { PageIndex.shortened(after, 72) }

    /// “could” → “will”, leaves out “at least”, puts in “two”.
    var words: String {
      before.isEmpty
        ? "puts in “\(shownAfter)”" : after.isEmpty ? "leaves out “\(shownBefore)”" : "“\(shownBefore)” → “\(shownAfter)”"
    }
  }

  /// Weightiest first: numbers, then words that turn or soften a statement, then the others in the order of the copy.
  var changes: [Change]

  /// Changes shown before the rest is only counted.
  static let shown = 6

  private static let turning: Set = [
    "not", "no", "never", "nobody", "none", "without", "some", "about", "nearly", "almost", "roughly", "least", "most", "more", "up",
    "reportedly", "allegedly", "alleged", "apparently", "possibly", "perhaps", "could", "may", "might", "would", "should", "will", "must",
    "if", "unless", "provided", "only",
  ]

  init(from source: Identifier, to copy: Identifier, _ index: PageIndex) {
    var found: [(change: Change, weight: Int)] = []
    for passage in index.account.passages where passage.kind != .verbatim {
      guard let x = passage.witnesses.first(where: { $0.report == source }), let y = passage.witnesses.first(where: { $0.report == copy })
      else { continue }
      let (before, after) = (VersionWords([x], index), VersionWords([y], index))
      for step in WordAlignment(before.keys, after.keys).steps {
        switch step {
        case .same: continue
        case .cut(let words): add(before, words, after, 0..<0, x)
        case .added(let words): add(before, 0..<0, after, words, y)
        case .replaced(let cut, let added): add(before, cut, after, added, y)
        }
      }
    }
    func add(_ before: VersionWords, _ cut: Range<Int>, _ after: VersionWords, _ added: Range<Int>, _ witness: Span) {
      let keys = before.keys[cut] + after.keys[added]
      guard keys.contains(where: { !$0.isEmpty }) else { return }
      let weight =
        keys.contains { $0.unicodeScalars.contains { $0.properties.numericType != nil } }
        ? 2 : keys.contains(where: Self.turning.contains) ? 1 : 0
      let change = Change(
        before: Self.plain(before.words[cut]), after: Self.plain(after.words[added]),
        place: (cut.isEmpty || !added.isEmpty ? after.place(of: added) : before.place(of: cut)) ?? witness, witness: witness)
      if !found.contains(where: { $0.change.before == change.before && $0.change.after == change.after }) { found.append((change, weight)) }
    }
    changes = found.enumerated().sorted { a, b in
      a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }.map(\.element.change)
  }

  /// Words without the marks around them.
  private static func plain(_ words: ArraySlice<String>) -> String {
    func isMark(_ scalar: Unicode.Scalar) -> Bool { ",.;:".unicodeScalars.contains(scalar) || Text.isDoubleQuotationMark(scalar) }
    var text = words.joined(separator: " ").unicodeScalars[...]
    while let last = text.last, isMark(last) { text.removeLast() }
    while let first = text.first, isMark(first) { text.removeFirst() }
    return String(text)
  }
}
