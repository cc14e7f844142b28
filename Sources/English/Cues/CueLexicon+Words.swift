import TextAlgorithms
import Vocabulary

extension CueLexicon {
  static let englishSurroundings: Surroundings = {
    var it = Surroundings()
    it.auxiliaries = WordSet.keys(
      """
      be am is are was were been being have has had having do does did done will would shall should can could may might must ought
      wo ca sha 's 've 'd 'll 're 'm n't not cannot need dare get gets got
      """)
    it.adverbs = WordSet.keys(
      """
      also later again repeatedly previously earlier then now still always often never once twice already just only even recently today
      yesterday tomorrow tonight reportedly allegedly apparently publicly privately openly clearly explicitly simply merely further
      additionally similarly likewise meanwhile subsequently afterwards afterward finally eventually ultimately first initially originally
      immediately quickly promptly separately directly bluntly briefly flatly firmly strongly sharply angrily calmly quietly famously
      formally officially effectively essentially basically consistently constantly continually frequently regularly usually generally
      sometimes occasionally rarely seldom certainly definitely obviously rightly wrongly falsely mistakenly correctly truly really
      actually probably possibly perhaps maybe duly readily reluctantly grudgingly cautiously carefully politely jokingly emphatically
      categorically vehemently unequivocally specifically particularly especially notably correctly solemnly tearfully instead therefore
      thus however nevertheless nonetheless though too both all either ever long since soon simultaneously jointly collectively
      vigorously adamantly steadfastly routinely widely broadly largely mostly partly
      """)
    it.documents = plurals(
      """
      report poll survey study analysis document record statement letter memo memorandum email editorial article story column review audit
      ruling verdict indictment complaint lawsuit filing transcript note message post tweet ad advert commercial book bill law treaty agreement
      constitution text sign banner release data figure statistic number evidence census forecast paper magazine newspaper website blog
      campaign spokesperson source official poster leaflet manifesto platform resolution proposal plan speech testimony video footage
      return disclosure list index register ledger receipt affidavit subpoena warrant
      """)
    it.messages = plurals(
      """
      statement letter memo memorandum email note message post tweet release resolution proposal missive response reply announcement appeal
      petition manifesto communique telegram dispatch declaration speech testimony op-ed
      """)
    it.documents.formUnion(it.messages)
    it.showing = forms(
      of: "show find suggest indicate reveal say state read conclude note warn estimate predict confirm claim describe project demonstrate")
    it.timeNouns = plurals("year month week day hour minute morning evening night afternoon weekend decade century time moment")
    it.pasts = pastForms()
    return it
  }()

  private static func pastForms() -> Set<UInt64> {
    var out: Set<UInt64> = []
    for verb in verbList where !verb.lemma.contains(" ") {
      for form in Inflector.verbForms(verb.lemma) where form.hasSuffix("ed") { out.insert(Folding.key(form)) }
    }
    return out.union(
      WordSet.keys(
        """
        went left came took gave made got put sent began ran held met kept led won lost fell rose grew became brought stood sat spoke turned
        moved returned headed visited joined started ended stopped opened closed signed voted walked drove flew arrived appeared received
        """))
  }

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

  static let adjectiveClasses: [UInt64: Version.CueClass] = {
    var out: [UInt64: Version.CueClass] = [:]
    for (cueClass, words) in labelled(adjectiveText) {
      for word in words where out[Folding.key(word)] == nil { out[Folding.key(word)] = cueClass }
    }
    return out
  }()

  private static func plurals(_ words: String) -> Set<UInt64> {
    Set(WordList.words(words).flatMap { [$0, Inflector.plural($0)] }.map { Folding.key($0) })
  }
}
