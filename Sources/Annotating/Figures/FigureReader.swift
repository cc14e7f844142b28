import TextAlgorithms
import Vocabulary

/// A figure as read, before it has an identifier.
struct FigureReading {
  /// Ends in the order of size; equal where there is one number.
  var low: Double
  var high: Double
  var unit: FigureUnit
  var hedge: Figure.Hedge
  /// Hedge, currency, number, unit and counted words.
  var tokens: Range<Int>
  var counted: String

  /// Whether both ends are numbers that somebody counts to.
  var isCountable: Bool { max(abs(low), abs(high)) < FigureCalibration.standard.beyond }

  var interval: Figure.Interval {
    switch hedge {
    case .exactly, .about, .between: Figure.Interval(low: low, high: high)
    case .atLeast, .over: Figure.Interval(low: low, high: nil)
    case .nearly, .under, .atMost, .upTo: Figure.Interval(low: nil, high: high)
    }
  }
}

/// A number with its unit, in one place of a sentence.
struct FigureAmount {
  var number: Numeral
  var unit: FigureUnit?
  /// Currency before, number, unit behind.
  var tokens: Range<Int>

  var isMeasured: Bool { unit != nil || number.hasMagnitude }
}

/// Reads the figures of one sentence.
struct FigureReader: Sendable {
  let text: Text
  let view: TokenView
  let sentence: Range<Int>
  let filter: FigureFilter
  let language: Language
  let units: UnitReader
  let hedges: HedgeReader
  let nouns: CountedPhrase

  init(_ text: Text, _ view: TokenView, sentence: Sentence) {
    self.text = text
    self.view = view
    self.sentence = sentence.tokens
    let kind = text.blocks[sentence.block].kind
    filter = FigureFilter(view: view, language: text.language, sentence: sentence.tokens, isHeadline: kind == .title || kind == .heading)
    language = text.language
    let first = text.sentencesOfBlock[sentence.block].lowerBound
    units = UnitReader(view: view, language: text.language, paragraph: text.sentences[first].tokens.lowerBound)
    hedges = HedgeReader(view: view, language: text.language)
    nouns = CountedPhrase(view: view, language: text.language)
  }

  var end: Int { sentence.upperBound }

  /// The figure that begins at a token (its hedge may stand before it), and the token to go on from.
  func figure(at i: Int) -> (figure: FigureReading?, next: Int) {
    if let times = language.figures.multiples[view.word(i)] {
      let reading = FigureReading(low: times, high: times, unit: .count, hedge: .exactly, tokens: i..<i + 1, counted: "times")
      return (hedged(reading), i + 1)
    }
    if units.prefix(at: i, end) == nil, let next = filter.chain(at: i) { return (nil, next) }
    if let alone = unitAlone(at: i) { return (alone, alone.tokens.upperBound) }
    if let ratio = ratio(at: i) { return (hedged(ratio), ratio.tokens.upperBound) }
    guard let first = amount(at: i) else { return (nil, i + 1) }
    if let range = range(from: first) { return (range, range.tokens.upperBound) }
    return (single(sharing(first)), first.tokens.upperBound)
  }

  /// A number with the currency before or the unit behind it.
  func amount(at i: Int) -> FigureAmount? {
    let currency = units.prefix(at: i, end)
    let start = currency?.next ?? i
    guard var number = language.numerals.numeral(at: start, end: end, in: view) else { return nil }
    if currency == nil, number.letters != 0, units.suffix(of: number, at: number.tokens.upperBound, end) == nil { return nil }
    var next = number.tokens.upperBound
    var unit = currency?.unit
    if unit == nil {
      if number.mayBeMetres, nouns.phrase(at: next, end) == nil, units.suffix(of: number, at: next, end) == nil {
        // 100m is a length; 3m people are millions
        number.value /= 1e6
        number.hasMagnitude = false
        unit = FigureUnit(code: "m", dimension: .length)
      } else if let suffix = units.suffix(of: number, at: next, end) {
        unit = suffix.unit
        next = suffix.next
        if let rest = hundredths(of: number, suffix) {
          number.value += rest.value
          next = rest.next
        }
      } else if let part = wholeUnit(of: number) {
        number.isShare = false
        unit = part.unit
        next = part.next
      }
    } else if number.letters != 0 {
      return nil
    } else if let code = language.figures.dollarsAfter[view.word(next)], currency?.unit.code == "USD", next < end {
      unit?.code = code
      next += 1
    }
    let sign = self.sign(before: i)
    if sign { number.value = -number.value }
    return FigureAmount(number: number, unit: unit, tokens: (sign ? i - 1 : i)..<next)
  }

  /// `minus` before a number, or a minus sign with a space or bracket before it.
  private func sign(before i: Int) -> Bool {
    if view.word(i - 1) == language.keys.minus { return i - 1 >= sentence.lowerBound }
    return i - 1 >= sentence.lowerBound && view.isGlued(i) && !view.isGlued(i - 1)
      && (view.isMark(i - 1, "-") || view.scalar(i - 1) == 0x2212)
  }

