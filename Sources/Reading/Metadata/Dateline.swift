import TextAlgorithms
import Vocabulary

/// Finds the dateline that a story opens with: `KYIV, Oct 3 (Reuters) - `.
///
/// Two forms: places and dates, an agency between brackets or slashes, and a dash (`/TASS/.` needs none); or places in capitals, or initials
/// in brackets, and a dash before a capital letter. At most fourteen words; anything that is neither a capitalised word, a month, a number nor one of a
/// few marks ends the search.
struct Dateline {
  let language: Language
  struct Match {
    /// The words of the dateline, dash included.
    var words: Range<Int>
    var agencies: [Agencies.Match]
    /// ISO 8601 where the dateline has a year.
    var date: String?
    var dateWords: Range<Int>?
  }

  private let calibration = MetadataCalibration.standard

  func match(_ words: [LineWord], agencies: Agencies, parser: DateParser, allowsPlain: Bool) -> Match? {
    var k = 0
    var spoken = 0
    var inside: Range<Int>?
    while k < words.count {
      let word = words[k]
      switch word.kind {
      case .letters:
        guard word.isCapitalised || language.credits.placeParticles.contains(word.key) else { return nil }
        spoken += 1
      case .digits: guard word.length <= calibration.datelineDigits else { return nil }
      case .mark:
        if word.isMark("(") || (word.isMark("/") && word.isSpaced) || (k == 0 && word.isMark("/")) {
          guard inside == nil, let close = closing(words, after: k) else { return nil }
          inside = (k + 1)..<close
          k = close
        } else if word.isDash {
          guard spoken > 0 || inside != nil else { return nil }
          if isLoose(words, k) { return finish(words, dashEnd(words, k), inside, agencies, parser, allowsPlain) }
          // A hyphen within a place name goes on.
          if word.isSpaced { return nil }
        } else if word.isMark("."), let range = inside, range.upperBound + 1 == k {
          return finish(words, k + 1, inside, agencies, parser, false)
        } else if !(word.isMark(",") || word.isMark(".") || word.isMark("/") || word.isMark(":")) {
          return nil
        }
      }
      k += 1
      if spoken > calibration.datelineWords || k > calibration.datelineTokens { return nil }
    }
    return nil
  }

  /// A dash with space on both sides, or a long one, or doubled.
  private func isLoose(_ words: [LineWord], _ k: Int) -> Bool {
    let next = dashEnd(words, k)
    guard next < words.count else { return false }
    return (words[k].isSpaced || next - k > 1 || words[k].value >= 0x2012) && (words[next].isSpaced || words[k].value >= 0x2012)
  }

  private func dashEnd(_ words: [LineWord], _ k: Int) -> Int {
    var end = k
    while end < words.count, words[end].isDash { end += 1 }
    return end
  }

  private func closing(_ words: [LineWord], after k: Int) -> Int? {
    let close: Unicode.Scalar = words[k].isMark("(") ? ")" : "/"
    for i in (k + 1)..<min(words.count, k + 1 + calibration.datelineBracket) where words[i].isMark(close) { return i }
    return nil
  }

  private func finish(
    _ words: [LineWord], _ end: Int, _ inside: Range<Int>?, _ agencies: Agencies, _ parser: DateParser, _ allowsPlain: Bool
  ) -> Match? {
    guard end < words.count else { return nil }
    let head = Array(words[0..<end])
    var found: [Agencies.Match] = []
    if let inside {
      found = agencies.matches(Array(head[inside])).map {
        Agencies.Match(
          agency: $0.agency, range: $0.range, words: ($0.words.lowerBound + inside.lowerBound)..<($0.words.upperBound + inside.lowerBound))
      }
    }
    if found.isEmpty {
      let isInitials = inside.map { $0.count == 1 && head[$0.lowerBound].isUpperCase && head[$0.lowerBound].length >= 2 } ?? false
      guard allowsPlain, isInitials || inside == nil && isPlain(head, next: words[end]) else { return nil }
    }
    for i in head.indices {
      if let date = parser.date(head, at: i) { return Match(words: 0..<end, agencies: found, date: date.value, dateWords: date.words) }
    }
    return Match(words: 0..<end, agencies: found, date: nil, dateWords: nil)
  }

  /// Capitals first, at most eight words, all capitalised, and a capital, a number or a quotation mark after the dash.
  private func isPlain(_ head: [LineWord], next: LineWord) -> Bool {
    let letters = head.filter { $0.kind == .letters }
    guard let first = letters.first, first.isUpperCase, first.length >= calibration.placeLetters, letters.count <= calibration.placeWords
    else { return false }
    let capitals = letters.filter { $0.isUpperCase && $0.length >= calibration.placeLetters }.count
    guard capitals <= calibration.placeCapitals, letters.allSatisfy({ $0.isCapitalised }) else { return false }
    return next.isCapitalised || next.kind == .digits || next.isQuotationMark
  }

}
