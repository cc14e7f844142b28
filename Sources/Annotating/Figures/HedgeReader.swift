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

  /// The hedge of an amount that covers `tokens`, within `sentence`.
  ///
  /// - Parameter isTime: `over two years` is a stretch of time, unless a word before it measures (`for over two years`).
  func hedge(of tokens: Range<Int>, in sentence: Range<Int>, isTime: Bool) -> Reading {
    var out = Reading(hedge: .exactly, tokens: tokens)
    if let (hedge, start) = before(tokens.lowerBound, sentence.lowerBound, isTime) {
      out.hedge = hedge
      out.tokens = start..<tokens.upperBound
    }
    if let (hedge, next) = after(tokens.upperBound, sentence.upperBound), out.hedge == .exactly {
      out.hedge = hedge
      out.tokens = out.tokens.lowerBound..<next
    }
    return out
  }

  private func before(_ start: Int, _ floor: Int, _ isTime: Bool) -> (Figure.Hedge, Int)? {
    for (phrase, hedge) in language.figures.hedges {
      let first = start - phrase.count
      guard first >= floor, phrase.indices.allSatisfy({ view.word(first + $0) == phrase[$0] }) else { continue }
      if isTime, phrase.count == 1, hedge == .over || hedge == .under, language.figures.spatial.contains(phrase[0]),
        !language.figures.beforeSpatialHedge.contains(view.word(first - 1))
      {
        return nil
      }
      return (hedge, first > floor && language.figures.hedgeDegrees.contains(view.word(first - 1)) ? first - 1 : first)
    }
    return nil
  }

  private func after(_ i: Int, _ end: Int) -> (Figure.Hedge, Int)? {
    guard i < end else { return nil }
    if view.isMark(i, "+"), view.isGlued(i) { return (.atLeast, i + 1) }
    if view.isInnerDash(i), i + 1 < end {
      if view.word(i + 1) == language.keys.odd { return (.about, i + 2) }
      if view.word(i + 1) == language.keys.plus { return (.atLeast, i + 2) }
    }
    guard view.word(i) == language.keys.or, i + 1 < end else { return nil }
    switch view.word(i + 1) {
    case language.keys.so: return (.about, i + 2)
    case language.keys.more, language.keys.above, language.keys.greater, language.keys.higher: return (.atLeast, i + 2)
    case language.keys.less, language.keys.fewer: return (.atMost, i + 2)
    default: return nil
    }
  }

}
