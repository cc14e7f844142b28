import Vocabulary

/// An utterance whose wordings differ.
package struct AlteredQuotation: Sendable, Equatable {
  package var utterance: Identifier
  package var speaker: String
  /// "probably one remark · 3 wordings in 4 reports".
  package var note: String
  /// The sentence of the weightiest difference about it; empty where there is none.
  package var explanation: String
  package var wordings: [Wording]
  package var gravity: Int
  package var reports: Int
}
