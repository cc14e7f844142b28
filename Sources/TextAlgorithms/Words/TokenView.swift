/// Tokens with the bytes that they lie in, for readers that look a few tokens ahead and back; every access is checked.
package struct TokenView: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]

  package init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The key of a word token; 0 for everything else and outside.
  package func word(_ i: Int) -> UInt64 {
    guard i >= 0, i < tokens.count, tokens[i].kind == .word else { return 0 }
    return tokens[i].key
  }

  package func isWord(_ i: Int) -> Bool { i >= 0 && i < tokens.count && tokens[i].kind == .word }

  package func isNumber(_ i: Int) -> Bool { i >= 0 && i < tokens.count && tokens[i].kind == .number }

  package func isCapitalised(_ i: Int) -> Bool { isWord(i) && tokens[i].isCapitalised }

  /// Whether the token is this one ASCII mark.
  package func isMark(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
    guard i >= 0, i < tokens.count, tokens[i].kind == .mark else { return false }
    return tokens[i].end - tokens[i].start == 1 && bytes[Int(tokens[i].start)] == UInt8(truncatingIfNeeded: mark.value)
  }

  /// A hyphen or an en dash.
  package func isDash(_ i: Int) -> Bool { isMark(i, "-") || scalar(i) == 0x2013 || scalar(i) == 0x2011 || scalar(i) == 0x2010 }

  /// The only scalar of a mark; 0 where the token is no mark.
  package func scalar(_ i: Int) -> UInt32 {
    guard i >= 0, i < tokens.count, tokens[i].kind == .mark else { return 0 }
    return Scalars.decode(bytes, Int(tokens[i].start), Int(tokens[i].end)).scalar
  }

  /// Whether no byte lies between a token and the one before it.
  package func isGlued(_ i: Int) -> Bool { i > 0 && i < tokens.count && tokens[i].start == tokens[i - 1].end }

  /// A hyphen with no space on either side.
  package func isInnerDash(_ i: Int) -> Bool { isDash(i) && isGlued(i) && isGlued(i + 1) }

  /// The whole number that the digits of a number token spell, with how many digits there are; nil where it holds anything else.
  package func digits(_ i: Int) -> (value: Int, count: Int)? {
    guard isNumber(i) else { return nil }
    let range = tokens[i].range
    guard range.count <= 9 else { return nil }
    var value = 0
    for k in range {
      guard bytes[k] >= 0x30, bytes[k] <= 0x39 else { return nil }
      value = value * 10 + Int(bytes[k] - 0x30)
    }
    return (value, range.count)
  }

  /// The digits that a number token begins with and the key of the letters after them, such as `3` and `rd`.
  package func digitsAndLetters(_ i: Int) -> (value: Int, letters: UInt64)? {
    guard isNumber(i) else { return nil }
    let range = tokens[i].range
    var value = 0
    var k = range.lowerBound
    while k < range.upperBound, k - range.lowerBound < 9, bytes[k] >= 0x30, bytes[k] <= 0x39 {
      value = value * 10 + Int(bytes[k] - 0x30)
      k += 1
    }
    guard k > range.lowerBound, k < range.upperBound else { return nil }
    for j in k..<range.upperBound where bytes[j] < 0x41 { return nil }
    return (value, Folding.key(bytes, k..<range.upperBound))
  }
}

/// Sets of words by key.
package enum WordSet {
  package static func keys(_ words: String) -> Set<UInt64> { Set(list(words)) }

  /// The keys of words parted by white space, in their order.
  package static func list(_ words: String) -> [UInt64] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) }
  }

  package static func table<Value>(_ rows: [(String, Value)]) -> [UInt64: Value] {
    var out: [UInt64: Value] = [:]
    for (words, value) in rows {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { out[Folding.key(String(word))] = value }
    }
    return out
  }
}
