import TextAlgorithms
import Vocabulary

/// Decides which quotations are altered and which of their words to mark.
///
/// An utterance is altered when reports print at least two wordings of it between quotation marks. Paraphrases do not alter: they are
/// listed with the quotations further down. Independent paraphrases of one position (*message*) are no alteration.
package struct AlteredQuotations: Sendable {
  /// Below this share of common words a wording is shown unmarked: nearly every word would be marked.
  /// Calibration: the invented pairs of `AlteredQuotationsTests`, 0.4…0.6 gave the same rows; at 0.3 two
  /// translations were marked nearly throughout.
  package static let leastCommon = 0.5

  let index: AccountLookup

  package init(_ index: AccountLookup) { self.index = index }

  /// Gravest first, then most reports, then the account's order.
  package func all() -> [AlteredQuotation] {
    let found = index.account.utterances.enumerated().compactMap { i, utterance in altered(utterance).map { (i, $0) } }
    return found.sorted { a, b in
      if a.1.gravity != b.1.gravity { return a.1.gravity > b.1.gravity }
      return a.1.reports != b.1.reports ? a.1.reports > b.1.reports : a.0 < b.0
    }.map(\.1)
  }

  package func altered(_ utterance: Utterance) -> AlteredQuotation? {
    guard utterance.sameness != .message, utterance.versions.indices.contains(utterance.fullest) else { return nil }
    let quoted = utterance.versions.filter { $0.kind != .indirect }
    let rows = wordings(utterance, includeIndirect: false)
    let reports = Set(rows.flatMap { $0.spans.map(\.report) })
    guard quoted.count >= 2, rows.count >= 2, reports.count >= 2 else { return nil }
    let explanation = index.account.differences.filter { $0.utterances.contains(utterance.id) && !$0.explanation.isEmpty }
      .max { a, b in a.weight < b.weight }?.explanation
    let places = NumberWords.count(reports.count, "report")
    return AlteredQuotation(
      utterance: utterance.id, speaker: index.actorName(utterance.speaker) ?? "Unnamed speaker",
      note:
        "\(KindWords.sameness(utterance.sameness)) · \(NumberWords.count(rows.count, "wording")) in \(places)",
      explanation: explanation ?? "", wordings: rows, gravity: rows.map(\.gravity).max() ?? 0, reports: reports.count)
  }

  /// The utterance's wordings: the fullest first, then always the one most like a row that stands already, paraphrases last.
  ///
  /// Each row's marks are against the row it is most like, so that two translations that share a passage are compared with one another and
  /// not with a third. The same words of several reports are one row. Cost: wordings² alignments.
  package func wordings(_ utterance: Utterance, includeIndirect: Bool) -> [Wording] {
    guard utterance.versions.indices.contains(utterance.fullest) else { return [] }
    var rows = rows(utterance, includeIndirect: includeIndirect)
    guard !rows.isEmpty else { return [] }
    var placed = [0]
    var best = rows.indices.map { _ in (likeness: -1.0, share: 0.0, base: 0) }
    var waiting = Array(rows.indices.dropFirst())
    var last = 0
    while !waiting.isEmpty {
      for i in waiting {
        let (likeness, share) = Self.likeness(rows[last], rows[i])
        if likeness > best[i].likeness { best[i] = (likeness, share, last) }
      }
      let next = waiting.max { a, b in
        let (x, y) = (rows[a].isParaphrase, rows[b].isParaphrase)
        if x != y { return x }
        return best[a].likeness != best[b].likeness ? best[a].likeness < best[b].likeness : a > b
      }
      guard let next else { break }
      waiting.removeAll { $0 == next }
      if best[next].share >= Self.leastCommon { Self.mark(&rows, next, against: best[next].base) }
      placed.append(next)
      last = next
    }
    return placed.map { rows[$0].wording(against: rows[0]) }
  }

  /// Words in common as a share of both sides, which says what is nearest, and of the shorter, which says whether to compare at all.
  private static func likeness(_ a: WordingRow, _ b: WordingRow) -> (both: Double, shorter: Double) {
    guard !a.isParaphrase, !b.isParaphrase else { return (0, 0) }
    let (x, y) = (a.words.keys.count, b.words.keys.count)
    let common = Double(SequenceDifference(keepingEndsOf: a.words.keys, b.words.keys).common)
    return (2 * common / Double(max(1, x + y)), common / Double(max(1, min(x, y))))
  }

  private static func mark(_ rows: inout [WordingRow], _ row: Int, against base: Int) {
    for run in SequenceDifference(keepingEndsOf: rows[base].words.keys, rows[row].words.keys).runs {
      switch run.change {
      case .equal: continue
      case .inserted: rows[row].marks.formUnion(run.b)
      case .replaced:
        rows[row].marks.formUnion(run.b)
        rows[base].marks.formUnion(run.a)
      case .deleted: rows[row].cuts[run.b.lowerBound] = (run.a.count, rows[base].words.words[run.a].joined(separator: " "))
      }
    }
    let insertions = rows[row].version.changes.filter { $0.kind == .editorInsertion || $0.kind == .insertionAbsorbed }
    rows[row].marks.formUnion(rows[row].words.indices(inside: insertions.compactMap(\.to)))
    rows[base].marks.formUnion(rows[base].words.indices(inside: insertions.compactMap(\.from)))
  }

  /// One row for each distinct wording, the fullest first.
  private func rows(_ utterance: Utterance, includeIndirect: Bool) -> [WordingRow] {
    let versions = utterance.versions.enumerated().filter { includeIndirect || $1.kind != .indirect }
    guard let pivot = versions.first(where: { $0.offset == utterance.fullest }) ?? versions.max(by: { length($0.1) < length($1.1) })
    else { return [] }
    var rows: [WordingRow] = []
    for version in [pivot] + versions.filter({ $0.offset != pivot.offset }) {
      let words = VersionWords(version.element, index)
      guard !words.words.isEmpty, let span = version.element.parts.first else { continue }
      let isParaphrase = version.element.kind == .indirect
      if let known = rows.firstIndex(where: { $0.words.keys == words.keys && $0.isParaphrase == isParaphrase }) {
        if !rows[known].spans.contains(where: { $0.report == span.report }) { rows[known].spans.append(span) }
      } else {
        rows.append(WordingRow(version: version.element, words: words, spans: [span], isFullest: version.offset == pivot.offset))
      }
    }
    return rows
  }

  private func length(_ version: Version) -> Int { version.parts.reduce(0) { $0 + max(0, $1.end - $1.start) } }
}
