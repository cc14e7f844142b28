import TextAlgorithms

/// Lengths of time and what hangs on them: `four years`, `in recent weeks`, `two days ago`, `three months after the vote`.
extension TimeExpressionReader {
  /// - Parameters:
  ///   - bare: a preposition of duration stands before it, so `months` alone is a length.
  ///   - inside: that preposition is `in`.
  func stretch(at i: Int, _ end: Int, bare: Bool, inside: Bool) -> TimeExpression? {
    var j = i
    let sooner = TimeWords.sooner.contains(view.word(j))
    if sooner { return nil }
    if TimeWords.determiners.contains(view.word(j)), view.word(j) != TimeWords.a, view.word(j) != TimeWords.an { j += 1 }
    let hasArticle = j > i
    let isSided = TimeWords.last.contains(view.word(j)) || TimeWords.next.contains(view.word(j)) || view.word(j) == TimeWords.recent
    if isSided { j += 1 }
    if isSided || bare {
      // "the last few weeks", "recent months", "for months"
      var k = j
      if view.word(k) == TimeWords.a, TimeWords.vagueCounts.contains(view.word(k + 1)) { k += 1 }
      if TimeWords.vagueCounts.contains(view.word(k)) { k += 1 }
      if view.word(k) == TimeWords.of { k += 1 }
      if view.word(k) == TimeWords.the || view.word(k) == TimeStretches.past { k += 1 }
      if k < end, let unit = TimeWords.units[view.word(k)], TimeWords.plurals.contains(view.word(k)), k > j || isSided || !hasArticle {
        return after(nil, unit, i..<k + 1, end)
      }
    }
    guard isSided || !hasArticle || TimeStretches.lengthArticles.contains(view.word(i)) else { return nil }
    return counted(at: j, start: i, end, bare: bare, isSided: isSided, inside: inside)
  }

  private func counted(at j: Int, start: Int, _ end: Int, bare: Bool, isSided: Bool, inside: Bool) -> TimeExpression? {
    let article = view.word(j) == TimeWords.a || view.word(j) == TimeWords.an
    var count: Double
    var k: Int
    if article, TimeWords.vagueCounts.contains(view.word(j + 1)) {
      k = view.word(j + 2) == TimeWords.of ? j + 3 : j + 2
      guard k < end, let unit = TimeWords.units[view.word(k)], TimeWords.plurals.contains(view.word(k)) else { return nil }
      return after(nil, unit, start..<k + 1, end)
    } else if TimeWords.vagueCounts.contains(view.word(j)), j + 1 < end, let unit = TimeWords.units[view.word(j + 1)],
      TimeWords.plurals.contains(view.word(j + 1))
    {
      return after(nil, unit, start..<j + 2, end)
    } else if let numeral = numerals.numeral(at: j, end: end), !numeral.isShare, numeral.letters == 0 {
      (count, k) = (numeral.value, numeral.tokens.upperBound)
    } else if view.word(j) == NumeralReader.half, view.word(j + 1) == TimeWords.a || view.word(j + 1) == TimeWords.an,
      TimeWords.units[view.word(j + 2)] != nil
    {
      (count, k) = (0.5, j + 2)
    } else if article || view.word(j) == TimeStretches.another {
      (count, k) = (1, j + 1)
    } else {
      return nil
    }
    if view.isInnerDash(k) { k += 1 }
    if TimeStretches.fillers.contains(view.word(k)) { k += 1 }
    guard k < end, let unit = TimeWords.units[view.word(k)], unit != .second || !article, unit != .quarter, !view.isCapitalised(k) else {
      return nil
    }
    if isIdiom(j, k) || isAge(k + 1) || TimeStretches.rates.contains(view.word(j - 1)) { return nil }
    // "a year", "one day": only with a preposition or with ago, later, after behind it
    let single = article || view.word(j) == TimeWords.one && unit == .day
    var next = k + 1
    if view.word(next) == TimeWords.and, view.word(next + 1) == TimeWords.a, view.word(next + 2) == NumeralReader.half, next + 2 < end {
      (count, next) = (count + 0.5, next + 3)
    }
    let out = after(count, unit, start..<next, end)
    if single, !bare, !isSided, case .duration = out.form, !TimeStretches.beforeSingles.contains(view.word(j - 1)) { return nil }
    if inside, case .duration(let count?, let unit) = out.form, start == j { return TimeExpression(.within(count, unit), out.tokens) }
    return out
  }

