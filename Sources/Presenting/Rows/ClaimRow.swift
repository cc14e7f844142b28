import Vocabulary

/// A statement with what it rests on.
package struct ClaimRow: Sendable, Equatable {
  /// Who says it; nil for what reports state themselves.
  package var speaker: String?
  package var text: String
  package var modality: String
  package var support: String
  package var evidence: [Span]

  /// In the account's order.
  package static func all(_ index: AccountLookup) -> [ClaimRow] {
    index.account.claims.map { claim in
      ClaimRow(
        speaker: index.actorName(claim.attributedTo), text: claim.text, modality: claim.modality.rawValue,
        support: NumberWords.support(claim.support), evidence: claim.spans)
    }
  }
}
