import TextAlgorithms
import Vocabulary

/// Joins the versions of one utterance across reports.
///
/// Two quotations that share a run of words, or nearly all words of the shorter, are one utterance. Other versions are alike by the weight
/// of the words that each finds in the other: rare words of the event count more, names less, because a remark is about what is said of
/// them. Speakers must agree or one be unknown. The same copy, and a paraphrase right before its quotation, raise the likeness.
struct UtteranceJoiner {
  struct Candidate {
    var report: Int
    var version: Version
    var words: SpanWords
    var stems: Set<UInt64>
    /// Place among the versions of its report.
    var order: Int
    /// Words between marks inside a mixed version: what was said, as against what the report says around it.
    var kernel: SpanWords?
    /// In the first paragraph, which tells in short what the rest tells in full.
    var isInLead: Bool
    /// A quotation with *I*, *we*, *you* and the like.
    func addressesSomebody(_ language: Language) -> Bool {
      isQuoted && words.words.contains(where: language.comparison.addressingPronouns.contains)
    }
    var isQuoted: Bool { version.kind == .direct || version.kind == .heading }
  }

  private let calibration = UtteranceCalibration.standard

  let texts: [Identifier: Text]
  let language: Language
  /// Reports, as indices, that are shown to depend on each other.
  let dependent: Set<[Identifier]>

  func join(_ reports: [AnnotatedReport], event: [Identifier: Identifier], weights: WordWeighing) -> [Utterance] {
    var candidates: [Candidate] = []
    for (index, report) in reports.enumerated() {
      let lead = report.report.blocks.first { $0.kind == .paragraph || $0.kind == .standfirst }?.end
      for (order, found) in report.annotations.quotations.enumerated() {
        var version = found
        version.speaker = version.speaker.flatMap { event[$0] }
        version.addressee = version.addressee.flatMap { event[$0] }
        version.via = version.via.compactMap { event[$0] }
        version.because = version.because.map { $0.mapActors { event[$0] ?? $0 } }
        let words = SpanWords(report.text, version.parts.map(\.range))
        candidates.append(
          Candidate(
            report: index, version: version, words: words, stems: words.stemSet, order: order,
            kernel: QuotedKernel(version, report.text).words, isInLead: lead.map { version.parts[0].start < $0 } ?? false))
      }
    }
    let groups = cluster(candidates, weights)
    let taken = candidates.map { candidate in
      Span(report: candidate.version.parts[0].report, start: candidate.version.parts[0].start, end: candidate.version.parts.last!.end)
    }
    let witness = Witness(texts: texts, taken: taken)
    var utterances = groups.map { utterance($0.map { candidates[$0] }, witness) }.sorted {
      $0.versions[$0.fullest].parts[0] < $1.versions[$1.fullest].parts[0]
    }
    NestedSources.fill(&utterances)
    return utterances
  }

  // MARK: - Grouping

  private func cluster(_ candidates: [Candidate], _ weights: WordWeighing) -> [[Int]] {
    var links: [AverageLinkage.Link] = []
    var strong: [AverageLinkage.Link] = []
    for (a, candidate) in candidates.enumerated() {
      for b in candidates.indices.dropFirst(a + 1) where mayShareSpeaker(candidate, candidates[b]) {
        let other = candidates[b]
        if let run = quotedLikeness(candidate, other) {
          if run == 1 { strong.append(.init(a, b, 1)) } else { links.append(.init(a, b, run)) }
        }
        let value = max(alike(candidate, other, weights), kernelLikeness(candidate, other, weights))
        if value > 0 { links.append(.init(a, b, value)) }
      }
    }
    return AverageLinkage.groups(
      count: candidates.count, links: links, strong: strong, threshold: calibration.threshold,
      floor: calibration.threshold * calibration.floor
    ) {
      canJoin($0, $1, candidates)
    }
  }

  private func mayShareSpeaker(_ a: Candidate, _ b: Candidate) -> Bool {
    guard let x = a.version.speaker, let y = b.version.speaker else { return true }
    return x == y
  }

  /// 1 where two versions quote the same words, less where they share a short run, nil otherwise.
  private func quotedLikeness(_ a: Candidate, _ b: Candidate) -> Double? {
    guard a.version.kind != .indirect, b.version.kind != .indirect, !a.stems.isDisjoint(with: b.stems) else { return nil }
    let difference = SequenceDifference(a.words.words, b.words.words)
    if difference.isOneQuotation(shorter: min(a.words.words.count, b.words.words.count)) { return 1 }
    return difference.longestRun >= calibration.shortRun ? calibration.shortRunLikeness : nil
  }

