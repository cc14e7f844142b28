import TextAlgorithms
import Vocabulary

extension TimeExpressionReader {
  /// The value of one of the expressions of a sentence.
  ///
  /// `on Thursday — two days after taking office`: a distance right behind a day, set off by a dash or comma, names that day.
  func value(of index: Int, among found: [TimeExpression], in sentence: Range<Int>, reference: CivilDate?) -> TimeValue {
    let time = found[index]
    if case .distance = time.form, index > 0 {
      let gap = found[index - 1].tokens.upperBound..<time.tokens.lowerBound
      let isSetOff =
        gap.count == 1 && (view.isMark(gap.lowerBound, ",") || view.isDash(gap.lowerBound) || view.scalar(gap.lowerBound) == 0x2014)
      if isSetOff, found[index - 1].isDay { return value(of: index - 1, among: found, in: sentence, reference: reference) }
    }
    let direction = self.direction(before: time.tokens.lowerBound, after: time.tokens.upperBound, sentence)
    return TimexResolution(reference: reference, direction: direction).value(of: time)
  }

  /// Whether the verb nearest before a time, or the first after it where it opens the sentence, points to the future.
  ///
  /// A verb of the past between the cue and the time (`will resign, she said on Monday`) ends the search; so does a clause. Ten tokens
  /// back and eight ahead are looked at.
  func direction(before i: Int, after j: Int, _ sentence: Range<Int>) -> TimeDirection {
    var k = i - 1
    var steps = 0
    while k >= sentence.lowerBound, steps < 10 {
      let word = view.word(k)
      if TimeWords.futureCues.contains(word), !(word == TimeWords.may && view.isCapitalised(k)) { return .future }
      if TimeWords.be.contains(word), word == TimeWords.to, TimeDirectionWords.isWord.contains(view.word(k - 1)) { return .future }
      if TimeWords.pastCues.contains(word) || isPastForm(k),
        !(k - 1 >= sentence.lowerBound && (TimeWords.be.contains(view.word(k - 1)) || view.isDash(k - 1)))
      {
        return .unknown
      }
      if view.isMark(k, ";") || view.isMark(k, ":") { return .unknown }
      k -= 1
      steps += 1
    }
    guard i - sentence.lowerBound <= 2 else { return .unknown }
    k = j
    while k < min(sentence.upperBound, j + 8) {
      let word = view.word(k)
      if TimeWords.futureCues.contains(word) { return .future }
      if TimeWords.pastCues.contains(word) || isPastForm(k) { return .unknown }
      k += 1
    }
    return .unknown
  }

  /// A lower-case word in -ed of five letters or more.
  private func isPastForm(_ i: Int) -> Bool {
    guard view.isWord(i), !view.isCapitalised(i) else { return false }
    let range = view.tokens[i].range
    return range.count >= 5 && view.bytes[range.upperBound - 1] == 0x64 && view.bytes[range.upperBound - 2] == 0x65
  }
}

enum TimeDirectionWords {
  static let isWord = WordSet.keys("is are 's 're")
}

/// The times of English.
struct EnglishTimes: TimeGrammar {
  func expressions(in sentence: Range<Int>, of view: TokenView) -> [TimeExpression] { TimeExpressionReader(view).expressions(in: sentence) }

  func value(
    of index: Int, among found: [TimeExpression], in sentence: Range<Int>, of view: TokenView, reference: CivilDate?
  ) -> TimeValue {
    TimeExpressionReader(view).value(of: index, among: found, in: sentence, reference: reference)
  }

  func value(of mention: Range<Int>, in sentence: Range<Int>, of view: TokenView, reference: CivilDate?) -> TimeValue? {
    let reader = TimeExpressionReader(view)
    let found = reader.expressions(in: sentence)
    guard let index = found.firstIndex(where: { $0.tokens.overlaps(mention) }) else { return nil }
    return reader.value(of: index, among: found, in: sentence, reference: reference)
  }
}
