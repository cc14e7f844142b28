/// Every threshold by which the statements of a page about itself are read and weighed.
///
/// Likeness in thousandths, lengths in bytes, lines in words, unless a comment says otherwise. *Set by eye* means that no range was recorded.
struct FactCalibration: Sendable {
  static let standard = FactCalibration()

  // MARK: - Headline

  /// Likeness of two lines that are one headline. Set by eye.
  var sameTitle = 600
  /// Likeness to a stated title from which on a line that is no heading is the headline; a heading of the first order; another. Set by eye.
  var titleLine = 800
  var titleHeading = 300
  var titleSubheading = 500
  /// What a heading of the first order, and another, gain over a line of the same words. Set by eye.
  var headingGain = 350
  var subheadingGain = 260
  /// Longest block that may be the headline; shortest that is no heading, and its place among the blocks. Set by eye.
  var titleBlock = 600
  var titleLineLength = 12
  var titleReach = 400
  /// Bytes for each word of a title, and more, that a line as like it as a line must be can have: one and a half times its words, none of
  /// which takes 24 bytes on average. Derived.
  var bytesOfTitleWord = 36
  var bytesMore = 24
  /// Elements around a block among which a heading is looked for. Set by eye.
  var headingDepth = 4
  /// Bytes and words of a title that are compared; words of a title that counts though it is not the same, and that may stand within
  /// another. Set by eye.
  var titleBytes = 2000
  var titleWords = 120
  var looseTitleWords = 3
  var innerTitleWords = 4
  /// Titles of a page, bytes of its source for each. Not calibrated: bounds the cost.
  var titles = 8
  var titleSource = 2000
  /// Longest site's name behind a headline, and how often the headline is longer. Set by eye.
  var siteName = 30
  var siteTimes = 2

  // MARK: - Regions

  /// Bytes of the page from the headline to a part that belongs to it, and of such a part. Set by eye: one tuning page has a part of 4036
  /// bytes; no other values were tried.
  var reachBelow = 6144
  /// The same above the headline. 1024, 3072 tried: 1024 was too little for two unlabelled pages.
  var reachAbove = 3072
  /// Bytes of text of a long paragraph. Set by eye.
  var longParagraph = 240

  // MARK: - Visible dates

  /// Blocks looked at above and below the headline. Set by eye.
  var datesAbove = 6
  var datesBelow = 30
  /// Longest line that is no paragraph of the story; longest that gives its date. Set by eye.
  var dateParagraph = 40
  var dateLine = 26
  /// Words and marks of a paragraph among which the date stands that it opens with. Set by eye.
  var openingDate = 14
  /// Bytes beside the date in a line that signs a story: `Hamburg, den`. Set by eye.
  var signedPlace = 16
  /// Longest heading of comments or other stories, and longest line that says what the next one gives. Set by eye.
  var endingLine = 4
  var cueLine = 4
  /// Words and marks from which on a stopped line is running text, and letters of its last word. Set by eye.
  var sentenceLine = 12
  var sentenceLetters = 3
  /// Words before a `time` element among which its cue stands. Set by eye.
  var timeCue = 4
  /// Last year of this century that is written with two digits. Set by eye.
  var shortYears = 0..<40

  // MARK: - Weights of dates: how far each place is believed, in points. Set by eye before any score was seen; no other values were tried

  var article = 30
  var webPage = 15
  var meta = 30
  /// `date`, `dc.date`: on some sites of the last change.
  var looseMeta = 15
  var property = 25
  var time = 22
  var visible = 25
  /// A line with *published on* below the story.
  var cue = 15
  var address = 15
  var created = 5
  /// A line that is nothing but a date, below the story.
  var signed = 8
  /// What is believed less than this contradicts nobody.
  var least = 15
  /// Tenths of its weight that a date lends to the days beside it. Set by eye.
  var neighbourTenths = 9
  /// By how many a date of publication is believed less that equals the last change to the second. Set by eye.
  var changedShare = 3
  /// Days of publication above which a page's properties are a list of stories. Set by eye.
  var daysOfOne = 2
  /// Candidates of one kind, bytes of an element's source, bytes of its text. Not calibrated: bounds the cost.
  var candidates = 64
  var dateSource = 2000
  var dateText = 80

  // MARK: - Names

  /// Authors of one page, and places that name one agency. Not calibrated: bounds the list.
  var names = 40
  /// Bytes of an item's source and of its text; of an author's source. Set by eye.
  var itemSource = 4000
  var itemText = 80
  var authorSource = 400
  var authorText = 2...120
  /// Bytes of a name behind its cue `By`. Set by eye.
  var cuedName = 4
  /// Blocks below and above the headline in which a byline is looked for, and words and marks read of each. Set by eye.
  var bylineBelow = 8
  var bylineAbove = 2
  var bylineWords = 40
  /// Bytes of a `meta` element that may name an agency, and words and marks of a line. Set by eye.
  var creditText = 80
  var creditWords = 60

  // MARK: - Language, notes, addresses

  /// Paragraphs whose words are read; what stands further down may be a list of languages to choose from. Set by eye.
  var languageParagraphs = 12
  /// Bytes of such a paragraph, of a block where there are too few, and how many are enough to contradict the page. Set by eye.
  var languageParagraph = 200
  var languageBlock = 60
  var languageSure = 3
  /// Shortest and longest note of a correction, notes of a page. Set by eye.
  var noteWords = 5...120
  var notes = 20
  /// Origins that a page names. Not calibrated: bounds the list.
  var origins = 20
}
