import TextAlgorithms

/// Single words that rules ask for, by folded key.
package struct WordKeys: Sendable {
  package var of: UInt64 = 0
  package var possessive: UInt64 = 0
  package var one: UInt64 = 0
  package var day: UInt64 = 0
  package var `in`: UInt64 = 0
  package var out: UInt64 = 0
  package var every: UInt64 = 0
  package var between: UInt64 = 0
  package var from: UInt64 = 0
  package var and: UInt64 = 0
  package var to: UInt64 = 0
  package var or: UInt64 = 0
  package var minus: UInt64 = 0
  package var odd: UInt64 = 0
  package var plus: UInt64 = 0
  package var per: UInt64 = 0
  package var an: UInt64 = 0
  package var cent: UInt64 = 0
  package var percentage: UInt64 = 0
  package var sterling: UInt64 = 0
  package var age: UInt64 = 0
  package var `for`: UInt64 = 0
  package var `as`: UInt64 = 0

  package init() {}
}
