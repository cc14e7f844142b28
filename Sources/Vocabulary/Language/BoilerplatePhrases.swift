/// What pages print around their stories, as text.
///
/// Each row is a reason, how the phrase must stand, a colon, and phrases separated by `;`. `is`: the line is the phrase. `starts`: the line
/// or block starts with it. `has`: it holds it. `#` is any number.
package struct BoilerplatePhrases: Sendable {
  /// Headings after which other stories follow.
  package let rails: String
  /// Lines of the part where readers write.
  package let forms: String
  /// Lines that are boilerplate by themselves.
  package let lines: String
  /// Phrases of whole blocks: notices, calls to subscribe, to follow, to write in.
  package let blocks: String

  package init(rails: String, forms: String, lines: String, blocks: String) {
    self.rails = rails
    self.forms = forms
    self.lines = lines
    self.blocks = blocks
  }
}
