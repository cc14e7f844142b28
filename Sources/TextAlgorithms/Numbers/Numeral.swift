/// A number as a text prints it.
package struct Numeral: Sendable, Hashable {
  package var value: Double
  package var tokens: Range<Int>
  /// Whether it begins with a word (`twelve`), not a digit.
  package var isSpelled: Bool
  /// Whether a word or letters for a power of ten stand in it (`8 billion`, `3m`).
  package var hasMagnitude: Bool
  /// A part of a whole (`two-thirds`); the value is 0…1.
  package var isShare = false
  /// `3m`: the letter may mean metres.
  package var mayBeMetres = false
  /// Key of letters after the digits in the same token that are no power of ten (`km` in `16km`); 0 where there are none.
  package var letters: UInt64 = 0

  package init(
    value: Double, tokens: Range<Int>, isSpelled: Bool, hasMagnitude: Bool, isShare: Bool = false, mayBeMetres: Bool = false,
    letters: UInt64 = 0
  ) {
    self.value = value
    self.tokens = tokens
    self.isSpelled = isSpelled
    self.hasMagnitude = hasMagnitude
    self.isShare = isShare
    self.mayBeMetres = mayBeMetres
    self.letters = letters
  }
}
