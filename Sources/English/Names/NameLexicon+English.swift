import TextAlgorithms
import Vocabulary

/// Our own lists, from general knowledge.
extension NameLexicon {
  static let english = NameLexicon(
    organisationHeads: headKeys(WordList.words(organisationHeadText)), thingHeads: things, titleList: titleEntries.map(\.title),
    titles: listedTitles, pluralTitles: PhraseTable(titlePluralPhrases),
    titleModifiers: PhraseTable(titleModifierItems.enumerated().map { (phrase: $1, value: Int32($0)) }), personNouns: persons,
    groupNouns: WordList.keys(WordList.words(groupNounText) + personNounEntries.map { Inflector.plural($0.word) }),
    kinNouns: WordList.keys(WordList.words(kinNounText)), bodyNouns: WordList.keys(WordList.words(bodyNounText)),
    pointingNouns: WordList.keys(WordList.words(pointingNounText)), functionWords: WordList.keys(WordList.words(functionWordText)),
    calendarWords: headKeys(WordList.words(calendarText)),
    holidays: PhraseTable(WordList.items(holidayText).enumerated().map { (phrase: $1, value: Int32($0)) }),
    nameableWords: WordList.keys(WordList.words(nameableWordText)), companyForms: headKeys(WordList.words(companyFormText)),
    vowellessParticles: WordList.keys(WordList.words(vowellessParticleText)))

  private static let things = WordList.keys(
    WordList.words(
      """
      Act Bill Law Treaty Agreement Accord Accords Pact Convention Protocol Amendment Code Charter Directive Regulation Prize Award Medal Cup
      Games Championship Championships Tournament Olympics War Wars Revolution Festival Manslaughter Homicide Theory Syndrome Disease Virus
      """))

  private static let persons: [UInt64: Gender] = {
    var out: [UInt64: Gender] = [:]
    for (word, gender) in personNounEntries { out[Folding.key(word)] = gender }
    return out
  }()

  /// `gender: noun noun` by line.
  static var personNounEntries: [(word: String, gender: Gender)] {
    WordList.labelled(personNounText).flatMap { line in
      line.items.flatMap { WordList.split($0, " ") }.map { ($0, gender(named: line.label)) }
    }
  }

  /// `kind gender: name/variant, name`; of a hyphenated variant the open form is added.
  static let titleEntries: [(title: Title, variants: [String])] = {
    var out: [(title: Title, variants: [String])] = []
    for (label, items) in WordList.labelled(titleText) {
      let words = WordList.split(label, " ")
      guard words.count == 2, let kind = Title.Kind(rawValue: words[0]) else { continue }
      for item in items {
        let variants = WordList.split(item, "/")
        guard let name = variants.first else { continue }
        let open = variants.filter { $0.contains("-") }.map { WordList.split($0, "-").joined(separator: " ") }
        out.append((Title(name: name, kind: kind, gender: gender(named: words[1])), variants + open.filter { !variants.contains($0) }))
      }
    }
    return out
  }()

  static var listedTitles: [(phrase: String, value: Int32)] {
    titleEntries.enumerated().flatMap { index, entry in entry.variants.map { (phrase: $0, value: Int32(index)) } }
  }

  private static var titlePluralPhrases: [(phrase: String, value: Int32)] {
    titleEntries.enumerated().flatMap { index, entry in
      entry.title.kind == .courtesy
        ? [] : entry.variants.filter { !$0.hasSuffix(".") }.map { (phrase: Inflector.plural($0), value: Int32(index)) }
    }
  }

  private static func gender(named label: String) -> Gender { label == "m" ? .male : label == "f" ? .female : .either }

  /// An abbreviation with its full stop counts without it too.
  private static func headKeys(_ words: [String]) -> Set<UInt64> {
    WordList.keys(words + words.filter { $0.hasSuffix(".") }.map { String($0.dropLast()) })
  }
}
