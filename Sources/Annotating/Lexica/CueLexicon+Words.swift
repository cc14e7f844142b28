import TextAlgorithms
import Vocabulary

/// Words beside the cue: documents that speak, adjectives that attribute, past forms that show a new clause.
extension CueLexicon {
  /// Things that say something without being anybody.
  static let documents = plurals(
    """
    report poll survey study analysis document record statement letter memo memorandum email editorial article story column review audit
    ruling verdict indictment complaint lawsuit filing transcript note message post tweet ad advert commercial book bill law treaty agreement
    constitution text sign banner release data figure statistic number evidence census forecast paper magazine newspaper website blog
    campaign spokesperson source official poster leaflet manifesto platform resolution proposal plan speech testimony video footage
    """)

  static let timeNouns = plurals("year month week day hour minute morning evening night afternoon weekend decade century time moment")

  /// Past forms of verbs that no name or noun looks like: they show that a coordinator opens a new verb.
  static let pasts: Set<UInt64> = {
    var out: Set<UInt64> = []
    for verb in verbs where !verb.lemma.contains(" ") {
      for form in Inflector.verbForms(verb.lemma) where form.hasSuffix("ed") { out.insert(Folding.key(form)) }
    }
    return out.union(
      keys(
        """
        went left came took gave made got put sent began ran held met kept led won lost fell rose grew became brought stood sat spoke turned
        moved returned headed visited joined started ended stopped opened closed signed voted walked drove flew arrived appeared received
        """))
  }()

  /// `class: adjective adjective` after a form of *be*.
  private static let adjectiveText = """
    believe: confident sure certain convinced concerned worried afraid glad happy hopeful optimistic pessimistic sceptical skeptical doubtful
    believe: proud disappointed surprised shocked pleased grateful angry furious sorry unsure uncertain wary fearful critical supportive
    believe: alarmed appalled delighted disgusted dismayed upset unhappy thankful dissatisfied satisfied puzzled baffled frustrated mindful
    believe: anxious nervous adamant positive frightened scared troubled outraged encouraged
    know: aware conscious unaware
    pledge: determined willing ready prepared
    refuse: unwilling reluctant opposed
    request: eager keen impatient
    """

  /// Adjectives that report what their subject thinks or wants: `is confident that`, `is worried about`.
  static let adjectives: [UInt64: Version.CueClass] = {
    var out: [UInt64: Version.CueClass] = [:]
    for (cueClass, words) in labelled(adjectiveText) {
      for word in words where out[Folding.key(word)] == nil { out[Folding.key(word)] = cueClass }
    }
    return out
  }()

  /// Whether an infinitive after the adjective is what its subject wants rather than feels: `eager to`, not `sorry to`.
  static func takesInfinitiveAfterAdjective(_ cueClass: Version.CueClass) -> Bool {
    switch cueClass {
    case .pledge, .refuse, .request: true
    default: false
    }
  }

  /// Verbs that documents use: `polls show`, `the survey found`.
  static let showing = Set(
    WordList.words(
      "show find suggest indicate reveal say state read conclude note warn estimate predict confirm claim describe project demonstrate"
    ).flatMap {
      Inflector.verbForms($0)
    }.map { Folding.key($0) })

  private static func plurals(_ words: String) -> Set<UInt64> {
    Set(WordList.words(words).flatMap { [$0, Inflector.plural($0)] }.map { Folding.key($0) })
  }
}
