/// What a roleset of PropBank does when somebody performs it: the kind of act, and which arguments name its parts.
package struct ActSense: Sendable, Hashable {
  package var kind: Act.Kind
  /// Towards whom, and what; nil where the roleset has no such argument.
  package var recipient: RoleLabel?
  package var object: RoleLabel?
  /// How far what it is about has come.
  package var step: Act.Step?

  package init(kind: Act.Kind, recipient: RoleLabel?, object: RoleLabel?, step: Act.Step? = nil) {
    self.kind = kind
    self.recipient = recipient
    self.object = object
    self.step = step
  }
}

/// Words and senses that acts are told by. Words by folded key of their lemmas.
package struct ActWords: Sendable {
  /// By roleset: `urge.01`.
  package var senses: [String: ActSense] = [:]
  /// Rows of verbs with a particle by both: `turn_down`.
  package var phrasal: [String: ActSense] = [:]
  /// Rolesets whose object is asked of somebody only where a clause names who is to act: *wants Norway to pay*, not *wants peace*.
  package var wishes: Set<String> = []
  /// Rolesets that are acts only with an infinitive (*plans to*), and only of something that is passed or signed.
  package var needingInfinitive: Set<String> = []
  package var needingMeasure: Set<String> = []
  /// Rolesets of undoing, which refuse a measure and approve where they undo a restriction; and nouns for those.
  package var undoing: Set<String> = []
  package var restrictions: Set<UInt64> = []
  /// Verbs by which somebody voices what a noun names, and what those nouns do: *voiced concern*, *reiterated the need for*.
  package var voicing: Set<UInt64> = []
  package var voiced: [UInt64: Act.Kind] = [:]
  /// Verbs of wishes of one's own, which ask nobody.
  package var wishing: Set<UInt64> = []
  /// Prepositions before those for whom something is meant.
  package var benefiting: Set<UInt64> = []
  /// Verbs for what one who *cannot* do it declines to do: `comment`, `support`.
  package var declinable: Set<UInt64> = []
  /// Verbs of speech by which one takes a position: `argue`, `insist`.
  package var arguing: Set<UInt64> = []
  /// Verbs by which one who speaks for oneself asks: *we need help*.
  package var needing: Set<UInt64> = []
  /// Modal verbs by which one is not willing, where they are negated.
  package var unwilling: Set<UInt64> = []
  /// What verbs with a preposition do that takes sides or gives in: `speak against`, `rally behind`, `bow to`.
  package var siding: [[UInt64]: Act.Kind] = [:]
  /// Nouns for what is asked: one gives in to them.
  package var requested: Set<UInt64> = []
  /// Rolesets that are acts only of verbs: *campaigned for*, not *her campaign*; and only of cues of requests.
  package var needingVerb: Set<String> = []
  package var needingRequest: Set<String> = []
  /// Rolesets of giving, which are acts only of an amount to somebody; and of announcing, only of aid.
  package var needingAmount: Set<String> = []
  package var needingAid: Set<String> = []
  package var aid: Set<UInt64> = []
  /// Words by which something said before is said again, raised, added to, or is part of something.
  package var restating: Set<UInt64> = []
  package var raising: Set<UInt64> = []
  package var adding: Set<UInt64> = []
  package var shares: Set<UInt64> = []
  /// Prepositions before those of whom something is asked, whom it concerns, and before places.
  package var askedFrom: Set<UInt64> = []
  package var relating: Set<UInt64> = []
  package var places: Set<UInt64> = []
  /// Rolesets that are acts only where they say on what: *agreed to mediation*.
  package var needingMatter: Set<String> = []
  /// Prepositions before those to whom something is said: `a plea to the council`.
  package var towards: Set<UInt64> = []
  package var votes: Set<UInt64> = []
  /// Verbs and nouns by which what they govern is done or said: `decide`, `decision`, `vote`, `renew`.
  package var performing: Set<UInt64> = []
  /// Verbs after which a noun of an act is theirs: *made a plea*, *renewed its demand*.
  package var light: Set<UInt64> = []
  /// Verbs of giving, of which a future is promised: *will send*.
  package var giving: Set<UInt64> = []
  /// Nouns for something that a parliament passes: `bill`, `budget`.
  package var measures: Set<UInt64> = []
  /// Adjectives, nouns and verbs that judge.
  package var blame: Set<UInt64> = []
  package var praise: Set<UInt64> = []
  /// What one thinks ought to be, or of what is or would be: `important`, `enough`, `priority`, `concerned`.
  package var stance: Set<UInt64> = []
  /// Verbs whose clause says what their subject thinks: `think`, `believe`.
  package var thinking: Set<UInt64> = []
  /// Verbs of duty with an infinitive: `have`, `need`.
  package var obliging: Set<UInt64> = []
  /// Verbs of intention with an infinitive: `intend`, `plan`, `go`.
  package var intending: Set<UInt64> = []
  /// Modal verbs of the future.
  package var futures: Set<UInt64> = []
  /// Modal verbs of what can be.
  package var abilities: Set<UInt64> = []
  /// Verbs of states: a future of theirs promises nothing.
  package var states: Set<UInt64> = []
  /// Verbs of which an imperative asks for nothing: `thank`, `look`.
  package var addresses: Set<UInt64> = []
  /// What makes something depend on something, and what holds it back until then.
  package var provisos: Set<UInt64> = []
  package var holdings: Set<UInt64> = []
  /// Verbs for harm to others: who announces it threatens.
  package var harming: Set<UInt64> = []
  /// What one is who will do something, and who will not: `ready`, `reluctant`.
  package var willing: Set<UInt64> = []
  package var reluctant: Set<UInt64> = []
  /// What it is to do something that ought to be done: *it is time to vote*.
  package var necessary: Set<UInt64> = []
  /// Verbs whose object is the one for whom it is done: `help`, `convince`.
  package var serving: Set<UInt64> = []
  /// Verbs of seeing, whose object is to do what follows: *wants to see them pay*.
  package var seeing: Set<UInt64> = []
  /// What reporters ask for: no act of the event.
  package var askedByReporters: Set<UInt64> = []
  /// Nouns for those who only hear or report what is said: `reporter`, `audience`; and verbs of writing and of
  /// getting a letter.
  package var listening: Set<UInt64> = []
  package var writing: Set<UInt64> = []
  package var receiving: Set<UInt64> = []
  /// Nouns for bodies that stand for one another when the same body is named again: `committee` and `panel`. Those of the last class stand
  /// for any organisation.
  package var bodyClasses: [Set<UInt64>] = []
  package var anyBody: Set<UInt64> = []
  /// Conjunctions and prepositions that open a condition: `unless`, `until`.
  package var conditions: Set<UInt64> = []
  /// Nouns for persons and bodies without a name that can act in public, beside titles: `ally`, `lawmaker`.
  package var agents: Set<UInt64> = []

  /// Prepositions before the time by which something is to be done.
  package var deadlines: Set<UInt64> = []
  /// Prepositions before what something is done with, and nouns for that.
  package var means: Set<UInt64> = []
  package var instruments: Set<UInt64> = []
  /// Pronouns by the folded key of their form.
  package var firstPersons: Set<UInt64> = []
  package var secondPersons: Set<UInt64> = []

  /// Nouns that stand for the country whose they are.
  package var governments: Set<UInt64> = []

  package init() {}
}
