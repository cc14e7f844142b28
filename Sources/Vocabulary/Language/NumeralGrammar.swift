import TextAlgorithms

/// How a language writes numbers in words, in digits and in both.
package protocol NumeralGrammar: Sendable {
  /// The longest number that begins at a token and ends at or before `end`.
  func numeral(at i: Int, end: Int, in view: TokenView) -> Numeral?
}
