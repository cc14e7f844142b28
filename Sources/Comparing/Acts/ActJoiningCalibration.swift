/// Limits by which tellings are taken for one act.
struct ActJoiningCalibration: Sendable {
  static let standard = ActJoiningCalibration()

  /// Words of a party without a name, at most; set by eye: longer ones are clauses.
  var partyWords = 12
  /// Share of the rarer words of the shorter object that the other has; set by eye.
  var likeness = 0.5
  /// Words shared, at least, where the shorter object has as many; set by eye.
  var sharedWords = 2
  /// How many times as often a report must name the one whom a phrase means as the next that it fits; set by eye.
  var lead = 1.25
  /// The same where words of the phrase say of what kind it is and nothing names it: *the aid group*; set by eye.
  var bodyLead = 3.0
  /// Mentions in a report of a body that another noun stands for, at least; set by eye: one named in passing is rarely *the panel*.
  var named = 2
  /// Actors who ask the same one of something, and their share of all who ask, at least, for requests that name nobody to be made to that
  /// one; set by eye.
  var askers = 3
  var askedShare = 0.6
  /// Bytes between *part of* and the amount of the whole, at most; set by eye.
  var reach = 24
  /// Days within which tellings may be of one act; set by eye: reports of an act appear within a week.
  var days = 7
  /// Restatements of restatements that are followed. Not calibrated: bounds the cost.
  var chain = 16
  /// Earlier acts of one actor that a telling is compared with. Not calibrated: bounds the cost.
  var compared = 400
}
