import TextAlgorithms
import Vocabulary

/// What statements are compared by: word stems, actors, figures and times, numbered over all reports of an event.
///
/// Two figures are one item where one is a rounding of the other to the digits it prints. An item's weight tells how rare it is among the
/// event's sentences: log₂((N + 1) / (n + ½)), in steps of 1/1024.
struct EventItems {
  enum Kind: UInt8, Sendable { case stem, actor, figure, moment }

  private var numbers: [UInt64: Int32] = [:]
  private(set) var kinds: [Kind] = []
  /// Of figures the unit's key; 0 for others.
  private(set) var units: [UInt64] = []
  private var counts: [Int32] = []
  private(set) var weights: [Int] = []

  mutating func number(_ kind: Kind, _ key: UInt64, unit: UInt64 = 0) -> Int32 {
    let mixed = (key ^ UInt64(kind.rawValue)) &* StableHash.prime
    if let known = numbers[mixed] { return known }
    let made = Int32(kinds.count)
    numbers[mixed] = made
    kinds.append(kind)
    units.append(unit)
    counts.append(0)
    return made
  }

  mutating func actor(_ id: Identifier) -> Int32 { number(.actor, Folding.key(id.value)) }

  /// Counts the different items of a sentence.
  mutating func count(_ items: [Int32]) { for item in items { counts[Int(item)] += 1 } }

  /// - Parameter sentences: how many were counted.
  mutating func weigh(sentences: Int) {
    weights = counts.map { Int((1024 * StemWeights.log2(Double(2 * sentences + 2) / Double(2 * $0 + 1))).rounded()) }
  }

  func weight(_ items: [Int32]) -> Int { items.reduce(0) { $0 + weights[Int($1)] } }
}

/// Which figures of an event are one: the same value and unit, or a rounding.
struct FigureItems {
  /// Figure → key of its value and unit, and key of the unit.
  private(set) var keys: [Identifier: (value: UInt64, unit: UInt64)] = [:]

  init(_ figures: [Figure]) {
    let valued = figures.compactMap { figure in
      (figure.value.low ?? figure.value.high).map { (figure: figure, value: $0, digits: Self.digits($0)) }
    }
    // The most precise first, so that a rounding finds what it rounds.
    let sorted = valued.sorted { a, b in
      let x = (a.figure.unit, -a.digits), y = (b.figure.unit, -b.digits)
      return x != y ? x < y : (a.value, a.figure.id) < (b.value, b.figure.id)
    }
    var exact: [String: [(value: Double, digits: Int)]] = [:]
    for (figure, value, digits) in sorted {
      let known = exact[figure.unit]?.first { Self.isRounding(value, digits, of: $0.value, $0.digits) }?.value
      if known == nil { exact[figure.unit, default: []].append((value, digits)) }
      var hash = StableHash()
      hash.add(figure.unit)
      let unit = hash.value
      hash.add(word: (known ?? value).bitPattern)
      keys[figure.id] = (hash.value, unit)
    }
  }

  /// Whether a value is another one that has at least as many digits, itself or rounded or cut to at least two.
  static func isRounding(_ rough: Double, _ kept: Int, of exact: Double, _ digits: Int) -> Bool {
    if rough == exact { return true }
    guard rough > 0, exact > 0, kept >= 2, kept <= digits, abs(rough - exact) * Decimal.base < exact else { return false }
    let unit = Decimal.power(Decimal.exponent(exact) - kept + 1)
    return abs(rough - (exact / unit).rounded() * unit) < unit * 1e-6 || abs(rough - (exact / unit).rounded(.down) * unit) < unit * 1e-6
  }

  /// Digits that a value is printed with, without zeros at its ends.
  static func digits(_ value: Double) -> Int {
    let text = "\(value)".prefix { $0 != "e" }.filter { $0.isNumber || $0 == "." }
    let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    var digits = whole.filter { $0 != "." }.drop { $0 == "0" }
    if !whole.contains(".") { while digits.last == "0" { digits.removeLast() } }
    return max(1, digits.count)
  }

  private enum Decimal {
    static let base: Double = 10

    static func exponent(_ value: Double) -> Int {
      var exponent = 0
      var rest = value
      while rest >= base {
        rest /= base
        exponent += 1
      }
      while rest < 1 {
        rest *= base
        exponent -= 1
      }
      return exponent
    }

    static func power(_ exponent: Int) -> Double {
      (0..<abs(exponent)).reduce(1) { power, _ in exponent < 0 ? power / base : power * base }
    }
  }
}
