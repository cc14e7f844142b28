/// Every threshold by which lines of a plain text say who wrote, sent or printed it, where, when and in which language.
///
/// Lengths in words unless a comment says otherwise. *Set by eye* means that no range was recorded.
struct MetadataCalibration: Sendable {
  static let standard = MetadataCalibration()

  // MARK: - Bylines

  /// Longest byline. Set by eye.
  var bylineWords = 16
  /// Letters of a word whose full stop ends a sentence inside a byline, and at its end. Set by eye.
  var bylineStopLetters = 3
  var bylineEndLetters = 4
  /// Longest row of names, words and marks; words of one name. Set by eye.
  var namesLine = 20
  var nameWords = 2...3
  /// Words of a role: `Political correspondent in Kyiv`. Set by eye.
  var roleWords = 2...5

  // MARK: - Sign-offs

  /// Longest sign-off with a cue; with `Contributing:`; `… contributed to this report`. Set by eye.
  var signOffWords = 60
  var contributorsWords = 20
  var contributedWords = 4...40
  /// Longest line of *agencies* or *wires* without a name, words and marks. Set by eye.
  var collectiveWords = 8
  /// Letters of an editor's initials, and words and marks of a row of them. Set by eye.
  var initialLetters = 4
  var initialsWords = 9
  /// Capitals alone in brackets that are an agency. Set by eye.
  var agencyLetters = 2...6
  /// Letters of an agency's name that is told from a word by its capitals alone. Set by eye.
  var shortAgencyLetters = 4

  // MARK: - Datelines

  /// Longest dateline, in words, and in words and marks. Set by eye.
  var datelineWords = 14
  var datelineTokens = 40
  /// Digits of its numbers. Set by eye.
  var datelineDigits = 4
  /// Words and marks of a bracket in it. Set by eye.
  var datelineBracket = 8
  /// Words of a place in capitals, of its first word letters, and its words in capitals. Set by eye.
  var placeWords = 8
  var placeLetters = 3
  var placeCapitals = 4
  /// Words in capitals before a date: `INDONESIA, July 2, 2013`. Set by eye.
  var datedPlaceWords = 4

  // MARK: - Outlets

  /// Longest masthead, in words. Set by eye.
  var mastheadWords = 5
  /// Longest line of a masthead with its date, words and marks. Set by eye.
  var datedMastheadWords = 16
  /// Words of the owner's name in a notice of copyright. Set by eye.
  var ownerWords = 6

  // MARK: - Language

  /// Bytes that are read. Not calibrated: bounds the cost.
  var languageBytes = 65_536
  /// One word in so many must be a function word of the language. Set by eye, with room for short texts: the English list covers 21 to
  /// 37 % of the words of 84 articles of development data.
  var functionWordOneIn = 12
  /// Function words that a text must have. Set by eye.
  var leastFunctionWords = 3
  /// Letters of a foreign script for each word. Set by eye.
  var scriptLetters = 2
  /// One Arabic letter in so many is Persian in a Persian text. Set by eye.
  var persianOneIn = 50
}
