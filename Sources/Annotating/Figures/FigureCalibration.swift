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
  /// From this number on *topped* and *passed* without a counted noun bound it: `topped 9,000`, not `passed 3`. Set by eye.
  var topped = 100.0
  /// Hundredths behind a unit: `two metres and ninety`. Set by eye.
  var hundredths = 10.0...99.0
  /// The numbers of the longest row that shares a unit, and how many times the last the first may be where it shares its power of ten
  /// (`from 9 to 4 million`). Set by eye.
  var row = 5
  var sharedPower = 10.0
  /// Only a number below it takes the power of ten of the last one of its row. Set by eye.
  var sharedBelow = 1000.0
  /// Lines of pictures on a screen (`1080p`), which are no pence. Set by eye.
  var pictureLines: Set<Double> = [144, 240, 360, 480, 576, 720, 1080, 1440, 2160]
  /// Percentages that are printed without their sign, and the words between them and their rate. Set by eye.
  var rates = 0.0...100.0
  var rateWords = 4
  /// Hours of the day. Derived from the clock.
  var hours = 0.0...24.0
  /// Numbers from which on a figure is none: no newspaper counts so far, and what repeats `million` a hundred times is infinite.
  /// Set by eye.
  var beyond = 1e18
}
