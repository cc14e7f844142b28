import Vocabulary

/// Words of a report with the passage where they stand.
package struct QuotedWords: Sendable, Equatable {
  package var words: String
  package var span: Span

  init(_ span: Span, _ index: AccountLookup) {
    words = index.words(span)
    self.span = span
  }
}
