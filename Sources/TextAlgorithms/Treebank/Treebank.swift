/// Annotated sentences from a file: CoNLL-U, or names in BIO columns.
///
/// The text is made of the forms as CoNLL-U says: `SpaceAfter=No` joins, `# newdoc` and `# newpar` begin a block behind a blank line, and one
/// space parts sentences of a block. The words of a multi-word token lie side by side. In BIO the text stands in `# text` comments
/// where they fit the forms; elsewhere a space parts all words. Never traps: what does not fit is a `Fault` with the line.
package struct Treebank: Sendable, Hashable {
  package struct Word: Sendable, Hashable {
    /// Bytes of `bytes`; never empty.
    package var range: Range<Int>
    /// The word belongs to the token of the word before it.
    package var continues = false
    package var lemma = ""
    package var tag = ""
    package var pennTag = ""
    package var features = ""
    /// Index into `words`; nil for a root and in BIO.
    package var head: Int?
    package var relation = ""
    /// `O`, `B-PER`, …; empty in CoNLL-U.
    package var name = ""
    /// The last column of CoNLL-U as written, empty for `_`.
    package var misc = ""
  }

  package struct Sentence: Sendable, Hashable {
    /// Indices into `words`; never empty.
    package var words: Range<Int>
    /// The lines before it that begin with `#`, whole.
    package var comments: [String]
  }

  /// What is wrong with a line, counted from 1.
  package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    package var line: Int
    package var what: String

    package var description: String { "line \(line): \(what)" }
  }

  package var bytes: [UInt8] = []
  package var words: [Word] = []
  package var sentences: [Sentence] = []
  /// Ranges of sentences, one a block of the text; together they are all sentences.
  package var blocks: [Range<Int>] = []

  /// Reads CoNLL-U where the first line that is no comment has ten columns, and BIO where it has fewer.
  package init(_ file: [UInt8]) throws(Fault) {
    var reader = TreebankReader(file)
    try reader.read()
    self = reader.bank
  }

  init() {}

  package func form(_ word: Int) -> String { String(decoding: bytes[words[word].range], as: UTF8.self) }

  package var ranges: [WordRange] { words.map { WordRange($0.range, continues: $0.continues) } }
}
