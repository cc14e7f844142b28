/// Every threshold by which reports of several events are told apart.
struct EventCalibration: Sendable {
  static let standard = EventCalibration()

  /// Tokens at the beginning of a report that are compared. Not calibrated: bounds the cost.
  var mostTokens = 1_500
  /// Different content words that a report must have to be told to be of another event. Set by eye.
  var leastWords = 40
  /// What a capitalised word counts. Set by eye.
  var nameWeight = 1.6
  /// The least likeness of two reports of one event; .20 to .30 tried on 40 events: up to .22 none is parted, from .25 on two lose a report,
  /// and of 528 pairs of two events 57 (.20), 38 (.22), 21 (.25) and 10 (.30) are not told apart.
  var alike = 0.22
}
