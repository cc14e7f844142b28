/// Every threshold by which the blocks of a page are judged to be story or not.
///
/// Lengths in bytes that are not white space, shares from 0 to 1, unless a comment says otherwise. *Tuning half*: the even half, by hash of
/// the file's name, of 123 pages (scrapinghub, F1) and 649 pages (segments, F); Guides/Extraction.md has the steps and scores of both
/// halves. *Set by eye* means that no range was recorded; the whole then stands at F1 .980 and F .940.
struct PageCalibration: Sendable {
  static let standard = PageCalibration()

  // MARK: - Prose of a block

  /// Share of links from which on a block is no prose. Set by eye.
  var proseLinks = 0.4
  /// Bytes that a block counts at most, so that one long imprint outweighs no story. Set by eye on the tuning half.
  var mostProse = 1000
  /// Least length of prose in a heading; with a sentence or commas inside; with a sentence at its end; without any. Set by eye.
  var headingProse = 100
  var sentenceProse = 80
  var endingProse = 30
  var plainProse = 120
  /// Bytes of text from which on what stands in a link is no link's text: unclosed tags and whole cards make such links. Calibrated on the
  /// tuning half; no range was recorded.
  var greatestLink = 400

  // MARK: - Weight by place

  /// By how much prose counts, in halves, under each of the hints of `PageTree`: none, `article`, the text of the story. 2 3 4 (F .917),
  /// 2 3 6 (.920), 2 4 8 (.919) tried on the tuning half.
  var unhinted = 2
  var articleHint = 3
  var storyHint = 6
  /// What a block without prose takes from the elements around it, beside its links; less in tables, whose cells are many. 5, 10, 20 and
  /// 2, 10 tried.
  var labelCost = 10
  var cellCost = 2
  /// Share of links from which on a block without prose takes even where the markup names a story. Set by eye.
  var hintedLinks = 0.5
  /// Prose after the first headline of the first order that counts half as much again: a story follows its headline. 0, 2000 tried: F .935
  /// and .937.
  var afterTitle = 2000
  /// Hundredths of the container's weight from which on an element that is named the story's text ends it. 70, 90 tried: the same scores.
  var namedBodyPercent = 70

  // MARK: - Signs

  /// Letters of a class name that may be two words glued together, and of the first of them. Set by eye.
  var gluedName = 8
  var gluedPart = 4

  // MARK: - Parts left out: shares of the page's prose from which on an element is kept

  /// Of a part that is not named here. .25 to .5 tried on the tuning half: the scores move by less than .003.
  var part = 0.35
  /// Of a menu, `nav`, `footer`, `aside`, a call to share or subscribe. .35 to .6 tried: the same.
  var menu = 0.5
  /// Of any part within the text of a story. .05 to .15 tried: the same.
  var partInStory = 0.08
  /// Of a hidden part, of all hidden parts together, and of a notice. Set by eye.
  var hiddenPart = 0.5
  var allHidden = 0.85
  var notice = 0.9
  /// Prose before a list of comments, or beside all comments, from which on it is left out whatever its size. Set by eye.
  var beforeComments = 150
  var besideComments = 300

  // MARK: - Lists of other stories, by form

  /// Bytes of a unit at most, a headline, a date and a few lines of summary; of its list at least. Set by eye.
  var greatestUnit = 700
  var shortestList = 100
  /// Share of the page's prose from which on a unit is no teaser. Set by eye.
  var unit = 0.2
  /// Elements alike side by side, and thirds of them that are units. Set by eye.
  var unitsOfList = 3
  var thirdsOfList = 2
  /// Share of links, words and length of a line that is a link. Set by eye.
  var wholeLink = 0.9
  var linkWords = 3
  var linkLine = 14..<250

  // MARK: - Homes: shares of the story's prose

  /// From which on a home is the story's. .05 to .2 tried on the tuning half.
  var home = 0.1
  /// From which on it is the greatest part of it. .3 to .5 tried on the tuning half.
  var core = 0.4

  // MARK: - Marks of a block

