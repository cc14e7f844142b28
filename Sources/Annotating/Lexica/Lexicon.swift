import TextAlgorithms

/// A title or role that stands before or after a person's name.
struct Title: Sendable, Hashable {
  /// *courtesy*: says nothing about the person (Mr, Dr); *rank*: military and police; *office*: one holder at a time, or nearly;
  /// *role*: what many are.
  enum Kind: String, Sendable { case courtesy, rank, office, role }

  /// In full and in lower case: `prime minister`, `general` for `Gen.`
  let name: String
  let kind: Kind
  let gender: Gender
}

/// Words that tell names, persons and groups apart in running text. Our own lists, from general knowledge.
///
/// Keys are folded: case is the caller's to check.
enum Lexicon {
  /// Last or first words of the names of organisations: `Ministry`, `Corp.`, `Airlines`.
  static let organisationHeads = headKeys(WordList.words(organisationHeadText))

  /// Last words of names that are neither persons, bodies nor places: `Clean Harbours Act`, `Lantern Prize`.
  static let thingHeads = WordList.keys(
    WordList.words(
      """
      Act Bill Law Treaty Agreement Accord Accords Pact Convention Protocol Amendment Code Charter Directive Regulation Prize Award Medal Cup
      Games Championship Championships Tournament Olympics War Wars Revolution Festival Manslaughter Homicide Theory Syndrome Disease Virus
      """))

  /// Titles and roles, singular, spelt with or without hyphens; the value is an index into `titleList`.
  static let titles = PhraseTable(titlePhrases)
  static let titleList: [Title] = titleEntries.map(\.title)

  /// The same titles and roles in the plural (`presidents`, `foreign ministers`), courtesy titles left out.
  static let pluralTitles = PhraseTable(titlePluralPhrases)

  /// Words before a title: `former`, `acting`, `newly appointed`; the value is an index into their list.
  static let titleModifiers = PhraseTable(titleModifierItems.enumerated().map { (phrase: $1, value: Int32($0)) })

  /// The title that a phrase is as a whole, or nil.
  static func title(_ phrase: String) -> Title? { titles.value(of: phrase).map { titleList[Int($0)] } }

  /// Nouns for one person who need not be named, singular.
  static let personNouns: [UInt64: Gender] = {
    var out: [UInt64: Gender] = [:]
    for (word, gender) in personNounEntries { out[Folding.key(word)] = gender }
    return out
  }()

  /// Nouns for several persons who need not be named, and plurals of the nouns for one.
  static let groupNouns: Set<UInt64> = WordList.keys(
    WordList.words(groupNounText) + personNounEntries.map { Inflector.plural($0.word) })

  /// Words that begin with a capital at the start of a sentence without being a name.
  static let functionWords = WordList.keys(WordList.words(functionWordText))

  /// Weekdays, months, and the words of holidays, with their abbreviations.
  static let calendarWords = headKeys(WordList.words(calendarText))

  static let holidays = PhraseTable(WordList.items(holidayText).enumerated().map { (phrase: $1, value: Int32($0)) })

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

  static var titlePhrases: [(phrase: String, value: Int32)] {
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

extension Lexicon {
  /// Whether a noun stands for a person or a group that need not be named.
  static func isPersonOrGroup(_ key: UInt64) -> Bool { personNouns[key] != nil || groupNouns.contains(key) }
}
