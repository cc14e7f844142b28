import Vocabulary

/// An entry of the timeline.
package struct TimelineRow: Sendable, Equatable {
  package var when: String
  /// How the moment is known; empty where the text states it.
  package var basis: String
  package var pieces: [AccountLine.Piece]
  package var evidence: [Span]

  /// In the account's order.
  package static func all(_ index: AccountLookup) -> [TimelineRow] {
    (index.account.timeline ?? []).map { entry in
      TimelineRow(
        when: DateWords.words(entry.moment.value), basis: DateWords.basis(entry.moment.basis),
        pieces: AccountLine.pieces(entry.parts, index), evidence: entry.evidence.spans)
    }
  }
}

/// A time that a report names.
package struct TimeRow: Sendable, Equatable {
  package var named: QuotedWords
  package var time: String
  /// How the moment is known; empty where the text states it.
  package var basis: String

  /// In the account's order.
  package static func all(_ index: AccountLookup) -> [TimeRow] {
    index.account.moments.map { mention in
      TimeRow(
        named: QuotedWords(mention.span, index), time: DateWords.words(mention.moment.value), basis: DateWords.basis(mention.moment.basis))
    }
  }
}
