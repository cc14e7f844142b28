import TextAlgorithms
import Vocabulary

/// Reads the words before and after a number that say how exact it is.
struct HedgeReader: Sendable {
  let view: TokenView

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
    for (phrase, hedge) in HedgeReader.phrases {
      let first = start - phrase.count
      guard first >= floor, phrase.indices.allSatisfy({ view.word(first + $0) == phrase[$0] }) else { continue }
      if isTime, phrase.count == 1, hedge == .over || hedge == .under, HedgeReader.spatial.contains(phrase[0]),
        !HedgeReader.measuring.contains(view.word(first - 1))
      {
        return nil
      }
      return (hedge, first > floor && HedgeReader.degree.contains(view.word(first - 1)) ? first - 1 : first)
    }
    return nil
  }

  private func after(_ i: Int, _ end: Int) -> (Figure.Hedge, Int)? {
    guard i < end else { return nil }
    if view.isMark(i, "+"), view.isGlued(i) { return (.atLeast, i + 1) }
    if view.isInnerDash(i), i + 1 < end {
      if view.word(i + 1) == HedgeReader.odd { return (.about, i + 2) }
      if view.word(i + 1) == HedgeReader.plus { return (.atLeast, i + 2) }
    }
    guard view.word(i) == HedgeReader.or, i + 1 < end else { return nil }
    switch view.word(i + 1) {
    case HedgeReader.so: return (.about, i + 2)
    case HedgeReader.more, HedgeReader.above, HedgeReader.greater, HedgeReader.higher: return (.atLeast, i + 2)
    case HedgeReader.less, HedgeReader.fewer: return (.atMost, i + 2)
    default: return nil
    }
  }

  /// Longest first.
  private static let phrases: [([UInt64], Figure.Hedge)] = {
    let rows: [(Figure.Hedge, [String])] = [
      (.about, ["about", "around", "approximately", "roughly", "some", "circa", "an estimated", "estimated", "somewhere around"]),
      (.nearly, ["nearly", "almost", "close to", "approaching", "not quite"]),
      (
        .atLeast,
        [
          "at least", "a minimum of", "no fewer than", "no less than", "not less than", "not fewer than", "at the very least", "as few as",
          "minimum of",
        ]
      ),
      (.atMost, ["at most", "no more than", "not more than", "a maximum of", "maximum of", "at the most"]),
      (.upTo, ["up to", "as many as", "as much as", "as high as"]),
      (
        .over,
        [
          "over", "more than", "in excess of", "above", "upwards of", "exceeding", "greater than", "higher than", "larger than",
          "bigger than", "beyond",
        ]
      ),
      (.under, ["under", "less than", "fewer than", "below", "short of", "lower than", "smaller than"]),
      (.exactly, ["exactly", "precisely"]),
    ]
    let flat = rows.flatMap { row in row.1.map { ($0.split(separator: " ").map { Folding.key(String($0)) }, row.0) } }
    return flat.enumerated().sorted {
      $0.element.0.count != $1.element.0.count ? $0.element.0.count > $1.element.0.count : $0.offset < $1.offset
    }
    .map { $0.element }
  }()

  private static let spatial = WordSet.keys("over above under below beyond")
  private static let measuring = WordSet.keys(
    "for of after in spent lasted lasting took served serving well just little slightly jailed is was far")
  private static let degree = WordSet.keys("well just slightly far only")
  private static let odd = Folding.key("odd")
  private static let plus = Folding.key("plus")
  private static let or = Folding.key("or")
  private static let so = Folding.key("so")
  private static let more = Folding.key("more")
  private static let greater = Folding.key("greater")
  private static let higher = Folding.key("higher")
  private static let above = Folding.key("above")
  private static let less = Folding.key("less")
  private static let fewer = Folding.key("fewer")
}
