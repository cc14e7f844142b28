/// How reported content hangs on its cue: what a finder of quotations recognised.
package enum Construction: String, Sendable, Codable, CaseIterable {
  // Between quotation marks, or whole paragraphs
  case cueAfterQuotation = "cue-after-quotation"
  case cueBeforeQuotation = "cue-before-quotation"
  case invertedCue = "inverted-cue"
  case accordingTo = "according-to"
  case inTheWordsOf = "in-the-words-of"
  case nameAfterDash = "name-after-dash"
  case nameBeforeColon = "name-before-colon"
  case paragraphAfterColon = "paragraph-after-colon"
  case transcriptTurn = "transcript-turn"
  case quotationWithoutCue = "quotation-without-cue"
  case quotationInHeading = "quotation-in-heading"
  // Governed by a verb, a noun or an adjective
  case thatClause = "that-clause"
  case clauseWithoutThat = "clause-without-that"
  case clauseAfterAdverbial = "clause-after-adverbial"
  case addresseeAndClause = "addressee-and-clause"
  case addresseeAndThatClause = "addressee-and-that-clause"
  case addresseeAndInfinitive = "addressee-and-infinitive"
  case infinitive, question, predicate, passive
  case nounPhrase = "noun-phrase"
  case twoCues = "two-cues"
  case nounOfSpeech = "noun-of-speech"
  case ownedNounOfSpeech = "owned-noun-of-speech"
  case reportingAdjective = "reporting-adjective"
  case clauseInTree = "clause-in-tree"
  case objectInTree = "object-in-tree"
  // Content before its reporting clause, without quotation marks
  case contentBeforeClause = "content-before-clause"
  case contentBeforeInvertedCue = "content-before-inverted-cue"
}
