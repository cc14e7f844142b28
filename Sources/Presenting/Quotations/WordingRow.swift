import TextAlgorithms
import Vocabulary

/// A wording while its marks are gathered.
struct WordingRow {
  var version: Version
  var words: VersionWords
  var spans: [Span]
  var isFullest: Bool
  var marks: Set<Int> = []
  var cuts: [Int: (Int, String)] = [:]

  var isParaphrase: Bool { version.kind == .indirect }

  func wording(against fullest: WordingRow) -> Wording {
    var kinds: [Version.Change.Kind] = []
    for change in version.changes where !kinds.contains(change.kind) { kinds.append(change.kind) }
    kinds.sort { KindWords.gravity($0) > KindWords.gravity($1) }
    if kinds.isEmpty {
      kinds = [isParaphrase ? .paraphrased : Self.derived(SequenceDifference(keepingEndsOf: fullest.words.keys, words.keys))]
    }
    return Wording(
      spans: spans, runs: words.runs(marking: marks, cuts: cuts),
      label: isFullest ? "" : kinds.prefix(2).map(KindWords.change).joined(separator: ", "),
      isQuoted: (version.kind == .direct || version.kind == .heading) && !words.beginsWithMark, isFullest: isFullest,
      gravity: isFullest ? 0 : KindWords.gravity(kinds[0]))
  }

  /// What to call a change that nobody named: a cut where words are only missing, else a rewording.
  private static func derived(_ difference: SequenceDifference) -> Version.Change.Kind {
    let changes = difference.runs.map(\.change).filter { $0 != .equal }
    return !changes.isEmpty && changes.allSatisfy { $0 == .deleted } ? .truncated : .reworded
  }
}
