import TextAlgorithms

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
