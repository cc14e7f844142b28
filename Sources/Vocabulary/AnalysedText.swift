/// A text with its syntax and where its blocks begin: what CoNLL-U, BIO and trees are printed from.
package struct AnalysedText: Sendable, Hashable {
  /// The place the text came from, as the user named it.
  package var name: String
  /// What the ranges of the words count in; UTF-8.
  package var bytes: [UInt8]
  package var syntax: Syntax
  /// Ranges of sentences, one a block, in order; together they are all sentences. None is empty.
  package var blocks: [Range<Int>]
  /// For each sentence the comment lines of the file that gave the tokens; empty where the text was cut by the program.
  package var comments: [[String]]
  /// What was left out.
  package var findings: [Finding]

  package init(name: String, bytes: [UInt8], syntax: Syntax, blocks: [Range<Int>], comments: [[String]] = [], findings: [Finding] = []) {
    self.name = name
    self.bytes = bytes
    self.syntax = syntax
    self.blocks = blocks
    self.comments = comments
    self.findings = findings
  }
}
