import TextAlgorithms
import Vocabulary

/// A hedge that one telling has and its copy lost: *some of*, *among other reasons*, *reportedly*, *are believed to*.
///
/// Only between reports shown to depend on each other, where the copy repeats most of the other words.
struct HedgeDifferences {
  /// Share of the shorter telling's content words that the other has too. 0.5: tried .4–.7 on the open events.
  static let shared = 0.5

  let ground: DifferenceGround

  func find(_ claims: [Claim]) -> [Difference] { claims.compactMap(find(in:)) }

  private func find(in claim: Claim) -> Difference? {
    let tellings = ground.tellings(claim)
    for (a, b) in ground.pairs(tellings) where ground.areDependent(a.report, b.report) {
      for (full, copy) in [(a, b), (b, a)] {
        guard let hedge = self.hedge(in: full), self.hedge(in: copy) == nil, repeats(full, copy),
          // Another telling of the same report may keep it.
          !tellings.contains(where: { $0.report == copy.report && self.hedge(in: $0) != nil })
        else { continue }
        let words = full.span(hedge)
        return ground.difference(
          .hedgeLost, .distortion, claim: claim, sides: [(ground.quote(full.span), [full.span]), (ground.quote(copy.span), [copy.span])],
          weight: 0.6,
          "\(ground.label[full.report]!) says \(ground.quote(words)); \(ground.label[copy.report]!), which carries the same copy, leaves it out."
        )
      }
    }
    return nil
  }

  private func repeats(_ a: Telling, _ b: Telling) -> Bool {
    let x = a.words.stemSet, y = b.words.stemSet
    let smaller = min(x.count, y.count)
    return smaller >= 2 && Double(x.intersection(y).count) >= Self.shared * Double(smaller)
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
