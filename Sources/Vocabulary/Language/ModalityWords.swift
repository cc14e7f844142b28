/// Words that tell whether a clause is stated as a fact, by folded key; verbs, nouns and adjectives by their lemmas.
///
/// Verbs of speech stand in `CueLexicon` with their classes; these are the others.
package struct ModalityWords: Sendable {
  /// Conjunctions of questions: `whether`.
  package var questions: Set<UInt64> = []
  /// Modal verbs by which something ought to be.
  package var duties: Set<UInt64> = []
  /// Modal verbs by which something may be.
  package var possibilities: Set<UInt64> = []
  /// What governs something that is wanted: `want`, `bid`, `effort`.
  package var wishes: Set<UInt64> = []
  /// What governs something that is to come: `plan`, `likely`, `due`.
  package var expectations: Set<UInt64> = []
  /// What governs something that was not: `fail`, `unable`.
  package var denials: Set<UInt64> = []
  /// What governs something that was: `manage`, `begin`, `help`.
  package var facts: Set<UInt64> = []

  package init() {}
}
