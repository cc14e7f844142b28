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
  /// Those for people of any kind.
  package var anyPersons: Set<UInt64> = []
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
  /// *a*, *an*.
  package var articles: Set<UInt64> = []
  /// *half* before a unit.
  package var half: UInt64 = 0
  /// Parts that *and a* adds to a unit: `a day and a half`.
  package var addedParts: [UInt64: Double] = [:]
  /// Words before a unit that make one whole of it: `the next day or more`, `over the past decade`.
  package var wholeUnits: Set<UInt64> = []
  /// Words before such a decade or century.
  package var throughout: Set<UInt64> = []
  /// Words behind a length that make it a distance: `4 days later`.
  package var distances: Set<UInt64> = []
  /// Phrases behind a number that limit it.
  package var hedgesBehind: [([UInt64], Figure.Hedge)] = []
  /// Verbs before the number that they say is passed.
  package var exceeding: Set<UInt64> = []
  /// Such verbs that have other meanings.
  package var topping: Set<UInt64> = []
  /// Those that are used of counts alone.
  package var passing: Set<UInt64> = []
  /// Their plain forms, which are also nouns.
  package var top: Set<UInt64> = []
  /// Words before the plain form of a verb.
  package var modals: Set<UInt64> = []
  /// *not* and its like before a verb.
  package var negations: Set<UInt64> = []
  /// Verbs of beginning, before the hour at which something begins.
  package var hourVerbs: Set<UInt64> = []
  /// Words before such an hour.
  package var atHours: Set<UInt64> = []
  /// Words before a bare *two* that stands for what was named: `the two could`.
  package var standIns: Set<UInt64> = []
  /// *he*, *she*, and the verbs between them and their age.
  package var agedPersons: Set<UInt64> = []
  package var ageVerbs: Set<UInt64> = []
  /// Words that may follow such an age.
  package var agesEnd: Set<UInt64> = []
  /// Kinds of street, behind the number of a house.
  package var streets: Set<UInt64> = []
  /// Letters of the points of the compass.
  package var compass: Set<UInt64> = []
  /// *rate*, the kinds of rate that are percentages, and the words between a rate and its number.
  package var rateNouns: Set<UInt64> = []
  package var rateKinds: Set<UInt64> = []
  package var rateLinks: Set<UInt64> = []
  /// Nouns of which *zero* is a percentage.
  package var zeroRates: Set<UInt64> = []
  /// Scales of temperature.
  package var degrees: [UInt64: FigureUnit] = [:]

  package init() {}
}
