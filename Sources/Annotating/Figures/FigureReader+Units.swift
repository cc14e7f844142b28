import TextAlgorithms
import Vocabulary

/// Units that stand without a number of their own: parts of one, one alone with a hedge, one behind a row of numbers.
extension FigureReader {
  /// `half an hour`, `a day and a half`, `an hour or two`, `nearly a week`, `a day or more`, `over the past decade`.
  func unitAlone(at i: Int) -> FigureReading? {
    let figures = language.figures
    if view.word(i) == figures.half { return halfUnit(at: i).map { hedged(reading($0.unit, 1 / 2, $0.tokens)) } }
    let isArticle = figures.articles.contains(view.word(i))
    guard isArticle || figures.wholeUnits.contains(view.word(i)), !isRate(i), let unit = unit(at: i + 1) else { return nil }
    let one = reading(unit, 1, i..<i + 2)
    if view.word(i + 2) == language.keys.and, figures.articles.contains(view.word(i + 3)), i + 4 < end,
      let part = figures.addedParts[view.word(i + 4)], view.word(i + 5) != language.keys.of
    {
      return hedged(reading(unit, 1 + part, i..<i + 5))
    }
    guard isArticle else {
      if nouns.isPlural(i + 1) { return nil }
      if hedges.behind(i + 2, end, isUncounted: true) != nil { return hedged(one) }
      return unit.factor > 1 && figures.throughout.contains(view.word(i - 2)) ? one : nil
    }
    if view.word(i + 2) == language.keys.or, let second = amount(at: i + 3), second.unit == nil, second.number.value == 2,
      nouns.phrase(at: second.tokens.upperBound, end) == nil
    {
      return FigureReading(
        low: unit.factor, high: 2 * unit.factor, unit: unit, hedge: .between, tokens: i..<second.tokens.upperBound, counted: "")
    }
    let out = hedged(one)
    // "a film about a year", "above a metre mark"
    let isDoubtful = out.hedge == .about || figures.spatial.contains(view.word(i - 1))
    let isPreposition = isDoubtful && out.tokens.lowerBound == i - 1 && !figures.beforeSpatialHedge.contains(view.word(i - 2))
    return out.hedge == .exactly || isPreposition ? nil : out
  }

  /// Whether an article says *per*: `$15 an hour`, `twice a week`, `six litres a day`.
  private func isRate(_ i: Int) -> Bool {
    let before = view.word(i - 1)
    return view.isNumber(i - 1) || hedges.isNumeric(i - 1) && before != 0 || language.figures.multiples[before] != nil
  }

  private func reading(_ unit: FigureUnit, _ value: Double, _ tokens: Range<Int>) -> FigureReading {
    FigureReading(low: value * unit.factor, high: value * unit.factor, unit: unit, hedge: .exactly, tokens: tokens, counted: "")
  }

  /// `half an hour`, `half-hour`, `a half century`; the half of a year is a part of the calendar, that of a hundred runs a score.
  private func halfUnit(at i: Int) -> (unit: FigureUnit, tokens: Range<Int>)? {
    if language.figures.articles.contains(view.word(i + 1)) { return unit(at: i + 2).map { ($0, i..<i + 3) } }
    let isHyphened = view.isInnerDash(i + 1)
    let isArticled = language.figures.articles.contains(view.word(i - 1))
    let k = isHyphened ? i + 2 : i + 1
    guard isHyphened || isArticled, let unit = unit(at: k), unit.code != "year" || unit.factor > 1,
      !(1...2).contains(where: { language.figures.scoreWords.contains(view.word(i - $0)) })
    else { return nil }
    return (unit, (isArticled ? i - 1 : i)..<k + 1)
  }

  /// A unit of time or measure in the singular or plural; `second` is an ordinal oftener than a unit.
  private func unit(at i: Int) -> FigureUnit? {
    let word = view.word(i)
    guard i < end, !view.isCapitalised(i), !view.isInnerDash(i + 1), let unit = language.units.times[word] ?? language.units.measures[word],
      !language.units.onlyAfterDigits.contains(word), unit.code != "second"
    else { return nil }
    switch unit.dimension {
    case .time, .length, .mass, .area, .volume: return unit
    default: return nil
    }
  }

