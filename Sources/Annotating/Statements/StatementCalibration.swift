/// Bounds on the search for what fills and governs a statement.
struct StatementCalibration: Sendable {
  static let standard = StatementCalibration()

  /// Names before a word that are looked at for one that holds it. Not calibrated: names hardly nest.
  var nested = 8
  /// Clauses above one that may pass their modality on. Not calibrated: bounds the cost.
  var governors = 6
}
