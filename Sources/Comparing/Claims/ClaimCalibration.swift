/// Every threshold by which sentences become claims.
///
/// Likeness and shares from 0 to 1. *Gold events* are two open events with annotated claims. *Set by eye* means that no range was recorded.
struct ClaimCalibration: Sendable {
  static let standard = ClaimCalibration()

  /// Likeness from which two sentences of different reports are one claim. .3 to .6 tried on the gold events.
  var threshold = 0.42
  /// Share of the threshold that the average over two groups must reach. Set by eye.
  var floor = 0.7
  /// Likeness from which a sentence joins an utterance of another report. .4 to .6 tried on the gold events.
  var voiceThreshold = 0.5
  /// Stems that two sentences must share to be compared. Not calibrated: bounds the cost.
  var sharedStems = 3
  /// Likeness below which a link is dropped. Not calibrated: bounds the list.
  var leastLikeness = 0.2
  /// Parts of the likeness: the share of the lighter sentence that is shared, and that of both together. Set by eye.
  var ofLighter = 0.6
  var ofBoth = 0.4
  /// Hundredths of a sentence's bytes that may be reported content with its cue and source where the sentence is the report's own. Set by
  /// eye.
  var reportedPercent = 60
  /// Content words of such a sentence. Set by eye.
  var leastWords = 2
  /// Sentences that may have a stem before it no longer brings two of them together. Not calibrated: bounds the cost; in an event of 320
  /// reports the commonest stem stands in some thousand sentences.
  var longestPosting = 8_000
}
