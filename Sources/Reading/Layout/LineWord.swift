import TextAlgorithms

/// A run of letters, a run of digits or one mark of a line: finer than a token, so that `2024Former` is two.
struct LineWord {
  enum Kind { case letters, digits, mark }

  var range: Range<Int>
  var kind: Kind
  /// Key of the folded form; the key of `#` for every number.
  var key: UInt64
  /// The number, or -1 where it has more than eight digits; the scalar of a mark.
  var value: Int
  var isCapitalised: Bool
  var isUpperCase: Bool
  /// Whether white space, or the start of the line, stands before it.
  var isSpaced: Bool
  /// Characters, for letters and digits.
  var length: Int

  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && Int(scalar.value) == value }

  var isDash: Bool { kind == .mark && (value == 0x2D || (value >= 0x2010 && value <= 0x2015)) }
  var isQuotationMark: Bool { kind == .mark && QuotationMark(UInt32(value)) != nil }

  static let numberKey = Folding.key("#")

  /// The words of a range, at most `limit`; one pass.
  static func words(in bytes: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [LineWord] {
    var out: [LineWord] = []
    // English has six bytes a word, marks and spaces counted.
    out.reserveCapacity(min(range.count / 5 + 4, limit))
    var i = range.lowerBound
    let end = range.upperBound
    var isSpaced = true
    while i < end, out.count < limit {
      if bytes[i] == 0x20 {
        isSpaced = true
        i += 1
        continue
      }
      if let word = plain(bytes, i, end, isSpaced) {
        out.append(word)
        i = word.range.upperBound
        isSpaced = false
        continue
      }
      let start = i
      let (scalar, width) = Scalars.decode(bytes, i, end)
      switch Scalars.kind(scalar) {
      case .space:
        isSpaced = true
        i += width
        continue
      case .mark:
        i += width
        out.append(
          LineWord(
            range: start..<i, kind: .mark, key: Folding.key(bytes, start..<i), value: Int(scalar), isCapitalised: false, isUpperCase: false,
            isSpaced: isSpaced, length: 1))
      case .digit:
        out.append(digits(bytes, start, end, isSpaced))
        i = out[out.count - 1].range.upperBound
      case .letter:
        out.append(letters(bytes, start, end, isSpaced, isCapitalised: Scalars.isUpperCase(scalar)))
        i = out[out.count - 1].range.upperBound
      }
      isSpaced = false
    }
    return out
  }

  /// The run of digits of any script that begins at a position.
  private static func digits(_ bytes: [UInt8], _ start: Int, _ end: Int, _ isSpaced: Bool) -> LineWord {
    var i = start
    var value = 0
    var length = 0
    while i < end, case let (digit, width) = Scalars.decode(bytes, i, end), Scalars.kind(digit) == .digit {
      value = length < 8 && digit < 0x3A && value >= 0 ? value * 10 + Int(digit) - 0x30 : -1
      length += 1
      i += width
    }
    return LineWord(
      range: start..<i, kind: .digits, key: numberKey, value: value, isCapitalised: false, isUpperCase: false, isSpaced: isSpaced,
      length: length)
  }

  /// The run of letters of any script that begins at a position, with the apostrophes between its letters.
  private static func letters(_ bytes: [UInt8], _ start: Int, _ end: Int, _ isSpaced: Bool, isCapitalised: Bool) -> LineWord {
    var i = start
    var length = 0
    var upper = 0
    while i < end {
      if (bytes[i] | 0x20) &- 0x61 < 26 {
        if bytes[i] < 0x5B { upper += 1 }
        length += 1
        i += 1
        continue
      }
      let (letter, width) = Scalars.decode(bytes, i, end)
      if Scalars.kind(letter) == .letter {
        if Scalars.isUpperCase(letter) { upper += 1 }
      } else if !isApostrophe(letter) || !isLetter(bytes, i + width, end) {
        break
      }
      length += 1
      i += width
    }
    return LineWord(
      range: start..<i, kind: .letters, key: Folding.key(bytes, start..<i), value: 0, isCapitalised: isCapitalised,
      isUpperCase: upper == length, isSpaced: isSpaced, length: length)
  }

  /// The run of ASCII letters or the ASCII mark at a position, unless something else than ASCII touches it.
  @inline(__always)
  private static func plain(_ bytes: [UInt8], _ start: Int, _ end: Int, _ isSpaced: Bool) -> LineWord? {
    let first = bytes[start]
    if (first | 0x20) &- 0x61 < 26 {
      guard let word = Folding.plainWord(bytes, start, end) else { return nil }
      return LineWord(
        range: start..<word.end, kind: .letters, key: word.key, value: 0, isCapitalised: first < 0x5B,
        isUpperCase: word.capitals == word.end - start, isSpaced: isSpaced, length: word.end - start)
    }
    guard first > 0x20, first < 0x7F, first &- 0x30 > 9 else { return nil }
    return LineWord(
      range: start..<(start + 1), kind: .mark, key: marks[Int(first)], value: Int(first), isCapitalised: false, isUpperCase: false,
      isSpaced: isSpaced, length: 1)
  }

  /// The keys of the ASCII characters.
  private static let marks = (0..<128).map { Folding.key([$0], 0..<1) }

  private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

  private static func isLetter(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Bool {
    i < end && Scalars.kind(Scalars.decode(bytes, i, end).scalar) == .letter
  }
}
