/// Which side of the reference a time lies on, as the tense around it tells.
package enum TimeDirection: Sendable { case unknown, future }

/// A TIMEX3 value with its precision; `isAnchored` is false where parts of it stay `X`.
package struct TimeValue: Sendable, Hashable {
  package enum Precision: String, Sendable { case time, day, week, month, season, year, decade, duration, reference }

  package var value: String
  package var precision: Precision
  /// Whether the value names a place on the calendar, without `X`.
  package var isAnchored: Bool
}

/// Places time expressions on the calendar.
///
/// A bare weekday is the last such day on or before the reference, or the next one after it where the tense is future; `next Friday` is
/// the Friday of the next ISO week, `last Friday` the last one before the reference. A month without a year is the last one begun, or
/// the next where the tense is future. Without a reference, what is not said stays `X` (`XXXX-WXX-4`). Source of the forms: TimeML 1.2.1,
/// TIMEX3. Cost: constant.
package struct TimexResolution: Sendable {
  package let reference: CivilDate?
  package let direction: TimeDirection

  package init(reference: CivilDate?, direction: TimeDirection) {
    self.reference = reference
    self.direction = direction
  }

  /// The value of a distance that a direction leads to from another time (`two days later`), or nil where that is too vague for its unit.
  package static func value(of distance: TimeExpression, from anchor: TimeValue) -> TimeValue? {
    guard case .distance(let count?, let unit) = distance.form, distance.toward != 0, anchor.isAnchored, count == count.rounded(),
      count < 10_000
    else { return nil }
    let text = anchor.value
    let start: CivilDate?
    switch unit {
    case .day, .week: start = CivilDate(iso: String(text.prefix(10)))
    case .month: start = CivilDate(iso: text.prefix(7) + "-01")
    case .year: start = CivilDate(iso: text.prefix(4) + "-01-01")
    default: start = nil
    }
    guard let start else { return nil }
    return TimexResolution(reference: start, direction: .unknown).value(
      of: TimeExpression(.relative(unit, distance.toward * Int(count)), distance.tokens))
  }

  package func value(of expression: TimeExpression) -> TimeValue {
    var value = plain(expression.form)
    if let minutes = expression.minutes {
      let clock = "T" + CivilDate.padded(minutes / 60 % 24, 2) + ":" + CivilDate.padded(minutes % 60, 2)
      value = expression.form == .clock ? TimeValue(value: clock, precision: .time, isAnchored: true) : joined(value, clock)
    } else if let part = expression.part {
      value = joined(value, part.rawValue)
    }
    if expression.isOpenEnded, case .years(let first, _) = expression.form { value.value = CivilDate.padded(first, 4) }
    if expression.isOpenEnded, value.precision != .duration, value.precision != .reference { value.value += "/.." }
    return value
  }

  private func joined(_ day: TimeValue, _ clock: String) -> TimeValue {
    let head = day.precision == .reference ? "XXXX-XX-XX" : day.value
    return TimeValue(value: head + clock, precision: .time, isAnchored: day.isAnchored)
  }

  private func plain(_ form: TimeExpression.Form) -> TimeValue {
    switch form {
    case .date(let year, let month, let day, let last): date(year, month, day, last)
    case .month(let month, let day, let side, let years): monthBeside(month, day, side, years)
    case .years(let first, let last):
      TimeValue(value: CivilDate.padded(first, 4) + "/" + CivilDate.padded(last, 4), precision: .year, isAnchored: true)
    case .weekend: weekend()
    case .weekday(let weekday, let side, let weeks): self.weekday(weekday, side, weeks)
    case .relative(let unit, let offset): relative(unit, offset)
    case .within(let count, let unit):
      if direction == .future, reference != nil, count == count.rounded(), count < 10_000 {
        relative(unit, Int(count))
      } else {
        duration(count, unit)
      }
    case .season(let season, let year, let offset): ofYear(season, year, offset, .season)
    case .part(let part, let year, let offset): ofYear(part, year, offset, .month)
    case .decade(let digits): TimeValue(value: CivilDate.padded(digits, 3) + "X", precision: .decade, isAnchored: true)
    case .century(let digits): TimeValue(value: CivilDate.padded(digits, 2) + "XX", precision: .decade, isAnchored: true)
    case .duration(let count, let unit), .distance(let count, let unit): duration(count, unit)
    case .reference(let reference): TimeValue(value: reference.rawValue, precision: .reference, isAnchored: false)
    case .clock: TimeValue(value: "TXX:XX", precision: .time, isAnchored: false)
    case .dayPart(let part): joined(relative(.day, 0), part.rawValue)
    }
  }

  private func duration(_ count: Double?, _ unit: TimeUnit) -> TimeValue {
    let (letter, factor) = unit.letter
    let prefix = letter.utf8.count == 2 && letter.utf8.first == 0x54 ? "PT" : "P"
    var name = prefix == "PT" ? String(letter.dropFirst()) : letter
    guard let count else {
      if unit == .decade { name = "DE" }
      if unit == .century { name = "CE" }
      return TimeValue(value: prefix + "X" + name, precision: .duration, isAnchored: true)
    }
    let total = count * factor
    let digits = total == total.rounded() && abs(total) < 1e15 ? String(Int(total)) : String(total)
    return TimeValue(value: prefix + digits + name, precision: .duration, isAnchored: true)
  }

  /// `2024-FA`, `2024-Q1`, `2024-H1`
  private func ofYear(_ text: String, _ year: Int?, _ offset: Int?, _ precision: TimeValue.Precision) -> TimeValue {
    if let year { return TimeValue(value: CivilDate.padded(year, 4) + "-" + text, precision: precision, isAnchored: true) }
    guard let reference else { return TimeValue(value: "XXXX-" + text, precision: precision, isAnchored: false) }
    let start = TimexResolution.firstMonths[text] ?? 1
    var placed = reference.year
    switch offset {
    case .some(-1): if precision == .month || reference.month <= start + 2 { placed -= 1 }
    case .some(1): if precision == .month || reference.month >= start { placed += 1 }
    case .some: if text == "WI", reference.month <= 2 { placed -= 1 }
    case nil:
      if direction == .future { if reference.month > start + 2 { placed += 1 } } else if reference.month < start { placed -= 1 }
    }
    return TimeValue(value: CivilDate.padded(placed, 4) + "-" + text, precision: precision, isAnchored: true)
  }

  private static let firstMonths = ["SP": 3, "SU": 6, "FA": 9, "WI": 12, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7]

  private func weekday(_ weekday: Int, _ side: TimeExpression.Side?, _ weeks: Int?) -> TimeValue {
    guard let reference else { return TimeValue(value: "XXXX-WXX-\(weekday)", precision: .day, isAnchored: false) }
    let back = (reference.weekday - weekday + 7) % 7
    let days: Int
    if let weeks {
      switch side {
      case nil: days = weekday - reference.weekday + 7 * weeks
      case .coming: days = (7 - back) % 7 + 7 * weeks
      case .last, .this, .next: days = 7 * weeks - back
      }
    } else {
      switch side {
      case .last: days = back == 0 ? -7 : -back
      case .this: days = weekday - reference.weekday
      case .next: days = weekday - reference.weekday + 7
      case .coming: days = back == 0 ? 7 : 7 - back
      case nil: days = direction == .future ? (7 - back) % 7 : -back
      }
    }
    return TimeValue(value: reference.adding(days: days).iso, precision: .day, isAnchored: true)
  }

  private func monthBeside(_ month: Int, _ day: Int?, _ side: TimeExpression.Side?, _ years: Int?) -> TimeValue {
    guard let reference else { return date(nil, month, day, nil) }
    if let years { return date(reference.year + years, month, day, nil) }
    switch side {
    case .last: return date(month < reference.month ? reference.year : reference.year - 1, month, day, nil)
    case .next: return date(month > reference.month ? reference.year : reference.year + 1, month, day, nil)
    case .this, .coming, nil: return date(reference.year, month, day, nil)
    }
  }

  private func weekend() -> TimeValue {
    let isBehind = reference.map { $0.weekday < 6 && direction != .future } ?? false
    return relative(.weekend, isBehind ? -1 : 0)
  }

  private func relative(_ unit: TimeUnit, _ offset: Int) -> TimeValue {
    switch unit {
    case .second, .minute, .hour, .day:
      guard let reference else {
        return unit == .day && offset == 0
          ? TimeValue(value: "PRESENT_REF", precision: .reference, isAnchored: false)
          : TimeValue(value: "XXXX-XX-XX", precision: .day, isAnchored: false)
      }
      return TimeValue(value: reference.adding(days: unit == .day ? offset : 0).iso, precision: .day, isAnchored: true)
    case .week, .weekend:
      let tail = unit == .weekend ? "-WE" : ""
      guard let reference else { return TimeValue(value: "XXXX-WXX" + tail, precision: .week, isAnchored: false) }
      return TimeValue(
        value: reference.adding(days: 7 * min(max(offset, -100_000), 100_000)).isoWeek + tail, precision: .week, isAnchored: true)
    case .month, .quarter:
      guard let reference else {
        return TimeValue(value: unit == .month ? "XXXX-XX" : "XXXX-QX", precision: .month, isAnchored: false)
      }
      if unit == .month {
        let date = reference.adding(months: offset)
        return TimeValue(
          value: CivilDate.padded(date.year, 4) + "-" + CivilDate.padded(date.month, 2), precision: .month, isAnchored: true)
      }
      let date = reference.adding(months: 3 * min(max(offset, -40_000), 40_000))
      return TimeValue(value: CivilDate.padded(date.year, 4) + "-Q\((date.month - 1) / 3 + 1)", precision: .month, isAnchored: true)
    case .year, .decade, .century:
      let scale = unit == .year ? 1 : unit == .decade ? 10 : 100
      guard let reference else { return TimeValue(value: "XXXX", precision: unit == .year ? .year : .decade, isAnchored: false) }
      let year = reference.year + min(max(offset, -10_000), 10_000) * scale
      guard (1...9999).contains(year) else { return TimeValue(value: "PAST_REF", precision: .reference, isAnchored: false) }
      switch unit {
      case .year: return TimeValue(value: CivilDate.padded(year, 4), precision: .year, isAnchored: true)
      case .decade: return TimeValue(value: CivilDate.padded(year / 10, 3) + "X", precision: .decade, isAnchored: true)
      default: return TimeValue(value: CivilDate.padded(year / 100, 2) + "XX", precision: .decade, isAnchored: true)
      }
    }
  }

  private func date(_ year: Int?, _ month: Int?, _ day: Int?, _ last: Int?) -> TimeValue {
    guard let month else {
      guard let year else { return TimeValue(value: "XXXX-XX-XX", precision: .day, isAnchored: false) }
      return TimeValue(value: CivilDate.padded(year, 4), precision: .year, isAnchored: true)
    }
    var placed = year ?? reference.map { self.year(of: month, day, $0) }
    // 29 February without a year: the last year that had one
    if year == nil, let day, var candidate = placed, candidate > 8 {
      while CivilDate(candidate, month, day) == nil, candidate > (placed ?? 0) - 8 { candidate -= 1 }
      placed = candidate
    }
    let head = (placed.map { CivilDate.padded($0, 4) } ?? "XXXX") + "-" + CivilDate.padded(month, 2)
    guard let day else { return TimeValue(value: head, precision: .month, isAnchored: placed != nil) }
    var value = head + "-" + CivilDate.padded(day, 2)
    if let last { value += "/" + head + "-" + CivilDate.padded(last, 2) }
    return TimeValue(value: value, precision: .day, isAnchored: placed != nil)
  }

  /// The year of a month or day that is printed without one.
  ///
  /// Without a future tense the past wins, unless the day comes within 60 days and is more than 300 days past: a report of October that
  /// names 3 November hardly looks back eleven months. Value set by reading, not yet measured on a corpus with such dates.
  private func year(of month: Int, _ day: Int?, _ reference: CivilDate) -> Int {
    guard let day else {
      if direction == .future { return month >= reference.month ? reference.year : reference.year + 1 }
      return month <= reference.month ? reference.year : reference.year - 1
    }
    let length = CivilDate.length(ofMonth: month, in: reference.year)
    let here = CivilDate(reference.year, month, min(day, length)) ?? reference
    if here == reference { return reference.year }
    if here < reference { return direction == .future ? reference.year + 1 : reference.year }
    return direction == .future || here.dayNumber - reference.dayNumber <= 60 ? reference.year : reference.year - 1
  }
}
