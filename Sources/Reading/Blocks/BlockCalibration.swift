/// Every threshold by which the lines of a plain text become blocks with a kind.
///
/// Lengths in words (marks not counted) unless a comment says bytes, columns or pieces; a piece is a line or a joined paragraph.
/// *Development data* are 136 saved reports. *Set by eye* means that no range was recorded.
struct BlockCalibration: Sendable {
  static let standard = BlockCalibration()

  // MARK: - Shape of a piece

  /// Words and marks that are read of a piece: a longer one is a paragraph. Not calibrated: bounds the cost.
  var readWords = 160
  /// Words of a sentence with a closing mark, and of a paragraph beyond doubt. Set by eye.
  var sentenceWords = 3
  var proseWords = 10
  /// Words from which on a piece is prose whatever it ends with. Set by eye.
  var longWords = 25
  /// Letters of a word whose full stop ends a sentence; shorter ones are abbreviations and initials. Set by eye.
  var stopLetters = 4

  // MARK: - Evidence of one piece

  /// Words with a full stop from which on a notice may be a sentence of the story. Set by eye.
  var noticeSentence = 6
  /// Longest line of a copyright notice, of one that names an owner, and the place of the owner's last word. Set by eye.
  var copyrightWords = 60
  var ownerWords = 40
  var ownerEnd = 14
  /// Longest byline and longest line of dates. Set by eye.
  var bylineWords = 30
  var dateWords = 30
  /// Labels of a row of a menu, and the words and marks of each. Set by eye.
  var menuLabels = 3
  var menuLabelWords = 3
  /// Shortest and longest address of the web, in bytes. Set by eye.
  var shortestAddress = 8
  var longestAddress = 2048
  /// Shortest and longest statement of an age: `2 days ago`. Set by eye.
  var shortestAge = 2
  var longestAge = 8
  /// Longest caption; words from which on a stopped line behind `Photo:` is one and no credit. Set by eye.
  var captionWords = 60
  var captionSentence = 8
  /// Longest line that is a picture's credit by its agency alone, and longest with a full stop. Set by eye.
  var pictureWords = 12
  var stoppedPictureWords = 6

  // MARK: - Phrases of boilerplate

  /// Longest line in which a phrase is looked for, longest whose start is compared. Set by eye.
  var phraseWords = 40
  var phraseStartWords = 20
  /// Words of an outlet's or a section's name between the phrase and its colon. Not tuned.
  var sectionWords = 5
  /// Words of a phrase that tells by itself at the start of a sentence. Set by eye.
  var tellingPhrase = 3

  // MARK: - Cutting

  /// Pieces at the top among which a publication line is looked for. Set by eye.
  var cutTop = 20
  /// Shortest piece that is cut, and that ends in a sign-off, in bytes. Set by eye.
  var shortestCut = 20
  var shortestSigned = 40
  /// Words and marks of a piece that are read for cutting; of a piece that may begin with a dateline. Set by eye.
  var cutWords = 64
  var datelinePiece = 12
  /// Place of the first date in a publication line with, and without, a cue. Set by eye.
  var cuedDate = 4
  var firstDate = 3
  /// Longest bracket that is read as a sign-off, in bytes. Set by eye.
  var longestBracket = 400

  // MARK: - Head

  /// Pieces before the story that are looked at: a page with a longer menu is no report. Set by eye.
  var headPieces = 400
  /// Longest headline. Set by eye: of 136 headlines of development data the longest has 16 words.
  var longestTitle = 25
  /// Pieces among which a dateline still stands at the top. Set by eye.
  var nearTop = 8
  /// Pieces above a dateline: a headline and two standfirsts; more is a story that quotes another. Set by eye.
  var mostAboveDateline = 3
  /// Longest headline that ends with a mark, and longest without an article. Set by eye.
  var stoppedTitle = 20
  var barelyStoppedTitle = 14
  /// Shortest headline beyond doubt, and shortest at all. Set by eye.
  var titleWords = 4
  var leastTitleWords = 2
  /// Letters of a word that counts for title case; such words, and hundredths of them with a capital. Set by eye.
  var longLetters = 4
  var casedWords = 3
  var casedPercent = 80
  /// Long words that headline and first paragraph share, and one in how many of the headline's. Set by eye.
  var sharedWords = 2
  var sharedOneIn = 3
  /// Labels in a row, bullets in a row and the longest of each that are a menu. Set by eye.
  var menuRow = 3
  var menuBullets = 2
  var labelWords = 3
  var bulletWords = 5
  /// Longest masthead; longest beside nothing else; longest of an article and a name beside a date. Set by eye.
  var mastheadWords = 6
  var loneMastheadWords = 2
  var articledMasthead = 4
  /// Words more than the headline's in a line that repeats it. Set by eye.
  var repeatedMore = 4
  /// Shortest standfirst. Set by eye.
  var standfirstWords = 4
  /// Pieces of the story before which a byline or date still belongs to the head. Set by eye.
  var lateHead = 4
  /// Words and marks of the longest line that ends with its publication. Set by eye.
  var publicationWords = 36

  // MARK: - Body and tail

  /// Pieces behind one among which the next that says nothing of itself is looked for. Not calibrated: bounds the cost.
  var lookAhead = 12
  /// Longest crosshead, and longest question that is one. Set by eye.
  var headingWords = 12
  var questionWords = 8
  /// Paragraphs a run must have on average for the story to go on behind a heading of other stories: these have one or two a headline,
  /// stories more a crosshead. Set by eye.
  var leastRun = 2.5
  /// Paragraphs that must follow. Set by eye.
  var leastParagraphs = 3
  /// Headlines that may stand between such a heading and the story that goes on. Set by eye.
  var mostHeadlines = 6
  /// Labels at the end that are a menu, and the longest of them. Set by eye.
  var tailLabels = 3
  var tailLabelWords = 12

  // MARK: - Hard wraps

  /// Longest and shortest width of a text that is wrapped at a column, in columns. Set by eye.
  var longestWrap = 100
  var shortestWrap = 40
  /// One line in so many may be longer than the width. Set by eye.
  var longerOneIn = 20
  /// Share of neighbouring lines that must look broken, and how many at least. Set by eye.
  var wrappedShare = 0.6
  var wrappedLines = 3
  /// One column in so many of the width is spared when a line is held to be full. Set by eye.
  var spareOneIn = 10
}
