/// Names of currencies that texts glue to the amount: `EUR12.5m`, `Rs500`.
enum GluedCurrency {
  /// Codes of ISO 4217. Those are left out that are something else before a number: `COP27`, `PHP8`, `TRY1`, `RON95`, `GEL4`.
  private static let codes: Set<UInt64> = Set(
    """
    USD EUR GBP JPY CHF CNY RUB UAH INR PLN CZK HUF SEK NOK DKK BRL CAD AUD NZD ZAR KRW MXN ILS AED SAR EGP NGN KES PKR BDT IDR THB MYR SGD
    HKD TWD VND KZT BGN CLP
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })

  /// Whether the letters before a digit are such a name, with its capitals.
  static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if range.count == 2 { return bytes[range].elementsEqual("Rs".utf8) }
    guard range.count == 3, bytes[range].allSatisfy({ (0x41...0x5A).contains($0) }) else { return false }
    return codes.contains(Folding.key(bytes, range))
  }
}