  /// Longest block, and longest element around it, that is a caption. Set by eye.
  var captionBlock = 300
  var captionElement = 500
  /// Share of links from which on a block is a label; its least length where it ends a sentence, its words where it may stay. Set by
  /// eye; whole-link lines of the home kept, of four words at most: F1 .976 to .978.
  var labelLinks = 0.6
  var linkedSentence = 40
  var linkedWords = 4
  /// Length from which on prose is story outside the home, and a block without prose within it. Set by eye.
  var strayProse = 100
  var homeBlock = 60
  /// Hundredths of a block's text in bold type from which on it is a heading. Set by eye.
  var boldPercent = 90
  /// Length of a cell from which on it is a paragraph: old pages are laid out in tables. Set by eye.
  var paragraphCell = 100
  /// Length above which a block that opens with `<` is escaped markup. Set by eye.
  var escapedMarkup = 20
  /// Longest block whose phrases, and whose evidence as a line, are read. Set by eye.
  var phraseBlock = 500
  var evidenceBlock = 400
  /// Longest block that opens a list of other stories, a note on the author, the words for a contact. Set by eye.
  var railBlock = 60
  var authorBlock = 40
  var contactBlock = 30
  /// Digits of a number of a telephone. Set by eye.
  var contactDigits = 6
  /// Words of the longest heading of a list of other stories. Set by eye.
  var railWords = 7
  /// Longest block, and longest element around it, that class names speak of; longest byline and date. Set by eye.
  var signedBlock = 250
  var signedElement = 600
  var bylineBlock = 150
  var dateBlock = 100

  // MARK: - Labels by the neighbours

  /// Share of links from which on a block outside the container is navigation. Set by eye.
  var navigationLinks = 0.5
  /// Length of a block that is a repetition where it was printed before in another element. Set by eye.
  var repeatedBlock = 60
  /// One part in so many of the prose may stand above the headline. Set by eye.
  var aboveTitleOneIn = 4
  /// Share of the prose that may follow the heading of a list of other stories, and that of comments. .1 to .3 and .5 to .9 tried on the
  /// tuning half.
  var afterRail = 0.15
  var afterForm = 0.7
  /// Blocks of a story above which its last ones may be about the author, how many, and how long. Set by eye.
  var biographyStory = 5
  var biographyBlocks = 3
  var biographyBlock = 500
  /// Undecided blocks between a block and the story that makes it story. Set by eye.
  var nearStory = 4
  /// Length of a block that parts it from the story. Set by eye.
  var partingBlock = 4
  /// Text of captions that is the story: by how many times the rest's, and how much. Set by eye.
  var captionsTimes = 4
  var captionsLength = 300
  /// Share of links of a sentence that is story where nothing is prose. Set by eye.
  var loneSentenceLinks = 0.5
  /// Blocks between the headline and the container, lengths, share of links of a standfirst; its own length without a sentence. Set by
  /// eye: printed as body F1 .979, not printed .980.
  var standfirstReach = 25
  var standfirstBlock = 60...600
  var standfirstLinks = 0.2
  var standfirstOwn = 80

  // MARK: - Phrases

  /// Words of a block among which phrases are looked for. Set by eye.
  var phraseWords = 120
  /// Words that a block has at most where its first word alone tells. Set by eye.
  var phraseLabel = 10
  /// Words of a note on the author; among the first, the verb; behind it, the role. Set by eye.
  var biographyWords = 4
  var biographyVerb = 9
  var biographyRole = 22

  // MARK: - Stubs

  /// Length of the longest stub: of the tuning half, stubs have 200 to 2,400, whole stories of pages that also advertise subscriptions
  /// 1,900 and more, most above 3,000.
  var stub = 2500
  /// The same for a text that breaks off with a link to the rest, and where only dots say so: many an author ends with dots. Set by eye.
  var truncated = 1200
  var dotted = 600
  /// Blocks behind the story that may ask for payment, and the shortest and longest. Set by eye.
  var paymentBlocks = 12
  var paymentBlock = 20...500
  /// Blocks behind the story that may link to the rest, and the longest. Set by eye.
  var restBlocks = 2
  var restBlock = 40

  // MARK: - The text in the page's data

  /// Words of a text that is a witness: short ones are summaries. Set by eye.
  var witnessWords = 100
  /// Words of a run that is compared. Set by eye.
  var witnessRun = 4
  /// Shares of the witness's runs: in a story that agrees with it; anywhere on a page whose story is another. Set by eye between what 42
  /// open pages with such a text have: 41 stories have .78 of it and more, one, before a paywall, nothing.
  var witnessAgreed = 0.5
  var witnessShown = 0.7
  /// Share of a block's runs from which on it has the witness's text. Set by eye.
  var witnessBlock = 0.5
  /// One part in so many of the witness's runs is its end. Set by eye.
  var witnessEndOneIn = 10

  // MARK: - Pages of one site

  /// Different stories that a repeated block must stand in: two may quote one text, three hardly do. Set by eye.
  var siteStories = 3
  /// Bytes of a block that is looked at: shorter ones are crossheads. Set by eye.
  var siteBlock = 20
  /// Share of the blocks of the shorter story from which on two pages have one story. Set by eye.
  var siteSameStory = 0.5
  /// Pages of a block beyond which it is not asked whether they have one story. Not calibrated: bounds the cost.
  var siteWidespread = 20
}
