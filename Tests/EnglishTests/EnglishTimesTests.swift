import Testing
import TextAlgorithms

@testable import English

/// Words, reference day, value: what a stage gets that anchors another stage's mention later.
struct EnglishTimesTests {
  @Test(arguments: [
    ("on Thursday", "2024-10-03", "2024-10-03"), ("on Thursday", "2024-10-02", "2024-09-26"), ("this week", "2024-10-03", "2024-W40"),
    ("earlier this week", "2024-12-31", "2025-W01"), ("next week", "2024-12-27", "2025-W01"), ("this autumn", "2024-10-03", "2024-FA"),
    ("last autumn", "2024-05-01", "2023-FA"), ("in August", "2016-02-25", "2015-08"), ("in January", "2016-02-25", "2016-01"),
    ("last month", "2024-01-15", "2023-12"), ("on 29 February", "2025-06-01", "2024-02-29"), ("next Monday", "2024-10-03", "2024-10-07"),
    ("this coming Friday", "2024-10-03", "2024-10-04"), ("last Thursday", "2024-10-03", "2024-09-26"),
    ("the day before yesterday", "2024-03-01", "2024-02-28"), ("over the weekend", "2024-10-08", "2024-W40-WE"),
    ("two weeks ago", "2024-10-03", "2024-W38"), ("10 years ago", "2024-10-03", "2014"),
    ("the first half of this year", "2024-10-03", "2024-H1"),
  ])
  func wordsAlone(_ words: String, _ reference: String, _ value: String) throws {
    let found = self.value(of: words, reference: CivilDate(iso: reference))
    #expect(found?.value == value)
  }

  @Test(arguments: [
    ("The board will meet ", "on Monday", " in Bonn.", "2024-10-07"), ("The board met ", "on Monday", " in Bonn.", "2024-09-30"),
    ("It will close. The board met ", "on Monday", ".", "2024-09-30"),
    ("The heirs arrived on Tuesday — ", "a day after the funeral", ".", "2024-10-01"),
    ("Zoé dîne; été — ", "yesterday", "’s news", "2024-10-02"),
  ])
  func wordsInTheirText(_ before: String, _ words: String, _ after: String, _ value: String) {
    let found = self.value(of: words, after: before, before: after, reference: CivilDate(2024, 10, 3))
    #expect(found?.value == value)
  }

  @Test func noTimeGivesNil() {
    for text in ["", " ", "purple", "F-16", "\u{2019}"] {
      #expect(value(of: text, reference: CivilDate(2024, 10, 3)) == nil)
    }
  }

  /// The value of a mention in its sentence, which begins after the last full stop before it.
  private func value(of words: String, after before: String = "", before after: String = "", reference: CivilDate?) -> TimeValue? {
    let bytes = Array((before + words + after).utf8)
    let tokens = Tokenizer().tokens(in: bytes, range: 0..<bytes.count)
    let start = before.utf8.count, end = start + words.utf8.count
    let mention = tokens.indices.filter { Int(tokens[$0].start) >= start && Int(tokens[$0].end) <= end }
    guard let first = mention.first, let last = mention.last else { return nil }
    let stop = tokens[..<first].lastIndex { bytes[$0.range].elementsEqual(".".utf8) }
    return EnglishTimes().value(
      of: first..<(last + 1), in: (stop.map { $0 + 1 } ?? 0)..<tokens.count, of: TokenView(bytes: bytes, tokens: tokens),
      reference: reference)
  }
}
