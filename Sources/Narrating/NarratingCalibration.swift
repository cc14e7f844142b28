/// Every threshold of the narrative. Shares and worths are in hundredths, lengths in words.
///
/// *Set by eye*: on the lines of the full golden events, read as an editor would; no range was recorded.
struct NarratingCalibration: Sendable {
  static let standard = NarratingCalibration()

  // MARK: - Sentences

  /// Shortest and longest sentence that can be a line. Set by eye.
  var leastWords = 4
  var mostWords = 60
  /// Words of a direct quotation from which on it is told by itself. Set by eye.
  var leastSpoken = 4

  // MARK: - The lead

  /// Lines that say what happened: three to seven are what a reader takes in at once. Not calibrated.
  var leastLead = 3
  var mostLead = 7
  /// Words of a sentence of the lead. Set by eye.
  var mostLeadWords = 48
  /// The first sentences of a report, whose words say what it is about. Set by eye.
  var opening = 3
  /// What a word counts once a line of the lead has told it. Set by eye.
  var told = 15
  /// Share of the first line's worth that a further line of the lead must have. Set by eye.
  var worthOfLead = 40
  /// What is added to the worth of the first, second and third sentence of a report. Set by eye.
  var places = [40, 20, 10]
  /// What is added for each report more that tells it. Set by eye.
  var report = 12
  /// What is taken from the worth of a sentence with a figure for which a later report has another. Set by eye.
  var superseded = 50
  /// Words by which a short sentence is taken to be longer: three words in common are no news. Set by eye.
  var smoothing = 6

  // MARK: - Lines

  /// Share of a sentence's bytes that a claim takes up to be told by it. Set by eye.
  var takesUp = 50
  /// Share of a line's content words that a report's sentence has where a claim holds the line's verb in both, where none does, and where no
  /// claim joins them at all. Set by eye.
  var tells = 45
  var tellsAlone = 65
  /// Share from which on a sentence that no claim joins tells a part of a line. Set by eye.
  var tellsInPart = 45
  var repeats = 70
  /// Share of a line's content words from which on another line tells it: of the lead, where it is told once. Set by eye.
  var repeatsInLead = 50
  /// Stems of titles and openings of several reports that a sentence which names nobody must have to be of the event. Set by eye.
  var leastTopics = 3
  /// Sentences with the same content word beyond which it does not count. Not calibrated: bounds the cost.
  var longestPosting = 600
  /// Claims of one report that are told at all. A desk reads about forty lines; the rest is in the claims. Not calibrated.
  var singles = 12
  /// How much a report more counts against the place in the report: thousandths of its length, set by eye on two gold events.
  var reportWeight = 150
}
