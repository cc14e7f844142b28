import TextAlgorithms
import Vocabulary

/// A hedge that one telling has and its copy lost: *some of*, *among other reasons*, *reportedly*, *are believed to*.
///
/// Only between reports shown to depend on each other, where the copy repeats most of the other words.
struct HedgeDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  func find(_ claims: [Claim]) -> [Difference] { claims.compactMap(find(in:)) }

  /// Of several losses in one claim the one whose two tellings are most alike, for there the hedge is most nearly all that is missing.
  private func find(in claim: Claim) -> Difference? {
    let tellings = ground.tellings(claim)
    var best: (full: Telling, copy: Telling, hedge: Range<Int>, likeness: Double)?
    for (a, b) in ground.pairs(tellings) where ground.areDependent(a.report, b.report) {
      for (full, copy) in [(a, b), (b, a)] {
        guard let hedge = self.hedge(in: full), self.hedge(in: copy) == nil, repeats(full, copy),
          // Another telling of the same report may keep it.
          !tellings.contains(where: { $0.report == copy.report && self.hedge(in: $0) != nil })
        else { continue }
        let likeness = likeness(full, copy)
        if likeness > best?.likeness ?? -1 { best = (full, copy, hedge, likeness) }
      }
    }
    guard let (full, copy, hedge, _) = best else { return nil }
    let words = full.span(hedge)
    return ground.difference(
      .hedgeLost, .distortion, claim: claim, sides: [(ground.quote(full.span), [full.span]), (ground.quote(copy.span), [copy.span])],
      weight: calibration.hedgeWeight,
      "\(ground.label[full.report]!) says \(ground.quote(words)); \(ground.label[copy.report]!), which carries the same copy, leaves it out."
    )
  }

  /// Share of the content words of both tellings that both have.
  private func likeness(_ a: Telling, _ b: Telling) -> Double {
    let x = a.words.stemSet, y = b.words.stemSet
    return Double(x.intersection(y).count) / Double(max(x.union(y).count, 1))
  }

  private func repeats(_ a: Telling, _ b: Telling) -> Bool {
    let x = a.words.stemSet, y = b.words.stemSet
    let smaller = min(x.count, y.count)
    return smaller >= calibration.leastStems && Double(x.intersection(y).count) >= calibration.sharedByCopy * Double(smaller)
  }

  /// The first hedge, in words of the telling.
  private func hedge(in telling: Telling) -> Range<Int>? {
    let hedges = ground.language.comparison.hedges
    for i in telling.words.words.indices {
      if let match = hedges.longestMatch(at: i, in: telling.words.words, end: telling.words.words.count) { return i..<(i + match.length) }
    }
    return nil
  }
}
