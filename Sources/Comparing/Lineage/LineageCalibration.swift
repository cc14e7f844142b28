/// Every threshold by which lineage decides: what two reports must share before one is shown to have copied the other.
///
/// Scores and worths are in hundredths of a content word, runs and stretches in words, nearness in 1/1024, shares from 0 to 1.
/// *Pairs* are 57 labelled pairs of reports of seven events, *answers* 95 labelled answers to questions that were or were not copied from
/// a source; Decisions/0007 has the tables. *Set by eye* means that no range was recorded.
struct LineageCalibration: Sendable {
  static let standard = LineageCalibration()

  // MARK: - What a shared word is worth (hundredths of a content word)

  /// A word that is none of the following: the unit.
  var content = 100
  /// A function word. Set by eye.
  var functionWord = 12
  /// A verb of saying, a title, a day or a month. Set by eye.
  var formula = 30
  /// A name. Set by eye; also the least worth of a word that tells sentences apart (`EventIndex`, `Gist`).
  var name = 35
  /// A number. Set by eye.
  var number = 60
  /// The most that a word of a list of charges is worth: less than formula. Set by eye.
  var charge = 25
  /// What a word that all stories of the event print loses of its worth, in hundredths; none is lost up to half of them. Set by eye.
  var commonLoss = 60
  /// Stories up to which nothing is lost: so few say nothing about what is common. Set by eye.
  var leastStories = 3

  // MARK: - Sentences that are laid side by side

  /// Sentences with the same stem beyond which they are not listed for it. Not calibrated: bounds the cost for thousands of reports;
  /// copied sentences are found by their fingerprints.
  var longestPosting = 400
  /// Worth of shared words. 200, 140, 100 tried on answers: 100 tells retellings that share little with each sentence best.
  var leastWorth = 100
  /// Share of the lighter sentence's weight. Not tuned: links of less than `usedShare` are not used, the rest is left for function words.
  var leastWorthShare = 0.22
  /// Words of a fingerprint, and fingerprints of which one is kept. Set by eye.
  var gram = 4
  var window = 2

  // MARK: - Words of two sentences

  /// Words of a stretch from which on even words of the topic count in full. None, 4, 6, 8 tried on answers: 91 right each; the lowest
  /// copy scores 687 above 655 with 8, below the highest other with 4 and 6.
  var sureRun = 8
  /// Words of a stretch that counts as one at all. Set by eye.
  var leastRun = 3
  /// Words from which on a stretch counts with its whole worth; shorter ones in proportion. Set by eye.
  var fullRun = 6
  /// Nearness (1/1024) from which on two words may stand for one another: .55. .45, .5, .55, .6 tried on answers: 91 right each, the
  /// largest gap between copies and others at .55.
  var nearWords = 563
  /// Words of a sentence beyond which it is not aligned. Not calibrated: bounds the cost.
  var longestSentence = 400
  /// What two matches that touch add over two that do not, as `TokenAlignment` counts it. Set by eye.
  var adjacency = 12
  /// Words of a stretch, or share of the lighter sentence, from which on a link is kept at all. Set by eye.
  var usedRun = 4
  var usedShare = 0.3
  /// A match at the end of a link is stray where its word is worth less, or where it lies more words away. Set by eye.
  var strayWorth = 30
  var strayGap = 8

  // MARK: - Shown dependent

  /// Score that shows copying by itself, two strong links or `coverage` of one text beside it. On 127 labelled pairs of 26 events 600 to
  /// 1350 were tried: no pair without copying is called dependent by any of them; recall is .82 up to 750, .80 from 800 to 1000, .78 at
  /// 1100, .75 at 1150. Taken between; choosing it with one event left out gives precision 1, recall .82.
  var enough = 950
  /// Score of a strong link. Set by eye.
  var strongLink = 250
  /// Share of one text's words that the links cover. Set by eye.
  var coverage = 0.25
  /// Score that shows it where the links also cover `coverageOfPart` and weigh `part` of the lighter text. On pairs, the ones that this
  /// adds score 931 with a part of .087; the pair without copying between 850 and 1150 has .03.
  var enoughOfPart = 850
  var part = 0.08
  var coverageOfPart = 0.2
  /// Words of the longest run that goes with it; none is asked of twice the part. Set by eye.
  var runOfPart = 5
  /// Score, share and run of a short text that lies in the other nearly whole: 747 on the one labelled pair of that kind; not tuned.
  var enoughOfShort = 400
  var coverageOfShort = 0.6
  var runOfShort = 8

  // MARK: - Shown independent

  /// Score below which nothing worth speaking of is shared: pairs labelled independent stay below 793 where no passage is found.
  var little = 800
  /// Words of a run that speaks against it. Set by eye.
  var alarmingRun = 10
  /// Share of the lighter text that the links may weigh where each report quotes voices of its own. Set by eye.
  var littlePart = 0.1
  /// Quotations that no other report prints, on each side. 2 and 3 tried on pairs: precision 1 with both, but reports that retell one source
  /// easily have two.
  var ownQuotations = 3
  /// Words of such a quotation, and of the stretches that must stand in no other report. Set by eye.
  var longQuotation = 5
  var quotationGram = 4
  /// Reports of an event up to which pairs that share nothing are looked at. Not calibrated: bounds the list of pairs at some 7,000.
  var fewReports = 120
}
