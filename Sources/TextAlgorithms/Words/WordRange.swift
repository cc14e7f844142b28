/// A syntactic word after UD English: a stretch of bytes that gets a tag and a place in a tree.
package struct WordRange: Sendable, Hashable {
  package var start: Int32
  package var end: Int32
  /// The word belongs to the same orthographic token as the word before it: `n't` of `don't`, `'s` of `Ida's`.
  package var continues: Bool

  package var range: Range<Int> { Int(start)..<Int(end) }

  package init(_ range: Range<Int>, continues: Bool = false) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    self.continues = continues
  }
}

extension Tokenizer {
  /// The syntactic words of some tokens, after UD English, in order; with their gaps they are the same bytes.
  ///
  /// The tokens are cut finely, as readers of dates and figures want them; words join what UD keeps whole (`8:30`, `16/11/2004`,
  /// `555-0142`, `!!!`, `:-)`, `non-stop`, `A&B`, `memo.doc`), cut what it parts (`8pm` is `8` `pm`, `cannot` is `can` `not`) and say which
  /// words make one token. Cost: one pass.
  package func words(in bytes: [UInt8], of tokens: ArraySlice<Token>) -> [WordRange] {
    var joiner = WordJoiner(bytes: bytes, tokens: tokens)
    joiner.join()
    return joiner.words
  }
}
