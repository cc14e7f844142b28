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

  /// The claims, and whether some sentences were not compared because too many share their words.
  func build(_ twins: Twins, utterances: [Utterance]) -> (claims: [Claim], isBounded: Bool) {
    var sentences = PlainSentences(utterances).find(twins.distinct)
    let voices = VoiceMatcher(texts: texts, weights: weights).match(
      sentences, utterances)
    let added = Dictionary(grouping: voices.keys.sorted(), by: { voices[$0]! })
    var claims = utterances.enumerated().compactMap { index, utterance in
      claim(of: utterance, and: twins.spread((added[index] ?? []).map { sentences[$0].span }))
    }
    sentences = sentences.indices.filter { voices[$0] == nil }.map { sentences[$0] }
    let (links, isBounded) = links(sentences)
    let groups = AverageLinkage.groups(
      count: sentences.count, links: links, threshold: calibration.threshold, floor: calibration.threshold * calibration.floor)
    for group in groups {
      claims.append(claim(of: group.map { sentences[$0].span }, twins))
    }
    claims.sort { $0.tellings[0] != $1.tellings[0] ? $0.tellings[0] < $1.tellings[0] : $0.id < $1.id }
    return (claims, isBounded || claims.contains { $0.tellings.count > DifferenceCalibration.standard.mostTellings })
  }

  /// Sentences of different reports that share three stems or more. A report's sentences enter the index when it is done.
  private func links(_ sentences: [PlainSentence]) -> (links: [AverageLinkage.Link], isBounded: Bool) {
    var links: [AverageLinkage.Link] = []
    var index = StemPostings()
    let weighed = sentences.map { sentence in sentence.stems.map { weights.weights.of($0) } }
    let totals = weighed.map { $0.reduce(0, +) }
    var start = 0
    while start < sentences.count {
      var end = start
      while end < sentences.count, sentences[end].span.report == sentences[start].span.report { end += 1 }
      for a in start..<end {
        for b in index.sharing(sentences[a].stems, least: calibration.sharedStems) {
          let common = Self.common(sentences[a].stems, weighed[a], sentences[b].stems)
          let value =
            calibration.ofLighter * common / min(totals[a], totals[b]) + calibration.ofBoth * common / (totals[a] + totals[b] - common)
          if value > calibration.leastLikeness { links.append(.init(a, b, value)) }
        }
      }
      for a in start..<end { index.add(sentences[a].stems, a) }
      start = end
    }
    return (links, index.isBounded)
  }

  /// The weight of the stems that two rising lists share. Weights are steps of 1/1024, so that sums do not depend on their order.
  private static func common(_ a: [UInt64], _ weights: [Double], _ b: [UInt64]) -> Double {
    var sum = 0.0
    var i = 0, j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        sum += weights[i]
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
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
