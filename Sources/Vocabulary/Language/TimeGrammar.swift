import TextAlgorithms

/// How a language says when something happens.
package protocol TimeGrammar: Sendable {
  /// The expressions within a range of tokens that is one sentence, in order, none overlapping.
  func expressions(in sentence: Range<Int>, of view: TokenView) -> [TimeExpression]

  /// The value of one of the expressions of a sentence, with the tense around it.
  func value(
    of index: Int, among found: [TimeExpression], in sentence: Range<Int>, of view: TokenView, reference: CivilDate?
  ) -> TimeValue

  /// The value of the expression in some tokens of a sentence, with the tense of the sentence; nil where there is none.
  func value(of mention: Range<Int>, in sentence: Range<Int>, of view: TokenView, reference: CivilDate?) -> TimeValue?
}
