import Vocabulary

/// Words that stand for somebody or something that can speak: a name, a noun or a pronoun.
struct Mention: Sendable {
  enum Form: Sendable { case name, noun, pronoun }
  /// *Owned* is a phrase with a possessor (`her lawyer`); *bare* one without an article (`officials`, `committee chairman`).
  enum Determiner: Sendable { case definite, indefinite, owned, bare }

  var form: Form
  /// The token on which the others hang; of a name the last.
  var head: Int
  var tokens: Range<Int>
  var kind: Referent.Kind
  /// nil where the words do not tell.
  var gender: Gender?
  var isPlural: Bool
  var determiner = Determiner.definite
  /// Index of a name.
  var name: Int?
  /// Subject of a clause; neither possessor nor behind a preposition.
  var isSubject: Bool
  var isOblique: Bool
  /// Inside quotation marks: the speaker's words, not the report's.
  var isQuoted: Bool
}

/// Somebody or something that mentions of one report stand for.
struct Referent: Sendable {
  /// *Group*: several persons; *body*: an organisation, or several persons seen as one; *document*: what is written or broadcast;
  /// *thing*: all else.
  enum Kind: Sendable { case person, group, body, document, place, thing }

  var kind: Kind
  /// Index in the cast, where a name stands for it.
  var actor: Int?
  var gender: Gender?
  var isPlural: Bool
  /// What it is called: the last words of titles, appositions and predicates; of a body the words of its name.
  var nouns: Set<UInt64> = []
  /// All words of those phrases but the small ones.
  var words: Set<UInt64> = []
  /// Of a letter, statement or the like: who wrote it, as an index of a referent.
  var author: Int?
  /// Its mentions so far, as indices, the last one last.
  var mentions: [Int] = []
}
