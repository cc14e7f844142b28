/// A number in words as far as it is read: *two hundred thousand and five* is a total of 200,000 and a current part of 5.
package struct SpelledSum: Sendable {
  /// What may still be added to the current part.
  package enum Room: Sendable { case nothing, unit, hundred }

  /// The parts that a power from a thousand on has closed.
  private var total = 0.0
  /// The part at work; nil before the first word.
  package var current: Double?
  package private(set) var room = Room.nothing
  package private(set) var hasMagnitude = false

  package init() {}

  package var value: Double? { current.map { total + $0 } }

  /// Adds a number below twenty; false where none can follow.
  package mutating func add(unit: Double) -> Bool {
    guard current == nil || room == .hundred || (room == .unit && unit < 10 && unit > 0) else { return false }
    current = (current ?? 0) + unit
    room = .nothing
    return true
  }

  /// Adds a multiple of ten below a hundred; false where none can follow.
  package mutating func add(tens: Double) -> Bool {
    guard current == nil || room == .hundred else { return false }
    current = (current ?? 0) + tens
    room = .unit
    return true
  }

  /// Multiplies the current part by a power of ten; from a thousand on the product is closed.
  package mutating func multiply(_ power: Double) {
    guard let value = current else { return }
    hasMagnitude = true
    if power == 100 {
      current = value * 100
    } else {
      total += value * power
      current = 0
    }
    room = .hundred
  }

  /// Adds a part of the last power: *two thousand and a half* is 3,000, *two and a half* is 2.5.
  package mutating func add(part: Double) {
    current = (current ?? 0) + (current == 0 && total > 0 ? total * part : part)
    room = .nothing
  }

  /// Multiplies the current part alone: *two and a half million*.
  package mutating func scale(_ power: Double) {
    current = (current ?? 0) * power
    hasMagnitude = true
  }
}
