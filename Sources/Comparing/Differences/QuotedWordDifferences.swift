import TextAlgorithms
import Vocabulary

/// Where reports put different words of one remark between marks, however they build it into their sentences: `“in no way ready, and will not
/// be,”` in one, `“in no way ready”` in another.
///
/// Stretches between marks are one remark where they share a run of words, or nearly all their content. Cost: the shared content words of
/// quotations; words that stand in many are left out.
struct QuotedWordDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  private struct Quoted {
    var span: Span
    var words: SpanWords
    var report: Identifier { span.report }
  }

  /// - Parameter known: differences of wording and cuts that utterances show.
  func find(besides known: [Difference]) -> [Difference] {
    let quoted = stretches()
    return groups(of: quoted).flatMap { group -> [Difference] in
      // The longest; of equals the one that comes first. What is no wording of it may be one of another.
      var left = group, out: [Difference] = []
      while left.count > 1, let full = left.max(by: { (quoted[$0].words.words.count, $1) < (quoted[$1].words.words.count, $0) }) {
        let alike = left.filter { $0 != full && isWording(quoted[$0], of: quoted[full]) }
        out += compare(quoted[full], alike.filter { quoted[$0].report != quoted[full].report }.map { quoted[$0] }, known)
        left.removeAll { $0 == full || alike.contains($0) }
      }
      return out
    }
  }

  /// Whether most of its words stand in the longer one, in the same order.
  private func isWording(_ other: Quoted, of full: Quoted) -> Bool {
    SequenceDifference(full.words.words, other.words.words).common * 100 >= calibration.sameOrder * other.words.words.count
  }

  /// What stands between marks in the stories, in the order of the reports.
  private func stretches() -> [Quoted] {
    ground.texts.sorted { $0.key < $1.key }.flatMap { _, text in
      text.segments.filter { segment in
        !segment.isSingle && segment.close != nil && segment.tokens.count >= calibration.leastQuoted
          && [.paragraph, .standfirst, .quote, .list].contains(text.blocks[segment.block].kind)
      }.map { segment in
        let span = text.span(segment.tokens)
        return Quoted(span: span, words: SpanWords(text, [span.range]))
      }
    }
  }

  private func groups(of quoted: [Quoted]) -> [[Int]] {
    var holders: [UInt64: [Int]] = [:]
    for (index, one) in quoted.enumerated() { for stem in one.words.stemSet { holders[stem, default: []].append(index) } }
    var shared: [[Int]: Int] = [:]
    for list in holders.values where list.count <= calibration.mostHolders {
      for (place, i) in list.enumerated() { for j in list[(place + 1)...] { shared[[i, j], default: 0] += 1 } }
    }
    var group = Array(quoted.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while group[at] != at { at = group[at] }
      return at
    }
    for pair in shared.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let a = quoted[pair[0]], b = quoted[pair[1]]
      guard shared[pair]! >= calibration.leastShared, a.report != b.report, areOneRemark(a, b, shared[pair]!) else { continue }
      let x = root(pair[0]), y = root(pair[1])
      group[max(x, y)] = min(x, y)
    }
    return Dictionary(grouping: quoted.indices, by: root).values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  private func areOneRemark(_ a: Quoted, _ b: Quoted, _ shared: Int) -> Bool {
    SequenceDifference(a.words.words, b.words.words).longestRun >= calibration.sameWording
      || shared * 100 >= calibration.sameRemark * min(a.words.stemSet.count, b.words.stemSet.count)
  }

  // MARK: - What differs

  private func compare(_ full: Quoted, _ others: [Quoted], _ known: [Difference]) -> [Difference] {
    var cut: [Quoted] = [], reworded: [Quoted] = []
    for other in others {
      let runs = SequenceDifference(full.words.words, other.words.words).runs.filter { $0.change != .equal }
      let isInside = { (run: SequenceDifference.Run) in
        run.change != .deleted || run.a.lowerBound > 0 && run.a.upperBound < full.words.words.count
      }
      if runs.contains(where: isInside) {
        reworded.append(other)
      } else if runs.contains(where: { $0.a.count >= calibration.leastCut }) {
        cut.append(other)
      }
    }
    return [
      make(.truncation, full, cut, known, weight: calibration.truncationWeight) {
        "prints \(ground.quote(full.span)); \($0) print\($1) a part of it."
      },
      make(.wording, full, reworded, known, weight: calibration.paraphraseWeight) {
        "prints \(ground.quote(full.span)); \($0) put\($1) other words between the marks."
      },
    ].compactMap { $0 }
  }

  private func make(
    _ kind: Difference.Kind, _ full: Quoted, _ others: [Quoted], _ known: [Difference], weight: Double, _ words: (String, String) -> String
  ) -> Difference? {
    // One part of a report is enough.
    var seen: Set<Identifier> = []
    let sides = others.filter { seen.insert($0.report).inserted }
    let reports = Set(sides.map(\.report)).union([full.report])
    let isKnown = known.contains { difference in
      let evidence = difference.sides.flatMap(\.evidence)
      return difference.kind == kind && reports.isSubset(of: evidence.map(\.report)) && evidence.contains { $0.overlaps(full.span) }
    }
    guard !sides.isEmpty, !isKnown else { return nil }
    let labels = sides.compactMap { ground.label[$0.report] }
    let spans = [full.span] + sides.map(\.span)
    return Difference(
      id: DifferenceGround.identifier(["quoted words", kind.rawValue], spans),
      kind: kind, verdict: .variant, sides: spans.map { Difference.Side(value: ground.quote($0), evidence: [$0]) }, weight: weight,
      explanation: "\(ground.label[full.report]!) " + words(labels.joined(separator: ", "), labels.count == 1 ? "s" : ""))
  }
}
