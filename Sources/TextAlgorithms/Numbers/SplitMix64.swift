/// Pseudo-random numbers from a seed: the same on every run and platform. For training and tests; stages draw no random numbers.
///
/// Source: Steele, Lea and Flood 2014 (doi:10.1145/2660193.2660195).
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From 0 up to 1, in steps of 2⁻²⁴.
  package mutating func unit() -> Float { Float(next() >> 40) * 0x1p-24 }

  /// From 0 up to a bound, the bound excluded.
  package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True in so many of a hundred draws.
  package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// An element of a list that is not empty.
  package mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
