import TextAlgorithms
import Vocabulary

extension Text {
  /// The token behind a time of a few words that begins at another: `on Friday`, `last week`, `Sunday`; the same token where none begins.
  func behindTime(_ start: Int, in sentence: Range<Int>) -> Int {
    var i = start
    if i + 1 < sentence.upperBound, isOne(of: language.words.on, i), language.names.calendarWords.contains(key(i + 1)) { i += 1 }
    if i < sentence.upperBound, language.names.calendarWords.contains(key(i)), tokens[i].isCapitalised {
      i += 1
      while i < sentence.upperBound, tokens[i].kind == .number { i += 1 }
      return i
    }
    if i + 1 < sentence.upperBound, isOne(of: language.words.thisLastNext, i), language.cues.timeNouns.contains(key(i + 1)) { return i + 2 }
    if i < sentence.upperBound, isOne(of: language.words.todayYesterdayTomorrowTonight, i) { return i + 1 }
    return start
  }

  /// A phrase without the time at its beginning: `Late on Sunday Ida Holm` → `Ida Holm`.
  func withoutLeadingTime(_ phrase: Range<Int>) -> Range<Int> {
    let first =
      isOne(of: language.words.timePlace, phrase.lowerBound) && !isOne(of: language.words.on, phrase.lowerBound)
      ? phrase.lowerBound + 1 : phrase.lowerBound
    let behind = behindTime(first, in: phrase)
    return behind > first && behind < phrase.upperBound ? behind..<phrase.upperBound : phrase
  }

  /// The token behind a dateline that opens a sentence, `MARN, 3 March (Coast News) — `; else the first.
  func behindDateline(of sentence: Range<Int>) -> Int { Dateline(language).end(of: sentence, tokens, bytes) }

  /// A phrase without the time at its end: `the Courier on 2 March` → `the Courier`.
  func withoutTime(_ phrase: Range<Int>) -> Range<Int> {
    for i in phrase.dropFirst() where behindTime(i, in: phrase) >= phrase.upperBound { return phrase.lowerBound..<i }
    return phrase
  }
}
