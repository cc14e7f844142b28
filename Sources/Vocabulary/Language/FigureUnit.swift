/// What a unit measures: only units of one dimension can be conversions of each other.
package enum Dimension: UInt8, Sendable {
  case money, length, mass, area, volume, temperature, speed, energy, power, pressure, memory, share, time, count
}

/// A unit that figures are printed in.
package struct FigureUnit: Sendable, Hashable {
  package var code: String
  package var dimension: Dimension
  /// Factor that the printed number is multiplied with (cents, decades).
  package var factor: Double

  package init(code: String, dimension: Dimension, factor: Double = 1) {
    self.code = code
    self.dimension = dimension
    self.factor = factor
  }

  package static let percent = FigureUnit(code: "percent", dimension: .share)
  package static let count = FigureUnit(code: "count", dimension: .count)
}
