/// Every threshold by which quotations are found in a transcript.
///
/// Runs in words, shares in hundredths. *Set by eye* means that no range was recorded.
struct TranscriptCalibration: Sendable {
  static let standard = TranscriptCalibration()

  // MARK: - What is looked for

  /// Words between marks, and content words among them, from which on they are looked for: shorter ones stand in any speech. Set by eye.
  var leastWords = 4
  var leastContent = 3
  /// Hundredths of a quotation's words, and of its content words, that stand at its place in this order. Set by eye: one word of four may
  /// be another.
  var leastShare = 70

  // MARK: - Where it stands

  /// Words in a row that two stretches in common have where they stand far apart, and words that the transcript may
  /// have more than the quotation before a shorter one. Set by eye: three are a name.
  var farRun = 4
  var tolerance = 2
  /// Words of the transcript beyond as many as the quotation still has, in which it is looked for. Set by eye: a sentence.
  var reach = 25
  /// Words that the sentence of the transcript has before or behind a quotation that is cut. Set by eye.
  var leastCut = 3
  /// Words in a change of a negation: longer ones are whole clauses. Set by eye.
  var mostDenying = 3

  // MARK: - Differences

  /// Weight of a number, a name or a negation that is another, and of other changed words. Set by eye.
  var changedWeight = 0.85
  var rewordedWeight = 0.7
  /// Changes of one quotation that a sentence tells. Set by eye.
  var mostTold = 3

  // MARK: - Cost

  /// Places of one run of the index that are remembered. Not calibrated: bounds the cost; a run with more is a stock phrase.
  var mostPlaces = 64
  /// Runs of one quotation that are aligned, the longest first. Not calibrated: bounds the cost.
  var mostCores = 8
}
