import TextAlgorithms
import Vocabulary

/// Tells numbers that state a quantity from numbers that name or place something: designators, scores, telephone numbers, enumerations.
struct FigureFilter: Sendable {
  let view: TokenView
  let language: Language
  let sentence: Range<Int>
  /// Headlines capitalise every word.
  let isHeadline: Bool

  /// The token after a chain of digits and marks that is no quantity (`24/7`, `3-2`, `555-123-4567`, `Covid-19`), or nil.
  func chain(at i: Int) -> Int? {
    guard view.isNumber(i) else { return nil }
    if let coordinate = coordinate(at: i) { return coordinate }
    if view.isInnerDash(i - 1), view.isWord(i - 2) || view.isNumber(i - 2) { return i + 1 }
    if i > 0, view.isGlued(i), FigureFilter.gluing.contains(view.scalar(i - 1)), view.isGlued(i - 1) || view.scalar(i - 1) != 0x2F {
      return endOfDigits(from: i + 1)
    }
    var j = i + 1
    var dashes = 0
    var isOther = false
    while j + 1 < sentence.upperBound, view.isGlued(j), view.isGlued(j + 1), view.isNumber(j + 1) {
      if view.isDash(j) {
        dashes += 1
      } else if view.isMark(j, "/") || view.isMark(j, ":") || view.isMark(j, ".") {
        isOther = true
      } else {
        break
      }
      j += 2
    }
    if dashes > 1 || isOther { return j }
    if dashes == 1, let first = view.digits(i), let second = view.digits(i + 2) {
      if first.value >= second.value || isScored(i, j) || first.count == 3 && second.count == 4 { return j }
    }
    // +44 20 7946 0958
    if view.isMark(i - 1, "+"), view.isGlued(i) { return endOfDigits(from: i + 1) }
    let run = endOfDigits(from: i + 1)
    if (i + 1..<run).allSatisfy({ view.digits($0)?.count == 3 }) { return nil }  // 1 250 000
    return (i..<run).count(where: { view.digits($0) != nil }) >= 3 ? run : nil
  }

  /// The token after degrees and minutes of a place on the globe: `32° 34’S`, `12° W`.
  private func coordinate(at i: Int) -> Int? {
    guard view.scalar(i + 1) == 0xB0, view.isGlued(i + 1) else { return nil }
    var k = i + 2
    for marks in [FigureFilter.minutes, FigureFilter.seconds]
    where view.isNumber(k) && view.isGlued(k + 1) && marks.contains(view.scalar(k + 1)) {
      k += 2
    }
    let isPoint = view.isCapitalised(k) && language.figures.compass.contains(view.word(k)) && k < sentence.upperBound
    return isPoint ? k + 1 : k > i + 2 ? k : nil
  }

  private func endOfDigits(from i: Int) -> Int {
    var j = i
    while j < sentence.upperBound, view.digits(j) != nil || view.isMark(j, "-") && view.digits(j + 1) != nil { j += 1 }
    return j
  }

  /// A word of games or ballots within two tokens of `3-2`.
  private func isScored(_ i: Int, _ j: Int) -> Bool {
    (1...2).contains {
      language.figures.scoreWords.contains(view.word(i - $0)) || language.figures.scoreWords.contains(view.word(j + $0 - 1))
    }
  }

  /// Whether the words before a number make it the name of something: `Boeing 737`, `Article 5`, `page 3`, `No. 10`, `Group of Seven`.
  ///
  /// - Parameter isMeasured: a unit, a power of ten or a hedge stands with it, so that only the plainest designators are refused.
  func isDesignator(_ number: Numeral, isMeasured: Bool, counted: Range<Int>?) -> Bool {
    let i = number.tokens.lowerBound
    let before = view.word(i - 1)
    if i == sentence.lowerBound, !number.isSpelled, FigureFilter.listMarks.contains(view.scalar(i + 1)), view.isGlued(i + 1), !isMeasured {
      return true
    }
    if view.isMark(i - 1, "#"), view.isGlued(i) { return true }
    guard i > sentence.lowerBound else { return false }
    if language.figures.designators.contains(before), !(isMeasured && !view.isCapitalised(i - 1)) { return true }
    if isMeasured { return false }
    if isHouse(number) { return true }
    if language.figures.designatorsUnlessCounted.contains(before), counted == nil { return true }
    if number.isSpelled {
      return view.isCapitalised(i) && !isHeadline && !opensSentence(i)
    }
    guard view.isCapitalised(i - 1), !language.figures.beforeCount.contains(before) else { return false }
    guard let counted else { return true }
    if isHeadline { return false }
    return !language.figures.countedPersons.contains(view.word(counted.upperBound - 1))
  }

