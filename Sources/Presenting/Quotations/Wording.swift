import Vocabulary

/// One wording of an utterance, ready to be stacked under the others.
package struct Wording: Sendable, Equatable {
  package enum Run: Sendable, Equatable {
    case same(String)
    /// Words that differ from the wording above that is most like it.
    case differing(String)
    /// Where words of that wording are missing, and what they are.
    case cut(words: Int, text: String)
    /// Between the parts of a discontinuous quotation.
    case gap
  }

  /// One span for each report that prints these words.
  package var spans: [Span]
  package var runs: [Run]
  /// What happened, in two words; empty for the fullest wording.
  package var label: String
  /// Whether the words stand between marks in the report and so are printed between marks here.
  package var isQuoted: Bool
  package var isFullest: Bool
  package var gravity: Int

  /// What stands beside the words: what happened to them, or that they are the fullest.
  package var tag: String { isFullest ? PageLabels.fullest : label }
}
