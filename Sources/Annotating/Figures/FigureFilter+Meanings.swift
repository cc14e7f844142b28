import TextAlgorithms
import Vocabulary

/// What a number without a unit means where the words around it tell: an age, a rate.
extension FigureFilter {
  private func isEnd(_ i: Int) -> Bool {
    i >= sentence.upperBound || language.figures.agesEnd.contains(view.word(i)) || view.tokens[i].kind == .mark && !view.isInnerDash(i)
  }

  /// `, 57,` behind a name; `aged 12`; `she is 63`.
  func isAge(_ number: Numeral) -> Bool {
    let i = number.tokens.lowerBound
    let j = number.tokens.upperBound
    if language.figures.ageWords.contains(view.word(i - 1)), FigureCalibration.standard.ages.contains(number.value) { return true }
    if language.figures.ageVerbs.contains(view.word(i - 1)), language.figures.agedPersons.contains(view.word(i - 2)), number.value > 1,
      FigureCalibration.standard.ages.contains(number.value), isEnd(j)
    {
      return true
    }
    guard !number.isSpelled, let (value, count) = view.digits(i), count <= FigureCalibration.standard.ageDigits,
      FigureCalibration.standard.ages.contains(Double(value)), j == i + 1
    else { return false }
    guard view.isMark(i - 1, ","), view.isCapitalised(i - 2), !view.isCapitalised(i + 1), i - 2 >= sentence.lowerBound else { return false }
    return view.isMark(j, ",") || view.isMark(j, ".") && j + 1 == sentence.upperBound
  }

  /// The tokens of a percentage that is printed without its sign: `the tax rate was 35.7`, `zero growth`; `zero interest in the post` is none.
  func rate(_ number: Numeral) -> Range<Int>? {
    let figures = language.figures
    let next = number.tokens.upperBound
    if number.isSpelled {
      let isRate = number.value == 0 && figures.zeroRates.contains(view.word(next)) && view.word(next + 1) != language.keys.in
      return isRate ? number.tokens.lowerBound..<next + 1 : nil
    }
    guard !number.hasMagnitude, FigureCalibration.standard.rates.contains(number.value), !view.isInnerDash(next) else { return nil }
    var k = number.tokens.lowerBound - 1
    while k > sentence.lowerBound, number.tokens.lowerBound - k <= FigureCalibration.standard.rateWords,
      figures.rateLinks.contains(view.word(k))
    {
      k -= 1
    }
    let isRate =
      k < number.tokens.lowerBound - 1 && figures.rateNouns.contains(view.word(k)) && figures.rateKinds.contains(view.word(k - 1))
    return isRate ? number.tokens : nil
  }
}
