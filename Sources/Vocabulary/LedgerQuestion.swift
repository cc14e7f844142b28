/// Which acts of an account are asked for; nothing of it asks for all. Names hold the words, case and accents do not matter.
package struct LedgerQuestion: Sendable {
  package var actor: String?
  package var recipient: String?
  package var kinds: Set<Act.Kind> = []
  package var statuses: Set<Act.Status> = []
  /// The first day, as `2030-05-03`; acts of which no day is known are left out where it is given.
  package var since: String?

  package init() {}
}

/// Somebody else's ledger whose columns and codes acts can be written in. *Guides/Acts.md* tells what each cell is made of.
package enum Crosswalk: String, Sendable, CaseIterable {
  /// The support tracker of the Kiel Institute: one row for each promise or gift.
  case kiel
  /// Flows of the Financial Tracking Service of OCHA.
  case fts
  /// Transactions after the International Aid Transparency Initiative.
  case iati
  /// Events after PLOVER, with the root code of CAMEO beside it.
  case plover
}
