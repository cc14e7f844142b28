/// A stretch of a report between quotation marks; it lies in one block.
package struct QuotationSegment: Sendable, Hashable {
  /// Tokens between the marks; never empty.
  package var tokens: Range<Int>
  /// Index of the opening mark's first token; where it goes on from a paragraph before without a mark, its own
  /// first token.
  package var open: Int
  /// Index of the closing mark's last token; nil where its paragraph does not close it.
  package var close: Int?
  package var block: Int
  /// Between single marks.
  package var isSingle: Bool
  /// Inside another segment.
  package var isNested: Bool
  /// The next segment goes on with the same speech: a paragraph that opens again, or one that closes what this one opened.
  package var continues: Bool

  package init(tokens: Range<Int>, open: Int, close: Int?, block: Int, isSingle: Bool, isNested: Bool, continues: Bool = false) {
    self.tokens = tokens
    self.open = open
    self.close = close
    self.block = block
    self.isSingle = isSingle
    self.isNested = isNested
    self.continues = continues
  }

  /// The last token, marks included.
  package var last: Int { close ?? tokens.upperBound - 1 }
}
