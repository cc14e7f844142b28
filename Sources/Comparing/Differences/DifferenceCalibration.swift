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
  var plainCutWeight = 0.3
  var attributionWeight = 0.45
  var limitWeight = 0.4
  var scopeWeight = 0.55
  var mouthWeight = 0.85
  var oppositeWeight = 0.95

  // MARK: - Thresholds

  /// Share by which *about* and *nearly* widen a figure to both sides. Set by eye.
  var aboutSlack = 0.1
  /// The smallest step of a figure's last digit. Not calibrated: finer than reports print.
  var finestStep = 0.001
  /// Steps of its last digit that a value has at least where it can be another one rounded. Set by eye: two digits.
  var leastRounded = 10.0
  /// Content words, and hundredths of the shorter telling's, that two tellings share whose sums or shares clash. Set by eye.
  var leastAlike = 3
  var alike = 50
  /// Hundredths of the longer clause's content words that two clauses share that are no claim together and yet of one sum. Set by eye.
  var close = 60
  /// How many times the smaller of two values of one event the larger is at most, and from where on two are apart though an open interval
  /// holds both. Set by eye.
  var nearFigures = 2.0
  var farFigures = 1.5
  /// Figures of statements that are laid side by side at all. Not calibrated: what a reader looks through.
  var mostStated = 40
  /// Tokens to each side of a sum among which a word says what it is of. Set by eye.
  var beside = 5
  /// Hundredths of the longer one's content words that what is said and what a report states itself share. Set by eye.
  var alikeVoices = 50
  /// Hundredths of the longer clause's content words that two clauses share besides opposites, and where one denies the other. Set by eye.
  var alikeOpposites = 40
  var alikeDenials = 65
  /// Content words that a limited clause and a bare one share, and hundredths of the longer one's. Set by eye.
  var leastLimited = 4
  var alikeLimited = 50
  /// Words from a limiting word to what it stands before. Set by eye.
  var limitReach = 3
  /// Hundredths of the shorter one's content words that two wordings of one remark share. Set by eye.
  var alikeWordings = 30
  /// First words by which a sentence is found in two mouths. Set by eye.
  var sameMouth = 6
  /// Words between marks that are compared at all; content words that two such stretches share, and hundredths of the shorter one's, where no
  /// run of `sameWording` words shows that they are one remark. Set by eye.
  var leastShared = 3
  var sameRemark = 75
  /// Hundredths of the words of a stretch that stand in the longest one, in the same order. Set by eye.
  var sameOrder = 60
  /// Words shown to each side of those that differ, and of a stretch that is left out. Set by eye.
  var shownAround = 3
  var shownCut = 14
  /// Quotations with the same content word beyond which it does not bring two together. Not calibrated: bounds the cost.
  var mostHolders = 60
  /// Hundredths of the longer telling's content words that the other has too where a hedge is lost; of the hedged one's 40 to 70 tried.
  var sharedByCopy = 50
  /// Content words that both have. Set by eye.
  var leastStems = 3
  /// Bytes of bracketed words that are worth a difference. Set by eye.
  var leastAbsorbed = 6
  /// Words that must be left out to be a cut, and left where nothing that matters is missing: a term is quoted, not cut. Set by eye.
  var leastCut = 4
  var leastCutTo = 5
  /// Hundredths of the shorter one's content words that two wordings of one remark in one report share. Set by eye.
  var alikeRepetitions = 60
  /// Versions behind one that are looked at for a repetition. Not calibrated: bounds the cost.
  var mostRepetitions = 100
  /// Words in a row from which on two quotations of one report are the same wording. Set by eye.
  var sameWording = 5
  /// Bytes of the shortest proper adjective. Set by eye.
  var shortestAdjective = 5
  /// Tellings of one claim that are compared with one another. Not calibrated: bounds the cost.
  var mostTellings = 1_000
}
