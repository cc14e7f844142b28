/// A stretch of the calendar or the clock.
package enum TimeUnit: UInt8, Sendable, Hashable {
  case second, minute, hour, day, weekend, week, month, quarter, year, decade, century

  /// The letter of a TIMEX3 duration, `T` before the units of the clock, with how many of that unit one of these is.
  var letter: (text: String, count: Double) {
    switch self {
    case .second: ("TS", 1)
    case .minute: ("TM", 1)
    case .hour: ("TH", 1)
    case .day: ("D", 1)
    case .weekend: ("WE", 1)
    case .week: ("W", 1)
    case .month: ("M", 1)
    case .quarter: ("M", 3)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    }
  }
}

/// Words that name a time, read but not yet placed on the calendar.
package struct TimeExpression: Sendable, Hashable {
  /// `coming` is the next one, in this week or the next; `next` the one of the next week.
  package enum Side: Int, Sendable {
    case last = -1
    case this = 0
    case next = 1
    case coming = 2
  }
  package enum Reference: String, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }
  /// Parts of the day as TIMEX3 names them.
  package enum DayPart: String, Sendable {
    case morning = "TMO"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
    case midday = "TMI"
  }

  package enum Form: Sendable, Hashable {
    /// A day, a month or a year; parts that are not said are nil. `last` is the second day of `3-5 October`.
    case date(year: Int?, month: Int?, day: Int?, last: Int?)
    /// `this June`, `last October`; a year that is told from now: `3 June last year` (years: -1).
    case month(Int, day: Int?, side: Side?, years: Int?)
    /// `2012–13`: two years that follow each other.
    case years(Int, Int)
    /// `over the weekend`: the last one begun, or the next where the tense is future.
    case weekend
    /// `on Thursday` (side nil), `next Friday`, `Tuesday of last week` (weeks: -1); with a side the weeks count from that day:
    /// `a week ago on Monday` (last, -1), `Monday week` (coming, 1). 1 is Monday.
    case weekday(Int, side: Side?, weeks: Int?)
    /// `last month` is (month, -1), `tomorrow` (day, 1), `two years ago` (year, -2).
    case relative(TimeUnit, Int)
    /// `in two weeks`: a distance from now where the tense is future, else a duration.
    case within(Double, TimeUnit)
    /// SP, SU, FA, WI
    case season(String, year: Int?, offset: Int?)
    /// Q1…Q4, H1, H2
    case part(String, year: Int?, offset: Int?)
    /// The first three digits of its years: 199 is the 1990s.
    case decade(Int)
    /// The first two digits of its years: 18 is the 19th century.
    case century(Int)
    /// nil: a number that is not said (`for months`).
    case duration(Double?, TimeUnit)
    /// `two days after taking office`: a distance from something that has no date of its own.
    case distance(Double?, TimeUnit)
    case reference(Reference)
    /// A time of day without a day.
    case clock
    case dayPart(DayPart)
  }

  package var form: Form
  package var tokens: Range<Int>
  /// Minutes after midnight, where a clock time belongs to it.
  package var minutes: Int?
  package var part: DayPart?
  /// `since`: open towards the reference.
  package var isOpenEnded = false
  /// Where a distance leads from the time told before it: 1 for `two days later`, -1 for `a year earlier`, else 0.
  package var toward = 0

  package init(_ form: Form, _ tokens: Range<Int>, minutes: Int? = nil, part: DayPart? = nil) {
    self.form = form
    self.tokens = tokens
    self.minutes = minutes
    self.part = part
  }

  /// Whether it names a length of time and no place on the calendar.
  package var isDuration: Bool {
    switch form {
    case .duration, .within, .distance: true
    default: false
    }
  }

  /// A calendar value to which a clock time or part of the day can be joined.
  package var isDay: Bool {
    switch form {
    case .date(_, _, .some, _), .weekday: minutes == nil && part == nil
    case .relative(.day, _): minutes == nil
    default: false
    }
  }
}
