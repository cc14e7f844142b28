import Vocabulary

/// What a piece says about itself, before its neighbours are looked at.
enum PieceEvidence: Equatable {
  case none
  case metadata(BlockReason)
  /// Boilerplate, this line alone.
  case boilerplate(BlockReason)
  /// A heading after which other stories may follow.
  case rail
  /// A line of the part where readers write.
  case form
  /// A clock time alone.
  case clock
  /// No letter, no digit.
  case separator
  case caption
}
