import Vocabulary

/// One wording of an utterance, ready to be stacked under the others.
struct Wording: Sendable, Equatable {
  enum Run: Sendable, Equatable {
    case same(String)
    /// Words that differ from the fullest wording.
    case differing(String)
    /// Where words of the fullest wording are missing, and what they are.
    case cut(words: Int, text: String)
    /// Between the parts of a discontinuous quotation.
    case gap
  }

  /// One span for each report that prints these words.
  var spans: [Span]
  var runs: [Run]
  /// What happened, in two words; empty for the fullest wording.
  var label: String
  /// Whether the words stand between marks in the report and so are printed between marks here.
  var isQuoted: Bool
  var isFullest: Bool
  var gravity: Int
}

/// An utterance whose wordings differ.
struct AlteredQuotation: Sendable, Equatable {
  var utterance: Identifier
  var speaker: String
  /// "probably one remark · 3 wordings in 4 reports".
  var note: String
  /// The sentence of the weightiest difference about it; empty where there is none.
  var explanation: String
  var wordings: [Wording]
  var gravity: Int
  var reports: Int
}

/// Decides which quotations are altered and which of their words to mark.
///
/// An utterance is altered when reports print at least two wordings of it between quotation marks. Paraphrases do not alter: they are
/// listed with the quotations further down. Independent paraphrases of one position (*message*) are no alteration.
struct AlteredQuotations: Sendable {
  /// Below this share of common words a wording is shown unmarked: nearly every word would be marked.
  /// Calibration: the invented pairs of `AlteredQuotationsTests`, 0.2…0.5 gave the same rows.
  static let leastCommon = 0.3

  let index: PageIndex

  /// Gravest first, then most reports, then the account's order.
  func all() -> [AlteredQuotation] {
    let found = index.account.utterances.enumerated().compactMap { i, utterance in altered(utterance).map { (i, $0) } }
    return found.sorted { a, b in
      if a.1.gravity != b.1.gravity { return a.1.gravity > b.1.gravity }
      return a.1.reports != b.1.reports ? a.1.reports > b.1.reports : a.0 < b.0
    }.map(\.1)
  }

  func altered(_ utterance: Utterance) -> AlteredQuotation? {
    guard utterance.sameness != .message, utterance.versions.indices.contains(utterance.fullest) else { return nil }
    let quoted = utterance.versions.filter { $0.kind != .indirect }
    let rows = wordings(utterance, includeIndirect: false)
    let reports = Set(rows.flatMap { $0.spans.map(\.report) })
    guard quoted.count >= 2, rows.count >= 2, reports.count >= 2 else { return nil }
    let explanation = index.account.differences.filter { $0.utterances.contains(utterance.id) && !$0.explanation.isEmpty }
      .max { a, b in a.weight < b.weight }?.explanation
    return AlteredQuotation(
      utterance: utterance.id, speaker: index.actorName(utterance.speaker) ?? "Unnamed speaker",
      note:
        "\(PageWords.sameness(utterance.sameness)) · \(PageWords.count(rows.count, "wording")) in \(PageWords.count(reports.count, "report"))",
      explanation: explanation ?? "", wordings: rows, gravity: rows.map(\.gravity).max() ?? 0, reports: reports.count)
  }

  /// The utterance's wordings: the fullest first, then by gravity, then in the account's order; the same words of several reports are one row.
  func wordings(_ utterance: Utterance, includeIndirect: Bool) -> [Wording] {
    guard utterance.versions.indices.contains(utterance.fullest) else { return [] }
    let versions = utterance.versions.enumerated().filter { includeIndirect || $1.kind != .indirect }
    guard let pivot = versions.first(where: { $0.offset == utterance.fullest }) ?? versions.max(by: { length($0.1) < length($1.1) })
    else { return [] }
    let full = VersionWords(pivot.element, index)
    var rows: [(key: [String], wording: Wording)] = []
    var replaced: Set<Int> = []
    for version in [pivot] + versions.filter({ $0.offset != pivot.offset }) {
      let words = VersionWords(version.element, index)
      guard !words.words.isEmpty, let span = version.element.parts.first else { continue }
      let key = words.keys + [version.element.kind == .indirect ? "indirect" : ""]
      if let known = rows.firstIndex(where: { $0.key == key }) {
        if !rows[known].wording.spans.contains(where: { $0.report == span.report }) { rows[known].wording.spans.append(span) }
        continue
      }
      let isFullest = version.offset == pivot.offset
      rows.append((key, wording(version.element, words, full, isFullest: isFullest, replaced: &replaced)))
    }
    guard let first = rows.first else { return [] }
    let fullest = Wording(
      spans: first.wording.spans, runs: full.runs(marking: replaced), label: "", isQuoted: first.wording.isQuoted, isFullest: true, gravity: 0)
    return [fullest]
      + rows.dropFirst().map(\.wording).enumerated().sorted { a, b in
        a.element.gravity != b.element.gravity ? a.element.gravity > b.element.gravity : a.offset < b.offset
      }.map(\.element)
  }

  private func length(_ version: Version) -> Int { version.parts.reduce(0) { $0 + max(0, $1.end - $1.start) } }

  private func wording(
    _ version: Version, _ words: VersionWords, _ full: VersionWords, isFullest: Bool, replaced: inout Set<Int>
  ) -> Wording {
    var wording = Wording(
      spans: Array(version.parts.prefix(1)), runs: words.runs(marking: []), label: "",
      isQuoted: (version.kind == .direct || version.kind == .heading) && !words.beginsWithMark, isFullest: isFullest, gravity: 0)
    if isFullest { return wording }
    let alignment = WordAlignment(full.keys, words.keys)
    let shorter = max(1, min(full.keys.count, words.keys.count))
    let isComparable = version.kind != .indirect && Double(alignment.common) >= Self.leastCommon * Double(shorter)
    if isComparable {
      var marks = words.indices(inside: version.changes.filter { $0.kind == .editorInsertion || $0.kind == .insertionAbsorbed }.compactMap(\.to))
      replaced.formUnion(
        full.indices(inside: version.changes.filter { $0.kind == .editorInsertion || $0.kind == .insertionAbsorbed }.compactMap(\.from)))
      var cuts: [Int: (Int, String)] = [:]
      var position = 0
      for step in alignment.steps {
        switch step {
        case .same(_, let q): position = q.upperBound
        case .added(let q):
          marks.formUnion(q)
          position = q.upperBound
        case .replaced(let p, let q):
          marks.formUnion(q)
          replaced.formUnion(p)
          position = q.upperBound
        case .cut(let p): cuts[position] = (p.count, full.words[p].joined(separator: " "))
        }
      }
      wording.runs = words.runs(marking: marks, cuts: cuts)
    }
    var kinds: [Version.Change.Kind] = []
    for change in version.changes where !kinds.contains(change.kind) { kinds.append(change.kind) }
    kinds.sort { PageWords.gravity($0) > PageWords.gravity($1) }
    if kinds.isEmpty { kinds = [Self.derived(alignment, version.kind)] }
    wording.label = kinds.prefix(2).map(PageWords.change).joined(separator: ", ")
    wording.gravity = PageWords.gravity(kinds[0])
    return wording
  }

  /// What to call a change that nobody named: words only missing are a cut, words only added an extension.
  private static func derived(_ alignment: WordAlignment, _ kind: Version.Kind) -> Version.Change.Kind {
    if kind == .indirect { return .paraphrased }
    var isCut = false
    for step in alignment.steps {
      switch step {
      case .same: continue
      case .cut: isCut = true
      case .added, .replaced: return .reworded
      }
    }
    return isCut ? .truncated : .reworded
  }
}
