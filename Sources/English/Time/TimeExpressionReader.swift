import TextAlgorithms

/// Finds the time expressions of a sentence, longest first at every token, without overlaps.
///
/// The parts of the grammar stand in extensions: dates, relative times, durations, clock times. Names that look like times (`Theresa May`,
/// the `Sunday Times`, `Black Friday`), ages and idioms (`day by day`) are refused. Cost: linear in the tokens.
struct TimeExpressionReader: Sendable {
  let view: TokenView
  let numerals: NumeralReader

  init(_ view: TokenView) {
    self.view = view
    numerals = NumeralReader(view)
  }

  /// The expressions within a range of tokens that is one sentence, in order.
  func expressions(in sentence: Range<Int>) -> [TimeExpression] {
    var out: [TimeExpression] = []
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      guard let found = expression(at: i, in: sentence), found.tokens.upperBound > i else {
        i += 1
        continue
      }
      i = found.tokens.upperBound
      if let last = out.last, let joined = join(last, found) {
        out[out.count - 1] = joined
      } else {
        out.append(found)
      }
    }
    return out
  }

  /// The expression that begins at a token, with the preposition that belongs to it.
  func expression(at i: Int, in sentence: Range<Int>) -> TimeExpression? {
    let end = sentence.upperBound
    let word = view.word(i)
    if word == TimeWords.on, let day = core(at: i + 1, end), isCalendar(day) { return extended(day, from: i) }
    if word == TimeWords.since || word == TimeReading.from {
      if word == TimeReading.from, !(view.word(i + 1) != 0 && TimeReading.onwards(view, after: core(at: i + 1, end)?.tokens.upperBound)) {
        return nil
      }
      if var start = core(at: i + 1, end), !start.isDuration {
        start = extended(start, from: i)
        start.isOpenEnded = true
        return start
      }
      return word == TimeWords.since ? sinceEvent(at: i, end) : nil
    }
    if TimeReading.spanning.contains(word) || word == TimeWords.inWord {
      if let length = stretch(at: i + 1, end, bare: true, inside: word == TimeWords.inWord) { return extended(length, from: i) }
      if word == TimeWords.inWord, let time = core(at: i + 1, end), TimeReading.takesIn(time.form) { return extended(time, from: i) }
    }
    if word == TimeWords.at, let time = clock(at: i + 1, end) { return extended(time, from: i) }
    return core(at: i, end) ?? reference(at: i, sentence)
  }

  /// An expression without a preposition.
  func core(at i: Int, _ end: Int) -> TimeExpression? {
    guard i >= 0, i < end else { return nil }
    guard
      let time = numericDate(at: i, end) ?? clock(at: i, end) ?? weekday(at: i, end) ?? monthDate(at: i, end) ?? relative(at: i, end)
        ?? season(at: i, end) ?? quarter(at: i, end) ?? stretch(at: i, end, bare: false, inside: false) ?? years(at: i, end)
    else { return nil }
    return time
  }

  func extended(_ time: TimeExpression, from start: Int) -> TimeExpression {
    var out = time
    out.tokens = start..<time.tokens.upperBound
    return out
  }

  private func isCalendar(_ time: TimeExpression) -> Bool {
    switch time.form {
    case .date, .weekday: true
    case .relative(.weekend, _): true
    case .relative(.day, _): time.part != nil
    default: false
    }
  }

  /// `on Thursday morning`, `at 3 p.m. on Thursday`, `Thursday at noon`: a day and a time of day beside each other are one.
  private func join(_ a: TimeExpression, _ b: TimeExpression) -> TimeExpression? {
    let gap = a.tokens.upperBound..<b.tokens.lowerBound
    guard gap.isEmpty || (gap.count == 1 && view.isMark(gap.lowerBound, ",")) else { return nil }
    // "a week ago on Monday": the Monday a week before the last one
    if gap.isEmpty, case .relative(.week, let weeks) = a.form, weeks < 0, case .weekday(let day, nil, nil) = b.form,
      view.word(a.tokens.upperBound - 1) == TimeStretches.ago
    {
      var out = b
      out.form = .weekday(day, side: .last, weeks: weeks)
      return extended(out, from: a.tokens.lowerBound)
    }
    let (day, time) = a.isDay ? (a, b) : (b, a)
    guard day.isDay else { return nil }
    var out = day
    switch time.form {
    case .clock:
      out.minutes = time.minutes
      out.part = nil
    case .dayPart(let part):
      guard gap.isEmpty else { return nil }
      out.part = part
    default: return nil
    }
    out.tokens = a.tokens.lowerBound..<b.tokens.upperBound
    return out
  }
}

/// Word sets of the reader that no other part uses.
enum TimeReading {
  static let from = Folding.key("from")
  static let spanning = WordSet.keys("for over during within throughout across")
  static let onward = WordSet.keys("onward onwards on")

  static func onwards(_ view: TokenView, after i: Int?) -> Bool { i.map { onward.contains(view.word($0)) } ?? false }

  /// Forms before which `in` belongs to the mention.
  static func takesIn(_ form: TimeExpression.Form) -> Bool {
    switch form {
    case .date(nil, .some, nil, _), .season: true
    default: false
    }
  }
}