  /// `three quarters of an hour`, `a third of a mile`: what a share is taken of, where that is one unit.
  func wholeUnit(of number: Numeral) -> (unit: FigureUnit, next: Int)? {
    let i = number.tokens.upperBound
    guard number.isShare, view.word(i) == language.keys.of, language.figures.articles.contains(view.word(i + 1)),
      let unit = unit(at: i + 2),
      view.word(i + 3) != language.keys.possessive
    else { return nil }
    return (unit, i + 3)
  }

  /// `three metres fifty`, `two metres and ninety`: hundredths behind a unit.
  func hundredths(of number: Numeral, _ suffix: UnitReader.Reading) -> (value: Double, next: Int)? {
    let isLength = suffix.unit.code == "m" && suffix.unit.dimension == .length
    guard isLength || suffix.unit.dimension == .money && suffix.unit.factor == 1, !number.hasMagnitude, number.letters == 0,
      number.value == number.value.rounded()
    else { return nil }
    let isAnd = isLength && view.word(suffix.next) == language.keys.and
    guard let rest = language.numerals.numeral(at: isAnd ? suffix.next + 1 : suffix.next, end: end, in: view), rest.letters == 0,
      !rest.hasMagnitude, rest.value == rest.value.rounded(), FigureCalibration.standard.hundredths.contains(rest.value),
      rest.isSpelled == number.isSpelled, isAnd || rest.isSpelled
    else { return nil }
    let next = rest.tokens.upperBound
    let isClosed = next == end || view.tokens[next].kind == .mark && !view.isInnerDash(next)
    let isFollowed = !isAnd && language.figures.phraseClosers.contains(view.word(next)) && view.word(next) != language.keys.of
    guard isClosed || isFollowed, units.suffix(of: rest, at: next, end) == nil else { return nil }
    return (rest.value / 100, next)
  }

  // MARK: Rows

  /// A number with the unit behind the last number of its row: `5 and 6 tonnes`, `10, 20 and 30 metres`, `from 80 to 60 cents`.
  func sharing(_ first: FigureAmount) -> FigureAmount {
    guard first.unit == nil, !first.number.isShare, first.number.letters == 0, !filter.isAge(first.number),
      !filter.isDesignator(first.number, isMeasured: false, counted: nil), let last = lastOfRow(after: first)
    else { return first }
    var out = first
    out.unit = last.unit
    if last.number.hasMagnitude, !first.number.hasMagnitude {
      // "from 5 to 7 million"
      let powers: [Double] = [1e12, 1e9, 1e6, 1e3]
      guard let power = powers.first(where: { last.number.value >= $0 }), first.number.value < FigureCalibration.standard.sharedBelow,
        first.number.value * power < last.number.value * FigureCalibration.standard.sharedPower
      else { return first }
      out.number.value *= power
      out.number.hasMagnitude = true
    }
    return out
  }

  private func lastOfRow(after first: FigureAmount) -> FigureAmount? {
    let isFrom = view.word(first.tokens.lowerBound - 1) == language.keys.from
    var i = first.tokens.upperBound
    for _ in 0..<FigureCalibration.standard.row {
      let isLast = view.word(i) == language.keys.and || view.word(i) == language.keys.or || isFrom && view.word(i) == language.keys.to
      guard isLast || view.isMark(i, ","), i + 1 < end, let next = amount(at: i + 1), !next.number.isShare,
        next.tokens.lowerBound == next.number.tokens.lowerBound
      else { return nil }
      i = next.tokens.upperBound
      guard isLast else {
        if next.unit != nil || next.number.hasMagnitude { return nil }
        continue
      }
      if let unit = next.unit {
        // "12 and 4 days later"
        return unit.dimension == .time && language.figures.distances.contains(view.word(i)) || view.isInnerDash(i) ? nil : next
      }
      return isFrom && next.number.hasMagnitude ? next : nil
    }
    return nil
  }
}
