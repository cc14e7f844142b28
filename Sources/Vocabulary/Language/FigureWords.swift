import TextAlgorithms

/// Words around figures: what is counted, hedges, scores, names that hold a number.
package struct FigureWords: Sendable {
  /// *worth* between an amount and what it buys.
  package var worth: UInt64 = 0
  /// Words between an amount and what it is made of.
  package var substanceLinks: Set<UInt64> = []
  /// Determiners of the whole that a part is taken from.
  package var wholeDeterminers: Set<UInt64> = []
  /// Plural nouns without -s.
  package var irregularPlurals: Set<UInt64> = []
  /// Singular words in -s and verbs in -s.
  package var noPlurals: Set<UInt64> = []
  /// Words that stand for the people in that state.
  package var states: Set<UInt64> = []
  /// Words at which a counted phrase ends.
  package var phraseClosers: Set<UInt64> = []
  /// Words before somebody's age.
  package var ageWords: Set<UInt64> = []
  /// Words of games and ballots, beside which `3-2` is a score.
  package var scoreWords: Set<UInt64> = []
  /// Nouns that take a number as their name.
  package var designators: Set<UInt64> = []
  /// Nouns that take a number as their name where it counts nothing.
  package var designatorsUnlessCounted: Set<UInt64> = []
  /// Words after which a number is no name, whatever their capital.
  package var beforeCount: Set<UInt64> = []
  /// Nouns of people and things whose number a capital or a year's form does not hide.
  package var countedPersons: Set<UInt64> = []
  /// Nouns for one person that *one* counts.
  package var onePersons: Set<UInt64> = []
  /// Words before an emphatic *one*.
  package var onlies: Set<UInt64> = []
  /// Determiners before *one*.
  package var oneDeterminers: Set<UInt64> = []
  /// Words before a *one day* that is a length of time.
  package var beforeOneDay: Set<UInt64> = []
  /// Words before an amount that restates another.
  package var equating: Set<UInt64> = []
  /// Words for a multiple: `twice`.
  package var multiples: [UInt64: Double] = [:]
  /// Letters after an amount that say whose dollars it is.
  package var dollarsAfter: [UInt64: String] = [:]
  /// Letters of grades and ratings.
  package var grades: Set<UInt64> = []
  /// Verbs and nouns of change, after which a figure is a difference.
  package var changes: Set<UInt64> = []
  /// Phrases that limit a figure, longest first.
  package var hedges: [([UInt64], Figure.Hedge)] = []
  /// Hedges that are also places: `over the city`.
  package var spatial: Set<UInt64> = []
  /// Words after which such a word is a hedge.
  package var beforeSpatialHedge: Set<UInt64> = []
  /// Adverbs before a hedge.
  package var hedgeDegrees: Set<UInt64> = []
  /// Words for percent.
  package var percents: Set<UInt64> = []
  /// *points* of `percentage points`.
  package var points: Set<UInt64> = []
  /// *square* before a unit of length.
  package var squares: Set<UInt64> = []
  /// *cubic* before a unit of length.
  package var cubics: Set<UInt64> = []
  /// *hour* of `km per hour`.
  package var hourUnits: Set<UInt64> = []
  /// *old* of `12 years old`.
  package var olds: Set<UInt64> = []
  /// Scales of temperature.
  package var degrees: [UInt64: FigureUnit] = [:]

  package init() {}
}
