/// Function words by which a language is told from others.
package struct LanguageProfile: Sendable {
  /// BCP 47.
  package let code: String
  /// Folded, parted by spaces.
  package let words: String

  package init(code: String, words: String) {
    self.code = code
    self.words = words
  }
}
