/// Every threshold by which figures are read and kept.
///
/// *Set by eye* means that no range was recorded.
struct FigureCalibration: Sendable {
  static let standard = FigureCalibration()

  /// Words of the longest counted phrase right behind a number, and of the longest behind *of*. Set by eye.
  var countedWords = 5
  var ofWords = 6
  /// Letters of a plural. Set by eye.
  var pluralLetters = 4
  /// The greatest age in years, and its digits. Set by eye.
  var ages = 1.0...115.0
  var ageDigits = 3
  /// Words between a figure and another one in brackets. Set by eye.
  var conversionWords = 4
  /// The greatest whole of a part: `3 of 1,000`. Set by eye.
  var greatestWhole = 1000.0
  /// Numbers from which on a figure is none: no newspaper counts so far, and what repeats `million` a hundred times is infinite.
  /// Set by eye.
  var beyond = 1e18
}
