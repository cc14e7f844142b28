import TextAlgorithms

/// Times of day: `10:30 a.m.`, `3pm`, `15:00 GMT`, `noon`.
extension TimeExpressionReader {
  func clock(at i: Int, _ end: Int) -> TimeExpression? {
    guard i >= 0, i < end else { return nil }
    if let fixed = TimeClock.fixed[view.word(i)] {
      guard !view.isCapitalised(i) || i == 0 || !view.isCapitalised(i + 1) else { return nil }
      return TimeExpression(.clock, i..<i + 1, minutes: fixed)
    }
    // UTC−03:00 is a zone
    if view.isGlued(i), view.isDash(i - 1) || view.scalar(i - 1) == 0x2212 || view.isMark(i - 1, "+"), view.isGlued(i - 1) { return nil }
    guard view.isNumber(i) else { return clockInWords(at: i, end) }
    if let (hour, minute, next) = hoursAndMinutes(i, end) {
      let isGlued = view.digitsAndLetters(next - 1).map { TimeClock.glued[$0.letters] } ?? nil
      let (half, after) = isGlued.map { ($0, next) } ?? halfOfDay(next, end)
      guard let minutes = minutesOfDay(hour, minute, half) else { return nil }
      return TimeExpression(.clock, i..<zone(after, end), minutes: minutes)
    }
    if let (hour, letters) = view.digitsAndLetters(i), TimeClock.glued[letters] != nil {
      guard let minutes = minutesOfDay(hour, 0, TimeClock.glued[letters]) else { return nil }
      return TimeExpression(.clock, i..<zone(i + 1, end), minutes: minutes)
    }
    guard let (value, count) = view.digits(i) else { return nil }
    if count <= 2 {
      let (half, after) = halfOfDay(i + 1, end)
      if let half, let minutes = minutesOfDay(value, 0, half) { return TimeExpression(.clock, i..<zone(after, end), minutes: minutes) }
      if view.word(i + 1) == TimeClock.o, TimeClock.marks.contains(view.scalar(i + 2)), view.word(i + 3) == TimeClock.clock, i + 3 < end,
        let minutes = minutesOfDay(value, 0, nil)
      {
        return TimeExpression(.clock, i..<i + 4, minutes: minutes)
      }
    } else if count == 4, TimeWords.zones.contains(view.word(i + 1)), i + 1 < end, let minutes = minutesOfDay(value / 100, value % 100, nil)
    {
      return TimeExpression(.clock, i..<i + 2, minutes: minutes)
    }
    return nil
  }

  /// `three p.m.`, `seven o'clock`
  private func clockInWords(at i: Int, _ end: Int) -> TimeExpression? {
    guard let hour = NumeralReader.units[view.word(i)], (1...12).contains(hour) else { return nil }
    let (half, after) = halfOfDay(i + 1, end)
    if let half, let minutes = minutesOfDay(hour, 0, half) { return TimeExpression(.clock, i..<zone(after, end), minutes: minutes) }
    if view.word(i + 1) == TimeClock.o, TimeClock.marks.contains(view.scalar(i + 2)), view.word(i + 3) == TimeClock.clock, i + 3 < end {
      return TimeExpression(.clock, i..<i + 4, minutes: hour * 60)
    }
    return nil
  }

  /// `10:30`, `10:30:15`, and `10.30` before a.m. or p.m.
  private func hoursAndMinutes(_ i: Int, _ end: Int) -> (Int, Int, Int)? {
    if let hour = view.digits(i), hour.count <= 2, view.isMark(i + 1, ":"), view.isGlued(i + 1), view.isGlued(i + 2), i + 2 < end,
      !view.isMark(i - 1, ":") || !view.isGlued(i)
    {
      if let (minute, letters) = view.digitsAndLetters(i + 2), TimeClock.glued[letters] != nil, (0...59).contains(minute) {
        return (hour.value, minute, i + 3)
      }
      if let minute = view.digits(i + 2), minute.count == 2 {
        if view.isMark(i + 3, ":"), view.isGlued(i + 4), let second = view.digits(i + 4), second.count == 2, i + 4 < end {
          return (hour.value, minute.value, i + 5)
        }
        return (hour.value, minute.value, i + 3)
      }
      return nil
    }
    let bytes = view.bytes[view.tokens[i].range]
    guard let point = bytes.firstIndex(of: 0x2E), point - bytes.startIndex <= 2, bytes.endIndex - point >= 3 else { return nil }
    let tail = bytes[(point + 1)...]
    guard let hour = Int(String(decoding: bytes[..<point], as: UTF8.self)),
      let minute = Int(String(decoding: tail.prefix(2), as: UTF8.self))
    else {
      return nil
    }
    if tail.count == 2 { return halfOfDay(i + 1, end).half != nil ? (hour, minute, i + 1) : nil }
    return nil
  }

  private func minutesOfDay(_ hour: Int, _ minute: Int, _ half: Int?) -> Int? {
    guard (0...59).contains(minute) else { return nil }
    if let half {
      guard (1...12).contains(hour) else { return (13...23).contains(hour) ? hour * 60 + minute : nil }
      return (hour % 12 + 12 * half) * 60 + minute
    }
    return (0...23).contains(hour) ? hour * 60 + minute : nil
  }

  /// 0 for a.m., 1 for p.m., and the token after it.
  private func halfOfDay(_ i: Int, _ end: Int) -> (half: Int?, next: Int) {
    guard i < end else { return (nil, i) }
    if TimeWords.morningMarks.contains(view.word(i)), view.word(i) != TimeClock.am || view.isWord(i - 1) == false { return (0, i + 1) }
    if TimeWords.afternoonMarks.contains(view.word(i)) { return (1, i + 1) }
    return (nil, i)
  }

  /// The token after a time zone or `local time`, with or without brackets.
  private func zone(_ i: Int, _ end: Int) -> Int {
    if i < end, TimeWords.zones.contains(view.word(i)), view.isCapitalised(i) { return i + 1 }
    if i + 1 < end, view.word(i) == TimeWords.local, view.word(i + 1) == TimeWords.time { return i + 2 }
    return i
  }
}

enum TimeClock {
  static let fixed: [UInt64: Int] = WordSet.table([("noon midday", 720), ("midnight", 0)])
  static let glued: [UInt64: Int] = WordSet.table([("am", 0), ("pm", 1)])
  static let am = Folding.key("am")
  static let o = Folding.key("o")
  static let clock = Folding.key("clock")
  static let marks: Set<UInt32> = [0x27, 0x2019]
}
