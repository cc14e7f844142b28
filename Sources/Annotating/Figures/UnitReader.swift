import TextAlgorithms
import Vocabulary

/// Reads the unit before or after a number.
struct UnitReader: Sendable {
  let view: TokenView
  let language: Language
  /// The first token of the paragraph.
  let paragraph: Int

  struct Reading {
    var unit: FigureUnit
    /// The token after the unit.
    var next: Int
  }

  /// `€`, `US$`, `EUR`, `Rs` at a token: the currency and the token after it.
  func prefix(at i: Int, _ end: Int) -> Reading? {
    guard i < end else { return nil }
    if let code = language.units.currencySigns[view.scalar(i)] {
      return Reading(unit: FigureUnit(code: code, dimension: .money), next: i + 1)
    }
    let word = view.word(i)
    guard word != 0, view.isCapitalised(i) else { return nil }
    if let code = language.units.dollarPrefixes[word], view.scalar(i + 1) == 0x24, view.isGlued(i + 1) {
      return Reading(unit: FigureUnit(code: code, dimension: .money), next: i + 2)
    }
    if let code = language.units.currencyCodes[word], view.isNumber(i + 1) || view.isMark(i + 1, ".") && view.isNumber(i + 2) {
      return Reading(unit: FigureUnit(code: code, dimension: .money), next: view.isNumber(i + 1) ? i + 1 : i + 2)
    }
    return nil
  }

  /// The unit that begins right after a number, a hyphen between them allowed.
  func suffix(of number: Numeral, at i: Int, _ end: Int) -> Reading? {
    if number.letters != 0 {
      if let unit = language.units.measures[number.letters] { return perHour(Reading(unit: unit, next: i), end) }
      if let unit = language.units.times[number.letters] { return Reading(unit: unit, next: i) }
      if let unit = language.units.minorLetters[number.letters], !FigureCalibration.standard.pictureLines.contains(number.value) {
        return Reading(unit: unit, next: i)
      }
      return language.units.currencyCodes[number.letters].map { Reading(unit: FigureUnit(code: $0, dimension: .money), next: i) }
    }
    guard i < end else { return nil }
    if view.isMark(i, "%") { return Reading(unit: .percent, next: i + 1) }
    if isInches(i), !number.isSpelled { return Reading(unit: FigureUnit(code: "in", dimension: .length), next: i + 1) }
    if view.scalar(i) == 0xB0 {
      if let unit = language.figures.degrees[view.word(i + 1)], i + 1 < end { return Reading(unit: unit, next: i + 2) }
      return Reading(unit: FigureUnit(code: "degree", dimension: .temperature), next: i + 1)
    }
    if let code = language.units.currencySigns[view.scalar(i)], !view.isNumber(i + 1) {
      return Reading(unit: FigureUnit(code: code, dimension: .money), next: i + 1)
    }
    let k = view.isInnerDash(i) ? i + 1 : i
    guard k < end, view.isWord(k) else { return nil }
    return word(after: number, at: k, end)
  }

  private func word(after number: Numeral, at k: Int, _ end: Int) -> Reading? {
    let word = view.word(k)
    if language.figures.percents.contains(word) { return Reading(unit: .percent, next: k + 1) }
    if word == language.keys.per, view.word(k + 1) == language.keys.cent, k + 1 < end { return Reading(unit: .percent, next: k + 2) }
    if word == language.keys.percentage, language.figures.points.contains(view.word(k + 1)), k + 1 < end {
      return Reading(unit: .percent, next: k + 2)
    }
    if let unit = language.units.times[word], !view.isCapitalised(k) || !number.isSpelled {
      return age(Reading(unit: unit, next: k + 1), end)
    }
    if let money = currency(after: number, at: k, end) { return money }
    if view.isCapitalised(k), let code = language.units.currencyCodes[word], isUpperCase(k) {
      return Reading(unit: FigureUnit(code: code, dimension: .money), next: k + 1)
    }
    if let million = codePower(k) { return Reading(unit: million, next: k + 1) }
    if language.units.pounds.contains(word) {
      // Pounds of money or of weight: money with a power of ten, weight otherwise unless "sterling" follows.
      if view.word(k + 1) == language.keys.sterling, k + 1 < end {
        return Reading(unit: FigureUnit(code: "GBP", dimension: .money), next: k + 2)
      }
      let isMoney = number.hasMagnitude && number.value >= 1e5
      return Reading(unit: isMoney ? FigureUnit(code: "GBP", dimension: .money) : FigureUnit(code: "lb", dimension: .mass), next: k + 1)
    }
    // "35 C": a capital letter alone after digits
    if view.tokens[k].range.count == 1, view.isCapitalised(k), !number.isSpelled, !view.isCapitalised(k + 1),
      let scale = language.figures.degrees[word]
    {
      return Reading(unit: scale, next: k + 1)
    }
    let isSquare = language.figures.squares.contains(word)
    if isSquare || language.figures.cubics.contains(word), let unit = language.units.measures[view.word(k + 1)], unit.dimension == .length,
      k + 1 < end
    {
      return Reading(unit: FigureUnit(code: unit.code + (isSquare ? "2" : "3"), dimension: isSquare ? .area : .volume), next: k + 2)
    }
    guard let unit = language.units.measures[word] else { return nil }
    if language.units.onlyAfterDigits.contains(word), number.isSpelled || number.hasMagnitude || view.isCapitalised(k) { return nil }
    if unit.code == "degree", let scale = language.figures.degrees[view.word(k + 1)], k + 1 < end {
      return Reading(unit: scale, next: k + 2)
    }
    return perHour(Reading(unit: unit, next: k + 1), end)
  }

