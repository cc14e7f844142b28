import TextAlgorithms

/// Words of lines that say when a report was published or changed.
package struct DateWords: Sendable {
  /// `jour` of *mis à jour*.
  package var updateNoun: UInt64 = 0
  /// `mis` of *mis à jour*.
  package var updateParticiples: KeySet = KeySet()
  /// Weekdays, in full and short.
  package var weekdays: KeySet = KeySet()
  /// Endings of ordinals: `3rd`.
  package var ordinals: KeySet = KeySet()
  /// Words between day, month and year.
  package var particles: KeySet = KeySet()
  /// Months, in full and short, 1 to 12.
  package var months: [UInt64: Int] = [:]
  /// Words before the date of publication.
  package var published: KeySet = KeySet()
  /// Words before the date of a change.
  package var modified: KeySet = KeySet()
  /// Words that may stand beside such a date.
  package var fillers: KeySet = KeySet()
  /// Halves of the day after a clock time, in one word.
  package var clockHalves: KeySet = KeySet()
  /// First letters of the same where each has a full stop.
  package var clockLetters: KeySet = KeySet()
  /// The second letter.
  package var clockLetter: UInt64 = 0
  /// The unit after a clock time in four digits.
  package var hoursUnit: UInt64 = 0
  /// Time zones.
  package var zones: KeySet = KeySet()

  package init() {}
}
