import TextAlgorithms
import Vocabulary

extension Text {
  /// `New` of `New York`, `Little` of `Little Rock`: a small word that opens a name of our lists.
  func opensKnownName(_ i: Int, end: Int) -> Bool {
    (language.gazetteer.places.longestMatch(at: i, in: tokens, end: end)?.length ?? 0) > 1
      || (language.gazetteer.organisations.longestMatch(at: i, in: tokens, end: end)?.length ?? 0) > 1
  }

  /// Two or more letters, all upper case: `NATO`, `U.S.`.
  func isAcronym(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.end - token.start >= 2 else { return false }
    for b in bytes[token.range] where !((b >= 0x41 && b <= 0x5A) || b == 0x2E || (b >= 0x30 && b <= 0x39)) { return false }
    return true
  }

  /// An abbreviation that the tokenizer keeps whole: `No.`, `Inc.`.
  func endsWithStop(_ i: Int) -> Bool { tokens[i].isWord && bytes[Int(tokens[i].end) - 1] == UInt8(ascii: ".") }

  /// `No. 7`, `USD34`, `EUR 5`, `Ph.D.`: capitals that belong to a number or to an abbreviation with stops inside.
  func isAmountOrAbbreviation(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound, next = range.upperBound
    let isBeforeNumber = tokens.indices.contains(next) && tokens[next].kind == .number
    let isAfterNumber = first > 0 && tokens[first - 1].kind == .number
    if range.count == 1 {
      if endsWithStop(first), isBeforeNumber, !isAcronym(first) { return true }
      if isCurrencyCode(first, besideNumber: isBeforeNumber || isAfterNumber) { return true }
      if tokens.indices.contains(next), isCurrency(next), tokens[next].start == tokens[first].end { return true }
    }
    return isGluedToStop(first - 1) || isGluedToStop(next)
  }

  /// A full stop with letters right before and right behind it.
  private func isGluedToStop(_ stop: Int) -> Bool {
    guard stop > 0, stop + 1 < tokens.count, isMark(stop, "."), tokens[stop - 1].isWord, tokens[stop + 1].isWord else { return false }
    return tokens[stop - 1].end == tokens[stop].start && tokens[stop].end == tokens[stop + 1].start
      && tokens[stop + 1].end - tokens[stop + 1].start <= 2
  }

  /// `USD`, `MEUR` beside a number; `USD34`.
  private func isCurrencyCode(_ i: Int, besideNumber: Bool) -> Bool {
    guard isAcronym(i) || besideNumber else { return false }
    var letters = tokens[i].range
    while letters.count > 1, bytes[letters.upperBound - 1] >= 0x30, bytes[letters.upperBound - 1] <= 0x39 { letters.removeLast() }
    guard besideNumber || letters.count < tokens[i].range.count else { return false }
    return [letters, letters.dropFirst()].contains { !$0.isEmpty && language.units.currencyCodes[Folding.key(bytes, $0)] != nil }
  }

  /// The clitic of a possessive, `'s` or `’s`.
  func isPossessive(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.end - token.start >= 2 else { return false }
    let b = bytes[Int(token.start)]
    return (b == 0x27 || b == 0xE2) && bytes[Int(token.end) - 1] | 0x20 == 0x73
  }
}
