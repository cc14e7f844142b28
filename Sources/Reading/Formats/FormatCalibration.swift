/// Every threshold by which the bytes of a page are taken for text, markup or neither.
///
/// *Set by eye* means that no range was recorded.
struct FormatCalibration: Sendable {
  static let standard = FormatCalibration()

  /// Closing tags from which on a file without a declaration is markup, when there is also one in so many bytes. Set by eye: news text
  /// quotes a tag or two.
  var tags = 8
  var bytesPerTag = 400
  /// Bytes in which tags are counted, and in which the first element is looked for. Not calibrated: bounds the cost.
  var countedBytes = 65_536
  var declaredBytes = 4_096
  /// Control characters in a thousand bytes above which bytes are no text. Text holds next to none; of random bytes 27 of 256 are such,
  /// about 105 in a thousand. Set by eye between the two.
  var controlsPerThousand = 60
  /// Sequences of sound UTF-8 for each unsound byte from which on a text is damaged UTF-8. Set by eye.
  var soundPerUnsound = 2
  /// One byte in so many may lie above ASCII in windows-1252, and one in so many of these may mean nothing. Set by eye.
  var highOneIn = 3
  var strangeOneIn = 10
}