  /// What the words behind a length make of it: `ago`, `later`, `after the vote`, `'s time`.
  private func after(_ count: Double?, _ unit: TimeUnit, _ tokens: Range<Int>, _ end: Int) -> TimeExpression {
    let i = tokens.upperBound
    let whole = count.map { $0 == $0.rounded() && $0 < 10_000 ? Int($0) : nil } ?? nil
    let word = i < end ? view.word(i) : 0
    if word == TimeStretches.ago {
      let form: TimeExpression.Form = whole.map { .relative(unit, -$0) } ?? .reference(.past)
      return TimeExpression(form, tokens.lowerBound..<i + 1)
    }
    if word == TimeStretches.from, view.word(i + 1) == TimeStretches.now, i + 1 < end {
      return TimeExpression(whole.map { .relative(unit, $0) } ?? .reference(.future), tokens.lowerBound..<i + 2)
    }
    if TimeWords.later.contains(word) || TimeWords.ago.contains(word) && !TimeWords.before.contains(word) {
      var out = TimeExpression(.distance(count, unit), tokens.lowerBound..<i + 1)
      out.toward = TimeWords.later.contains(word) ? 1 : -1
      return out
    }
    if TimeStretches.hinges.contains(word) {
      return TimeExpression(.distance(count, unit), tokens.lowerBound..<phrase(from: i + 1, end))
    }
    if word == TimeWords.s, view.word(i + 1) == TimeWords.time, i + 1 < end, let whole {
      return TimeExpression(.relative(unit, whole), tokens.lowerBound..<i + 2)
    }
    return TimeExpression(.duration(count, unit), tokens)
  }

  /// The end of a short noun phrase or gerund phrase: `assuming the role`, `the vote`.
  private func phrase(from i: Int, _ end: Int) -> Int {
    var j = i
    if view.isWord(j), j < end, endsInIng(j) { j += 1 }
    if TimeWords.determiners.contains(view.word(j)), j < end { j += 1 }
    var nouns = 0
    while j < end, nouns < 3, view.isWord(j), !TimeStretches.closers.contains(view.word(j)), view.isCapitalised(j) == false || nouns == 0 {
      j += 1
      nouns += 1
      if !view.isWord(j) { break }
    }
    return max(j, i)
  }

  private func endsInIng(_ i: Int) -> Bool {
    let range = view.tokens[i].range
    return range.count > 4 && view.bytes[range.upperBound - 3] | 0x20 == 0x69 && view.bytes[range.upperBound - 2] | 0x20 == 0x6E
      && view.bytes[range.upperBound - 1] | 0x20 == 0x67
  }

  /// `since the start of the war`: named, but with a date that only other words tell.
  func sinceEvent(at i: Int, _ end: Int) -> TimeExpression? {
    guard view.word(i + 1) == TimeWords.the, TimeStretches.eventEdges.contains(view.word(i + 2)), view.word(i + 3) == TimeWords.of else {
      return nil
    }
    var j = i + 4
    if TimeWords.determiners.contains(view.word(j)) { j += 1 }
    let limit = min(end, j + 6)
    while j < limit, view.isWord(j) && !TimeStretches.closers.contains(view.word(j)) || view.isInnerDash(j) { j += 1 }
    guard j > i + 4, j <= end else { return nil }
    return TimeExpression(.reference(.past), i..<j)
  }

  /// `day by day`, `year after year`, `day to day`.
  private func isIdiom(_ j: Int, _ k: Int) -> Bool {
    TimeStretches.doubling.contains(view.word(k + 1)) && view.word(k + 2) == view.word(k) || view.word(j - 1) == view.word(k)
  }

  /// `years old`, `-year-old`, `years of age`.
  private func isAge(_ i: Int) -> Bool {
    let j = view.isInnerDash(i) ? i + 1 : i
    return view.word(j) == TimeWords.old || TimeStretches.olds.contains(view.word(j))
      || view.word(j) == TimeWords.of && view.word(j + 1) == TimeStretches.age
  }

  /// Words that name the past, the present or the future and no date.
  func reference(at i: Int, _ sentence: Range<Int>) -> TimeExpression? {
    let word = view.word(i)
    if let reference = TimeStretches.references[word], view.word(i - 1) != TimeStretches.asWord, view.word(i + 1) != TimeStretches.asWord {
      return TimeExpression(.reference(reference), i..<i + 1)
    }
    guard word == TimeWords.one, view.word(i + 1) == TimeWords.day, i + 1 < sentence.upperBound else { return nil }
    guard direction(before: i, after: i + 2, sentence) == .future else { return nil }
    return TimeExpression(.reference(.future), i..<i + 2)
  }
}

enum TimeStretches {
  static let ago = Folding.key("ago")
  static let from = Folding.key("from")
  static let now = Folding.key("now")
  static let asWord = Folding.key("as")
  static let another = Folding.key("another")
  static let past = Folding.key("past")
  static let age = Folding.key("age")
  static let olds = WordSet.keys("old olds older")
  static let hinges = WordSet.keys("after before since following into")
  static let fillers = WordSet.keys("full more consecutive straight long whole additional further working business calendar")
  static let rates = WordSet.keys("times once twice thrice per")
  static let doubling = WordSet.keys("by after to in on")
  static let beforeSingles = WordSet.keys(
    "for within after than nearly almost about over least most under around only just another half before")
  static let lengthArticles = WordSet.keys("the his her its their our my")
  static let eventEdges = WordSet.keys("start beginning end outbreak onset fall collapse launch")
  static let closers = WordSet.keys(
    """
    of in on at by for to from with and or but as when who which that while where is was were are be has had have will would said says the a
    an until after before since during because over into
    """)
  static let references: [UInt64: TimeExpression.Reference] = WordSet.table(
    [
      ("recently lately previously formerly", .past), ("currently nowadays presently", .present), ("upcoming someday soon", .future),
    ])
}