  /// Speakers of a group agree or are unknown.
  private func canJoin(_ a: [Int], _ b: [Int], _ candidates: [Candidate]) -> Bool {
    let speakers = Set((a + b).compactMap { candidates[$0].version.speaker })
    return speakers.count <= 1
  }

  private func alike(_ a: Candidate, _ b: Candidate, _ weights: WordWeighing) -> Double {
    // `your bridge` in a quotation is the town's bridge in a paraphrase.
    let x = weights.found(a.words, in: b.words, forgivesNames: b.addressesSomebody(language) && !a.isQuoted)
    let y = weights.found(b.words, in: a.words, forgivesNames: a.addressesSomebody(language) && !b.isQuoted)
    guard min(x.total, y.total) >= calibration.leastWeight else { return 0 }
    var value = (x.found / x.total + y.found / y.total) / 2
    guard value > 0 else { return 0 }
    if a.report == b.report {
      if leads(a, b) || leads(b, a) {
        value += calibration.leadBonus
      } else if !a.isInLead && !b.isInLead {
        value *= calibration.sameReport
      }
    } else if dependent.contains([a.version.parts[0].report, b.version.parts[0].report].sorted()) {
      value += calibration.copyBonus
    }
    return a.version.speaker != nil && b.version.speaker != nil ? value : value * calibration.unknownSpeaker
  }

  /// Two reports that each quote a few words for one thing: translations of one remark, such as “stalling” and “dragging its feet”.
  private func kernelLikeness(_ a: Candidate, _ b: Candidate, _ weights: WordWeighing) -> Double {
    guard let x = a.kernel, let y = b.kernel, a.report != b.report, a.version.speaker != nil, a.version.speaker == b.version.speaker else {
      return 0
    }
    let there = weights.found(x, in: y), back = weights.found(y, in: x)
    guard there.total > 0, back.total > 0 else { return 0 }
    return (there.found / there.total + back.found / back.total) / 2 >= calibration.kernelShare ? calibration.kernelLikeness : 0
  }

  /// Whether `a` is a paraphrase right before the quotation `b`.
  private func leads(_ a: Candidate, _ b: Candidate) -> Bool {
    guard !a.isQuoted, b.isQuoted, b.order == a.order + 1, let end = a.version.parts.last?.end, let start = b.version.parts.first?.start
    else { return false }
    return start >= end && start - end <= calibration.leadGap
  }

  // MARK: - Utterance

  private func utterance(_ members: [Candidate], _ witness: Witness) -> Utterance {
    var versions = members.map(\.version).sorted { $0.parts[0] < $1.parts[0] }
    witness.lend(&versions)
    let speaker = versions.lazy.compactMap(\.speaker).first
    let fullest = Self.fullest(versions, texts)
    var words: [SpanWords] = []
    for version in versions { words.append(SpanWords(texts[version.parts[0].report], version.parts.map(\.range))) }
    for index in versions.indices {
      if index != fullest {
        versions[index].changes =
          VersionChanges(
            from: (versions[fullest], words[fullest], texts[versions[fullest].parts[0].report]!),
            to: (versions[index], words[index], texts[versions[index].parts[0].report]!)
          ).changes
      }
    }
    return Utterance(
      id: Identifier(
        StableHash.hexadecimal(of: ["utterance"] + versions.map { "\($0.parts[0].report) \($0.parts[0].start) \($0.parts[0].end)" })),
      sameness: sameness(versions, words), speaker: speaker, addressee: versions.lazy.compactMap(\.addressee).first, versions: versions,
      fullest: fullest)
  }

  private func sameness(_ versions: [Version], _ words: [SpanWords]) -> Utterance.Sameness {
    let quoted = versions.indices.filter { versions[$0].kind != .indirect }
    if quoted.isEmpty { return versions.count == 1 ? .same : .message }
    guard let first = quoted.first else { return .same }
    let isSame = quoted.allSatisfy {
      SequenceDifference(words[first].words, words[$0].words).longestRun >= min(calibration.sameRun, words[$0].words.count)
    }
    return isSame ? .same : .probable
  }

  /// Direct before mixed before indirect before heading; then the one with most words in its parts; then the first.
  static func fullest(_ versions: [Version], _ texts: [Identifier: Text]) -> Int {
    func rank(_ kind: Version.Kind) -> Int {
      switch kind {
      case .direct: 3
      case .mixed: 2
      case .indirect: 1
      case .heading: 0
      }
    }
    func size(_ version: Version) -> Int { version.parts.reduce(0) { $0 + (texts[$1.report]?.payload.size($1) ?? 0) } }
    return versions.indices.max { a, b in
      let x = rank(versions[a].kind), y = rank(versions[b].kind)
      if x != y { return x < y }
      return size(versions[a]) != size(versions[b]) ? size(versions[a]) < size(versions[b]) : a > b
    }!
  }
}
