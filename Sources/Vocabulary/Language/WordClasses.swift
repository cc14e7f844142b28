import TextAlgorithms

/// Closed classes of words, and the small sets that rules of syntax and attribution ask for, by folded key.
package struct WordClasses: Sendable {
  package var determiners: Set<UInt64> = []
  package var definite: Set<UInt64> = []
  package var prepositions: Set<UInt64> = []
  package var timePlace: Set<UInt64> = []
  package var conjunctions: Set<UInt64> = []
  package var coordinators: Set<UInt64> = []
  /// Adverbs that join a sentence to the one before: `meanwhile`, `however`.
  package var connectives: Set<UInt64> = []
  /// Words that, at the start of a sentence, point back to the one before: `this`, `such`.
  package var pointers: Set<UInt64> = []
  package var subjectPronouns: Set<UInt64> = []
  package var possessivePronouns: Set<UInt64> = []
  /// Pronouns of the third person in all their forms.
  package var malePronouns: Set<UInt64> = []
  package var femalePronouns: Set<UInt64> = []
  package var pluralPronouns: Set<UInt64> = []
  package var neuterPronouns: Set<UInt64> = []
  /// `from` and `by`, before whoever wrote a letter.
  package var authorPrepositions: Set<UInt64> = []
  /// Words that open a source of several whom nobody names: `some`, `many`.
  package var unnamedOpeners: Set<UInt64> = []
  /// `the` and what points at something known.
  package var definiteDeterminers: Set<UInt64> = []
  package var be: Set<UInt64> = []
  package var have: Set<UInt64> = []
  package var modals: Set<UInt64> = []
  package var negations: Set<UInt64> = []
  /// Words for no one and nothing, as subject, object or determiner.
  package var nobody: Set<UInt64> = []
  package var adverbs: Set<UInt64> = []
  /// Words that stand for many: `many said`, `half of voters say`.
  package var quantifiers: Set<UInt64> = []
  /// Prepositions that hang a phrase on a noun in front of them: `voters in six states`.
  package var nounPrepositions: Set<UInt64> = []
  package var quantityPrefixes: Set<UInt64> = []
  package var relatives: Set<UInt64> = []
  package var that: UInt64 = 0
  package var to: UInt64 = 0
  package var who: Set<UInt64> = []
  package var by: UInt64 = 0
  package var according: UInt64 = 0
  package var among: Set<UInt64> = []
  package var and: Set<UInt64> = []
  package var andAs: Set<UInt64> = []
  package var andBut: Set<UInt64> = []
  package var andWhoWhich: Set<UInt64> = []
  package var asWord: Set<UInt64> = []
  package var butAndWhileAsThoughAlthough: Set<UInt64> = []
  package var butWhile: Set<UInt64> = []
  package var butWhileThoughAlthough: Set<UInt64> = []
  package var compared: Set<UInt64> = []
  /// `despite`, `though`: what they open after a comma is the report's own remark.
  package var concessives: Set<UInt64> = []
  /// What may follow a dash that ends reported content.
  package var asideOpeners: Set<UInt64> = []
  package var even: Set<UInt64> = []
  /// Verbs that stand for another: `as did Holm`.
  package var proVerbs: Set<UInt64> = []
  package var with: UInt64 = 0
  /// Behind a span of time: `a week ago`.
  package var ago: Set<UInt64> = []
  /// `accused of`, `blamed for`
  package var blamePrepositions: Set<UInt64> = []
  package var makes: Set<UInt64> = []
  /// One member of a party.
  package var adherents: Set<UInt64> = []
  package var calls: Set<UInt64> = []
  package var conditionals: Set<UInt64> = []
  /// Words that stand for something told before.
  package var anaphors: Set<UInt64> = []
  /// What opens an example behind a comma.
  package var examples: Set<UInt64> = []
  package var indefiniteArticles: Set<UInt64> = []
  /// Verbs whose infinitive stands in the passive: `thought to be abroad`.
  package var thoughts: Set<UInt64> = []
  /// `made clear`, `made it plain`
  package var plainly: Set<UInt64> = []
  package var getGetsGot: Set<UInt64> = []
  package var howWhyWhat: Set<UInt64> = []
  package var ifByDespite: Set<UInt64> = []
  package var ofFrom: Set<UInt64> = []
  package var on: Set<UInt64> = []
  package var onLast: Set<UInt64> = []
  package var says: Set<UInt64> = []
  package var there: Set<UInt64> = []
  package var thereIfWhenAs: Set<UInt64> = []
  package var thisLastNext: Set<UInt64> = []
  package var toWithByThroughVia: Set<UInt64> = []
  package var todayYesterdayTomorrowTonight: Set<UInt64> = []
  package var verySoMoreMostWords: Set<UInt64> = []
  package var whenWhileAsSince: Set<UInt64> = []
  package var whileWord: Set<UInt64> = []
  package var whoWhichButWhileWords: Set<UInt64> = []
  package var whichWhom: Set<UInt64> = []
  /// Words in lower case inside a person's name.
  package var nameParticles: Set<UInt64> = []
  /// Prepositions inside a name: `Ministry of Defence`.
  package var nameJoiners: Set<UInt64> = []
  /// *the*.
  package var definiteArticle: Set<UInt64> = []
  /// Prepositions between a title and what it governs.
  package var namePossessors: Set<UInt64> = []
  /// Prepositions before a place.
  package var placePrepositions: Set<UInt64> = []
  /// Words that open a subordinate clause.
  package var clauseOpeners: Set<UInt64> = []
  /// Conjunctions that subordinate a clause of the report's own to what is said.
  package var subordinators: Set<UInt64> = []
  /// Verbs before a cue that belong to it: `began to complain`.
  package var leadingVerbs: Set<UInt64> = []
  /// Adjectives before a cue that belong to it: `eager to say`.
  package var leadingAdjectives: Set<UInt64> = []
  /// Participles that say that somebody was quoted.
  package var quotedVerbs: Set<UInt64> = []
  /// Words that open an indirect question.
  package var questionWords: Set<UInt64> = []
  /// Forms of verbs whose object is the person addressed.
  package var urgingVerbs: Set<UInt64> = []
  /// Prepositions of a cue with a particle that a clause may follow.
  package var phrasePrepositions: Set<UInt64> = []
  /// Prepositions after a reporting adjective.
  package var adjectivePrepositions: Set<UInt64> = []
  /// Words before a participle that is no main verb.
  package var participleOpeners: Set<UInt64> = []
  /// Words after a comma that open no apposition.
  package var notAppositions: Set<UInt64> = []
  /// Determiners that open a source.
  package var sourceDeterminers: Set<UInt64> = []
  /// Determiners that point back to somebody: `the minister`.
  /// Abbreviated titles, which a name follows.
  package var abbreviatedTitles: Set<UInt64> = []
  /// Places that are written short before a name or at the end of an address: `Ariz`.
  package var abbreviatedPlaces: Set<UInt64> = []
  /// Abbreviations that keep their full stop inside a sentence.
  package var innerAbbreviations: Set<UInt64> = []
  /// Words that link the parts of names and are in no list of names by themselves.
  package var nameLinks: Set<UInt64> = []
  /// Determiners, prepositions, conjunctions, pronouns, auxiliaries and negations.
  package var functionWords: Set<UInt64> = []

  package init() {}
}
