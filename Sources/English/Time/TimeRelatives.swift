import TextAlgorithms

/// Times told from now: `yesterday`, `next week`, `two years ago`, `this autumn`, `the third quarter`.
extension TimeExpressionReader {
  func relative(at i: Int, _ end: Int) -> TimeExpression? {
    let word = view.word(i)
    guard word != 0, i < end else { return nil }
    if let offset = TimeRelatives.days[word] {
      // "the day before yesterday"
      return dayPart(TimeExpression(.relative(.day, offset), i..<i + 1, part: word == TimeRelatives.tonight ? .night : nil), end)
    }
    if word == TimeWords.the, view.word(i + 1) == TimeWords.day, i + 3 < end {
      if view.word(i + 2) == TimeRelatives.before, view.word(i + 3) == TimeRelatives.yesterday {
        return TimeExpression(.relative(.day, -2), i..<i + 4)
      }
      if view.word(i + 2) == TimeRelatives.after, view.word(i + 3) == TimeRelatives.tomorrow {
        return TimeExpression(.relative(.day, 2), i..<i + 4)
      }
    }
    if word == TimeRelatives.overnight, !TimeRelatives.stays.contains(view.word(i + 1)) {
      return TimeExpression(.dayPart(.night), i..<i + 1)
    }
    if word == TimeWords.the, TimeWords.units[view.word(i + 1)] == .weekend, !TimeWords.plurals.contains(view.word(i + 1)), i + 1 < end,
      TimeRelatives.beforeWeekends.contains(view.word(i - 1))
    {
      return TimeExpression(.weekend, i..<i + 2)
    }
    return partOfDay(at: i, end) ?? weekBefore(at: i, end) ?? unitBeside(at: i, end) ?? edge(at: i, end)
  }

  /// `the night of 3 October`, `the morning of next Friday`
  private func partOfDay(at i: Int, _ end: Int) -> TimeExpression? {
    let k = view.word(i) == TimeWords.the ? i + 1 : i
    guard let part = TimeWords.dayParts[view.word(k)], view.word(k + 1) == TimeWords.of, k + 2 < end else { return nil }
    guard var day = numericDate(at: k + 2, end) ?? weekday(at: k + 2, end) ?? monthDate(at: k + 2, end), day.isDay else { return nil }
    day.part = part
    return extended(day, from: i)
  }

  /// `next week on Friday`, `last week Sunday`
  private func weekBefore(at i: Int, _ end: Int) -> TimeExpression? {
    guard let week = unitBeside(at: i, end), case .relative(.week, let weeks) = week.form else { return nil }
    let k = week.tokens.upperBound
    let d = view.word(k) == TimeWords.on ? k + 1 : k
    guard d < end, let day = TimeWords.weekdays[view.word(d)] else { return nil }
    return TimeExpression(.weekday(day, side: nil, weeks: weeks), i..<d + 1)
  }

  /// `[earlier] this week`, `last month`, `the coming year`, `this morning`, `later in the day`.
  private func unitBeside(at i: Int, _ end: Int) -> TimeExpression? {
    var j = i
    let sooner = TimeWords.sooner.contains(view.word(j))
    if sooner {
      j += view.isInnerDash(j + 1) ? 2 : 1
      if view.word(j) == TimeWords.on, view.word(j + 1) != TimeWords.the { return nil }
      if view.word(j) == TimeWords.inWord {
        // earlier in the week
        let the = view.word(j + 1) == TimeWords.the || TimeWords.this.contains(view.word(j + 1))
        guard the, j + 2 < end, let unit = TimeWords.units[view.word(j + 2)], !TimeWords.plurals.contains(view.word(j + 2)), unit != .second
        else { return nil }
        return TimeExpression(.relative(unit, 0), i..<j + 3)
      }
    }
    let hasArticle = view.word(j) == TimeWords.the
    if hasArticle { j += 1 }
    var offset: Int
    switch view.word(j) {
    case let w where TimeWords.this.contains(w): offset = 0
    case let w where TimeWords.last.contains(w): offset = -1
    case let w where TimeWords.next.contains(w): offset = 1
    default: return nil
    }
    if hasArticle && offset == 0 && view.word(j) != TimeRelatives.current { return nil }
    j += 1
    // "this past week"
    if offset == 0, TimeWords.last.contains(view.word(j)) || TimeWords.next.contains(view.word(j)) {
      offset = TimeWords.last.contains(view.word(j)) ? -1 : 1
      j += 1
    }
    guard j < end else { return nil }
    let name = view.word(j)
    if let part = TimeWords.dayParts[name], !view.isCapitalised(j) || j == i + 1 {
      return TimeExpression(.relative(.day, offset), i..<j + 1, part: part)
    }
    if let month = month(j) {
      if let year = year(j + 1), j + 1 < end { return TimeExpression(.date(year: year, month: month, day: nil, last: nil), i..<j + 2) }
      return TimeExpression(.month(month, day: nil, side: TimeExpression.Side(rawValue: offset), years: nil), i..<j + 1)
    }
    guard let unit = TimeWords.units[name], !TimeWords.plurals.contains(name), unit != .second, unit != .minute else { return nil }
    // "the last week of July" lies in July
    if view.word(j + 1) == TimeWords.of, offset != 0, unit != .year { return nil }
    // "the past year", "the last week": a length; "the previous day" and "the following year" hang on something else
    if hasArticle, offset == -1, view.word(j - 1) != TimeRelatives.previous { return TimeExpression(.duration(1, unit), i..<j + 1) }
    if unit == .hour { return hasArticle ? TimeExpression(.duration(1, .hour), i..<j + 1) : nil }
    return TimeExpression(.relative(unit, offset), i..<j + 1)
  }

