/// What stages know of one language: a language pack as a value.
///
/// Immutable, and a reference, so that handing it on and asking one of its sets copies nothing. Parts with methods are references too; the
/// others are asked field by field. The parts that take long to make (names, lemmas, sentences, thesaurus) are made when first asked.
package final class Language: Sendable {
  /// What the pack holds that is made at once.
  package struct Words: Sendable {
    package var classes: WordClasses
    package var keys: WordKeys
    package var figures: FigureWords
    package var units: UnitLexicon
    package var comparison: ComparisonWords
    package var blocks: BlockWords
    package var credits: CreditWords
    package var dates: DateWords
    package var modality: ModalityWords
    package var acts: ActWords

    package init(
      classes: WordClasses, keys: WordKeys, figures: FigureWords, units: UnitLexicon, comparison: ComparisonWords, blocks: BlockWords,
      credits: CreditWords, dates: DateWords, modality: ModalityWords, acts: ActWords
    ) {
      self.classes = classes
      self.keys = keys
      self.figures = figures
      self.units = units
      self.comparison = comparison
      self.blocks = blocks
      self.credits = credits
      self.dates = dates
      self.modality = modality
      self.acts = acts
    }
  }

  /// What the pack holds that is made when first asked: functions that give the same value each time.
  package struct Lexica: Sendable {
    package var cues: @Sendable () -> CueLexicon
    package var names: @Sendable () -> NameLexicon
    package var gazetteer: @Sendable () -> Gazetteer
    package var sentences: @Sendable () -> SentenceWeights
    package var lemmas: @Sendable () -> Lemmatiser
    package var thesaurus: @Sendable () -> Thesaurus

    package init(
      cues: @escaping @Sendable () -> CueLexicon, names: @escaping @Sendable () -> NameLexicon,
      gazetteer: @escaping @Sendable () -> Gazetteer, sentences: @escaping @Sendable () -> SentenceWeights,
      lemmas: @escaping @Sendable () -> Lemmatiser, thesaurus: @escaping @Sendable () -> Thesaurus
    ) {
      self.cues = cues
      self.names = names
      self.gazetteer = gazetteer
      self.sentences = sentences
      self.lemmas = lemmas
      self.thesaurus = thesaurus
    }
  }

  package let words: WordClasses
  package let keys: WordKeys
  package let figures: FigureWords
  package let units: UnitLexicon
  package let comparison: ComparisonWords
  package let blocks: BlockWords
  package let credits: CreditWords
  package let dates: DateWords
  package let modality: ModalityWords
  package let acts: ActWords
  package let boilerplate: BoilerplatePhrases
  package let agencies: AgencyNames
  /// The languages that reports are told apart by.
  package let profiles: [LanguageProfile]
  package let times: any TimeGrammar
  package let numerals: any NumeralGrammar
  private let lexica: Lexica

  package var cues: CueLexicon { lexica.cues() }
  package var names: NameLexicon { lexica.names() }
  package var gazetteer: Gazetteer { lexica.gazetteer() }
  package var sentences: SentenceWeights { lexica.sentences() }
  package var lemmas: Lemmatiser { lexica.lemmas() }
  package var thesaurus: Thesaurus { lexica.thesaurus() }

  package init(
    words: Words, lexica: Lexica, boilerplate: BoilerplatePhrases, agencies: AgencyNames, profiles: [LanguageProfile],
    times: any TimeGrammar, numerals: any NumeralGrammar
  ) {
    self.words = words.classes
    keys = words.keys
    figures = words.figures
    units = words.units
    comparison = words.comparison
    blocks = words.blocks
    credits = words.credits
    dates = words.dates
    modality = words.modality
    acts = words.acts
    self.lexica = lexica
    self.boilerplate = boilerplate
    self.agencies = agencies
    self.profiles = profiles
    self.times = times
    self.numerals = numerals
  }
}