  /// The number of a house before a street: `1300 Parkway`, `12 Mill Lane`.
  private func isHouse(_ number: Numeral) -> Bool {
    guard !isHeadline, number.tokens.count == 1, view.digits(number.tokens.lowerBound) != nil else { return false }
    let first = number.tokens.upperBound
    let last = (first..<min(first + 3, sentence.upperBound)).first { language.figures.streets.contains(view.word($0)) }
    return last.map { (first...$0).allSatisfy(view.isCapitalised) && !(view.isCapitalised($0 + 1) && $0 == first) } ?? false
  }

  /// The hour at which something begins or ends: `opens at 8`.
  func isHour(_ number: Numeral) -> Bool {
    let i = number.tokens.lowerBound
    return language.figures.atHours.contains(view.word(i - 1)) && FigureCalibration.standard.hours.contains(number.value)
      && (2...4).contains { language.figures.hourVerbs.contains(view.word(i - $0)) }
  }

  /// A spelled number that stands for what was named before: `the two could agree`.
  func standsIn(_ number: Numeral) -> Bool {
    let next = number.tokens.upperBound
    return number.isSpelled && number.tokens.count == 1 && language.figures.standIns.contains(view.word(number.tokens.lowerBound - 1))
      && view.word(next) != language.keys.of && (!view.isWord(next) || language.figures.phraseClosers.contains(view.word(next)))
      && !view.isInnerDash(next) && !(QuotationMark(view.scalar(next))?.opens ?? false)
  }

  /// Whether only opening marks stand before a token in its sentence, or a colon or an opening quotation mark right before it.
  private func opensSentence(_ i: Int) -> Bool {
    var k = i - 1
    while k >= sentence.lowerBound, view.tokens[k].kind == .mark {
      if FigureFilter.openers.contains(view.scalar(k)) || QuotationMark(view.scalar(k))?.opens ?? false { return true }
      k -= 1
    }
    return k < sentence.lowerBound
  }

  /// `one` is a figure only where it is measured, counted against others, or counts a person after a word of number.
  func isPronoun(_ number: Numeral, isMeasured: Bool, counted: Range<Int>?) -> Bool {
    let i = number.tokens.lowerBound
    guard number.isSpelled, number.value == 1, number.tokens.count == 1, view.word(i) == language.keys.one else { return false }
    if isMeasured { return view.word(i + 1) == language.keys.day && !language.figures.beforeOneDay.contains(view.word(i - 1)) }
    if language.figures.onlies.contains(view.word(i - 1)), view.isWord(i + 1), !language.figures.phraseClosers.contains(view.word(i + 1)) {
      return false
    }
    return !language.figures.onePersons.contains(view.word(i + 1)) || language.figures.oneDeterminers.contains(view.word(i - 1))
  }

  /// A year that the time grammar left alone: four digits, 1900…2099, that no common noun of people or things counts (`1988 sales`).
  func isLooseYear(_ number: Numeral, isMeasured: Bool, counted: Range<Int>?) -> Bool {
    guard !isMeasured, counted.map({ !language.figures.countedPersons.contains(view.word($0.upperBound - 1)) }) ?? true,
      let (value, count) = view.digits(number.tokens.lowerBound), count == 4
    else { return false }
    return (counted == nil ? 1600...2099 : 1900...2099).contains(value) && number.tokens.count == 1
  }

  private static let gluing: Set<UInt32> = [0x2F, 0x40, 0x5F, 0x3D, 0x26, 0x23, 0x3A]
  private static let minutes: Set<UInt32> = [0x27, 0x2019, 0x2032]
  private static let seconds: Set<UInt32> = [0x22, 0x201D, 0x2033]
  private static let listMarks: Set<UInt32> = [0x2E, 0x29, 0x3A]
  /// A colon and a dash; opening quotation marks do the same.
  private static let openers: Set<UInt32> = [0x3A, 0x2014]
}
