/// A token: a stretch of bytes that is a word, a number or a mark.
package struct Token: Sendable, Hashable {
  package enum Kind: UInt8, Sendable { case word, number, mark, address }

  package var start: Int32
  package var end: Int32
  package var kind: Kind
  /// Whether the first character is an upper-case letter.
  package var isCapitalised: Bool
  /// Key of the folded form (`Folding.key`).
  package var key: UInt64

  package var range: Range<Int> { Int(start)..<Int(end) }
  package var isWord: Bool { kind == .word }
}

/// Splits UTF-8 bytes into tokens in one pass; tokens and the gaps between them are the text, byte for byte.
///
/// Words follow the conventions of UD English where they matter here: clitics stand alone (`Rutte` `'s`, `do` `n't`), hyphens split
/// words (`long` `-` `range`) except in designators (`F-16`), known abbreviations and initials keep their full stop. Numbers keep their
/// separators (`1,250.5`, `12,34,567`); the name of a currency glued to one stands alone (`USD` `34.6`). Never fails: bytes that are no
/// UTF-8 become marks of one byte. Cost: one pass.
package struct Tokenizer: Sendable {
  package init() {}

  /// Tokens of a range, in order, none empty, none overlapping.
  package func tokens(in bytes: [UInt8], range: Range<Int>) -> [Token] {
    var scanner = TokenScanner(bytes: bytes, start: range.lowerBound, end: range.upperBound)
    scanner.scan(from: range.lowerBound)
    return scanner.tokens
  }

  /// Abbreviations that keep their full stop, folded, without it.
  static let abbreviations: Set<UInt64> = Set(
    """
    mr mrs ms dr prof gen col lt sgt capt cmdr adm maj rev hon sen rep gov pres st jr sr vs etc inc ltd co corp no jan feb mar apr jun jul aug
    sep sept oct nov dec mt ft dept approx est fig al cf ca e.g i.e a.m p.m u.s u.k u.n e.u d.c ph.d
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })

  static let clitics: Set<UInt64> = Set(["s", "re", "ve", "ll", "d", "m"].map { Folding.key($0) })
}

/// The state of one pass.
private struct TokenScanner {
  let bytes: [UInt8]
  let end: Int
  var tokens: [Token] = []

  init(bytes: [UInt8], start: Int, end: Int) {
    self.bytes = bytes
    self.end = end
    tokens.reserveCapacity((end - start) / 5)
  }

  mutating func scan(from start: Int) {
    var i = start
    while i < end {
      let (scalar, width) = Scalars.decode(bytes, i, end)
      let c = Scalars.kind(scalar)
      switch c {
      case .space: i += width
      case .letter, .digit: i = scanWord(from: i, startsWithDigit: c == .digit)
      case .mark: i = scanMark(from: i, width: width, scalar: scalar)
      }
    }
  }

  private mutating func emit(_ start: Int, _ end: Int, _ kind: Token.Kind) {
    let (scalar, _) = Scalars.decode(bytes, start, end)
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), kind: kind, isCapitalised: Scalars.isUpperCase(scalar),
        key: Folding.key(bytes, start..<end)))
  }

  /// A run of one repeated mark among `.` and `-` is one token, every other mark stands alone.
  private mutating func scanMark(from start: Int, width: Int, scalar: UInt32) -> Int {
    var i = start + width
    if scalar == 0x2E || scalar == 0x2D {
      while i < end, bytes[i] == UInt8(scalar) { i += 1 }
    }
    emit(start, i, .mark)
    return i
  }

  private mutating func scanWord(from start: Int, startsWithDigit: Bool) -> Int {
    if let addressEnd = address(from: start) {
      emit(start, addressEnd, .address)
      return addressEnd
    }
    var i = start
    var sawDigit = false
    var sawLetter = false
    var dots = 0
    loop: while i < end {
      let (scalar, width) = Scalars.decode(bytes, i, end)
      switch Scalars.kind(scalar) {
      case .letter:
        sawLetter = true
        i += width
      case .digit:
        if sawLetter, !sawDigit, GluedCurrency.isName(bytes, start..<i) {
          emit(start, i, .word)
          return i
        }
        sawDigit = true
        i += width
      case .mark:
        guard let next = following(i + width) else { break loop }
        if sawDigit && !sawLetter && (scalar == 0x2C || scalar == 0x2E) && next == .digit && !(scalar == 0x2C && !isGroup(i + width)) {
          i += width
        } else if scalar == 0x2E && !sawDigit && next == .letter && i - start - dots * 2 == 1 {
          dots += 1  // U.S, a.m: single letters with full stops
          i += width
        } else if scalar == 0x2D && sawLetter && !sawDigit && i - start <= 3 && next == .digit && isUpper(start, i) {
          i += width  // F-16
        } else {
          break loop
        }
      case .space: break loop
      }
    }
    // An abbreviation or initial keeps its full stop.
    if !sawDigit, i < end, bytes[i] == 0x2E, !(i + 1 < end && bytes[i + 1] == 0x2E) {
      if dots > 0 || Tokenizer.abbreviations.contains(Folding.key(bytes, start..<i)) && isAbbreviation(start, i) || isInitial(start, i) {
        i += 1
      }
    }
    guard sawLetter else {
      emit(start, i, .number)
      return i
    }
    if sawDigit {
      emit(start, i, startsWithDigit ? .number : .word)
      return i
    }
    return splitClitic(start, i)
  }

  /// `don't` → `do` `n't`, `Rutte's` → `Rutte` `'s`; the apostrophe may be straight or curly.
  private mutating func splitClitic(_ start: Int, _ i: Int) -> Int {
    let width = apostropheWidth(at: i)
    guard width > 0 else {
      emit(start, i, .word)
      return i
    }
    var j = i + width
    while j < end {
      let (scalar, w) = Scalars.decode(bytes, j, end)
      guard Scalars.kind(scalar) == .letter else { break }
      j += w
    }
    let tail = Folding.key(bytes, (i + width)..<j)
    if j - i - width == 1, bytes[i + width] | 0x20 == 0x74, i - start > 1, bytes[i - 1] | 0x20 == 0x6E {
      emit(start, i - 1, .word)
      emit(i - 1, j, .word)
      return j
    }
    if Tokenizer.clitics.contains(tail) {
      emit(start, i, .word)
      emit(i, j, .word)
      return j
    }
    // O'Brien, D'Souza: one word
    if j > i + width, i - start <= 2, Scalars.isUpperCase(Scalars.decode(bytes, i + width, end).scalar) {
      emit(start, j, .word)
      return j
    }
    emit(start, i, .word)
    return i
  }

  private func apostropheWidth(at i: Int) -> Int {
    guard i < end else { return 0 }
    if bytes[i] == 0x27 { return 1 }
    return i + 2 < end && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99 ? 3 : 0
  }

  private func following(_ i: Int) -> Scalars.Kind? {
    i < end ? Scalars.kind(Scalars.decode(bytes, i, end).scalar) : nil
  }

  /// Three digits, or groups of two as India writes them with three at the end: `12,34,567`.
  private func isGroup(_ i: Int) -> Bool {
    if isDigits(i, 3) { return true }
    var k = i
    while isDigits(k, 2), k + 2 < end, bytes[k + 2] == 0x2C { k += 3 }
    return k > i && isDigits(k, 3) && following(k + 3) != .digit
  }

  private func isDigits(_ i: Int, _ count: Int) -> Bool {
    guard i + count <= end else { return false }
    return (i..<i + count).allSatisfy { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }
  }

  private func isUpper(_ start: Int, _ end: Int) -> Bool { (start..<end).allSatisfy { bytes[$0] >= 0x41 && bytes[$0] <= 0x5A } }

  private func isInitial(_ start: Int, _ i: Int) -> Bool {
    i - start == 1 && bytes[start] >= 0x41 && bytes[start] <= 0x5A && bytes[start] != 0x49
  }

  /// "no." and "co." are words at the end of a sentence; an abbreviation is followed by a word or number on the same line.
  private func isAbbreviation(_ start: Int, _ i: Int) -> Bool {
    guard i + 1 < end, bytes[i + 1] == 0x20 || bytes[i + 1] == 0xC2, let next = following(i + 2) else { return false }
    let short = Folding.key(bytes, start..<i)
    if short == Folding.key("no") || short == Folding.key("fig") { return next == .digit }
    return next != .mark
  }

  /// The end of an e-mail or web address that starts here, or nil.
  private func address(from start: Int) -> Int? {
    let isWeb = hasPrefix("http://", start) || hasPrefix("https://", start) || hasPrefix("www.", start)
    if !isWeb {
      // Look for letters@letters within one run without spaces.
      var j = start
      while j < end, j - start < 64, bytes[j] > 0x20, bytes[j] < 0x7F, bytes[j] != 0x40 {
        let b = bytes[j]
        let plain = (b >= 0x30 && b <= 0x39) || (b | 0x20 >= 0x61 && b | 0x20 <= 0x7A) || b == 0x2E || b == 0x2D || b == 0x5F
        if !plain { return nil }
        j += 1
      }
      guard j < end, bytes[j] == 0x40, let next = following(j + 1), next == .letter else { return nil }
    }
    var j = start
    while j < end, bytes[j] > 0x20, bytes[j] < 0x7F, bytes[j] != 0x22, bytes[j] != 0x3C, bytes[j] != 0x3E, bytes[j] != 0x29 { j += 1 }
    while j > start, ".,;:!?'".utf8.contains(bytes[j - 1]) { j -= 1 }
    return j > start ? j : nil
  }

  private func hasPrefix(_ prefix: StaticString, _ i: Int) -> Bool {
    guard i + prefix.utf8CodeUnitCount <= end else { return false }
    for k in 0..<prefix.utf8CodeUnitCount where bytes[i + k] | 0x20 != prefix.utf8Start[k] | 0x20 { return false }
    return true
  }
}
