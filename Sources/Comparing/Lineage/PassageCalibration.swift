/// Every threshold by which passages, retellings and directions are found once two reports are compared.
///
/// Units and data as in `LineageCalibration`.
struct PassageCalibration: Sendable {
  static let standard = PassageCalibration()

  // MARK: - Passages

  /// Least score of a passage and of a link by which the manner of a copy is measured. Set by eye.
  var leastScore = 120
  /// A stretch in the same words with two content words in it. Set by eye.
  var run = 5
  var runContent = 2
  /// A stretch with a quotation in it, the words of it outside marks, and the longest run of these. Set by eye.
  var stretch = 6
  var stretchPlain = 4
  var stretchRun = 3
  /// A sentence that is matched by half, and the words that are. Set by eye.
  var share = 0.5
  var shareContent = 3
  var sharePlain = 6
  /// How often a sentence's better answer outweighs another one that takes the same words. Set by eye.
  var better = 2
  /// Run, content words and score of a passage of two reports that are not shown dependent. Set by eye.
  var looseRun = 8
  var looseContent = 3
  var looseScore = 400
  /// Chained sentences from which on their order is named as a reason. Set by eye.
  var namedChain = 3
  /// Share of the words of a passage's witnesses that agree: word for word and edited. Set by eye.
  var verbatimOverlap = 0.95
  var editedOverlap = 0.6

  // MARK: - Manner of a copy

  /// Words of a stretch. 3, 4, 5, 6, 8 tried on answers: 4 is best, 3 one answer behind, the rest more.
  var mannerStretch = 4
  /// Hundredths of the words of corresponding sentences that stand in stretches: word for word and edited. Set on 53 revised answers: best
  /// between 73 and 76, and between 60 and 62.
  var verbatim = 75
  var edited = 60

  // MARK: - Retelling

  /// Words of a sentence with a vector that say enough to be known again. Not tuned.
  var gistWords = 4
  /// Nearness (1/1024) of two sentences. .4, .45, .5 tried on three invented copies, the seeds' pair and 240 labelled pairs: the same
  /// pairs; .6 of the cosine alone loses half of them.
  var near = 512
  /// By how much (1/1024) nearer than to any other sentence. .1, .15, .2 tried on the same: at .2 rewritten copies are lost.
  var margin = 102
  /// Cosine (1/1024) below which no alignment is computed. Not tuned: such sentences are below `near - margin`.
  var worthAligning = 358
  /// Answers in one order that show copying, and the share of one story's words outside marks that stand in them. Of 240 labelled pairs no
  /// pair without copying has more than 3 answers, or .54 with 3; of some 10,000 generated ones none more than .67. The seeds' rewritten
  /// pair has 11 and .78.
  var leastAnswers = 4
  var leastShare = 0.7
  /// Names and figures that they share: without any, two events of one kind are told alike. Not tuned.
  var leastMarks = 2
  /// Sentences of a story that are looked at. Not calibrated: bounds the cost; a report has 10 to 80.
  var mostSentences = 400

  // MARK: - Shared quotations

  /// Words that agree in a row. Not tuned: names with titles and stock phrases are shorter.
  var quotedRun = 8
  /// Words of a fingerprint of a quotation. Set by eye.
  var quotedGram = 5
  /// Quotations with the same fingerprint beyond which it is passed over. Not calibrated: bounds the cost.
  var longestPosting = 400
  /// Words before an agency's name, and behind it, among which a word of sourcing stands. Set by eye.
  var sourcingBefore = 4
  var sourcingBehind = 3
  /// Sentences before a quotation, and behind it, that may say where it is from. Set by eye.
  var cueBefore = 4
  var cueBehind = 2

  // MARK: - Direction

  /// Votes that make a direction certain and likely. Set by eye; on 1,000 generated events right in 1,554 of 1,554.
  var certain = 4
  var likely = 2
  /// Votes of an earlier date, of containment and of absorbed brackets; of a credit to the other; of lost hedges. Set by eye.
  var voteOfDate = 2
  var voteOfContainment = 2
  var voteOfBrackets = 2
  var voteOfCredit = 4
  var voteOfHedges = 1
  /// Share of the contained text that is covered, the largest share of the other in proportion to it, and the least ratio of their
  /// lengths, first to second and second to first. Set by eye.
  var contained = 0.75
  var containing = 0.7
  var longer = 1.3
  var shorter = 0.77
  /// Hedges that one side must lack more than the other. Set by eye.
  var lostHedges = 2

  // MARK: - Evidence

  /// Spans that one dependence lends to the evidence of its lineage, and that an inferred credit shows. Not calibrated: bounds the list.
  var spansOfPair = 4
  var spansOfCredit = 8
  /// Passages of two sentences alone in which one sentence may take part. Not calibrated: bounds the list.
  var mostAlone = 24
}
