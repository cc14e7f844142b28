import Foundation

/// Powers and logarithms of single numbers, for losses.
enum Exponent {
  static func of(_ x: Float) -> Float { Foundation.exp(x) }
  static func log(_ x: Float) -> Float { Foundation.log(x) }
}
