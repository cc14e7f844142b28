/// Every threshold by which differences between reports are found, and the weights by which they are listed.
///
/// Runs in words, shares and weights from 0 to 1. *Set by eye* means that no range was recorded.
struct DifferenceCalibration: Sendable {
  static let standard = DifferenceCalibration()

  // MARK: - Weights: what the reader sees first. All set by eye

  var figureWeight = 0.9
  var momentWeight = 0.8
  var absorbedWeight = 0.8
  var attributeWeight = 0.75
  var wordingWeight = 0.7
  var repetitionWeight = 0.7
  var paraphraseWeight = 0.65
  var hedgeWeight = 0.6
  var truncationWeight = 0.5
  var attributionWeight = 0.45

  // MARK: - Thresholds

  /// Share by which *about* and *nearly* widen a figure to both sides. Set by eye.
  var aboutSlack = 0.1
  /// Share of the hedged telling's content words that the other has too where a hedge is lost. .4 to .7 tried on the open events.
  var sharedByCopy = 0.5
  /// Content words that both have. Set by eye.
  var leastStems = 2
  /// Bytes of bracketed words that are worth a difference. Set by eye.
  var leastAbsorbed = 6
  /// Words that a version must lack at an end to be cut, and words that may stand for others in it. Set by eye.
  var leastCut = 3
  var mostReplaced = 2
  /// Words in a row from which on two quotations of one report are the same wording. Set by eye.
  var sameWording = 5
  /// Bytes of the shortest proper adjective. Set by eye.
  var shortestAdjective = 5
  /// Tellings of one claim that are compared with one another. Not calibrated: bounds the cost.
  var mostTellings = 1_000
}
