import TextAlgorithms

/// Words that report speech, thought and acts of speech, by class and by what they govern.
///
/// A form of two verbs belongs to the one listed first. Verbs with a particle (`rule out`, `call on`) are phrases; their first word alone
/// need not be a cue. All sets are of folded keys of inflected forms.
package final class CueLexicon: Sendable {
  /// A reporting verb.
  package struct Verb: Sendable, Hashable {
    /// Base form, with its particle: `rule out`.
    package let lemma: String
    package let cueClass: Version.CueClass
    /// Whether it normally accompanies a direct quotation.
    package let isSaying: Bool

    package init(lemma: String, cueClass: Version.CueClass, isSaying: Bool) {
      self.lemma = lemma
      self.cueClass = cueClass
      self.isSaying = isSaying
    }
  }

  /// What a reporting verb may govern, as sets of forms.
  package struct Frames: Sendable {
    /// `told X …`, `urged X to …`
    package var addressed: Set<UInt64> = []
    /// `said he would …`: a clause without *that*.
    package var bare: Set<UInt64> = []
    /// `reiterated the need for …`
    package var objects: Set<UInt64> = []
    /// Verbs that lend a noun of speech a voice: `made a plea`.
    package var light: Set<UInt64> = []
    /// Verbs that a clause follows even where no verb of it is recognised: `says the plan works`.
    package var anyClause: Set<UInt64> = []
    /// `called him “a liar”`: the object belongs to the content.
    package var naming: Set<UInt64> = []
    /// `regards as a threat`
    package var predicates: Set<UInt64> = []

    package init() {}
  }

  /// Words beside the cue.
  package struct Surroundings: Sendable {
    /// Forms of be, have, do and the modals, with those that swallow their negation.
    package var auxiliaries: Set<UInt64> = []
    /// Adverbs that may stand between the subject and the cue, or between auxiliary and cue.
    package var adverbs: Set<UInt64> = []
    /// Things that say something without being anybody.
    package var documents: Set<UInt64> = []
    /// Documents in which somebody speaks: letters, statements.
    package var messages: Set<UInt64> = []
    /// Verbs that documents use: `polls show`, `the survey found`.
    package var showing: Set<UInt64> = []
    package var timeNouns: Set<UInt64> = []
    /// Past forms of verbs that no name or noun looks like: they show that a coordinator opens a new verb.
    package var pasts: Set<UInt64> = []

    package init() {}
  }

  /// Every verb, in the order of its list.
  package let verbs: [Verb]
  /// Forms of one word that may stand beside a direct quotation.
  package let saying: Set<UInt64>
  /// Nouns that report, in both numbers, with their class.
  package let nouns: [UInt64: Version.CueClass]
  /// Adjectives that report what their subject thinks or wants: `is confident that`, `is worried about`.
  package let adjectives: [UInt64: Version.CueClass]
  package let frames: Frames
  package let auxiliaries: Set<UInt64>
  package let adverbs: Set<UInt64>
  package let documents: Set<UInt64>
  package let messages: Set<UInt64>
  package let showing: Set<UInt64>
  package let timeNouns: Set<UInt64>
  package let pasts: Set<UInt64>
  private let byKey: [UInt64: Int]
  /// Verbs of two words by both.
  private let byParticle: [[UInt64]: Int]
  private let table: PhraseTable

  /// - Parameter forms: every form of every verb as its words, with the index of the verb.
  package init(
    verbs: [Verb], forms: [(words: [String], value: Int)], nouns: [UInt64: Version.CueClass], adjectives: [UInt64: Version.CueClass],
    frames: Frames, surroundings: Surroundings
  ) {
    self.verbs = verbs
    self.nouns = nouns
    self.adjectives = adjectives
    self.frames = frames
    auxiliaries = surroundings.auxiliaries
    adverbs = surroundings.adverbs
    documents = surroundings.documents
    messages = surroundings.messages
    showing = surroundings.showing
    timeNouns = surroundings.timeNouns
    pasts = surroundings.pasts
    let single = forms.filter { $0.words.count == 1 }
    saying = Set(single.filter { verbs[$0.value].isSaying }.map { Folding.key($0.words[0]) })
    byKey = Dictionary(single.map { (Folding.key($0.words[0]), $0.value) }, uniquingKeysWith: { first, _ in first })
    byParticle = Dictionary(
      forms.lazy.filter { $0.words.count == 2 }.map { ($0.words.map { Folding.key($0) }, $0.value) },
      uniquingKeysWith: { first, _ in first })
    table = PhraseTable(forms.map { (phrase: $0.words.joined(separator: " "), value: Int32($0.value)) })
  }

  /// The class of a form of a one-word verb, or nil.
  package func classOf(_ key: UInt64) -> Version.CueClass? { byKey[key].map { verbs[$0].cueClass } }

  /// The base form of a form of a one-word verb, or nil.
  package func lemmaOf(_ key: UInt64) -> String? { byKey[key].map { verbs[$0].lemma } }

  /// The longest reporting verb that begins at a token, with its particle if it has one (`pointed out`), and how many tokens it takes.
  package func verb(at i: Int, in tokens: [Token], end: Int) -> (length: Int, verb: Verb)? {
    guard let match = table.longestMatch(at: i, in: tokens, end: end) else { return nil }
    return (match.length, verbs[Int(match.value)])
  }

  /// The reporting verb that a verb makes with a particle: `call` and `for`.
  package func phrasal(_ verb: UInt64, _ particle: UInt64) -> Verb? { byParticle[[verb, particle]].map { verbs[$0] } }

  /// The class of a noun that reports, singular or plural (`plea`, `demands`), or nil.
  package func classOfNoun(_ key: UInt64) -> Version.CueClass? { nouns[key] }

  package func isLight(_ key: UInt64) -> Bool { frames.light.contains(key) && classOf(key) == nil }
  package func takesAddressee(_ key: UInt64) -> Bool { frames.addressed.contains(key) }
  package func takesBareClause(_ key: UInt64) -> Bool { frames.bare.contains(key) }
  package func takesAnyClause(_ key: UInt64) -> Bool { frames.anyClause.contains(key) }
  package func isNaming(_ key: UInt64) -> Bool { frames.naming.contains(key) }
  package func takesPredicate(_ key: UInt64) -> Bool { frames.predicates.contains(key) }
  package func takesObject(_ key: UInt64) -> Bool { frames.objects.contains(key) }
}
