/// The thresholds by which figures of several reports are joined.
struct FigureJoiningCalibration: Sendable {
  static let standard = FigureJoiningCalibration()

  /// Digits up to the last that is no nought from which on two counts of persons are one, whatever the persons are called. Set by eye.
  var exactDigits = 3
}
