import TextAlgorithms
import Vocabulary

/// Makes claims: one for each utterance, one for each group of sentences that tell the same, one for each sentence that stands alone.
///
/// A sentence that tells in the report's own voice what another report gives as somebody's words joins that utterance's claim. Cost: the
/// sentences of different reports that share three stems.
struct ClaimBuilder {
  private let calibration = ClaimCalibration.standard
  let texts: [Identifier: Text]
  let weights: WordWeighing
  let support: SupportCounter

  func build(_ twins: Twins, utterances: [Utterance]) -> [Claim] {
    var sentences = PlainSentences(utterances).find(twins.distinct)
    let voices = VoiceMatcher(texts: texts, weights: weights).match(
      sentences, utterances)
    let added = Dictionary(grouping: voices.keys.sorted(), by: { voices[$0]! })
    var claims = utterances.enumerated().compactMap { index, utterance in
      claim(of: utterance, and: twins.spread((added[index] ?? []).map { sentences[$0].span }))
    }
    sentences = sentences.indices.filter { voices[$0] == nil }.map { sentences[$0] }
    let links = links(sentences)
    let groups = AverageLinkage.groups(
      count: sentences.count, links: links, threshold: calibration.threshold, floor: calibration.threshold * calibration.floor)
    for group in groups {
      claims.append(claim(of: group.map { sentences[$0].span }, twins))
    }
    return claims.sorted { $0.tellings[0] != $1.tellings[0] ? $0.tellings[0] < $1.tellings[0] : $0.id < $1.id }
  }

  /// Sentences of different reports that share three stems or more. A report's sentences enter the index when it is done.
  private func links(_ sentences: [PlainSentence]) -> [AverageLinkage.Link] {
    var links: [AverageLinkage.Link] = []
    var withStem: [UInt64: [Int]] = [:]
    var start = 0
    while start < sentences.count {
      var end = start
      while end < sentences.count, sentences[end].span.report == sentences[start].span.report { end += 1 }
      for a in start..<end {
        var shared: [Int: Int] = [:]
        for stem in sentences[a].stems { for b in withStem[stem] ?? [] { shared[b, default: 0] += 1 } }
        for (b, count) in shared.sorted(by: { $0.key < $1.key }) where count >= calibration.sharedStems {
          let value = likeness(sentences[a].stems, sentences[b].stems)
          if value > calibration.leastLikeness { links.append(.init(a, b, value)) }
        }
      }
      for a in start..<end { for stem in sentences[a].stems { withStem[stem, default: []].append(a) } }
      start = end
    }
    return links
  }

  private func likeness(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Double {
    let common = weights.weights.sum(a.intersection(b))
    return calibration.ofLighter * common / min(weights.weights.sum(a), weights.weights.sum(b))
      + calibration.ofBoth * common / weights.weights.sum(a.union(b))
  }

  private func claim(of utterance: Utterance, and voices: [Span]) -> Claim? {
    let tellings = (utterance.versions.flatMap(\.parts) + voices).sorted()
    let fullest = utterance.versions[utterance.fullest]
    guard !tellings.isEmpty else { return nil }
    return Claim(
      id: Identifier(StableHash.hexadecimal(of: ["claim", utterance.id.value])), text: text(fullest.parts[0]),
      attributedTo: utterance.speaker,
      utterance: utterance.id, tellings: tellings, modality: modality(fullest.cueClass),
      support: support.support(
        of: Set(tellings.map(\.report)), attributed: Set(utterance.versions.flatMap(\.parts).map(\.report))))
  }

  private func claim(of spans: [Span], _ twins: Twins) -> Claim {
    let tellings = twins.spread(spans)
    let shortest = spans.min { (texts[$0.report]!.payload.size($0), $0) < (texts[$1.report]!.payload.size($1), $1) }!
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

  private func text(_ span: Span) -> String { texts[span.report]!.payload.clean(span.range) }
}
