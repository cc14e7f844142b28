import Vocabulary

/// Whether two figures contradict one another, in the order in which an editor asks: is one converted or rounded from the other, are they of
/// one thing, is one a later state.
struct FigureClash {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  /// The same unit, and the same things counted as far as both say it.
  func areOfOneThing(_ x: Figure, _ y: Figure) -> Bool {
    guard x.unit == y.unit else { return false }
    let a = ground.countedStems[x.id] ?? [], b = ground.countedStems[y.id] ?? []
    if a.isEmpty || b.isEmpty { return x.unit != "count" }
    // `net tons` and `gross tons` are two measures; `injured passengers` and `passengers` may be one.
    return a.isSubset(of: b) || b.isSubset(of: a)
  }

  /// Of one thing, and apart even where one is rounded or hedged.
  func clash(_ x: Figure, _ y: Figure) -> Bool {
    guard areOfOneThing(x, y), !isRounded(x, y), !isRounded(y, x), x.conversionOf != y.id, y.conversionOf != x.id else { return false }
    let a = bounds(x), b = bounds(y)
    return a.high < b.low || b.high < a.low
  }

  /// Whether two values are apart: neither is the other rounded or converted, and their intervals do not meet, or they are far from one
  /// another, as *more than 20* and 45 are.
  func differ(_ x: Figure, _ y: Figure) -> Bool {
    guard !isRounded(x, y), !isRounded(y, x), x.conversionOf != y.id, y.conversionOf != x.id, let a = point(x), let b = point(y) else {
      return false
    }
    let x = bounds(x), y = bounds(y)
    return x.high < y.low || y.high < x.low || max(a, b) > calibration.farFigures * min(a, b)
  }

  /// Whether the larger of two values is at most a few times the smaller.
  func areNear(_ x: Figure, _ y: Figure) -> Bool {
    guard let a = point(x), let b = point(y), a > 0, b > 0 else { return false }
    return max(a, b) <= calibration.nearFigures * min(a, b)
  }

  private func point(_ figure: Figure) -> Double? { figure.value.low ?? figure.value.high }

  /// *About* reaches a tenth to both sides.
  private func bounds(_ figure: Figure) -> (low: Double, high: Double) {
    let slack = figure.hedge == .about || figure.hedge == .nearly ? calibration.aboutSlack : 0
    return ((figure.value.low ?? -.infinity) * (1 - slack), (figure.value.high ?? .infinity) * (1 + slack))
  }

  /// Whether one value is the other to the digits that it has: 12 million for 11,961,300, six for 6.2; not 21 billion for 21.6.
  func isRounded(_ coarse: Figure, _ fine: Figure) -> Bool {
    guard let a = coarse.value.low ?? coarse.value.high, let b = fine.value.low ?? fine.value.high, a > 0, b > 0 else { return false }
    let step = Self.step(of: a)
    guard step > Self.step(of: b), abs(a - b) * 2 < step else { return false }
    // 100 is not 96 rounded: one digit is exact as often as not.
    return a / step >= calibration.leastRounded || step <= 1
  }

  /// The place of the last digit that is not nought: 1,000,000 of 12 million, 0.01 of 27.48.
  private static func step(of value: Double) -> Double {
    var step = DifferenceCalibration.standard.finestStep, units = (value / step).rounded()
    guard units >= 1, units.isFinite, units < 1e18 else { return step }
    while units.truncatingRemainder(dividingBy: 10) == 0 {
      units /= 10
      step *= 10
    }
    return step
  }

  /// Whether two tellings are of one sum or share, which seldom say what they are of: each has one figure of the unit, and they share most
  /// words, or a word beside the figure.
  func areAlike(_ a: Telling, _ b: Telling, _ x: Figure, _ y: Figure, _ inA: [Figure], _ inB: [Figure]) -> Bool {
    guard x.unit != "count" else { return true }
    guard inA.count(where: { $0.unit == x.unit }) == 1, inB.count(where: { $0.unit == x.unit }) == 1 else { return false }
    let left = a.words.stemSet, right = b.words.stemSet, shared = left.intersection(right).count
    return shared >= calibration.leastAlike && shared * 100 >= calibration.alike * min(left.count, right.count)
      || Self.isSumOrShare(x) && !beside(x, in: a).isDisjoint(with: beside(y, in: b))
  }

  /// Whether two tellings say the same but for their figures, one perhaps more: `a harbour tax` and `a hotel tax` are two.
  func areClose(_ a: Telling, _ b: Telling) -> Bool {
    let left = a.words.stemSet.subtracting(figureStems(a)), right = b.words.stemSet.subtracting(figureStems(b))
    return (left.isSubset(of: right) || right.isSubset(of: left))
      && DifferenceGround.areAlike(left, right, least: calibration.leastAlike, percent: calibration.close)
  }

  private func figureStems(_ telling: Telling) -> Set<UInt64> {
    guard let text = ground.texts[telling.report] else { return [] }
    let mentions = ground.figures(in: telling.span).flatMap(\.mentions).filter { telling.span.contains($0) }
    return text.contentStems(mentions.flatMap { text.tokens(inPage: $0.range) })
  }

  /// Money has a code of three letters.
  private static func isSumOrShare(_ figure: Figure) -> Bool {
    figure.unit == "percent" || figure.unit.utf8.count == 3 && figure.unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Content words next to a figure.
  private func beside(_ figure: Figure, in telling: Telling) -> Set<UInt64> {
    figure.mentions.first { telling.span.contains($0) }.map { ground.stems(beside: $0, in: telling.span) } ?? []
  }

  /// Which of two days is later, 0 or 1; nil where one is not known or both are one.
  func later(_ a: String?, _ b: String?) -> Int? {
    guard let a, let b, a != b else { return nil }
    return a < b ? 1 : 0
  }
}
