import TextAlgorithms

/// Currencies and units of measure as texts write them, by folded key.
package struct UnitLexicon: Sendable {
  /// Currency by its sign.
  package var currencySigns: [UInt32: String] = [:]
  /// Letters before a dollar sign.
  package var dollarPrefixes: [UInt64: String] = [:]
  /// Codes and short names that stand before or after a number; they need their capitals.
  package var currencyCodes: [UInt64: String] = [:]
  /// Currencies by their names.
  package var currencyNames: [UInt64: FigureUnit] = [:]
  /// Nationalities that say whose dollar, pound, krone, peso or rupee it is.
  package var national: [UInt64: [String: String]] = [:]
  /// *won*, which is also a verb.
  package var won: UInt64 = 0
  /// *pound*, which is money or weight.
  package var pounds: Set<UInt64> = []
  /// Units of measure but those of time.
  package var measures: [UInt64: FigureUnit] = [:]
  /// Letters that are a unit only when glued to the digits or after a number in digits.
  package var onlyAfterDigits: Set<UInt64> = []
  /// Letters glued to the digits that stand for a hundredth of a currency.
  package var minorLetters: [UInt64: FigureUnit] = [:]
  /// Letters before a currency code that multiply it: `3,500 MEUR`.
  package var codePowers: [UInt64: Double] = [:]
  /// Units of time.
  package var times: [UInt64: FigureUnit] = [:]

  package init() {}
}
