import TextAlgorithms
import Vocabulary

extension TimeExpressionReader {
  /// The value of one of the expressions of a sentence.
  ///
  /// `on Thursday — two days after taking office`: a distance right behind a day, set off by a dash or comma, names that day.
  func value(of index: Int, among found: [TimeExpression], in sentence: Range<Int>, reference: CivilDate?) -> TimeValue {
    let time = found[index]
    if let placed = placed(index, among: found, in: sentence, reference: reference) { return placed }
    if case .distance = time.form, index > 0 {
      let gap = found[index - 1].tokens.upperBound..<time.tokens.lowerBound
      let isSetOff =
        gap.count == 1 && (view.isMark(gap.lowerBound, ",") || view.isDash(gap.lowerBound) || view.scalar(gap.lowerBound) == 0x2014)
      if isSetOff, found[index - 1].isDay { return value(of: index - 1, among: found, in: sentence, reference: reference) }
    }
    let direction = self.direction(before: time.tokens.lowerBound, after: time.tokens.upperBound, sentence)
    return TimexResolution(reference: reference, direction: direction).value(of: time)
  }

  /// Where a distance leads to from the time told before it in the sentence: `lost on Monday, the second two days later`.
  ///
  /// `up from 12 a year earlier` without such a time compares with the year before the report's.
  private func placed(_ index: Int, among found: [TimeExpression], in sentence: Range<Int>, reference: CivilDate?) -> TimeValue? {
    let time = found[index]
    guard time.toward != 0 else { return nil }
    if let anchor = found[..<index].lastIndex(where: { !$0.isDuration }) {
      // "in October 2014, just eight months later": the date is where the distance leads
      let between = found[anchor].tokens.upperBound..<time.tokens.lowerBound
      let isApposed = between.first.map { view.tokens[$0].kind == .mark } ?? true
      if isApposed, between.dropFirst().allSatisfy({ TimeTense.justs.contains(view.word($0)) }) { return nil }
      return TimexResolution.value(of: time, from: value(of: anchor, among: found, in: sentence, reference: reference))
    }
    guard let reference, case .distance(_, .year) = time.form, time.toward < 0,
      (1...TimeTense.comparedWords).contains(where: { TimeTense.comparing.contains(view.word(time.tokens.lowerBound - $0)) })
    else { return nil }
    let thisYear = TimexResolution(reference: reference, direction: .unknown).value(of: TimeExpression(.relative(.year, 0), time.tokens))
    return TimexResolution.value(of: time, from: thisYear)
  }
}

/// The times of English.
struct EnglishTimes: TimeGrammar {
  func expressions(in sentence: Range<Int>, of view: TokenView) -> [TimeExpression] { TimeExpressionReader(view).expressions(in: sentence) }

  func value(
    of index: Int, among found: [TimeExpression], in sentence: Range<Int>, of view: TokenView, reference: CivilDate?
  ) -> TimeValue {
    TimeExpressionReader(view).value(of: index, among: found, in: sentence, reference: reference)
  }

  func value(of mention: Range<Int>, in sentence: Range<Int>, of view: TokenView, reference: CivilDate?) -> TimeValue? {
    let reader = TimeExpressionReader(view)
    let found = reader.expressions(in: sentence)
    guard let index = found.firstIndex(where: { $0.tokens.overlaps(mention) }) else { return nil }
    return reader.value(of: index, among: found, in: sentence, reference: reference)
  }
}
