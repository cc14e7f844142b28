import Vocabulary

/// Everything the account points at in one report, as marks over its bytes.
package struct Mark: Sendable, Hashable {
  /// What was found, in the order in which marks on the same passage are listed.
  package enum Kind: Sendable, Hashable, CaseIterable {
    case figure
    case moment
    case quotation
    case cue
    case difference
    case cited
    case claim
    case act
    case credit
    case name
    case reference
    case shared
    case title
  }

  package var kind: Kind
  /// The id that the mark leads back to; nil where nothing on the page is about it.
  package var target: String?
  /// The lineage whose text a shared passage is, as an index; nil where reports of no common lineage share it.
  package var lineage: Int?
}
