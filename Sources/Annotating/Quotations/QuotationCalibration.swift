/// Every threshold by which quotations, their speakers and their extent are found in one report.
///
/// Distances in tokens, marks counted, unless a comment says otherwise. *Set by eye* means that no range was recorded.
struct QuotationCalibration: Sendable {
  static let standard = QuotationCalibration()

  // MARK: - Words inside marks

  /// Longest stretch inside marks that may be a name, a title or a mere term, and its words. Set by eye.
  var termTokens = 16
  var termWords = 2...5
  /// Shortest stretch that is speech: in single marks, alone in its sentences, or before a signature. Set by eye.
  var speechTokens = 4
  /// Shortest stretch in lower case, and shortest that begins with a pronoun, that is speech before the end of a sentence. Set by eye.
  var lowerCaseSpeech = 5
  var pronounSpeech = 3
  /// Shortest stretch whose cue stands before it. Set by eye.
  var cuedSpeech = 2

  // MARK: - Reporting clauses

  /// From the end of a quotation to its cue, and from a cue to the quotation behind it. Set by eye.
  var cueBehind = 24
  var cueBefore = 14
  /// Longest signature behind a dash. Set by eye.
  var signature = 16
  /// Longest addressee right behind a cue. Set by eye.
  var addressee = 10
  /// Longest label of a turn, in words: `SECRETARY-GENERAL HOLM`. Set by eye.
  var turnLabel = 4
  /// Longest role in capitals behind the name of a label: `IDA HOLM, PILOT`. Set by eye.
  var turnRole = 6

  // MARK: - Reported content

  /// Longest role that opens a clause, longest noun phrase before a verb of speech. Set by eye.
  var clauseRole = 8
  var clauseSubject = 7
  /// Longest opening clause before the main one. Set by eye.
  var openingClause = 12
  /// Longest way up a tree from a verb to the one that lends its subject: `vowed to try to say`. Set by eye.
  var treeWay = 5
  /// Longest addressee or adverbial between a cue and its clause. 6, 10, 14 tried: 10 finds all but one in two hundred.
  var frameGap = 10
  /// Reach of a noun of speech. Set by eye.
  var nominalReach = 7
  /// Sentence's opening beyond which a phrase of time or place behind the source is adverbial. Set by eye.
  var adverbialOpening = 8
  /// Shortest content before its reporting clause. Set by eye.
  var invertedContent = 4
  /// Longest noun phrase behind *to*. Set by eye.
  var phraseBehindTo = 24

  // MARK: - Sources and speakers

  /// Longest apposition. 12, 20, 30 tried on political news: 20 loses one source in a hundred, 30 none.
  var apposition = 30
  /// Longest apposition that ends at a name. Set by eye.
  var appositionBefore = 24
  /// Longest phrase of a source: behind its first word, from a cue on, before a cue. Set by eye.
  var sourcePhrase = 10
  var sourceAfter = 12
  var sourceBefore = 18
  /// Letters of a past form on *-ed*. Set by eye.
  var pastLetters = 5
  /// Titles of a report that hold one word, of which the first so many are looked at. A report spells out about ten. Set by
  /// eye.
  var rolesOfWord = 200
  /// Sentences behind an unnamed source in which an apposition may name it. Set by eye.
  var namedLater = 2
  /// Sentences before one in which the person is looked for that it is about. Set by eye.
  var subjectSentences = 6
}
