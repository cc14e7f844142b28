import TextAlgorithms
import Vocabulary

/// What a report changed of the text that it has from another: the words that differ in their shared passages.
package struct LineageWay: Sendable, Equatable {
  package struct Change: Sendable, Equatable {
    /// Words of the source; empty where the copy puts words in.
    package var before: String
    /// Words of the copy; empty where it leaves words out.
    package var after: String
    /// Where the change stands: in the copy, and in the source where the copy leaves words out.
    package var place: Span
    /// The shared passage in the report of the place.
    package var witness: Span

    package enum Kind: Sendable { case insertion, omission, replacement }

    package var kind: Kind { before.isEmpty ? .insertion : after.isEmpty ? .omission : .replacement }

    /// The words as they are shown.
    package var shownBefore: String { before.shortened(to: 72) }
    package var shownAfter: String { after.shortened(to: 72) }

    /// “could” → “will”, leaves out “at least”, puts in “two”.
    package var words: String {
      switch kind {
      case .insertion: "puts in “\(shownAfter)”"
      case .omission: "leaves out “\(shownBefore)”"
      case .replacement: "“\(shownBefore)” → “\(shownAfter)”"
      }
    }
  }

  package let source: Identifier
  package let copy: Identifier
  /// Weightiest first: numbers, then words that turn or soften a statement, then the others in the order of the copy.
  package var changes: [Change]

  /// Changes shown before the rest is only counted.
  package static let shown = 6

  private static let turning: Set = [
    "not", "no", "never", "nobody", "none", "without", "some", "about", "nearly", "almost", "roughly", "least", "most", "more", "up",
    "reportedly", "allegedly", "alleged", "apparently", "possibly", "perhaps", "could", "may", "might", "would", "should", "will", "must",
    "if", "unless", "provided", "only",
  ]

  package init(from source: Identifier, to copy: Identifier, _ index: AccountLookup) {
    self.source = source
    self.copy = copy
    var found: [(change: Change, weight: Int)] = []
    for passage in index.account.passages where passage.kind != .verbatim {
      guard let x = passage.witnesses.first(where: { $0.report == source }), let y = passage.witnesses.first(where: { $0.report == copy })
      else { continue }
      let (before, after) = (VersionWords([x], index), VersionWords([y], index))
      for run in SequenceDifference(keepingEndsOf: before.keys, after.keys).runs where run.change != .equal {
        add(before, run.a, after, run.b, run.change == .deleted ? x : y)
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

  /// The ways of the tree, in its order, on which something was changed.
  package static func all(of tree: LineageTree, _ index: AccountLookup) -> [LineageWay] {
    tree.branches.flatMap { branch in
      branch.nodes.compactMap { node in
        guard let parent = node.parent else { return nil }
        let way = LineageWay(from: branch.nodes[parent].report, to: node.report, index)
        return way.changes.isEmpty ? nil : way
      }
    }
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