  private func single(_ amount: FigureAmount) -> FigureReading? {
    let number = amount.number
    var tokens = amount.tokens
    var unit = amount.unit ?? .count
    let isHyphened = view.isInnerDash(tokens.upperBound)
    let counted = amount.unit == nil ? nouns.phrase(at: isHyphened ? tokens.upperBound + 1 : tokens.upperBound, end) : nil
    let isHedged = hedges.hedge(of: tokens, in: sentence, isTime: unit.dimension == .time).hedge != .exactly
    let isMeasured = amount.isMeasured || isHedged
    if amount.unit == nil, filter.isAge(number) {
      let year = FigureUnit(code: "year", dimension: .time)
      return hedged(FigureReading(low: number.value, high: number.value, unit: year, hedge: .exactly, tokens: tokens, counted: ""))
    }
    if filter.isDesignator(number, isMeasured: isMeasured, counted: counted)
      || filter.isPronoun(number, isMeasured: isMeasured, counted: counted)
      || filter.isLooseYear(number, isMeasured: isMeasured, counted: counted)
      || !isMeasured && counted == nil && (filter.isHour(number) || filter.standsIn(number))
    {
      return nil
    }
    var phrase = ""
    if number.isShare, amount.unit == nil {
      unit = FigureUnit(code: "percent", dimension: .share, factor: 100)
      phrase = nouns.substance(at: tokens.upperBound, end).map { text.cleanText($0) } ?? ""
    } else if amount.unit == nil, counted == nil, let rate = filter.rate(number) {
      return hedged(FigureReading(low: number.value, high: number.value, unit: .percent, hedge: .exactly, tokens: rate, counted: ""))
    } else if amount.unit != nil {
      if unit.dimension != .time { phrase = nouns.substance(at: tokens.upperBound, end).map { text.cleanText($0) } ?? "" }
    } else if isHyphened {
      // "five-story", "32-member"; grades and ways ("four-star", "two-way") are no counts
      let noun = tokens.upperBound + 1
      guard noun < end, view.isWord(noun), !language.figures.grades.contains(view.word(noun)), !number.hasMagnitude else { return nil }
      phrase = text.text(noun)
      tokens = tokens.lowerBound..<noun + 1
    } else if let counted {
      phrase = text.cleanText(counted)
      tokens = tokens.lowerBound..<counted.upperBound
    } else if number.value == 1, number.isSpelled, view.isWord(tokens.upperBound),
      !language.figures.phraseClosers.contains(view.word(tokens.upperBound)),
      tokens.upperBound < end
    {
      phrase = text.text(tokens.upperBound)
      tokens = tokens.lowerBound..<tokens.upperBound + 1
    } else if let whole = nouns.whole(at: tokens.upperBound, end) {
      phrase = text.cleanText(whole)
    }
    let value = number.value * unit.factor
    return hedged(FigureReading(low: value, high: value, unit: unit, hedge: .exactly, tokens: tokens, counted: phrase))
  }

  /// `one in three`, `7 out of 10`: a share.
  private func ratio(at i: Int) -> FigureReading? {
    guard let part = language.numerals.numeral(at: i, end: end, in: view), part.letters == 0, !part.hasMagnitude else { return nil }
    var j = part.tokens.upperBound
    if view.word(j) == language.keys.in {
      j += 1
    } else if view.word(j) == language.keys.out, view.word(j + 1) == language.keys.of {
      j += 2
    } else if view.word(j) == language.keys.of {
      j += 1
    } else {
      return nil
    }
    if view.word(j) == language.keys.every { j += 1 }
    guard let whole = language.numerals.numeral(at: j, end: end, in: view), whole.letters == 0,
      !whole.hasMagnitude || whole.value <= FigureCalibration.standard.greatestWhole,
      part.value < whole.value,
      part.value >= 1, whole.value <= FigureCalibration.standard.greatestWhole,
      units.suffix(of: whole, at: whole.tokens.upperBound, end) == nil
    else { return nil }
    let counted = nouns.phrase(at: whole.tokens.upperBound, end).map { text.cleanText($0) } ?? ""
    let value = 100 * part.value / whole.value
    return FigureReading(low: value, high: value, unit: .percent, hedge: .exactly, tokens: i..<whole.tokens.upperBound, counted: counted)
  }

  func hedged(_ reading: FigureReading) -> FigureReading {
    var out = reading
    let isGreat = reading.unit == .count && reading.counted.isEmpty && abs(reading.high) >= FigureCalibration.standard.topped
    let hedge = hedges.hedge(
      of: reading.tokens, in: sentence, isTime: reading.unit.dimension == .time,
      passing: isGreat ? .toppedOrPassed : reading.unit.dimension == .money ? .topped : .nothing)
    out.hedge = hedge.hedge
    out.tokens = hedge.tokens
    return out
  }
}
