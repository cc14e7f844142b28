import TextAlgorithms
import Vocabulary

/// Reads the words before and after a number that say how exact it is.
struct HedgeReader: Sendable {
  let view: TokenView
  let language: Language

  struct Reading {
    var hedge: Figure.Hedge
    /// The tokens of number, unit and hedge together.
    var tokens: Range<Int>
  }

  /// Which of the verbs bound a number that also have other meanings: *topped* an amount or a great number, *passed* a great number.
  enum Passing { case nothing, topped, toppedOrPassed }

  /// The hedge of an amount that covers `tokens`, within `sentence`.
  ///
  /// A verb that says the number is passed (`will exceed €5m`) is no part of the tokens.
  ///
  /// - Parameters:
  ///   - isTime: `over two years` is a stretch of time, unless a word before it measures (`for over two years`).
  ///   - passing: what verbs of several meanings bound it.
  func hedge(of tokens: Range<Int>, in sentence: Range<Int>, isTime: Bool, passing: Passing = .nothing) -> Reading {
    var out = Reading(hedge: .exactly, tokens: tokens)
    if let (hedge, start) = before(tokens.lowerBound, sentence.lowerBound, isTime) {
      out.hedge = hedge
      out.tokens = start..<tokens.upperBound
    }
    guard out.hedge == .exactly else { return out }
    if let (hedge, next) = behind(tokens.upperBound, sentence.upperBound, isUncounted: isNumeric(tokens.upperBound - 1)) {
      out.hedge = hedge
      out.tokens = out.tokens.lowerBound..<next
    } else if let hedge = passed(before: out.tokens.lowerBound, sentence.lowerBound, passing) {
      out.hedge = hedge
    }
    return out
  }

  private func before(_ start: Int, _ floor: Int, _ isTime: Bool) -> (Figure.Hedge, Int)? {
    for (phrase, hedge) in language.figures.hedges {
      let first = start - phrase.count
      guard first >= floor, phrase.indices.allSatisfy({ view.word(first + $0) == phrase[$0] }) else { continue }
      // "140 over 90"
      if phrase.count == 1, language.figures.spatial.contains(phrase[0]), view.isNumber(first - 1) { return nil }
      if isTime, phrase.count == 1, hedge == .over || hedge == .under, language.figures.spatial.contains(phrase[0]),
        !language.figures.beforeSpatialHedge.contains(view.word(first - 1))
      {
        return nil
      }
      return (hedge, first > floor && language.figures.hedgeDegrees.contains(view.word(first - 1)) ? first - 1 : first)
    }
    return nil
  }

  /// The hedge behind a number and the token after it: `5+`, `20-odd`, `ten or more`, `300 at most`.
  ///
  /// - Parameter isUncounted: no counted noun stands between, so that *and over* can belong to the number (`65 and over`).
  func behind(_ i: Int, _ end: Int, isUncounted: Bool) -> (Figure.Hedge, Int)? {
    guard i < end else { return nil }
    if view.isMark(i, "+"), view.isGlued(i) { return (.atLeast, i + 1) }
    if view.isInnerDash(i), i + 1 < end {
      if view.word(i + 1) == language.keys.odd { return (.about, i + 2) }
      if view.word(i + 1) == language.keys.plus { return (.atLeast, i + 2) }
    }
    for (phrase, hedge) in language.figures.hedgesBehind {
      let next = i + phrase.count
      guard next <= end, phrase.indices.allSatisfy({ view.word(i + $0) == phrase[$0] }) else { continue }
      return closes(phrase, next, end, isUncounted) ? (hedge, next) : nil
    }
    return nil
  }

  /// Whether a phrase bounds the number before it and begins nothing new: `12 boats and over 50 cars`, `five miles or over the hill`.
  private func closes(_ phrase: [UInt64], _ next: Int, _ end: Int, _ isUncounted: Bool) -> Bool {
    let figures = language.figures
    let isOr = phrase[0] == language.keys.or
    if phrase[0] == language.keys.and, !isUncounted { return false }
    if next == end || isOr && !figures.spatial.contains(phrase[phrase.count - 1]) { return true }
    guard view.isWord(next) else { return view.tokens[next].kind == .mark && language.units.currencySigns[view.scalar(next)] == nil }
    let word = view.word(next)
    if word == language.keys.to || figures.wholeDeterminers.contains(word)
      || language.numerals.numeral(at: next, end: end, in: view) != nil
    {
      return false
    }
    return isOr || figures.phraseClosers.contains(word)
  }

  /// A number, or the unit of one: no plural noun that is counted.
  func isNumeric(_ i: Int) -> Bool {
    guard view.isWord(i) else { return true }
    let word = view.word(i)
    return language.units.times[word] != nil || language.units.measures[word] != nil || language.units.currencyNames[word] != nil
      || language.figures.percents.contains(word) || language.numerals.numeral(at: i, end: i + 1, in: view) != nil
  }

  /// `will exceed €5m`, `have topped 9,000`; `must not exceed 3 tonnes` is a limit.
  private func passed(before start: Int, _ floor: Int, _ passing: Passing) -> Figure.Hedge? {
    let verb = start - 1
    guard verb >= floor, !view.isCapitalised(verb) else { return nil }
    let word = view.word(verb)
    let figures = language.figures
    let isExceeding = figures.exceeding.contains(word)
    let isTopping =
      figures.topping.contains(word) || passing == .toppedOrPassed && figures.passing.contains(word)
      || figures.top.contains(word) && (1...2).contains { figures.modals.contains(view.word(verb - $0)) }
    guard isExceeding || isTopping && passing != .nothing else { return nil }
    let isNegated = (1...2).contains { verb - $0 >= floor && figures.negations.contains(view.word(verb - $0)) }
    return isNegated ? (isExceeding ? .atMost : nil) : .over
  }
}
