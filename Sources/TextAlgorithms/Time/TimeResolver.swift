/// Reads a time out of running text and places it against a reference date: the one calendar that every stage asks.
///
/// A mention that one stage left without an anchor is resolved later by calling `resolve` on the same bytes with the event's date.
package struct TimeResolver: Sendable {
  package init() {}

  /// The value of the words alone, without the tense around them; nil where they name no time.
  package func resolve(words: [UInt8], reference: CivilDate?) -> TimeValue? {
    resolve(in: words, range: 0..<words.count, reference: reference)
  }

  /// The value of a mention in its text, with tense and apposition taken from the line that it stands in.
  ///
  /// - Parameter range: bytes of the mention; outside the text it is cut to it.
  /// - Returns: nil where the range holds no time expression.
  package func resolve(in bytes: [UInt8], range: Range<Int>, reference: CivilDate?) -> TimeValue? {
    let range = range.clamped(to: 0..<bytes.count)
    guard !range.isEmpty else { return nil }
    let window = sentence(of: range, in: bytes)
    let reader = TimeExpressionReader(TokenView(bytes: bytes, tokens: Tokenizer().tokens(in: bytes, range: window)))
    let tokens = reader.view.tokens
    let found = reader.expressions(in: 0..<tokens.count)
    guard
      let index = found.firstIndex(where: {
        Int(tokens[$0.tokens.lowerBound].start) < range.upperBound
          && range.lowerBound < Int(tokens[$0.tokens.upperBound - 1].end)
      })
    else { return nil }
    return reader.value(of: index, among: found, in: 0..<tokens.count, reference: reference)
  }

  /// The value of a mention among the tokens of a text that was analysed before.
  ///
  /// - Parameters:
  ///   - sentence: tokens of the sentence that the mention stands in.
  ///   - mention: tokens of the mention.
  /// - Returns: nil where the mention holds no time expression.
  package func resolve(in view: TokenView, sentence: Range<Int>, mention: Range<Int>, reference: CivilDate?) -> TimeValue? {
    let reader = TimeExpressionReader(view)
    let found = reader.expressions(in: sentence)
    guard let index = found.firstIndex(where: { $0.tokens.overlaps(mention) }) else { return nil }
    return reader.value(of: index, among: found, in: sentence, reference: reference)
  }

  /// The line around a range, at most 400 bytes before and 200 after it, cut at characters.
  private func sentence(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 400, bytes[start - 1] != 0x0A, !endsSentence(start - 1, bytes) { start -= 1 }
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < 200, bytes[end] != 0x0A, !endsSentence(end, bytes) { end += 1 }
    while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// A full stop, or `!` or `?`, before a space and a capital, after a word of more than three letters.
  private func endsSentence(_ i: Int, _ bytes: [UInt8]) -> Bool {
    let b = bytes[i]
    guard b == 0x2E || b == 0x21 || b == 0x3F, i >= 4, i + 2 < bytes.count, bytes[i + 1] == 0x20 else { return false }
    guard bytes[i + 2] >= 0x41, bytes[i + 2] <= 0x5A || bytes[i + 2] > 0x7F || bytes[i + 2] == 0x22 else { return false }
    return (1...4).allSatisfy { bytes[i - $0] | 0x20 >= 0x61 && bytes[i - $0] | 0x20 <= 0x7A || bytes[i - $0] > 0x7F }
  }
}

extension TimeExpressionReader {
  /// The value of one of the expressions of a sentence.
  ///
  /// `on Thursday — two days after taking office`: a distance right behind a day, set off by a dash or comma, names that day.
  package func value(of index: Int, among found: [TimeExpression], in sentence: Range<Int>, reference: CivilDate?) -> TimeValue {
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
  package func direction(before i: Int, after j: Int, _ sentence: Range<Int>) -> TimeDirection {
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
