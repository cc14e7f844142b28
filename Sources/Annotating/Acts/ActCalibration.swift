/// Bounds and limits of the search for acts.
struct ActCalibration: Sendable {
  static let standard = ActCalibration()

  /// Actors or recipients named side by side that make acts of their own. Not calibrated: bounds the cost.
  var parties = 8
  /// Words of a clause of stance, at least; set by eye: shorter ones answer a question.
  var stanceWords = 4
}
