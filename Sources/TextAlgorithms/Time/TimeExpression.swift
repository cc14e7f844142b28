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
    /// `over the weekend`: the last one begun, or the next where the tense is future.
    case weekend
    /// `on Thursday` (side nil), `next Friday`, `Tuesday of last week` (weeks: -1). 1 is Monday.
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
  var isDay: Bool {
    switch form {
    case .date(_, _, .some, _), .weekday: minutes == nil && part == nil
    case .relative(.day, _): minutes == nil
    default: false
    }
  }
}

/// The words of the time grammar, by key.
enum TimeWords {
  static let weekdays: [UInt64: Int] = WordSet.table(
    [
      ("monday mondays", 1), ("tuesday tuesdays", 2), ("wednesday wednesdays", 3), ("thursday thursdays", 4), ("friday fridays", 5),
      ("saturday saturdays", 6), ("sunday sundays", 7),
    ])
  /// Only with a capital: `sun` and `wed` are words.
  static let shortWeekdays: [UInt64: Int] = WordSet.table(
    [("mon", 1), ("tue tues", 2), ("wed", 3), ("thu thur thurs", 4), ("fri", 5), ("sat", 6)])

  static let months: [UInt64: Int] = WordSet.table(
    [
      ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8), ("september", 9),
      ("october", 10), ("november", 11), ("december", 12),
    ])
  static let shortMonths: [UInt64: Int] = WordSet.table(
    [
      ("jan jan.", 1), ("feb feb.", 2), ("mar mar.", 3), ("apr apr.", 4), ("jun jun.", 6), ("jul jul.", 7), ("aug aug.", 8),
      ("sep sept sep. sept.", 9), ("oct oct.", 10), ("nov nov.", 11), ("dec dec.", 12),
    ])
  /// Months whose names are also words or first names: they need a day, a year or a preposition beside them.
  static let doubtfulMonths: Set<Int> = [3, 4, 5, 6, 8]

  static let units: [UInt64: TimeUnit] = WordSet.table(
    [
      ("second seconds sec secs", .second), ("minute minutes min mins", .minute), ("hour hours hr hrs", .hour), ("day days", .day),
      ("weekend weekends", .weekend), ("week weeks", .week), ("month months", .month), ("quarter quarters", .quarter),
      ("year years yr yrs", .year), ("decade decades", .decade), ("century centuries", .century),
    ])
  static let plurals = WordSet.keys(
    "seconds minutes hours days weekends weeks months quarters years decades centuries secs mins hrs yrs")

  static let seasons: [UInt64: String] = WordSet.table([("spring", "SP"), ("summer", "SU"), ("autumn fall", "FA"), ("winter", "WI")])

  static let dayParts: [UInt64: TimeExpression.DayPart] = WordSet.table(
    [
      ("morning", .morning), ("afternoon", .afternoon), ("evening", .evening), ("night overnight", .night), ("lunchtime", .midday),
    ])

  static let last = WordSet.keys("last past previous preceding")
  static let next = WordSet.keys("next coming following upcoming")
  static let this = WordSet.keys("this current")
  static let sooner = WordSet.keys("earlier early later late mid")
  static let edges = WordSet.keys("start beginning end middle close turn rest")
  static let vagueCounts = WordSet.keys("few several many some couple")
  static let ago = WordSet.keys("ago earlier before prior previously back")
  static let later = WordSet.keys("later hence afterwards afterward")
  static let before = WordSet.keys("before after since into following from")
  static let ordinals: [UInt64: Int] = WordSet.table(
    [
      ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9),
      ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
      ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30),
    ])
  static let ordinalEndings = WordSet.keys("st nd rd th")
  static let determiners = WordSet.keys("the a an his her its their our my your this that these those")
  /// Words before a bare year.
  static let beforeYears = WordSet.keys(
    """
    in since by until till from of before after during through between early late mid to and for around circa the summer winter spring
    autumn fall than year
    """)
  /// Words before a bare month that make it one.
  static let beforeMonths = WordSet.keys(
    """
    in since by until till from of before after during through throughout between early late mid last next this to and every each past
    around for
    """)
  /// After a weekday these make it a newspaper or another name.
  static let papers = WordSet.keys("times mirror express telegraph mail post herald world people")
  /// Before a weekday these make it another name.
  static let namedDays = WordSet.keys("good black bloody super ash palm cyber easter shrove maundy giving red")

  static let morningMarks = WordSet.keys("a.m. am a.m")
  static let afternoonMarks = WordSet.keys("p.m. pm p.m")
  static let zones = WordSet.keys("gmt utc est edt cet cest bst et pt eet eest msk ist jst pst pdt")
  static let local = Folding.key("local")
  static let time = Folding.key("time")

  static let futureCues = WordSet.keys(
    """
    will 'll would shall wo scheduled due planned plans plan planning expected expects expect set slated upcoming going forthcoming
    intends hopes aims must should may might could tomorrow
    """)
  static let pastCues = WordSet.keys(
    """
    said says told was were had has have did announced added wrote met died took went came began left made gave got ran won lost held
    saw found became fell rose struck hit spoke
    """)
  static let be = WordSet.keys("be been being to get")

  static let the = Folding.key("the")
  static let of = Folding.key("of")
  static let inWord = Folding.key("in")
  static let on = Folding.key("on")
  static let at = Folding.key("at")
  static let forWord = Folding.key("for")
  static let a = Folding.key("a")
  static let an = Folding.key("an")
  static let and = Folding.key("and")
  static let to = Folding.key("to")
  static let since = Folding.key("since")
  static let day = Folding.key("day")
  static let one = Folding.key("one")
  static let s = Folding.key("'s")
  static let may = Folding.key("may")
  static let march = Folding.key("march")
  static let fall = Folding.key("fall")
  static let old = Folding.key("old")
  static let recent = Folding.key("recent")
}
