import TextAlgorithms

/// Words that weigh less, or mean something of their own, where reports are compared.
package struct ComparisonWords: Sendable {
  /// Words that carry no meaning of their own: left out where statements are compared.
  package var emptyWords: Set<UInt64> = []
  /// Phrases that limit a statement.
  package var hedges: PhraseTable = PhraseTable([])
  /// Hedges, and verbs of reporting, that copies tend to drop.
  package var droppedHedges: Set<UInt64> = []
  /// Words by which a text says that an agency is its source.
  package var sourcing: Set<UInt64> = []
  /// Words for a written statement.
  package var statementWords: Set<UInt64> = []
  /// Words for an occasion where many reporters listen.
  package var meetingWords: Set<UInt64> = []
  /// Pronouns and demonstratives with which a sentence points back to the one before.
  package var openingPronouns: Set<UInt64> = []
  /// Endings of adjectives made of the names of countries and peoples.
  package var demonymEndings: [String] = []
  /// Words that every text uses.
  package var grammarWords: Set<UInt64> = []
  /// Verbs of saying, calendar words, titles, and what reports of every event say.
  package var formulas: Set<UInt64> = []
  /// Verbs of a charge before a court.
  package var charging: Set<UInt64> = []
  /// Words after such a verb.
  package var chargeLinks: Set<UInt64> = []
  /// Pronouns of one who speaks to somebody.
  package var addressingPronouns: Set<UInt64> = []
  /// Pronouns of the speaker and the person addressed.
  package var speakerPronouns: Set<UInt64> = []
  /// Stems of words of which one excludes the other.
  package var opposites: [UInt64: Set<UInt64>] = [:]
  /// Words that limit a statement: conditions, shares, degrees.
  package var limits: Set<UInt64> = []
  /// Words that deny.
  package var negations: Set<UInt64> = []
  /// Words that deny, weak and strong ones, by their lemmas.
  package var denyingWords: Set<UInt64> = []
  /// Lemmas with hardly any content: left out where clauses are compared.
  package var lightWords: Set<UInt64> = []
  /// Pronouns of the speaker alone, by their lemmas.
  package var selfPronouns: Set<UInt64> = []

  package init() {}
}
