import TextAlgorithms

/// Words by which lines and blocks are told from a story: ages, credits of pictures, headings over other stories, corrections.
package struct BlockWords: Sendable {
  /// Words of a line that says whose rights are reserved.
  package var rightsReserved: KeySet = KeySet()
  /// Articles that stand for a number in an age: `an hour ago`.
  package var ageArticles: KeySet = KeySet()
  /// Words of a line that says how old a page is: `2 days ago`, `5 min read`.
  package var ages: KeySet = KeySet()
  /// Units of such an age.
  package var ageUnits: KeySet = KeySet()
  /// Words for a picture that open its credit or caption.
  package var pictures: KeySet = KeySet()
  /// Words after them that open a credit.
  package var pictureCredits: KeySet = KeySet()
  /// Words for a caption.
  package var captions: KeySet = KeySet()
  /// Words before a photographer's name.
  package var pictureBy: KeySet = KeySet()
  /// Agencies that sell pictures.
  package var pictureAgencies: KeySet = KeySet()
  /// Articles, which headlines leave out.
  package var headlineArticles: KeySet = KeySet()
  /// Verbs of saying, which a lead has and a headline rarely.
  package var headlineSpeech: KeySet = KeySet()
  /// Verbs of a line that says where and when something was posted.
  package var postings: KeySet = KeySet()
  /// First words of a heading over other stories.
  package var railStarts: KeySet = KeySet()
  /// Nouns of such a heading.
  package var railWords: KeySet = KeySet()
  /// Verbs of a line about the author.
  package var biographyVerbs: KeySet = KeySet()
  /// What such a line says that the author is.
  package var biographyRoles: KeySet = KeySet()
  /// Labels of a link to the rest of a story, as keys of their words.
  package var restLinks: [[UInt64]] = []
  /// Labels of a correction, before a colon or dash.
  package var correctionLabels: KeySet = KeySet()
  /// First words of a correction.
  package var correctionOpenings: [[UInt64]] = []
  /// Phrases of a correction, anywhere in it.
  package var correctionPhrases: [[UInt64]] = []
  /// First words of `correctionPhrases`.
  package var correctionStarts: KeySet = KeySet()
  /// Words after which a date is a picture's.
  package var datedPictures: KeySet = KeySet()
  /// Words that begin the heading of comments or other stories.
  package var storyEndings: KeySet = KeySet()

  package init() {}
}
