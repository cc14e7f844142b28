import TextAlgorithms
import Vocabulary

/// A hedge that one telling has and its copy lost: *some of*, *among other reasons*, *reportedly*, *are believed to*.
///
/// Between reports shown to depend on each other, where the copy repeats most of the other words, it is a distortion; between others, whose
/// clauses must be more alike, it is only how they put it.
struct HedgeDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  func find(_ claims: [Claim]) -> [Difference] { claims.compactMap(find(in:)) }

  /// A telling, with what is asked of it again and again.
  private struct Hedged {
    var telling: Telling
    /// The first hedge, in words.
    var hedge: Range<Int>?
    var stems: Set<UInt64>
    /// Whether any telling of its report keeps a hedge.
    var isKeptByReport: Bool
  }

  /// Of several losses in one claim the one whose two tellings are most alike, for there the hedge is most nearly all that is missing.
  private func find(in claim: Claim) -> Difference? {
    let tellings = hedged(ground.tellings(claim)), held = Set(claim.tellings.filter { $0.holder != nil }.map(\.span))
    guard tellings.contains(where: { $0.hedge != nil }) else { return nil }
    var best: (full: Telling, copy: Telling, hedge: Range<Int>, isCopy: Bool, likeness: Double)?
    for (i, a) in tellings.enumerated() {
      for j in tellings.indices[(i + 1)...] {
        let b = tellings[j]
        // Another telling of the same report may keep it.
        let (full, copy) = a.hedge != nil ? (a, b) : (b, a)
        // `Police said` limits as much as *allegedly* does.
        guard let hedge = full.hedge, !copy.isKeptByReport, held.contains(full.telling.span) || !held.contains(copy.telling.span),
          a.telling.report != b.telling.report
        else { continue }
        let shared = full.stems.intersection(copy.stems).count,
          isNumber = hedge.count == 1 && isApproximator(full.telling.words.words[hedge.lowerBound])
        // `About` before a number is no loss that misleads.
        let isCopy = !isNumber && ground.areDependent(a.telling.report, b.telling.report)
        let (least, percent) =
          isCopy ? (calibration.leastStems, calibration.sharedByCopy) : (calibration.leastLimited, calibration.alikeLimited)
        guard keepsWhatIsHedged(full.telling, hedge, in: copy.stems),
          DifferenceGround.areAlike(full.stems, copy.stems, least: least, percent: percent)
        else { continue }
        let likeness = Double(shared) / Double(max(full.stems.count + copy.stems.count - shared, 1))
        if likeness > best?.likeness ?? -1 { best = (full.telling, copy.telling, hedge, isCopy, likeness) }
      }
    }
    guard let (full, copy, hedge, isCopy, _) = best else { return nil }
    let words = full.span(hedge)
    return ground.difference(
      .hedgeLost, isCopy ? .distortion : .variant, claim: claim,
      sides: [(ground.quote(full.span), [full.span]), (ground.quote(copy.span), [copy.span])],
      weight: isCopy ? calibration.hedgeWeight : calibration.limitWeight,
      "\(ground.label[full.report]!) says \(ground.quote(words)); \(ground.label[copy.report]!)\(isCopy ? ", which carries the same copy, leaves it out" : " does not")."
    )
  }

  private func hedged(_ tellings: [Telling]) -> [Hedged] {
    let hedges = tellings.map(hedge(in:))
    let keepers = Set(tellings.indices.filter { hedges[$0] != nil }.map { tellings[$0].report })
    return tellings.indices.map {
      Hedged(
        telling: tellings[$0], hedge: hedges[$0], stems: tellings[$0].words.stemSet, isKeptByReport: keepers.contains(tellings[$0].report))
    }
  }

  /// Whether the other telling has the word that the hedge stands before: what is left out whole loses no hedge.
  private func keepsWhatIsHedged(_ full: Telling, _ hedge: Range<Int>, in copy: Set<UInt64>) -> Bool {
    let next = (hedge.upperBound..<full.words.words.count).lazy.map { full.stem($0) }.first { $0 != 0 }
    return next.map(copy.contains) ?? true
  }

  private func isApproximator(_ word: UInt64) -> Bool {
    ground.language.figures.hedges.contains { $0.0 == [word] } && !ground.language.comparison.limits.contains(word)
  }

  private func standsBeforeFigure(_ hedge: Range<Int>, _ telling: Telling) -> Bool {
    let last = min(hedge.upperBound + 1, telling.words.words.count)
    return !ground.figures(touching: telling.span(hedge.lowerBound..<last)).isEmpty
  }

  /// The first hedge, in words of the telling.
  private func hedge(in telling: Telling) -> Range<Int>? {
    let hedges = ground.language.comparison.hedges
    for i in telling.words.words.indices {
      // `May` is a month, and `Most Reverend` a title.
      if i > 0, telling.isCapitalised(i) { continue }
      guard let match = hedges.longestMatch(at: i, in: telling.words.words, end: telling.words.words.count) else { continue }
      let hedge = i..<(i + match.length)
      // `About` is a hedge before a number, `a talk about the weather` is none.
      if match.length == 1, isApproximator(telling.words.words[i]), !standsBeforeFigure(hedge, telling) { continue }
      return hedge
    }
    return nil
  }
}
