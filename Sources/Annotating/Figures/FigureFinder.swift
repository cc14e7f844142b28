import TextAlgorithms
import Vocabulary

/// Finds the figures of a report: amounts, counts, shares, durations and ages with their hedges and conversions.
///
/// A mention is the hedge, the currency, the number, the unit and, for counts, the counted words: `at least 12 people`. Values are
/// intervals in the printed unit; a bracketed or appended amount of the same dimension in another unit (`€40 billion ($44 billion)`,
/// `10 miles, or 16 km,`) is a conversion of the amount before it. Dates, clock times, ordinals, ranks, designators, scores, telephone
/// numbers, vague amounts and the pronoun `one` are no figures. Nothing is said of who stated a figure. Figures come in the order of the
/// text, one for each mention. Cost: one pass over the tokens.
package struct FigureFinder: Sendable {
  package init() {}

  package func figures(in text: Text) -> [Figure] {
    let view = TokenView(bytes: text.bytes, tokens: text.tokens)
    var out: [Figure] = []
    for sentence in text.sentences {
      var taken = Set<Int>()
      for time in text.language.times.expressions(in: sentence.tokens, of: view) where !isLength(time, in: text, view) {
        taken.formUnion(time.tokens)
      }
      let reader = FigureReader(text, view, sentence: sentence)
      var readings: [FigureReading] = []
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound {
        guard !taken.contains(i) else {
          i += 1
          continue
        }
        let (figure, next) = reader.figure(at: i)
        if let figure, taken.isDisjoint(with: figure.tokens), figure.isCountable { readings.append(figure) }
        i = max(next, i + 1)
      }
      append(readings, to: &out, in: text, view)
    }
    return out
  }

  /// Whether a time states a length too: `four years`, `three weeks ago`, `the next decade`, `the next day or more`, but not `a week ago`.
  private func isLength(_ time: TimeExpression, in text: Text, _ view: TokenView) -> Bool {
    if time.isDuration { return true }
    guard case .relative(let unit, let offset) = time.form else { return false }
    if abs(offset) == 1, unit == .decade || unit == .century { return true }
    let hedges = HedgeReader(view: view, language: text.language)
    if view.word(time.tokens.upperBound) == text.language.keys.or,
      hedges.behind(time.tokens.upperBound, view.tokens.count, isUncounted: true) != nil
    {
      return true
    }
    let first = text.language.numerals.numeral(at: time.tokens.lowerBound, end: time.tokens.upperBound, in: view)
    // "6 o'clock this afternoon" begins with a number too
    return first.map { $0.value == Double(abs(offset)) && !text.language.figures.articles.contains(view.word($0.tokens.lowerBound)) }
      ?? false
  }

  private func append(_ readings: [FigureReading], to out: inout [Figure], in text: Text, _ view: TokenView) {
    var last: (reading: FigureReading, id: Identifier)?
    for reading in readings {
      let span = text.span(reading.tokens)
      let id = Identifier(
        StableHash.hexadecimal(of: ["figure", text.report.value, String(span.start), String(span.end)]))
      var figure = Figure(
        id: id, value: reading.interval, unit: reading.unit.code, counted: reading.counted, hedge: reading.hedge, mentions: [span])
      if let last, isConversion(reading, of: last.reading, view, text.language) {
        figure.conversionOf = last.id
      }
      out.append(figure)
      // A second conversion belongs to the amount that was converted first.
      if figure.conversionOf == nil { last = (reading, id) } else if let first = last { last = (merged(first.reading, reading), first.id) }
    }
  }

  private func merged(_ first: FigureReading, _ second: FigureReading) -> FigureReading {
    var out = first
    out.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    return out
  }

  /// Whether the second figure restates the first, in another unit or spelling: in brackets, or between commas after `or`.
  ///
  /// Up to four words may stand between an amount and its bracket (`€2 million in aid ($2.2 million)`).
  private func isConversion(_ b: FigureReading, of a: FigureReading, _ view: TokenView, _ language: Language) -> Bool {
    let isOther = a.unit.code != b.unit.code || a.interval == b.interval
    guard a.unit.dimension == b.unit.dimension, isOther, FigureFinder.convertible.contains(a.unit.dimension),
      a.tokens.upperBound < b.tokens.lowerBound
    else { return false }
    var k = b.tokens.lowerBound - 1
    while k > a.tokens.upperBound, language.figures.equating.contains(view.word(k)) { k -= 1 }
    let isBracket = view.isMark(k, "(") || view.isMark(k, "[")
    let isOr = view.word(k + 1) == language.keys.or && view.isMark(k, ",")
    guard isBracket || isOr || view.isMark(k, "/") && k == a.tokens.upperBound else { return false }
    let between = a.tokens.upperBound..<k
    return between.count <= FigureCalibration.standard.conversionWords && between.allSatisfy { view.isWord($0) }
  }

  private static let convertible: Set<Dimension> = [.money, .length, .mass, .area, .volume, .temperature, .speed]
}
