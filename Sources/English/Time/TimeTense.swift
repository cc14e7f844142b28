import TextAlgorithms

/// The side of the report on which a time lies, as the verbs around it tell.
extension TimeExpressionReader {
  /// Whether the verb nearest before a time, or the first after it where it opens the sentence, points to the future.
  ///
  /// To the future point *will*, *scheduled* and the like, the present of verbs of beginning and ending (*opens in April*), a wish with *to*,
  /// and *until* behind a present. A verb of the past between the cue and the time (`will resign, she said on Monday`) ends the search; so
  /// does a clause. Ten tokens back and eight ahead are looked at.
  func direction(before i: Int, after j: Int, _ sentence: Range<Int>) -> TimeDirection {
    if let end = endOfWait(before: i, sentence) { return end }
    if TimeTense.be.contains(view.word(i - 1)), TimeTense.onDays.contains(view.word(i)) { return .future }
    var k = i - 1
    var steps = 0
    var isHinged = false
    while k >= sentence.lowerBound, steps < TimeTense.wordsBack {
      let word = view.word(k)
      if TimeWords.futureCues.contains(word), !(word == TimeWords.may && view.isCapitalised(k)) { return .future }
      if TimeWords.be.contains(word), word == TimeWords.to, TimeTense.present.contains(view.word(k - 1)) { return .future }
      if TimeTense.wishes.contains(word), view.word(k + 1) == TimeWords.to { return .future }
      if !isHinged, isScheduling(k, sentence) { return .future }
      if isPast(k), !(k - 1 >= sentence.lowerBound && (TimeWords.be.contains(view.word(k - 1)) || view.isDash(k - 1))) { return .unknown }
      if view.isMark(k, ";") || view.isMark(k, ":") { return .unknown }
      isHinged = isHinged || TimeTense.hinges.contains(word)
      k -= 1
      steps += 1
    }
    if !isHinged, k < sentence.lowerBound, isImperative(sentence) { return .future }
    return i - sentence.lowerBound <= 2 ? ahead(from: j, sentence) : .unknown
  }

  /// Whether the first verb after a time that opens the sentence points to the future.
  private func ahead(from j: Int, _ sentence: Range<Int>) -> TimeDirection {
    for k in j..<max(j, min(sentence.upperBound, j + TimeTense.wordsAhead)) {
      if TimeWords.futureCues.contains(view.word(k)) { return .future }
      if isPast(k) { return .unknown }
    }
    return .unknown
  }

  /// `is shut until Monday`, `postponed until Monday`, `put off its strike to Sunday`: the side of a time that something lasts or waits for;
  /// nil where no such word stands before it. What lasted in the past (`stayed shut until Monday`) says nothing.
  private func endOfWait(before i: Int, _ sentence: Range<Int>) -> TimeDirection? {
    let isUntil = TimeTense.until.contains(view.word(i - 1))
    guard isUntil || view.word(i - 1) == TimeWords.to else { return nil }
    var k = i - 2
    var isDelayed = false
    while k >= max(sentence.lowerBound, i - TimeTense.wordsBack) {
      let word = view.word(k)
      if view.isMark(k, ";") || view.isMark(k, ":") { return nil }
      let isDelay = TimeTense.delays.contains(word) || TimeTense.putting.contains(word) && TimeTense.off.contains(view.word(k + 1))
      if word == TimeTense.had { return nil }
      if isDelay {
        isDelayed = true
      } else if isUntil || isDelayed, TimeTense.present.contains(word) || TimeTense.perfect.contains(word) {
        return .future
      } else if isUntil, TimeWords.futureCues.contains(word) {
        return .future
      } else if isPast(k), isDelayed || !TimeTense.lasting.contains(view.word(k - 1)) {
        break
      }
      k -= 1
    }
    return isDelayed ? .future : nil
  }

