/// Every threshold by which versions become one utterance and lend each other what one of them lacks.
///
/// Likeness and shares from 0 to 1, runs in words. *Gold events* are two open events with annotated families of versions; Decisions/0004
/// has the table. *Set by eye* means that no range was recorded.
struct UtteranceCalibration: Sendable {
  static let standard = UtteranceCalibration()

  // MARK: - Weight of words

  /// Weight of a name against another word. .15, .3, .6 tried on the gold events.
  var nameWeight = 0.15
  /// Weight of a synonym against the word itself. .6 to 1 tried on the gold events: families F1 .78 and .66 with .6, .73 and .59 with .8.
  var synonymWeight = 0.6
  /// Weight of a word that every sentence has, and the bits of rarity that add one to it. Set by eye.
  var commonWeight = 0.5
  var bitsOfOne = 12.0

  // MARK: - Likeness

  /// Likeness from which two versions of one speaker are joined. .2 to .66 tried on the gold events: families F1 .80 and .74.
  var threshold = 0.46
  /// Share of the threshold that the average over two groups must reach. .7, .85, 1 tried on the gold events.
  var floor = 0.85
  /// Weight of words that a version must have to be compared by them: about two words that are no names. Set by eye.
  var leastWeight = 1.0
  /// What the same copy adds. .05, .1 tried on the gold events.
  var copyBonus = 0.1
  /// What a paraphrase right before its quotation adds: `He criticised the delay. “You are late,” he said.` 0 to .25 tried on the gold
  /// events.
  var leadBonus = 0.15
  /// Bytes between a paraphrase and the quotation after it. Set by eye.
  var leadGap = 60
  /// Factor for two versions of one report that are no such pair and stand below its first paragraph. Set by eye.
  var sameReport = 0.7
  /// Factor where the speaker of one is unknown. Set by eye.
  var unknownSpeaker = 0.75

  // MARK: - Quotations

  /// Words in a row inside marks that make two versions one utterance whatever the rest says: stock phrases are shorter. Set by eye.
  var quotedRun = 5
  /// Share of the shorter quotation's words, in order, that does the same where `leastRun` stand in a row. Set by eye.
  var quotedShare = 0.7
  var leastRun = 3
  /// Words in a row that speak for one utterance, and the likeness that they give. Set by eye.
  var shortRun = 4
  var shortRunLikeness = 0.6
  /// Content words of the longest quoted part of a mixed version that stands for a whole remark. Set by eye.
  var kernelWords = 4
  /// Share of the quoted words of two mixed versions that each finds in the other, and the likeness that it gives them. Set by eye.
  var kernelShare = 0.4
  var kernelLikeness = 0.6
  /// Words in a row by which all quotations of an utterance count as the same words. Set by eye.
  var sameRun = 4

  // MARK: - What versions lend each other

  /// Words that must follow in both reports before a version is lengthened: fewer follow by chance. Set by eye.
  var leastExtension = 3
  /// Bytes between words that may hold a mark and a space, not a sentence of the reporter's. Set by eye.
  var extensionGap = 6
  /// Bytes of a word with what stands around it, beyond which words that should follow are not looked for. Not calibrated: bounds the cost.
  var extensionReach = 40

  // MARK: - Changes

  /// Words of the longest replacement, before and after, that is a change of person. Set by eye.
  var personShiftBefore = 3
  var personShiftAfter = 4

  // MARK: - Cost

  /// Content words of a version, from its beginning, that are looked for in others. Not calibrated: bounds the cost; a long quotation has
  /// about a hundred.
  var longestVersion = 400
  /// Words and versions looked at to find what one version may be joined with. Not calibrated: bounds the cost; in an event of 320
  /// reports no version needs more than 42,000.
  var mostSteps = 45_000
  /// Versions of one speaker in the same words that are compared with others. Not calibrated: bounds the cost; one for each report of the
  /// largest event that is no corpus would be 300.
  var mostAlike = 64
}
