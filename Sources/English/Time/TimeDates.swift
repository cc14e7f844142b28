import TextAlgorithms

/// Dates of the calendar: days, months, weekdays, years.
extension TimeExpressionReader {
  /// `2024-10-03`, `3/10/2024`, `03.10.2024`. With slashes and both numbers at most 12 the month comes first, as American copy has it;
  /// with full stops the day.
  func numericDate(at i: Int, _ end: Int) -> TimeExpression? {
    guard view.isNumber(i), !view.isGlued(i) || !view.isDash(i - 1) else { return nil }
    if let first = view.digits(i), i + 4 < end, let second = view.digits(i + 2), let third = view.digits(i + 4),
      view.isGlued(i + 1), view.isGlued(i + 2), view.isGlued(i + 3), view.isGlued(i + 4)
    {
      let isSlash = view.isMark(i + 1, "/") && view.isMark(i + 3, "/")
      guard isSlash || view.isMark(i + 1, "-") && view.isMark(i + 3, "-") else { return nil }
      if first.count == 4, let day = CivilDate(first.value, second.value, third.value) { return on(day, i..<i + 5) }
      guard third.count == 4 else { return nil }
      let (month, day) = first.value > 12 || !isSlash ? (second.value, first.value) : (first.value, second.value)
      return (CivilDate(third.value, month, day) ?? CivilDate(third.value, day, month)).map { on($0, i..<i + 5) }
    }
    // 03.10.2024 is one token
    let bytes = view.bytes[view.tokens[i].range]
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], bytes.count >= 8, year > 99 else { return nil }
    return CivilDate(year, month, day).map { on($0, i..<i + 1) }
  }

  private func on(_ date: CivilDate, _ tokens: Range<Int>) -> TimeExpression {
    TimeExpression(.date(year: date.year, month: date.month, day: date.day, last: nil), tokens)
  }

  /// The number of a month; short forms and doubtful names only with a capital.
  func month(_ i: Int) -> Int? {
    let word = view.word(i)
    guard word != 0 else { return nil }
    if let month = TimeWords.months[word] {
      guard TimeWords.doubtfulMonths.contains(month) else { return month }
      return view.isCapitalised(i) ? month : nil
    }
    return view.isCapitalised(i) ? TimeWords.shortMonths[word] : nil
  }

  /// The day of a month at a token (`3`, `3rd`, `third`), with the token after it.
  func day(_ i: Int, words: Bool) -> (day: Int, next: Int)? {
    if let (value, count) = view.digits(i), count <= 2, (1...31).contains(value) { return (value, i + 1) }
    if let (value, letters) = view.digitsAndLetters(i), (1...31).contains(value), TimeWords.ordinalEndings.contains(letters) {
      return (value, i + 1)
    }
    guard words else { return nil }
    if let value = TimeWords.ordinals[view.word(i)] { return (value, i + 1) }
    // twenty-first
    let k = view.isInnerDash(i + 1) ? i + 2 : i + 1
    if let tens = NumeralReader.tens[view.word(i)], tens <= 30, let unit = TimeWords.ordinals[view.word(k)], unit < 10, tens + unit <= 31 {
      return (tens + unit, k + 1)
    }
    return nil
  }

  /// A year of four digits, within 1000…2199.
  func year(_ i: Int) -> Int? {
    guard let (value, count) = view.digits(i), count == 4, (1000...2199).contains(value) else { return nil }
    if view.isMark(i + 1, "%") || view.isMark(i + 1, ":") && view.isGlued(i + 2) { return nil }
    return value
  }

  /// `October 3, 2024`, `3 October`, `the 3rd of October`, `3-5 October`, `early October 2024`, `October`.
  func monthDate(at i: Int, _ end: Int) -> TimeExpression? {
    var j = i
    if view.word(j) == TimeWords.the { j += 1 }
    let isSooner = TimeWords.sooner.contains(view.word(j)) || TimeWords.edges.contains(view.word(j))
    if isSooner, view.word(j + 1) == TimeWords.of || view.isInnerDash(j + 1) {
      j += 2
    } else if TimeWords.sooner.contains(view.word(j)) {
      j += 1
    }
    if j > i, isSooner, j < end, let month = month(j) { return withYear(month, nil, nil, i, j + 1, end) }
    // 3 October, 3-5 October, the 3rd of October
    j = view.word(i) == TimeWords.the ? i + 1 : i
    if let (first, next) = day(j, words: view.word(i) == TimeWords.the), next < end {
      var k = next
      var last: Int?
      let isJoined =
        view.isDash(k) || view.word(k) == TimeWords.to || view.word(k) == TimeWords.and && TimeDates.between.contains(view.word(j - 1))
      if isJoined, let (second, after) = day(k + 1, words: false), second > first { (last, k) = (second, after) }
      if view.word(k) == TimeWords.of { k += 1 }
      if k < end, let month = month(k) { return withYear(month, first, last, i, k + 1, end) }
    }
    guard i < end, let month = month(i) else { return nil }
    if let (first, next) = day(i + 1, words: view.isCapitalised(i) && view.word(i + 1) != TimeDates.second)
      ?? (view.word(i + 1) == TimeWords.the ? day(i + 2, words: true) : nil), next <= end,
      !followsClock(next)
    {
      var k = next
      var last: Int?
      if view.isDash(k), let (second, after) = day(k + 1, words: false), second > first, after <= end { (last, k) = (second, after) }
      return withYear(month, first, last, i, k, end)
    }
    return bareMonth(month, at: i, end)
  }

  private func followsClock(_ i: Int) -> Bool {
    view.isMark(i, ":") || TimeWords.morningMarks.contains(view.word(i)) || TimeWords.afternoonMarks.contains(view.word(i))
  }

  /// `October 2024`, `last October`, `in October`, `October's`.
  private func bareMonth(_ month: Int, at i: Int, _ end: Int) -> TimeExpression? {
    let k = view.word(i + 1) == TimeWords.of ? i + 2 : view.isMark(i + 1, ",") ? i + 2 : i + 1
    if k < end, let year = year(k) { return TimeExpression(.date(year: year, month: month, day: nil, last: nil), i..<k + 1) }
    if let (years, next) = besideYear(i + 1, end) { return TimeExpression(.month(month, day: nil, side: nil, years: years), i..<next) }
    let isPreceded = TimeWords.beforeMonths.contains(view.word(i - 1)) || view.isDash(i - 1)
    if TimeWords.doubtfulMonths.contains(month) || TimeWords.months[view.word(i)] == nil {
      guard isPreceded, !view.isCapitalised(i + 1) || view.word(i + 1) == TimeWords.s || isPreceded && view.word(i - 1) != TimeWords.forWord
      else {
        return nil
      }
      if TimeWords.months[view.word(i)] == 3 && view.word(i - 1) == TimeWords.to { return nil }
    }
    return TimeExpression(.date(year: nil, month: month, day: nil, last: nil), i..<i + 1)
  }

  private func withYear(_ month: Int, _ day: Int?, _ last: Int?, _ start: Int, _ next: Int, _ end: Int) -> TimeExpression? {
    var k = next
    var found: Int?
    let y = view.isMark(k, ",") || view.word(k) == TimeWords.of ? k + 1 : k
    if y < end, let year = year(y), !(y > k && day == nil && !view.isMark(k, ",") && view.word(k) != TimeWords.of) {
      (found, k) = (year, y + 1)
    }
    if found == nil, last == nil, let (years, after) = besideYear(k, end) {
      return TimeExpression(.month(month, day: day, side: nil, years: years), start..<after)
    }
    if let day, day > CivilDate.length(ofMonth: month, in: found ?? 2000) { return nil }
    return TimeExpression(.date(year: found, month: month, day: day, last: last), start..<k)
  }

  /// `last year`, `of this year`, `next year` behind a month or day.
  private func besideYear(_ i: Int, _ end: Int) -> (years: Int, next: Int)? {
    let k = view.word(i) == TimeWords.of || view.isMark(i, ",") ? i + 1 : i
    guard k + 1 < end, TimeWords.units[view.word(k + 1)] == .year, !TimeWords.plurals.contains(view.word(k + 1)) else { return nil }
    if TimeDates.last == view.word(k) { return (-1, k + 2) }
    if TimeWords.this.contains(view.word(k)) { return (0, k + 2) }
    return TimeDates.next == view.word(k) ? (1, k + 2) : nil
  }

  /// `Thursday`, `last Friday`, `Thursday, 3 October 2024`, `Tuesday of next week`, `next week's Monday`.
  func weekday(at i: Int, _ end: Int) -> TimeExpression? {
    var j = i
    var side: TimeExpression.Side?
    if view.word(j) == TimeWords.the, TimeWords.next.contains(view.word(j + 1)) || TimeWords.last.contains(view.word(j + 1)) { j += 1 }
    if TimeWords.this.contains(view.word(j)) {
      side = .this
      j += 1
    }
    if TimeWords.last.contains(view.word(j)) {
      side = .last
      j += 1
    } else if TimeWords.next.contains(view.word(j)) {
      side = side == .this || TimeDates.coming.contains(view.word(j)) ? .coming : .next
      j += 1
    }
    if j == i, TimeWords.sooner.contains(view.word(j)) { j += 1 }
    guard j < end, let day = TimeWords.weekdays[view.word(j)] ?? (view.isCapitalised(j) ? TimeWords.shortWeekdays[view.word(j)] : nil)
    else {
      return nil
    }
    if TimeWords.papers.contains(view.word(j + 1)), view.isCapitalised(j + 1) { return nil }
    // "the first Friday of May" is a day that needs counting
    if TimeWords.ordinals[view.word(i - 1)] != nil { return nil }
    if side == .last || side == nil, view.word(j + 1) == TimeWords.of, i < j || TimeWords.last.contains(view.word(i - 1)) { return nil }
    if TimeWords.namedDays.contains(view.word(i - 1)), view.isCapitalised(i - 1) { return nil }
    // Thursday, October 3
    let k = view.isMark(j + 1, ",") ? j + 2 : j + 1
    if side == nil, let date = monthDate(at: k, end), case .date(_, _, .some, _) = date.form { return extended(date, from: i) }
    if side == nil, let date = numericDate(at: k, end) { return extended(date, from: i) }
    if side == nil, view.word(j + 1) == TimeDates.week, !view.isInnerDash(j + 2), j + 1 < end {
      return dayPart(TimeExpression(.weekday(day, side: .coming, weeks: 1), i..<j + 2), end)
    }
    var weeks: Int?
    var next = j + 1
    let ofWeek = view.word(next) == TimeWords.of ? next + 1 : next
    if let week = relative(at: ofWeek, end), case .relative(.week, let offset) = week.form {
      (weeks, next) = (offset, week.tokens.upperBound)
    }
    return dayPart(TimeExpression(.weekday(day, side: side, weeks: weeks), i..<next), end)
  }

  /// A part of the day right after a day.
  func dayPart(_ time: TimeExpression, _ end: Int) -> TimeExpression {
    var i = time.tokens.upperBound
    if view.word(i) == TimeWords.inWord, view.word(i + 1) == TimeWords.the { i += 2 }
    guard i < end, let part = TimeWords.dayParts[view.word(i)], !view.isCapitalised(i) else { return time }
    var out = extended(time, from: time.tokens.lowerBound)
    out.part = part
    out.tokens = time.tokens.lowerBound..<i + 1
    return out
  }
}

enum TimeDates {
  static let between = WordSet.keys("between from")
  static let coming = WordSet.keys("coming upcoming")
  static let week = Folding.key("week")
  static let second = Folding.key("second")
  static let last = Folding.key("last")
  static let next = Folding.key("next")
}