  /// `the end of the year`, `the start of next week`.
  private func edge(at i: Int, _ end: Int) -> TimeExpression? {
    var j = view.word(i) == TimeWords.the ? i + 1 : i
    guard TimeWords.edges.contains(view.word(j)), view.word(j + 1) == TimeWords.of else { return nil }
    j += 2
    if view.word(j) == TimeWords.the, j + 1 < end, let unit = TimeWords.units[view.word(j + 1)],
      !TimeWords.plurals.contains(view.word(j + 1)),
      unit != .second, unit != .minute, unit != .hour
    {
      return TimeExpression(.relative(unit, 0), i..<j + 2)
    }
    if let time = unitBeside(at: j, end) ?? monthDate(at: j, end), !time.isDuration { return extended(time, from: i) }
    if let year = year(j), j < end { return TimeExpression(.date(year: year, month: nil, day: nil, last: nil), i..<j + 1) }
    return nil
  }

  /// `this autumn`, `fall 2024`, `the summer of 2023`, `in the spring`.
  func season(at i: Int, _ end: Int) -> TimeExpression? {
    var j = i
    if TimeWords.sooner.contains(view.word(j)) { j += view.isInnerDash(j + 1) ? 2 : 1 }
    let hasArticle = view.word(j) == TimeWords.the
    if hasArticle { j += 1 }
    var offset: Int?
    if TimeWords.this.contains(view.word(j)) { offset = 0 }
    if TimeWords.last.contains(view.word(j)) { offset = -1 }
    if TimeWords.next.contains(view.word(j)) { offset = 1 }
    if offset != nil { j += 1 }
    guard j < end, let season = TimeWords.seasons[view.word(j)] else { return nil }
    if let offset { return TimeExpression(.season(season, year: nil, offset: offset), i..<j + 1) }
    let k = view.word(j + 1) == TimeWords.of ? j + 2 : j + 1
    if k < end, let year = year(k) { return TimeExpression(.season(season, year: year, offset: nil), i..<k + 1) }
    // A bare season needs a preposition of time; "in the fall of the city" is none.
    let before = view.word(i - 1)
    guard TimeRelatives.beforeSeasons.contains(before), view.word(j + 1) != TimeWords.of || view.word(j) != TimeWords.fall else {
      return nil
    }
    if view.word(j) == TimeWords.fall, !hasArticle { return nil }
    return TimeExpression(.season(season, year: nil, offset: nil), i..<j + 1)
  }

  /// `the third quarter of 2024`, `Q3`, `the first half of the year`.
  func quarter(at i: Int, _ end: Int) -> TimeExpression? {
    var j = view.word(i) == TimeWords.the ? i + 1 : i
    var name: String?
    if let short = TimeRelatives.quarters[view.word(j)], view.isCapitalised(j) {
      name = short
      j += 1
    } else if let order = TimeWords.ordinals[view.word(j)] {
      if TimeWords.units[view.word(j + 1)] == .quarter, order <= 4 { name = "Q\(order)" }
      if view.word(j + 1) == NumeralReader.half, order <= 2, view.word(j + 2) == TimeWords.of { name = "H\(order)" }
      j += 2
    }
    guard let name, j <= end else { return nil }
    let k = view.word(j) == TimeWords.of ? j + 1 : j
    if k < end, let year = year(k) { return TimeExpression(.part(name, year: year, offset: nil), i..<k + 1) }
    if let year = unitBeside(at: k, end), case .relative(.year, let offset) = year.form {
      return TimeExpression(.part(name, year: nil, offset: offset), i..<year.tokens.upperBound)
    }
    if view.word(k) == TimeWords.the, TimeWords.units[view.word(k + 1)] == .year, k + 1 < end {
      return TimeExpression(.part(name, year: nil, offset: 0), i..<k + 2)
    }
    return name.hasPrefix("Q") && k == j ? TimeExpression(.part(name, year: nil, offset: nil), i..<j) : nil
  }
}

enum TimeRelatives {
  static let days: [UInt64: Int] = WordSet.table([("today tonight", 0), ("yesterday", -1), ("tomorrow", 1)])
  static let tonight = Folding.key("tonight")
  static let yesterday = Folding.key("yesterday")
  static let tomorrow = Folding.key("tomorrow")
  static let before = Folding.key("before")
  static let after = Folding.key("after")
  static let current = Folding.key("current")
  static let overnight = Folding.key("overnight")
  static let stays = WordSet.keys("stay stays success sensation train trains bus accommodation trip flight flights hike shelter")
  static let beforeWeekends = WordSet.keys("over at on during by before after until for since of this")
  static let previous = Folding.key("previous")
  static let beforeSeasons = WordSet.keys(
    "in by during since until till before after over through throughout of for late early mid each every")
  static let quarters: [UInt64: String] = WordSet.table([("q1", "Q1"), ("q2", "Q2"), ("q3", "Q3"), ("q4", "Q4")])
}
