/// The letters that stand for a report in plain text, by its place in the account.
package enum ReportLetters {
  /// A, B … Z, AA, AB …
  package static func letters(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letters(index / 26 - 1) + last
  }
}
