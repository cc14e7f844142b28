import TextAlgorithms
import Vocabulary

/// Joins the versions of one utterance across reports.
///
/// Two quotations that share a run of words, or nearly all words of the shorter, are one utterance. Other versions are alike by the weight
/// of the words that each finds in the other: rare words of the event count more, names less, because a remark is about what is said of
/// them. Speakers must agree or one be unknown. The same copy, and a paraphrase right before its quotation, raise the likeness.
struct UtteranceJoiner {
  private let calibration = UtteranceCalibration.standard

  let texts: [Identifier: Text]
  let language: Language
  /// Pairs of reports that are shown to depend on each other.
  let dependent: [Pair]

  /// The utterances, and whether some versions were not compared because too many share their words.
  func join(
    _ reports: [AnnotatedReport], event: [Identifier: Identifier], weights: WordWeighing
  ) -> (utterances: [Utterance], isBounded: Bool) {
    var candidates: [VersionGrouping.Candidate] = []
    for (index, report) in reports.enumerated() {
      let lead = report.report.blocks.first { $0.kind == .paragraph || $0.kind == .standfirst }?.end
      for (order, found) in report.annotations.quotations.enumerated() {
        var version = found
        version.speaker = version.speaker.flatMap { event[$0] }
        version.addressee = version.addressee.flatMap { event[$0] }
        version.via = version.via.compactMap { event[$0] }
        version.because = version.because.map { $0.mapActors { event[$0] ?? $0 } }
        candidates.append(
          VersionGrouping.Candidate(
            report: index, version: version, words: SpanWords(report.text, version.parts.map(\.range)), order: order,
            kernel: QuotedKernel(version, report.text).words, isInLead: lead.map { version.parts[0].start < $0 } ?? false,
            isSomebodyElse: isSomebodyElse(version, report.text)))
      }
    }
    let places = Dictionary(reports.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let (groups, isBounded) = VersionGrouping(
      candidates, weights: weights, language: language,
      dependent: dependent.compactMap { pair in
        guard let a = places[pair.a], let b = places[pair.b] else { return nil }
        return (min(a, b), max(a, b))
      }, reportCount: reports.count
    ).groups()
    let taken = candidates.map { candidate in
      Span(report: candidate.version.parts[0].report, start: candidate.version.parts[0].start, end: candidate.version.parts.last!.end)
    }
    let witness = Witness(texts: texts, taken: taken)
    var utterances = groups.map { utterance($0.map { candidates[$0].version }, witness) }.sorted {
      $0.versions[$0.fullest].parts[0] < $1.versions[$1.fullest].parts[0]
    }
    NestedSources.fill(&utterances)
    return (utterances, isBounded)
  }

  /// A source without a name that is indefinite or plural.
  private func isSomebodyElse(_ version: Version, _ text: Text) -> Bool {
    guard version.anonymous, let source = version.source else { return false }
    let words = text.tokens(inPage: source.range)
    guard let first = words.first else { return false }
    let isDefinite =
      language.words.definiteDeterminers.contains(text.key(first)) || language.words.possessivePronouns.contains(text.key(first))
    let isPlural = words.contains { language.names.groupNouns.contains(text.key($0)) }
    return !isDefinite || isPlural
  }

  // MARK: - Utterance

  private func utterance(_ members: [Version], _ witness: Witness) -> Utterance {
    var versions = members.sorted { $0.parts[0] < $1.parts[0] }
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
