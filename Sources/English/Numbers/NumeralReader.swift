import TextAlgorithms
import Vocabulary

/// Reads numbers in digits, in words and in both (`12,500`, `two and a half million`, `8bn`, `half a dozen`, `two-thirds`, `3½`).
///
/// Ordinals, vague amounts (`dozens`, `thousands`) and letters inside a designator are no numbers. Never fails. Cost: the tokens read.
struct NumeralReader: Sendable {
  let view: TokenView

  init(_ view: TokenView) { self.view = view }

  /// The longest number that begins at a token, within `end`.
  func numeral(at i: Int, end: Int) -> Numeral? {
    guard i >= 0, i < end, end <= view.tokens.count else { return nil }
    switch view.tokens[i].kind {
    case .number: return inDigits(at: i, end: end)
    case .word: return inWords(at: i, end: end)
    case .mark: return vulgar(i).map { Numeral(value: $0, tokens: i..<i + 1, isSpelled: false, hasMagnitude: false) }
    case .address: return nil
    }
  }

  // MARK: Digits

  private func inDigits(at i: Int, end: Int) -> Numeral? {
    guard let (number, rest) = decimal(i) else { return nil }
    var first = number
    // .08 is printed without its nought
    if view.isMark(i - 1, "."), view.isGlued(i), !view.isGlued(i - 1), rest.isEmpty, let count = view.digits(i)?.count {
      for _ in 0..<count { first /= 10 }
    }
    var out = Numeral(value: first, tokens: i..<i + 1, isSpelled: false, hasMagnitude: false)
    if !rest.isEmpty {
      let letters = Folding.key(view.bytes, rest)
      guard let power = NumeralReader.shortPowers[letters] else {
        out.letters = letters
        return out
      }
      out.mayBeMetres = letters == NumeralReader.m
      out.value *= power
      out.hasMagnitude = true
      return out
    }
    var j = i + 1
    while j < end, view.digits(j)?.count == 3, joinsGroup(j), out.value < 1e12, out.value == out.value.rounded() {
      out.value = out.value * 1000 + Double(view.digits(j)?.value ?? 0)
      j += 1
    }
    if j < end, let part = vulgar(j) {
      out.value += part
      j += 1
    } else if j + 2 < end, let over = view.digits(j), view.isMark(j + 1, "/"), let under = view.digits(j + 2), view.isGlued(j + 1),
      view.isGlued(j + 2), over.value > 0, over.value < under.value, under.value <= 16
    {
      out.value += Double(over.value) / Double(under.value)
      j += 3
    } else if let added = addedPart(at: j, end) {
      out.value += added.part
      j = added.next
    }
    multiply(&out, &j, end)
    out.tokens = i..<j
    return out
  }

  /// One space (U+0020, U+00A0, U+2009, U+202F) between groups of three digits, the first group of at most three.
  private func joinsGroup(_ j: Int) -> Bool {
    let gap = Int(view.tokens[j - 1].end)..<Int(view.tokens[j].start)
    guard gap.count >= 1, view.tokens[j - 1].range.count <= 3, view.digits(j - 1) != nil else { return false }
    let (scalar, width) = Scalars.decode(view.bytes, gap.lowerBound, gap.upperBound)
    return width == gap.count && (scalar == 0x20 || scalar == 0xA0 || scalar == 0x2009 || scalar == 0x202F)
  }

  /// The value of the digits that a token begins with, and the bytes after them.
  private func decimal(_ i: Int) -> (Double, Range<Int>)? {
    let range = view.tokens[i].range
    var value = 0.0
    var scale = 0.0
    var points = 0
    var k = range.lowerBound
    loop: while k < range.upperBound {
      switch view.bytes[k] {
      case 0x30...0x39:
        value = value * 10 + Double(view.bytes[k] - 0x30)
        scale *= 10
      case 0x2C: if points > 0 { return nil }
      case 0x2E:
        points += 1
        if points > 1 { return nil }
        scale = 1
      default: break loop
      }
      k += 1
    }
    guard k > range.lowerBound, value.isFinite, view.bytes[range.lowerBound] <= 0x39 else { return nil }
    return (scale > 1 ? value / scale : value, k..<range.upperBound)
  }