  /// `dollars`, `Canadian dollars`, `won`.
  private func currency(after number: Numeral, at k: Int, _ end: Int) -> Reading? {
    var noun = k
    let owner = language.units.national[view.word(k)]
    if owner != nil { noun += 1 }
    guard noun < end else { return nil }
    let word = view.word(noun)
    if word == language.units.won {
      return owner != nil || number.hasMagnitude ? Reading(unit: FigureUnit(code: "KRW", dimension: .money), next: noun + 1) : nil
    }
    if let owner, language.units.pounds.contains(word), let code = owner["GBP"] {
      return Reading(unit: FigureUnit(code: code, dimension: .money), next: noun + 1)
    }
    guard var unit = language.units.currencyNames[word], !view.isCapitalised(noun) || owner != nil || !number.isSpelled else { return nil }
    if let owner {
      guard let code = owner[unit.code] else { return nil }
      unit.code = code
    }
    return Reading(unit: unit, next: noun + 1)
  }

  /// `kilometres per hour`, `km/h`, `miles an hour`.
  private func perHour(_ reading: Reading, _ end: Int) -> Reading {
    let i = reading.next
    guard reading.unit.dimension == .length, i + 1 < end else { return reading }
    let isPer = view.word(i) == language.keys.per || view.word(i) == language.keys.an || view.isMark(i, "/") && view.isGlued(i)
    guard isPer, language.figures.hourUnits.contains(view.word(i + 1)) else { return reading }
    return Reading(unit: FigureUnit(code: reading.unit.code == "mi" ? "mph" : reading.unit.code + "/h", dimension: .speed), next: i + 2)
  }

  /// `years old`, `-year-old`, `years of age`.
  private func age(_ reading: Reading, _ end: Int) -> Reading {
    let i = reading.next
    let k = view.isInnerDash(i) ? i + 1 : i
    if k < end, language.figures.olds.contains(view.word(k)) { return Reading(unit: reading.unit, next: k + 1) }
    if i + 1 < end, view.word(i) == language.keys.of, view.word(i + 1) == language.keys.age {
      return Reading(unit: reading.unit, next: i + 2)
    }
    return reading
  }

  /// `MEUR`: a currency code behind the letter of a power of ten.
  private func codePower(_ k: Int) -> FigureUnit? {
    let range = view.tokens[k].range
    guard range.count == 4, isUpperCase(k), let power = language.units.codePowers[Folding.key(view.bytes, range.prefix(1))],
      let code = language.units.currencyCodes[Folding.key(view.bytes, range.dropFirst())]
    else { return nil }
    return FigureUnit(code: code, dimension: .money, factor: power)
  }

  /// A double prime, or a straight quotation mark on the digits that closes nothing: `the 6" rule`.
  private func isInches(_ i: Int) -> Bool {
    guard view.isGlued(i) else { return false }
    if view.scalar(i) == 0x2033 { return true }
    return view.isMark(i, "\"") && (paragraph..<i).count(where: { view.isMark($0, "\"") }).isMultiple(of: 2)
  }

  private func isUpperCase(_ i: Int) -> Bool {
    view.bytes[view.tokens[i].range].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

}
