import TextAlgorithms
import Vocabulary

/// What one report gives as somebody's words and another states in its own voice; and what one report prints twice in other words.
struct AttributionDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  func find(_ claims: [Claim], _ utterances: [Utterance], _ actors: [Actor]) -> [Difference] {
    let byID = Dictionary(utterances.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let name = Dictionary(actors.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    // Several claims may be of one utterance.
    var seen: Set<Identifier> = []
    return claims.flatMap { claim -> [Difference] in
      guard let utterance = claim.utterance.flatMap({ byID[$0] }) else { return [] }
      let repeated = seen.insert(utterance.id).inserted ? repetition(claim, utterance) : nil
      return [voice(claim, utterance, name), speaker(claim, utterance, name), repeated].compactMap { $0 }
    }
  }

  /// Reports that state in their own voice what others give as somebody's words.
  private func voice(_ claim: Claim, _ utterance: Utterance, _ name: [Identifier: String]) -> Difference? {
    let said = utterance.versions.flatMap(\.parts), speaking = Set(said.map(\.report))
    let own = claim.tellings.filter { $0.holder == nil && !speaking.contains($0.span.report) }.map(\.span)
    guard let first = own.first, let version = utterance.versions.first else { return nil }
    let speaker = utterance.speaker.flatMap { name[$0] } ?? "an unnamed source"
    return ground.difference(
      .attribution, .variant, claim: claim,
      sides: [("said by \(speaker)", said.filter { $0.report == version.parts[0].report }), ("the report's own statement", own)],
      weight: calibration.attributionWeight,
      "\(ground.label[version.parts[0].report]!) gives it as said by \(speaker); \(ground.labels([first])) states it in its own voice.")
  }

  /// Reports that give as another's words what others give as the speaker's.
  private func speaker(_ claim: Claim, _ utterance: Utterance, _ name: [Identifier: String]) -> Difference? {
    guard let speaker = utterance.speaker.flatMap({ name[$0] }), let version = utterance.versions.first else { return nil }
    let said = utterance.versions.flatMap(\.parts), speaking = Set(said.map(\.report))
    let others = claim.tellings.filter { telling in
      !speaking.contains(telling.span.report) && telling.holder.flatMap { name[$0] }.map { $0 != speaker } ?? false
    }
    guard let first = others.first, let other = first.holder.flatMap({ name[$0] }) else { return nil }
    let same = others.filter { $0.holder == first.holder }.map(\.span)
    return ground.difference(
      .speaker, .variant, claim: claim,
      sides: [("said by \(speaker)", said.filter { $0.report == version.parts[0].report }), ("said by \(other)", same)],
      weight: calibration.attributionWeight,
      "\(ground.label[version.parts[0].report]!) gives it as said by \(speaker); \(ground.labels([first.span])) gives it as said by \(other)."
    )
  }

  /// Two quotations of one report that are one remark in two wordings: often two agencies' translations side by side.
  private func repetition(_ claim: Claim, _ utterance: Utterance) -> Difference? {
    let quoted = utterance.versions.filter { $0.kind == .direct || $0.kind == .mixed }
    for (index, a) in quoted.enumerated() {
      for b in quoted[(index + 1)...] where a.parts[0].report == b.parts[0].report {
        let x = SpanWords(ground.texts[a.parts[0].report], a.parts.map(\.range)),
          y = SpanWords(ground.texts[b.parts[0].report], b.parts.map(\.range))
        guard SequenceDifference(x.words, y.words).longestRun < calibration.sameWording else { continue }
        return ground.difference(
          .repetition, .variant, claim: claim, sides: [(ground.quote(a.parts[0]), a.parts), (ground.quote(b.parts[0]), b.parts)],
          weight: calibration.repetitionWeight,
          "\(ground.label[a.parts[0].report]!) prints what is probably one remark twice, in two wordings: \(ground.quote(a.parts[0])) and \(ground.quote(b.parts[0]))."
        )
      }
    }
    return nil
  }
}