  private func vulgar(_ i: Int) -> Double? {
    switch view.scalar(i) {
    case 0xBD: 0.5
    case 0xBC: 0.25
    case 0xBE: 0.75
    case 0x2153: 1.0 / 3
    case 0x2154: 2.0 / 3
    default: nil
    }
  }

  /// Powers of ten after a number: `8 billion`, `8-billion`, `500 crore`, `two dozen`.
  private func multiply(_ out: inout Numeral, _ j: inout Int, _ end: Int) {
    while j < end {
      let k = view.isInnerDash(j) ? j + 1 : j
      guard k < end, let power = NumeralReader.powers[view.word(k)], power <= 1e12 else { return }
      out.value *= power
      out.hasMagnitude = true
      j = k + 1
    }
  }

  // MARK: Words

  private func inWords(at i: Int, end: Int) -> Numeral? {
    let first = view.word(i)
    if first == NumeralReader.half { return halfOf(at: i, end: end) }
    var j = i
    var sum = SpelledSum()
    if first == NumeralReader.a || first == NumeralReader.an {
      guard i + 1 < end, NumeralReader.powers[view.word(i + 1)] != nil else { return share(1, i, i + 1, end) }
      sum.current = 1
      j = i + 1
    }
    while j < end {
      let key = view.word(j)
      if let unit = NumeralReader.units[key] {
        guard sum.add(unit: Double(unit)) else { break }
      } else if let tens = NumeralReader.tens[key] {
        guard sum.add(tens: Double(tens)) else { break }
      } else if let power = NumeralReader.powers[key], sum.current != nil {
        sum.multiply(power)
      } else if sum.current != nil, let added = addedPart(at: j, end) {
        sum.add(part: added.part)
        j = added.next
        if let power = NumeralReader.powers[view.word(j)], j < end {
          sum.scale(power)
          j += 1
        }
        break
      } else if !joinsNumerals(at: j, end: end, sum) {
        break
      }
      j += 1
    }
    guard let value = sum.value, j > i else { return nil }
    let out = Numeral(value: value, tokens: i..<j, isSpelled: true, hasMagnitude: sum.hasMagnitude)
    return out.hasMagnitude ? out : share(value, i, j, end) ?? out
  }

  /// Whether `and` or a dash stands between two parts of one numeral: *hundred and five*, *twenty-five*, *five-million*.
  private func joinsNumerals(at j: Int, end: Int, _ sum: SpelledSum) -> Bool {
    guard j + 1 < end else { return false }
    let next = view.word(j + 1)
    let unit = NumeralReader.units[next]
    if view.word(j) == NumeralReader.and { return sum.room == .hundred && (unit ?? NumeralReader.tens[next] ?? 0) > 0 }
    guard view.isInnerDash(j) else { return false }
    return (sum.room == .unit && (unit ?? 10) < 10) || (sum.current != nil && NumeralReader.powers[next] != nil)
  }

  // MARK: Words and their values

  static let a = Folding.key("a")
  static let an = Folding.key("an")
  static let and = Folding.key("and")
  static let half = Folding.key("half")
  static let of = Folding.key("of")
  static let m = Folding.key("m")

  static let units: [UInt64: Int] = WordSet.table(
    [
      ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
      ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
      ("eighteen", 18), ("nineteen", 19),
    ])

  static let tens: [UInt64: Int] = WordSet.table(
    [
      ("twenty", 20), ("thirty", 30), ("forty fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
    ])

  static let powers: [UInt64: Double] = WordSet.table(
    [
      ("hundred", 100), ("thousand", 1e3), ("million mn mln", 1e6), ("billion bn bln", 1e9), ("trillion tn trn", 1e12),
      ("dozen dozens", 12),
      ("lakh lakhs", 1e5), ("crore crores", 1e7),
    ])

  static let shortPowers: [UInt64: Double] = WordSet.table(
    [("k", 1e3), ("m mn mln", 1e6), ("b bn bln", 1e9), ("t tn trn", 1e12)])
}

/// The numerals of English.
struct EnglishNumerals: NumeralGrammar {
  func numeral(at i: Int, end: Int, in view: TokenView) -> Numeral? { NumeralReader(view).numeral(at: i, end: end) }
}
