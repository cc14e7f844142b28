/// Every threshold by which the actors of several reports are joined.
struct ActorCalibration: Sendable {
  static let standard = ActorCalibration()

  /// Letters of initials from which on they stand for a name: two letters fit too many. Set by eye.
  var initials = 3
  /// How many times as many reports have one of two namesakes as have the other, so that a bare surname is the former's. Set by eye.
  var dominance = 4
  /// Consonants from which on names that are spelt without their vowels are compared: `Said` has two. Set by eye.
  var consonants = 2
  /// Groups of one surname, the earliest first, that a name is compared with beside those of the very same words. Not calibrated: bounds
  /// the cost; no event has so many.
  var namesakes = 64
}
