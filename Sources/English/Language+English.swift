import Vocabulary

extension Language {
  /// The English of news.
  package static let english = Language(
    words: Words(
      classes: .english, keys: .english, figures: .english, units: .english, comparison: .english, blocks: .english, credits: .english,
      dates: .english, modality: .english, acts: .english),
    lexica: Lexica(
      cues: { .english }, names: { .english }, gazetteer: { .english }, sentences: { .english }, lemmas: { .english },
      thesaurus: { .english }),
    boilerplate: .english, agencies: .english, profiles: LanguageProfile.known, times: EnglishTimes(), numerals: EnglishNumerals())
}

extension SentenceWeights {
  static let english = SentenceWeights(SentenceTable.text)
}

extension Lemmatiser {
  static let english = Lemmatiser(table: LemmaTable.rules, edits: LemmaTable.edits)
}
