import TextAlgorithms
import Vocabulary

/// Where the versions of one remark differ between reports though they share no wording, as two translations do, and an editor's insertion
/// printed as speech.
struct QuotationDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  private struct Quoted {
    var version: Version
    var words: SpanWords
    var side: VersionChanges.Side
    var report: Identifier { version.parts[0].report }
  }

  /// - Parameter known: what sentences between marks show; it is not told again.
  func find(_ utterances: [Utterance], besides known: [Difference]) -> [Difference] {
    utterances.flatMap { find(in: $0, besides: known) }
  }

  private func find(in utterance: Utterance, besides known: [Difference]) -> [Difference] {
    let quoted = utterance.versions.filter { $0.kind == .direct || $0.kind == .mixed || $0.kind == .heading }.map { version in
      let text = ground.texts[version.parts[0].report]!
      let words = SpanWords(text, version.parts.map(\.range))
      return Quoted(version: version, words: words, side: (version, words, text))
    }
    guard quoted.count >= 2 else { return [] }
    var out: [Difference] = []
    if let absorbed = absorbed(quoted, utterance) { out.append(absorbed) }
    let direct = quoted.filter { $0.version.kind != .mixed }
    if let wording = wording(direct, utterance) ?? kernels(quoted, utterance), !isTold(wording, in: known) { out.append(wording) }
    return out
  }

  /// Whether each side overlaps one of a difference.
  private func isTold(_ wording: Difference, in known: [Difference]) -> Bool {
    known.contains { other in
      wording.sides.allSatisfy { side in
        side.evidence.contains { span in other.sides.contains { $0.evidence.contains { $0.overlaps(span) } } }
      }
    }
  }

  // MARK: - Kinds

  /// Words that one report prints in brackets and another as the speaker's.
  private func absorbed(_ quoted: [Quoted], _ utterance: Utterance) -> Difference? {
    // Nothing is absorbed of a version without brackets.
    for a in quoted where !Brackets(a.side).isEmpty {
      for b in quoted where a.report != b.report {
        for change in VersionChanges(from: a.side, to: b.side).changes where change.kind == .insertionAbsorbed {
          guard let from = change.from, let to = change.to, to.end - to.start >= calibration.leastAbsorbed else { continue }
          return make(
            .insertionAbsorbed, .distortion, utterance, sides: [(quote(from), [from]), (quote(to), [to])],
            weight: calibration.absorbedWeight,
            "\(ground.label[a.report]!) prints \(quote(from)) in brackets, as an editor's insertion; \(ground.label[b.report]!) prints the words as speech."
          )
        }
      }
    }
    return nil
  }

  /// Two reports that put different words into one quotation.
  private func wording(_ quoted: [Quoted], _ utterance: Utterance) -> Difference? {
    var sides: [(value: String, evidence: [Span], words: [UInt64], stems: Set<UInt64>, labels: [String])] = []
    for one in quoted {
      // A version belongs to a wording that holds it, or that it holds, word for word.
      let index = sides.firstIndex { side in
        let runs = SequenceDifference(side.words, one.words.words).runs
        return runs.allSatisfy { run in
          switch run.change {
          case .equal: true
          case .replaced: false
          case .deleted: run.a.lowerBound == 0 || run.a.upperBound == side.words.count
          case .inserted: run.b.lowerBound == 0 || run.b.upperBound == one.words.words.count
          }
        }
      }
      if let index {
        sides[index].evidence += one.version.parts
        sides[index].labels.append(ground.label[one.report]!)
        if one.words.words.count > sides[index].words.count {
          sides[index].words = one.words.words
          sides[index].stems = one.words.stemSet
          sides[index].value = quote(one.version)
        }
      } else {
        sides.append((quote(one.version), one.version.parts, one.words.words, one.words.stemSet, [ground.label[one.report]!]))
      }
    }
    // What shares nothing with the longest is another remark; what shares its wording is told by its sentences.
    if let full = sides.max(by: { $0.words.count < $1.words.count }) {
      sides.removeAll { side in
        side.words != full.words
          && (!areAlike(side.stems, full.stems) || SequenceDifference(side.words, full.words).longestRun >= calibration.sameWording)
      }
    }
    guard sides.count >= 2, Set(quoted.map(\.report)).count >= 2 else { return nil }
    let who = sides.map { "\($0.labels.uniqued().joined(separator: " and ")): \($0.value)" }.joined(separator: "; ")
    return make(
      .wording, .variant, utterance, sides: sides.map { ($0.value, $0.evidence) }, weight: calibration.wordingWeight,
      "What is probably one remark stands in different words in quotation marks. \(who).")
  }

  private func areAlike(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Bool {
    a.intersection(b).count * 100 >= calibration.alikeWordings * min(a.count, b.count)
  }

  /// Two reports that quote a few words each for one remark, and not the same ones: often two translations.
  private func kernels(_ quoted: [Quoted], _ utterance: Utterance) -> Difference? {
    var sides: [(value: String, evidence: [Span], stems: Set<UInt64>, labels: [String])] = []
    for one in quoted where one.version.kind == .mixed {
      // A mere term between marks (`“old” files`) is no wording of what is said.
      let text = one.side.text
      guard let kernel = QuotedKernel(one.version, text).words, let first = kernel.ranges.first, let last = kernel.ranges.last,
        kernel.ranges.contains(where: { text.tokens(inPage: $0).contains { text.trees.tag($0) == .verb } })
      else { continue }
      let words = Span(report: one.report, first.lowerBound..<last.upperBound)
      if let index = sides.firstIndex(where: { !$0.stems.isDisjoint(with: kernel.stemSet) }) {
        sides[index].evidence += one.version.parts
        sides[index].labels.append(ground.label[one.report]!)
      } else {
        sides.append((quote(words), one.version.parts, kernel.stemSet, [ground.label[one.report]!]))
      }
    }
    guard sides.count >= 2, Set(sides.flatMap(\.evidence).map(\.report)).count >= 2 else { return nil }
    let who = sides.map { "\($0.labels.uniqued().joined(separator: " and ")): \($0.value)" }.joined(separator: "; ")
    return make(
      .wording, .variant, utterance, sides: sides.map { ($0.value, $0.evidence) }, weight: calibration.paraphraseWeight,
      "What is probably one remark stands in different words in quotation marks. \(who).")
  }

  // MARK: - Making

  private func make(
    _ kind: Difference.Kind, _ verdict: Difference.Verdict, _ utterance: Utterance, sides: [(String, [Span])], weight: Double,
    _ explanation: String
  ) -> Difference {
    Difference(
      id: Identifier(StableHash.hexadecimal(of: ["difference", kind.rawValue, utterance.id.value])), kind: kind, verdict: verdict,
      utterances: [utterance.id], sides: sides.map { Difference.Side(value: $0.0, evidence: $0.1.sorted()) }, weight: weight,
      explanation: explanation)
  }

  private func quote(_ span: Span) -> String { ground.quote(span) }

  private func quote(_ version: Version) -> String { version.parts.map(quote).joined(separator: " … ") }
}
