/// Every weight and threshold by which stretches of reports become claims.
///
/// Weights were learnt by `train claims` on the seeds and ten gold events (penalty 3; pairs of two reports; the best stretch of each gold span
/// counts 1, others .01; a pair of which one end meets no gold counts .8: .1 to 1 tried) and rounded. An event's score comes from weights
/// learnt on the others (`Guides/Claims.md`); the values here are learnt on all.
struct ClaimCalibration: Sendable {
  static let standard = ClaimCalibration()

  // MARK: First pass, in 1/16 of a unit; tried: capped, squared and rooted likenesses, 8 to 30 of them.

  static let first: [Likeness: Int] = [
    .figure: 29, .moment: 19, .lead: 18, .speaker: 2, .oneVoice: -4, .denial: -11, .otherNames: -4, .subject: 11, .slightContext: 23,
    .fullContext: 31, .meaning: 35, .run: 26, .cover: 20,
  ]
  static let bias = -119

  /// Shared items of the whole sentences from which the likeness is full.
  var slightContext = 154
  var fullContext = 410
  /// The same for words of each that the other has.
  var fullCover = 307
  /// Of a word whose synonym the other has, in hundredths. Tried with the cover: .6 only.
  var synonymPercent = 60
  /// Words in a row from which the likeness is full.
  var fullRun = 8
  /// Sentences of a story that are its beginning.
  var leadSentences = 3

  // MARK: Second pass, in 1/32 of a unit; tried: rank, support by a third report, siblings.

  static let second: [Surrounding: Int] = [.first: 24, .margin: 13, .neighbours: 4, .context: 3, .figure: 18]
  static let secondBias = 11

  /// The margin over the next best is at most so many units.
  var greatestMargin = 4

  static let weights = ClaimWeights(
    first: Likeness.allCases.map { first[$0] ?? 0 }, bias: bias, second: Surrounding.allCases.map { second[$0] ?? 0 },
    secondBias: secondBias)

  // MARK: Grouping, in hundredths of a unit

  /// Of pairs that are not compared, or come out below it. Tried with the margins: -6 only.
  var least = -600
  /// Likeness of the first pass below which a pair is not kept. -600, -450, -400 tried.
  var weakest = -450
  /// Likeness from which two stretches may be one claim, and that the mean over two groups must reach. −300 to 100 tried, leaving one event
  /// out: the one with the most pairs found at a precision of .83 over the other events.
  var threshold = -270
  /// Likeness that every pair of two reports in a claim must reach. 0, 20, 30, 40, 80 below the threshold tried.
  var floor = -310

  /// Likeness from which two clauses of which one denies state opposites. Set by eye: few are in the gold.
  var opposite = 0
  /// Likeness from which two clauses with one predicate and other figures or times are looked at for a difference. −270, −200, −150, 0
  /// tried: below 0 there are more false than right ones.
  var rival = 0
  /// Pairs of such clauses that are looked at, the most alike. Not calibrated: bounds the cost.
  var mostRivals = 400

  // MARK: Bounds

  /// Shared items of two sentences (of 1024) below which their clauses are not compared. 0 to 60 tried: what it cuts is never joined.
  var leastContext = 30
  /// Sentences of another report that one is compared with. 4, 8, 100 tried.
  var mostPartners = 8
  /// Sentences that it is compared with in all, and of those in the same words. Not calibrated: bounds the cost; the gold events stay below.
  var mostInAll = 32
  var mostInSameWords = 6
  /// Sentences that may have an item before it no longer brings two of them together, and the items that do so in any case. Not
  /// calibrated: bounds the cost.
  var longestPosting = 500
  var fewestIndexed = 3
  /// Members that speak for a group where not all sentences were compared. Not calibrated: bounds the cost.
  var mostSampled = 12
  /// How much two groups that did not join must have grown before they are compared again, in hundredths. Not calibrated: bounds the cost.
  var growth = 125
  /// Clauses above one whose subject may be its own. Not calibrated.
  var subjectSteps = 5
  /// Words before a noun among which its article is looked for. Set by eye.
  var articleReach = 4
  /// Letters that a word of an office has more than. Set by eye.
  var shortestOffice = 3
  /// Names, figures or quotations before a word that are looked at for one that holds it. Not calibrated: they hardly nest.
  var nested = 8
}