  /// `opens`, `tours begin`, `is opening`: the present of a verb of beginning or ending.
  private func isScheduling(_ k: Int, _ sentence: Range<Int>) -> Bool {
    let word = view.word(k), before = view.word(k - 1)
    guard word != 0, k > sentence.lowerBound, !view.isCapitalised(k) else { return false }
    if TimeTense.opens.contains(word) {
      return !TimeWords.determiners.contains(before) && !view.isNumber(k - 1) && NumeralReader.units[before] == nil
    }
    if TimeTense.returns.contains(word) { return TimeTense.singular.contains(before) }
    if TimeTense.opening.contains(word) { return TimeTense.present.contains(before) }
    guard TimeTense.open.contains(word), !TimeTense.auxiliaries.contains(view.word(k - 2)) else { return false }
    return TimeTense.plural.contains(before) || endsInPlural(k - 1)
  }

  private func endsInPlural(_ i: Int) -> Bool {
    guard view.isWord(i) else { return false }
    let range = view.tokens[i].range
    return range.count > 3 && view.bytes[range.upperBound - 1] == 0x73 && view.bytes[range.upperBound - 2] != 0x73
      && !TimeTense.opens.contains(view.word(i)) && !TimeTense.this.contains(view.word(i))
  }

  /// `Try again in June`: the sentence begins with the plain form of a verb.
  private func isImperative(_ sentence: Range<Int>) -> Bool {
    let first = sentence.first { view.tokens[$0].kind != .mark }
    return first.map { TimeTense.imperatives.contains(view.word($0)) } ?? false
  }

  /// A verb of the past: one of the list, or a lower-case word in -ed of five letters or more.
  private func isPast(_ i: Int) -> Bool {
    if TimeWords.pastCues.contains(view.word(i)) { return true }
    guard view.isWord(i), !view.isCapitalised(i) else { return false }
    let range = view.tokens[i].range
    return range.count >= 5 && view.bytes[range.upperBound - 1] == 0x64 && view.bytes[range.upperBound - 2] == 0x65
  }
}

enum TimeTense {
  /// Tokens before and after a time among which its verb is looked for, and words before a distance that compares. Set by eye.
  static let wordsBack = 10
  static let wordsAhead = 8
  static let comparedWords = 4

  static let had = Folding.key("had")
  static let present = WordSet.keys("is are 's 're")
  static let be = WordSet.keys("is are")
  static let perfect = WordSet.keys("has have 've")
  static let onDays = WordSet.keys("on in")
  static let until = WordSet.keys("until till")
  static let this = WordSet.keys("this its was has does as")
  static let justs = WordSet.keys("just only exactly barely some about nearly almost")
  static let comparing = WordSet.keys("from than with against")
  /// After these a time belongs to what they introduce: `comes days after talks on Monday`.
  static let hinges = WordSet.keys("after since following amid because")
  static let wishes = WordSet.keys(
    "want wants wish wishes seek seeks promise promises vow vows pledge pledges threaten threatens need needs")
  static let opens = WordSet.keys(
    "opens reopens closes begins restarts ends expires resumes arrives departs sails comes goes meets concludes")
  /// The same forms, which are oftener nouns.
  static let returns = WordSet.keys("returns leaves starts")
  static let opening = WordSet.keys(
    "opening reopening closing beginning starting ending returning arriving leaving meeting coming resuming")
  static let open = WordSet.keys("open reopen close begin restart start end expire resume return meet leave come arrive depart conclude")
  static let singular = WordSet.keys("he she it who which that")
  static let plural = WordSet.keys("they we you who which that people")
  static let auxiliaries = WordSet.keys("did had to do does")
  static let imperatives = WordSet.keys("try come join visit call return apply register tune look wait")
  static let delays = WordSet.keys(
    """
    postponed postpones postpone delayed adjourned adjourns adjourn deferred defers defer rescheduled reschedules reschedule extended suspended
    suspends suspend remanded
    """)
  static let putting = WordSet.keys("put puts putting pushed pushes")
  static let off = WordSet.keys("off back")
  /// Before a participle that lasts: `remains closed until Monday`.
  static let lasting = WordSet.keys("is are 's 're be been being remains remain stays stay keeps keep has have")
}
