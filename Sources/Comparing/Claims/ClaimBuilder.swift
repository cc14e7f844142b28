import TextAlgorithms
import Vocabulary

/// Makes claims: one for each group of stretches that tell the same, one for each clause or sentence that stands alone.
///
/// What is said and what a report states in its own voice meet in one claim; the utterance that most of the said ones belong to names its
/// speaker. Cost: the clauses of sentences that share enough items.
struct ClaimBuilder {
  let language: Language
  let vectors: WordVectors?
  let support: SupportCounter

  struct Outcome {
    var claims: [Claim]
    /// Clauses of two reports that state one thing with other figures or times; the most alike first.
    var rivals: [(Span, Span)]
    /// Whether some sentences were not compared.
    var isBounded: Bool
  }

  /// The claims of a dossier with actors, utterances, figures and moments.
  func build(_ twins: Twins, _ dossier: Dossier) -> Outcome {
    let reader = StretchReader(twins.ordered, ground: ItemGround(dossier, language), vectors: vectors)
    let stretches = reader.stretches
    let scorer = StretchScorer(reader, weights: ClaimCalibration.weights)
    let linker = StretchLinker(scorer, weights: ClaimCalibration.weights)
    let groups = ClaimGroups(linker.links(), scorer, linker.pairs)
    let utterances = Dictionary(dossier.utterances.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let sentences = Dictionary(
      stretches.indices.map { (stretches[$0].sentence, $0) },
      uniquingKeysWith: { stretches[$0].bytes.count >= stretches[$1].bytes.count ? $0 : $1 })
    let denials = Dictionary(grouping: groups.denials.keys.sorted()) { stretches[$0].sentence }
    var claims = told(groups, stretches, sentences).map { group in
      // A telling may be larger than the clause that another denies.
      let inside = group.flatMap { i in
        (denials[stretches[i].sentence] ?? []).filter { stretches[$0].bytes.clamped(to: stretches[i].bytes) == stretches[$0].bytes }
      }
      let opposite = Set(inside.flatMap { groups.denials[$0] ?? [] }).sorted().map { stretches[$0] }
      return claim(of: group.map { stretches[$0] }, whole: { stretches[sentences[$0]!] }, opposite, twins, utterances, dossier.texts)
    }
    claims.sort { $0.tellings[0] != $1.tellings[0] ? $0.tellings[0] < $1.tellings[0] : $0.id < $1.id }
    return Outcome(
      claims: claims, rivals: groups.rivals.map { (stretches[$0.i].span, stretches[$0.j].span) },
      isBounded: linker.pairs.isBounded || claims.contains { $0.tellings.count > DifferenceCalibration.standard.mostTellings })
  }

  /// The groups of several reports; each sentence of which no clause is in one; of the others the clauses that no telling covers, or the
  /// sentence if such a clause cannot stand by itself.
  ///
  /// - Parameter largest: the stretch of each whole sentence.
  private func told(_ groups: ClaimGroups, _ stretches: [Stretch], _ largest: [Int: Int]) -> [[Int]] {
    var out: [[Int]] = []
    var taken: [Int: [Range<Int>]] = [:]
    for group in groups.groups where Set(group.map { stretches[$0].report }).count > 1 {
      let distinct = groups.distinct(group)
      out.append(distinct)
      for i in distinct { taken[stretches[i].sentence, default: []].append(stretches[i].bytes) }
    }
    var left: [Int: [Int]] = [:]
    for (i, stretch) in stretches.enumerated() where stretch.grain == .own {
      guard let covered = taken[stretch.sentence] else { continue }
      let most = covered.map { $0.clamped(to: stretch.bytes).count }.max() ?? 0
      if most * 2 <= stretch.bytes.count { left[stretch.sentence, default: []].append(i) }
    }
    for (sentence, whole) in largest.sorted(by: { $0.key < $1.key }) {
      let some = left[sentence] ?? []
      let told = Self.size(of: (taken[sentence] ?? []) + some.map { stretches[$0].bytes })
      if told * 2 > stretches[whole].bytes.count, some.allSatisfy({ stretches[$0].isComplete }) {
        out += some.map { [$0] }
      } else {
        out.append([whole])
      }
    }
    return out
  }

  /// Bytes that some range has.
  private static func size(of ranges: [Range<Int>]) -> Int {
    var end = 0, size = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
      size += range.upperBound - max(end, range.lowerBound)
      end = range.upperBound
    }
    return size
  }

  private func claim(
    of stretches: [Stretch], whole: (Int) -> Stretch, _ opposite: [Stretch], _ twins: Twins, _ utterances: [Identifier: Utterance],
    _ texts: [Identifier: Text]
  ) -> Claim {
    var told = stretches.filter { !Self.isDenial($0) }
    let denying = (told.isEmpty ? [] : stretches.filter(Self.isDenial)) + opposite
    if told.isEmpty { told = stretches }
    // What is denied is not said by whom denies it.
    let utterance = told.compactMap(\.quotation?.utterance).mostFrequent().flatMap { utterances[$0] }
    func order(_ stretch: Stretch) -> [UInt64] {
      let sentence = whole(stretch.sentence)
      return [stretch.isComplete ? 0 : 1, UInt64(stretch.bytes.count), stretch.key, UInt64(sentence.bytes.count), sentence.key]
    }
    // What can stand by itself, then the shortest; not by identifiers, which a copy would change.
    var first = told.min { a, b in
      let x = order(a), y = order(b)
      return x == y ? a.report < b.report : x.lexicographicallyPrecedes(y)
    }!
    if !first.isComplete, utterance == nil {
      // No clause of it can stand by itself.
      let sentence = whole(first.sentence)
      told = told.filter { $0.sentence != first.sentence } + [sentence]
      first = sentence
    }
    let tellings = twins.spread(told.map { Claim.Telling($0.span, holder: $0.quotation.map { $0.speaker ?? $0.utterance }) })
    return Claim(
      id: Identifier(StableHash.hexadecimal(of: ["claim"] + tellings.map { "\($0.span.report) \($0.span.start) \($0.span.end)" })),
      text: texts[first.span.report]!.payload.clean(first.span.range), attributedTo: utterance?.speaker, utterance: utterance?.id,
      tellings: tellings, deniedBy: twins.spread(Array(Set(denying.map(\.span)))), modality: modality(first),
      support: support.support(of: tellings))
  }

  /// Whether a clause is what somebody denies.
  private static func isDenial(_ stretch: Stretch) -> Bool { stretch.predicate?.modality == .denied }

  private func modality(_ stretch: Stretch) -> Claim.Modality {
    if let predicate = stretch.predicate { return Claim.Modality(rawValue: predicate.modality.rawValue) ?? .expected }
    return stretch.quotation == nil ? .asserted : .claimed
  }
}
