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
        guard let hedge = Hedges.first(in: full), Hedges.first(in: copy) == nil, repeats(full, copy),
          // Another telling of the same report may keep it.
          !tellings.contains(where: { $0.report == copy.report && Hedges.first(in: $0) != nil })
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
}

/// Words that limit a statement. Our own list.
enum Hedges {
  private static let phrases = PhraseTable(
    """
    some of; among other reasons; among other things; among others; reportedly; allegedly; apparently; is believed to; are believed to; was believed to;
    were believed to; is thought to; are thought to; is said to; are said to; may have; might have; could have; may; might; could; possibly; perhaps; probably;
    likely; in part; partly; at least; at most; up to; about; around; roughly; nearly; almost; some; according to; if the weather; provided that; unless; as early as;
    not yet; believe; believes; suspect; suspects; appeared to; appears to; seemed to; seems to; suggested; purported; alleged; suspected; potential; possible
    """.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.enumerated().map {
      (phrase: String($1), value: Int32($0))
    })

  /// The first hedge, in words of the telling.
  static func first(in telling: Telling) -> Range<Int>? {
    for i in telling.words.words.indices {
      if let match = phrases.longestMatch(at: i, in: telling.words.words, end: telling.words.words.count) { return i..<(i + match.length) }
    }
    return nil
  }
}
