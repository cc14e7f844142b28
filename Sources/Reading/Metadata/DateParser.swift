import TextAlgorithms
import Vocabulary

/// Reads absolute dates with a year out of the words of a line.
///
/// `October 3, 2024`, `Thu 3rd Oct. 2024`, `3. Oktober 2024`, `2024-10-03`, `03.10.2024`, `10/23/2024`. A date of digits and slashes
/// whose day and month could change places has no value: it is reported as ambiguous, never guessed.
struct DateParser {
  let language: Language
  private let months: KeyTable<Int>

  init(language: Language) {
    self.language = language
    months = KeyTable(language.dates.months)
  }

  /// 1 to 12; nil for what is no month.
  func month(_ key: UInt64) -> Int? { months[key] }
  struct Match: Equatable {
    /// ISO 8601, or nil where day and month cannot be told apart.
    var value: String?
    /// Words of the date, weekday included.
    var words: Range<Int>
  }

  /// The date that starts at word `i`.
  func date(_ words: [LineWord], at i: Int) -> Match? {
    guard i < words.count else { return nil }
    var k = i
    if language.dates.weekdays.contains(words[k].key) {
      k += 1
      while k < words.count, words[k].isMark(",") || words[k].isMark(".") { k += 1 }
    }
    guard k < words.count else { return nil }
    if words[k].kind == .letters { return monthFirst(words, from: i, k) }
    guard words[k].kind == .digits else { return nil }
    return words[k].length == 4 ? yearFirst(words, from: i, k) : dayFirst(words, from: i, k) ?? numbers(words, from: i, k)
  }

  private func monthFirst(_ words: [LineWord], from start: Int, _ at: Int) -> Match? {
    guard let month = self.month(words[at].key) else { return nil }
    var k = skip(words, at + 1, ".")
    guard let day = number(words, k, 1...31) else { return nil }
    k = skipOrdinal(words, k + 1)
    k = skip(words, skip(words, k, ","), ".")
    guard let year = year(words, k) else { return nil }
    return match(year, month, day, start..<(k + 1))
  }

  private func dayFirst(_ words: [LineWord], from start: Int, _ at: Int) -> Match? {
    guard let day = number(words, at, 1...31) else { return nil }
    var k = skip(words, skipOrdinal(words, at + 1), ".")
    if k < words.count, language.dates.particles.contains(words[k].key) { k += 1 }
    if k < words.count, words[k].isDash { k += 1 }
    guard k < words.count, let month = self.month(words[k].key) else { return nil }
    k = skip(words, skip(words, k + 1, "."), ",")
    if k < words.count, words[k].isDash || language.dates.particles.contains(words[k].key) { k += 1 }
    guard let year = year(words, k) else { return nil }
    return match(year, month, day, start..<(k + 1))
  }

  private func yearFirst(_ words: [LineWord], from start: Int, _ at: Int) -> Match? {
    guard let year = year(words, at), at + 4 < words.count, isSeparator(words[at + 1]), words[at + 3].value == words[at + 1].value,
      words[at + 3].kind == .mark, let month = number(words, at + 2, 1...12), let day = number(words, at + 4, 1...31)
    else { return nil }
    return match(year, month, day, start..<(at + 5))
  }

  private func numbers(_ words: [LineWord], from start: Int, _ at: Int) -> Match? {
    guard at + 4 < words.count, isSeparator(words[at + 1]), words[at + 3].kind == .mark, words[at + 3].value == words[at + 1].value,
      let first = number(words, at, 1...31), let second = number(words, at + 2, 1...31), let year = year(words, at + 4)
    else { return nil }
    if words[at + 1].isMark(".") { return match(year, second, first, start..<(at + 5)) }
    if first > 12 { return match(year, second, first, start..<(at + 5)) }
    if second > 12 { return match(year, first, second, start..<(at + 5)) }
    return Match(value: first == second ? Self.iso(year, first, second) : nil, words: start..<(at + 5))
  }

  private func match(_ year: Int, _ month: Int, _ day: Int, _ words: Range<Int>) -> Match? {
    guard (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1] ? Match(value: Self.iso(year, month, day), words: words) : nil
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private func isSeparator(_ word: LineWord) -> Bool { word.isMark("-") || word.isMark("/") || word.isMark(".") }

  private func skip(_ words: [LineWord], _ k: Int, _ mark: Unicode.Scalar) -> Int { k < words.count && words[k].isMark(mark) ? k + 1 : k }

  private func skipOrdinal(_ words: [LineWord], _ k: Int) -> Int {
    k < words.count && !words[k].isSpaced && language.dates.ordinals.contains(words[k].key) ? k + 1 : k
  }

  private func number(_ words: [LineWord], _ k: Int, _ range: ClosedRange<Int>) -> Int? {
    guard k < words.count, words[k].kind == .digits, words[k].length <= 2, range.contains(words[k].value) else { return nil }
    return words[k].value
  }

  private func year(_ words: [LineWord], _ k: Int) -> Int? {
    guard k < words.count, words[k].kind == .digits, words[k].length == 4, (1700...2199).contains(words[k].value) else { return nil }
    return words[k].value
  }

}
