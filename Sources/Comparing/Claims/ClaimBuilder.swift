import TextAlgorithms
import Vocabulary

/// Makes claims: one for each utterance, one for each group of sentences that tell the same, one for each sentence that stands alone.
struct ClaimBuilder {
  /// Weighted share of the shorter sentence that two tellings have in common. 0.42: tried .3–.6 on the two gold events.
  static let threshold = 0.42

  let payloads: [Identifier: Payload]
  let weights: StemWeights
  let support: SupportCounter

  func build(_ twins: Twins, utterances: [Utterance]) -> [Claim] {
    var claims = utterances.compactMap(claim(of:))
    let sentences = plainSentences(twins.distinct, utterances)
    var links: [AverageLinkage.Link] = []
    var withStem: [UInt64: [Int]] = [:]
    for (a, sentence) in sentences.enumerated() {
      var candidates: Set<Int> = []
      for stem in sentence.stems { candidates.formUnion(withStem[stem] ?? []) }
      for b in candidates.sorted() where sentences[b].span.report != sentence.span.report {
        let shared = sentence.stems.intersection(sentences[b].stems)
        guard shared.count >= 3 else { continue }
        let common = weights.sum(shared)
        let value =
          0.6 * common / min(weights.sum(sentence.stems), weights.sum(sentences[b].stems)) + 0.4 * common
          / weights.sum(sentence.stems.union(sentences[b].stems))
        if value > 0.2 { links.append(.init(a, b, value)) }
      }
      for stem in sentence.stems { withStem[stem, default: []].append(a) }
    }
    for group in AverageLinkage.groups(count: sentences.count, links: links, threshold: Self.threshold, floor: Self.threshold * 0.7) {
      claims.append(claim(of: group.map { sentences[$0].span }, twins))
    }
    return claims.sorted { $0.tellings[0] != $1.tellings[0] ? $0.tellings[0] < $1.tellings[0] : $0.id < $1.id }
  }

  private struct Sentence {
    var span: Span
    var stems: Set<UInt64>
  }

  /// Sentences of which less than six tenths are reported content with its cue and source.
  private func plainSentences(_ reports: [AnnotatedReport], _ utterances: [Utterance]) -> [Sentence] {
    var used: [Identifier: [Range<Int>]] = [:]
    let direct = utterances.flatMap(\.versions).filter { $0.kind == .direct }.compactMap { version in
      version.cue.map { (cue: $0, parts: version.parts) }
    }
    let cues = Dictionary(grouping: direct, by: \.cue.report)
    for version in utterances.flatMap(\.versions) {
      for span in version.parts + [version.cue, version.source].compactMap({ $0 }) { used[span.report, default: []].append(span.range) }
    }
    var out: [Sentence] = []
    for report in reports {
      let story = report.report.blocks.filter { $0.kind == .paragraph || $0.kind == .standfirst || $0.kind == .list }
      let parts = merged(used[report.id] ?? [])
      for sentence in report.annotations.sentences where story.contains(where: { $0.start <= sentence.start && sentence.end <= $0.end }) {
        let covered = parts.reduce(0) { $0 + max(0, min($1.upperBound, sentence.end) - max($1.lowerBound, sentence.start)) }
        guard covered * 10 < (sentence.end - sentence.start) * 6 else { continue }
        // A sentence that is a quotation and its reporting clause says nothing more.
        if let speech = (cues[report.id] ?? []).first(where: { one in
          sentence.contains(one.cue) && one.parts.contains { abs($0.start - sentence.start) <= 4 }
        }),
          !report.payload.bytes[speech.cue.end..<sentence.end].contains(UInt8(ascii: ","))
        {
          continue
        }
        let words = ContentWords(report.payload.bytes, [sentence.range])
        if words.stems.count >= 2 { out.append(Sentence(span: sentence, stems: words.stemSet)) }
      }
    }
    return out
  }

  /// Ranges joined where they overlap.
  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) { out, range in
      if let last = out.last, range.lowerBound <= last.upperBound {
        out[out.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        out.append(range)
      }
    }
  }

  private func claim(of utterance: Utterance) -> Claim? {
    let tellings = utterance.versions.flatMap(\.parts).sorted()
    let fullest = utterance.versions[utterance.fullest]
    guard !tellings.isEmpty else { return nil }
    return Claim(
      id: Identifier(StableHash.hexadecimal(of: ["claim", utterance.id.value])), text: text(fullest.parts[0]),
      attributedTo: utterance.speaker,
      utterance: utterance.id, tellings: tellings, modality: modality(fullest.cueClass),
      support: support.support(of: Set(tellings.map(\.report))))
  }

  private func claim(of spans: [Span], _ twins: Twins) -> Claim {
    let tellings = twins.spread(spans)
    let shortest = spans.min { ($0.end - $0.start, $0) < ($1.end - $1.start, $1) }!
    return Claim(
      id: Identifier(StableHash.hexadecimal(of: ["claim"] + tellings.map { "\($0.report) \($0.start)" })), text: text(shortest),
      attributedTo: nil,
      utterance: nil, tellings: tellings, modality: .asserted, support: support.support(of: Set(tellings.map(\.report))))
  }

  private func modality(_ cueClass: Version.CueClass) -> Claim.Modality {
    switch cueClass {
    case .request: .wanted
    case .expect: .expected
    case .refuse: .denied
    default: .claimed
    }
  }

  private func text(_ span: Span) -> String { payloads[span.report]!.clean(span.range) }
}
