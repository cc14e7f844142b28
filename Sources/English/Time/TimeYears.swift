import TextAlgorithms

/// Bare years, decades and centuries.
extension TimeExpressionReader {
  /// A bare year, a decade (`the 1990s`, `'90s`), a century.
  func years(at i: Int, _ end: Int) -> TimeExpression? {
    if let (value, letters) = view.digitsAndLetters(i), letters == TimeYears.s {
      if (1000...2199).contains(value), value % 10 == 0 { return TimeExpression(.decade(value / 10), i..<i + 1) }
      if (20...90).contains(value), value % 10 == 0, TimeYears.marks.contains(view.scalar(i - 1)) || view.word(i - 1) == TimeWords.the {
        return view.word(i - 1) == TimeWords.the || view.isGlued(i) ? TimeExpression(.decade(190 + value / 10), i..<i + 1) : nil
      }
      return nil
    }
    if let (value, letters) = view.digitsAndLetters(i), TimeWords.ordinalEndings.contains(letters),
      TimeWords.units[view.word(i + 1)] == .century, (1...22).contains(value)
    {
      return TimeExpression(.century(value - 1), i..<i + 2)
    }
    if let decade = earlyDecade(at: i, end) { return decade }
    guard let year = year(i) else { return nil }
    if let season = season(of: year, at: i, end) { return season }
    let after = view.word(i + 1)
    let before = view.word(i - 1)
    if view.isDash(i - 1), view.isGlued(i), view.isGlued(i - 1), !view.isNumber(i - 2) || self.year(i - 2) == nil { return nil }
    guard (1600...2199).contains(year), !TimeYears.counted.contains(after), NumeralReader.powers[after] == nil,
      !TimeYears.signs.contains(view.scalar(i - 1)), !view.isMark(i + 1, "%"), !TimeYears.measures.contains(after)
    else { return nil }
    if TimeWords.beforeYears.contains(before) || view.isMark(i - 1, "(") || view.isMark(i + 1, ")") {
      return TimeExpression(form(year), i..<i + 1)
    }
    if self.year(i - 2) != nil, view.isDash(i - 1) || TimeWords.beforeYears.contains(before) {
      return TimeExpression(form(year), i..<i + 1)
    }
    if self.year(i + 2) != nil, view.isDash(i + 1) { return TimeExpression(form(year), i..<i + 1) }
    // "the 2016 campaign", "a 2019 law", "his 2020 victory"; ", 2022," after a place
    if TimeWords.determiners.contains(before) || before == TimeWords.s { return TimeExpression(form(year), i..<i + 1) }
    return nil
  }

  /// `the early 80s`; `in her early 80s` is an age, `in the mid-30s` oftener a rate or the weather.
  private func earlyDecade(at i: Int, _ end: Int) -> TimeExpression? {
    guard TimeWords.sooner.contains(view.word(i)), view.word(i - 1) == TimeWords.the, i + 1 < end else { return nil }
    let k = view.isInnerDash(i + 1) ? i + 2 : i + 1
    guard k < end, let (value, letters) = view.digitsAndLetters(k), letters == TimeYears.s, value % 10 == 0 else { return nil }
    if (50...90).contains(value), view.word(i) != TimeYears.mid { return TimeExpression(.decade(190 + value / 10), i..<k + 1) }
    return (1000...2199).contains(value) ? TimeExpression(.decade(value / 10), i..<k + 1) : nil
  }

  /// `2012–13`, `2014/15`: two years that follow each other, the second in two digits.
  private func season(of year: Int, at i: Int, _ end: Int) -> TimeExpression? {
    guard (1600...2199).contains(year), i + 2 < end, view.isDash(i + 1) || view.isMark(i + 1, "/"), view.isGlued(i + 1),
      view.isGlued(i + 2),
      let (next, count) = view.digits(i + 2), count == 2, next == (year + 1) % 100,
      TimeWords.beforeYears.contains(view.word(i - 1)) || TimeWords.determiners.contains(view.word(i - 1)) || view.isMark(i - 1, "("),
      !(view.isGlued(i + 3) && (view.isDash(i + 3) || view.isMark(i + 3, "/")))
    else { return nil }
    return TimeExpression(.years(year, year + 1), i..<i + 3)
  }

  private func form(_ year: Int) -> TimeExpression.Form { .date(year: year, month: nil, day: nil, last: nil) }
}

enum TimeYears {
  static let s = Folding.key("s")
  static let mid = Folding.key("mid")
  static let marks: Set<UInt32> = [0x27, 0x2019, 0x2018]
  static let signs: Set<UInt32> = [0x24, 0x20AC, 0xA3, 0xA5, 0x23]
  /// After a number of four digits these show that it counts.
  static let counted = WordSet.keys(
    """
    people persons men women children civilians soldiers troops police officers workers employees members voters residents refugees migrants
    homes houses buildings cases deaths votes dollars euros pounds rubles roubles hours days weeks months years minutes times prisoners
    fighters students protesters demonstrators drones missiles tanks vehicles shells seats jobs passengers patients patients' families
    """)
  static let measures = WordSet.keys(
    "km kilometers kilometres miles meters metres feet tons tonnes kg kilograms mw gw hectares acres percent per")
}
