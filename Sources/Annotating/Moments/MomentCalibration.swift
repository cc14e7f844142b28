/// The thresholds by which times are placed.
///
/// *Set by eye* means that no range was recorded.
struct MomentCalibration: Sendable {
  static let standard = MomentCalibration()

  /// Days between publication and change within which a weekday may count from the change: beyond a week both readings are as near.
  /// Set by eye.
  var change = 1...7
  /// Days back within which a weekday is taken for one of the report as it was first published. Set by eye.
  var fresh = 2
}
