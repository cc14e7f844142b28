/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Days are counted with the civil-date algorithms of Howard Hinnant ("chrono-compatible low-level date algorithms"); weeks follow
/// ISO 8601: they begin on Monday and the first week of a year holds its first Thursday. Cost: constant.
package struct CivilDate: Sendable, Hashable, Comparable {
  package let year: Int
  /// 1…12
  package let month: Int
  /// 1…31
  package let day: Int

  /// - Returns: nil where there is no such day, or the year lies outside 1…9999.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= CivilDate.length(ofMonth: month, in: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that begins an ISO 8601 text, such as `2024-10-03` or `2024-10-03T15:00Z`.
  package init?(iso text: String) {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for i in range {
        guard bytes[i] >= 0x30, bytes[i] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[i] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year, month, day)
  }

  /// Whether a text is a day that exists and nothing else, such as `2024-02-29`.
  package static func isDay(_ text: String) -> Bool { text.utf8.count == 10 && CivilDate(iso: text) != nil }

  /// The day that many days after 1970-01-01, held within the years 1…9999.
  package init(dayNumber: Int) {
    let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// The ISO week with the year that it belongs to.
  package var week: (year: Int, week: Int) {
    let thursday = CivilDate(dayNumber: dayNumber - weekday + 4)
    guard let first = CivilDate(thursday.year, 1, 1) else { return (year, 1) }
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber &+ min(max(days, -4_000_000), 4_000_000)) }

  /// The same day of a later month, or that month's last day where it is shorter.
  package func adding(months: Int) -> CivilDate {
    let count = min(max(year * 12 + month - 1 + min(max(months, -200_000), 200_000), 12), 9999 * 12 + 11)
    let (y, m) = (count / 12, count % 12 + 1)
    return CivilDate(y, m, min(day, CivilDate.length(ofMonth: m, in: y))) ?? self
  }

  /// `2024-10-03`
  package var iso: String { CivilDate.padded(year, 4) + "-" + CivilDate.padded(month, 2) + "-" + CivilDate.padded(day, 2) }

  /// `2024-W40`
  package var isoWeek: String { CivilDate.padded(week.year, 4) + "-W" + CivilDate.padded(week.week, 2) }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  package static func < (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber < b.dayNumber }
}
