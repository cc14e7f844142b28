/// Every threshold by which names are found and joined within one report.
///
/// Lengths in letters or words as each comment says. *Set by eye* means that no range was recorded.
struct NameCalibration: Sendable {
  static let standard = NameCalibration()

  /// Letters of a name from which on another one typing error away is the same: shorter ones are alike by chance. Set by eye.
  var lettersForError = 5
  /// Letters of a name up to which typing errors are looked for. The longest surnames in use have about 35. Set
  /// by eye.
  var lettersOfName = 40
  /// Full names of one surname that a name is compared with, the first ones of the report. A report of a family has about 10; in one
  /// that has more than this, spelling says nothing. Set by eye.
  var namesakes = 50
  /// Words of the longest apposition that ends with a noun for a relative: `the youngest son of`. Set by eye.
  var kinship = 8
  /// Words of the longest nickname in marks: `Marco "The Anvil" Ferri`. Set by eye.
  var nickname = 3
  /// Tokens of a turn's label up to its colon: `MAYOR IDA HOLM, HARBOUR PILOT:`. Set by eye.
  var turnLabel = 14
  /// Tokens between a title and the given name that what the office is for may take: `Minister for Women and Trade Ida Holm`. Set by eye.
  var officeWords = 10
  /// Words of a sentence whose capitals say nothing, hundredths of them with a capital, and hundredths of those that are no function
  /// words. Set by eye.
  var titleCaseWords = 6
  var titleCasePercent = 70
  var heavyPercent = 90
  /// Words of the longest run of capitals that may be a person without other signs. Set by eye.
  var personWords = 4
}
