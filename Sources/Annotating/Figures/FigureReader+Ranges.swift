import TextAlgorithms
import Vocabulary

/// Two numbers that bound one figure.
extension FigureReader {
  /// `5-7`, `5 to 7 percent`, `between $5 million and $7 million`, `10 or 12`; nil where a second number does not close one.
  func range(from first: FigureAmount) -> FigureReading? {
    let i = first.tokens.upperBound
    let before = view.word(first.tokens.lowerBound - 1)
    let isBetween = before == language.keys.between
    let isFrom = before == language.keys.from
    let isJoined =
      view.isDash(i) || view.word(i) == language.keys.to || view.word(i) == language.keys.or
      || isBetween && view.word(i) == language.keys.and
    guard isJoined, i + 1 < end, let second = amount(at: i + 1) else { return nil }
    if isFrom, first.unit != nil || isChange(before: first.tokens.lowerBound - 1) { return nil }
    if let a = first.unit, let b = second.unit {
      if a.code != b.code { return nil }
      // "reduced by 5 percent to 15 percent" is a range
      let isChangeable = !isBetween && view.word(i) == language.keys.to && a.dimension != .share
      if isChangeable, isChanged(before: first.tokens.lowerBound) { return nil }
    }
    if first.unit != nil, second.unit == nil, first.unit?.dimension != .money { return nil }
    let unit = first.unit ?? second.unit ?? .count
    let low = scaled(first.number, like: second.number) * unit.factor
    let high = second.number.value * unit.factor
    guard low < high, !first.number.isShare, view.word(i) != language.keys.or || second.number.value <= first.number.value * 2 else {
      return nil
    }
    if unit.code == "count", !isBetween, !isFrom,
      filter.isDesignator(first.number, isMeasured: false, counted: nouns.phrase(at: second.tokens.upperBound, end))
    {
      return nil
    }
    var tokens = first.tokens.lowerBound..<second.tokens.upperBound
    var phrase = ""
    if unit.code == "count", let counted = nouns.phrase(at: tokens.upperBound, end) {
      phrase = text.cleanText(counted)
      tokens = tokens.lowerBound..<counted.upperBound
    } else if unit.dimension != .time, let counted = nouns.substance(at: tokens.upperBound, end) {
      phrase = text.cleanText(counted)
    } else if unit.code == "count", view.word(i) == language.keys.to, !isFrom {
      // "two to three of them"; "beat them 3 to 2"
      guard view.word(tokens.upperBound) == language.keys.of else { return nil }
      phrase = nouns.whole(at: tokens.upperBound, end).map { text.cleanText($0) } ?? ""
    }
    let start = isBetween || isFrom ? tokens.lowerBound - 1 : tokens.lowerBound
    return FigureReading(low: low, high: high, unit: unit, hedge: .between, tokens: start..<tokens.upperBound, counted: phrase)
  }

  /// The first number of `5 to 7 million` is five million.
  private func scaled(_ first: Numeral, like second: Numeral) -> Double {
    guard !first.hasMagnitude, second.hasMagnitude else { return first.value }
    let power: Double = [1e12, 1e9, 1e6, 1e3, 100].first { second.value >= $0 } ?? 1
    return first.value * power < second.value ? first.value * power : first.value
  }

  /// `rose from 5 to 7 percent`: two states, not a range.
  private func isChange(before i: Int) -> Bool {
    (1...4).contains { language.figures.changes.contains(view.word(i - $0)) }
  }

  /// `fell €1.2m to €23.5m`: a change and the new value, not a range.
  private func isChanged(before i: Int) -> Bool { (1...3).contains { language.figures.changes.contains(view.word(i - $0)) } }
}
