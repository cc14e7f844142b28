import TextAlgorithms

/// Parts of a whole: `a third of`, `two-thirds`, `half of`, `three quarters of a million`, `a quarter more`, `fell by half`.
extension NumeralReader {
  /// A count and the name of a part, `of a million` and the like behind it.
  func share(_ count: Double, _ i: Int, _ j: Int, _ end: Int) -> Numeral? {
    let k = view.isInnerDash(j) ? j + 1 : j
    guard k < end, let part = NumeralShares.parts[view.word(k)], count < part else { return nil }
    if let amount = ofPower(count / part, i, k + 1, end) { return amount }
    if count == 1, k == j || part == 4 {
      let isQuarter = part == 4
      guard standsAlone(i, k + 1, end, isQuarter: isQuarter) || k > j && endsPhrase(k + 1, end, isQuarter: isQuarter) else { return nil }
    }
    return Numeral(value: count / part, tokens: i..<k + 1, isSpelled: true, hasMagnitude: false, isShare: true)
  }

  /// `half a million`, `half a dozen`, `half of the`, `by half`.
  func halfOf(at i: Int, end: Int) -> Numeral? {
    let next = view.word(i + 1)
    if let power = NumeralReader.powers[next], power >= 1000, i + 1 < end {
      return Numeral(value: power / 2, tokens: i..<i + 2, isSpelled: true, hasMagnitude: true)
    }
    if let amount = ofPower(0.5, i, i + 1, end) { return amount }
    if next == NumeralReader.a || view.isDash(i + 1), i + 2 < end {
      let article = next == NumeralReader.a || view.word(i + 2) != NumeralReader.a ? i + 2 : i + 3
      guard article < end, let power = NumeralReader.powers[view.word(article)] else { return nil }
      return Numeral(value: power / 2, tokens: i..<article + 1, isSpelled: true, hasMagnitude: true)
    }
    let before = view.word(i - 1)
    guard before != NumeralReader.and, !NumeralShares.ordinalHalves.contains(before),
      NumeralShares.wholes.contains(next) || NumeralShares.hinges.contains(before) && endsPhrase(i + 1, end, isQuarter: false)
    else { return nil }
    return Numeral(value: 0.5, tokens: i..<i + 1, isSpelled: true, hasMagnitude: false, isShare: true)
  }

  /// `and a half`, `and a quarter` behind a whole number, with or without hyphens: the part and the token after it.
  func addedPart(at j: Int, _ end: Int) -> (part: Double, next: Int)? {
    let isHyphened = view.isInnerDash(j)
    var k = isHyphened ? j + 1 : j
    guard view.word(k) == NumeralReader.and else { return nil }
    k += view.isInnerDash(k + 1) ? 2 : 1
    guard view.word(k) == NumeralReader.a else { return nil }
    k += view.isInnerDash(k + 1) ? 2 : 1
    guard k < end, let part = NumeralShares.added[view.word(k)] else { return nil }
    // "two and a quarter of the votes", "one and a quarter-final"
    if part < 0.5, view.word(k + 1) == NumeralReader.of || !isHyphened && view.isInnerDash(k + 1) { return nil }
    return (part, k + 1)
  }

  /// `of a million` behind a share multiplies it.
  private func ofPower(_ share: Double, _ i: Int, _ k: Int, _ end: Int) -> Numeral? {
    guard k + 2 < end, view.word(k) == NumeralReader.of, view.word(k + 1) == NumeralReader.a,
      let power = NumeralReader.powers[view.word(k + 2)]
    else { return nil }
    return Numeral(value: share * power, tokens: i..<k + 3, isSpelled: true, hasMagnitude: true)
  }

  /// Whether a single part is a share and no ordinal: `a third of`, `a quarter more`, `by a third`, but not `a third party`.
  private func standsAlone(_ i: Int, _ k: Int, _ end: Int, isQuarter: Bool) -> Bool {
    let next = view.word(k)
    if next == NumeralReader.of { return true }
    if NumeralShares.comparatives.contains(next) { return isQuarter || endsPhrase(k + 1, end, isQuarter: false) }
    return NumeralShares.hinges.contains(view.word(i - 1)) && endsPhrase(k, end, isQuarter: isQuarter)
  }

  /// Whether no noun of the same phrase can follow; `a quarter to five` is a time of day.
  private func endsPhrase(_ k: Int, _ end: Int, isQuarter: Bool) -> Bool {
    guard k < end else { return true }
    if view.isWord(k) { return NumeralShares.closers.contains(view.word(k)) && !(isQuarter && view.word(k) == NumeralShares.to) }
    return !view.isNumber(k) && !view.isInnerDash(k)
  }
}

enum NumeralShares {
  static let to = Folding.key("to")
  static let wholes = WordSet.keys("of the all its their his her our")
  static let ordinalHalves = WordSet.keys("first second other latter better 's and")
  static let added: [UInt64: Double] = WordSet.table([("half", 0.5), ("quarter", 0.25)])
  static let comparatives = WordSet.keys(
    "more fewer less higher lower larger smaller bigger cheaper dearer faster slower longer shorter heavier lighter")
  /// Before a share that names no whole.
  static let hinges = WordSet.keys("by than nearly almost roughly about around over under least most approximately only just")
  static let closers = WordSet.keys(
    """
    of in on at by for from to with and or but as than that which who since after before when while during last this next is are was were
    have has had will would can could did do does said
    """)

  static let parts: [UInt64: Double] = WordSet.table(
    [
      ("third thirds", 3), ("quarter quarters", 4), ("fifth fifths", 5), ("sixth sixths", 6), ("seventh sevenths", 7),
      ("eighth eighths", 8),
      ("ninth ninths", 9), ("tenth tenths", 10),
    ])
}
