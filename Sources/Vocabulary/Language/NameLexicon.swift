import TextAlgorithms

/// Words that tell names, persons and groups apart in running text. Keys are folded: case is the caller's to check.
package final class NameLexicon: Sendable {
  /// Last or first words of the names of organisations: `Ministry`, `Corp.`, `Airlines`.
  package let organisationHeads: Set<UInt64>
  /// Last words of names that are neither persons, bodies nor places: `Clean Harbours Act`, `Lantern Prize`.
  package let thingHeads: Set<UInt64>
  package let titleList: [Title]
  /// Titles and roles, singular, spelt with or without hyphens; the value is an index into `titleList`.
  package let titles: PhraseTable
  /// Every phrase of `titles`, as it is listed.
  package let titlePhrases: [String]
  /// The same titles and roles in the plural (`presidents`, `foreign ministers`), courtesy titles left out.
  package let pluralTitles: PhraseTable
  /// Words before a title: `former`, `acting`, `newly appointed`; the value is an index into their list.
  package let titleModifiers: PhraseTable
  /// Nouns for one person who need not be named, singular.
  package let personNouns: [UInt64: Gender]
  /// Nouns for several persons who need not be named, and plurals of the nouns for one.
  package let groupNouns: Set<UInt64>
  /// Nouns for relatives: `wife`, `brother-in-law`.
  package let kinNouns: Set<UInt64>
  /// Nouns for organisations and for persons seen as one, singular: `committee`, `company`.
  package let bodyNouns: Set<UInt64>
  /// Nouns that say no more of somebody than the pronoun would: `the woman`, `the group`.
  package let pointingNouns: Set<UInt64>
  /// Words that begin with a capital at the start of a sentence without being a name.
  package let functionWords: Set<UInt64>
  /// Weekdays, months, and the words of holidays, with their abbreviations.
  package let calendarWords: Set<UInt64>
  package let holidays: PhraseTable
  /// Those of `functionWords` that may be part of a name where a capital stands inside a sentence: `First` of `First Regional Fund`.
  package let nameableWords: Set<UInt64>
  /// Last words that say only what form a company has: `Inc.`, `Holdings`.
  package let companyForms: Set<UInt64>
  /// Particles of names from scripts that write no short vowels: `al`, `bin`.
  package let vowellessParticles: Set<UInt64>

  package init(
    organisationHeads: Set<UInt64>, thingHeads: Set<UInt64>, titleList: [Title], titles: [(phrase: String, value: Int32)],
    pluralTitles: PhraseTable, titleModifiers: PhraseTable, personNouns: [UInt64: Gender], groupNouns: Set<UInt64>, kinNouns: Set<UInt64>,
    bodyNouns: Set<UInt64>, pointingNouns: Set<UInt64>, functionWords: Set<UInt64>, calendarWords: Set<UInt64>, holidays: PhraseTable,
    nameableWords: Set<UInt64>, companyForms: Set<UInt64>, vowellessParticles: Set<UInt64>
  ) {
    self.organisationHeads = organisationHeads
    self.thingHeads = thingHeads
    self.titleList = titleList
    self.titles = PhraseTable(titles)
    titlePhrases = titles.map(\.phrase)
    self.pluralTitles = pluralTitles
    self.titleModifiers = titleModifiers
    self.personNouns = personNouns
    self.groupNouns = groupNouns
    self.kinNouns = kinNouns
    self.bodyNouns = bodyNouns
    self.pointingNouns = pointingNouns
    self.functionWords = functionWords
    self.calendarWords = calendarWords
    self.holidays = holidays
    self.nameableWords = nameableWords
    self.companyForms = companyForms
    self.vowellessParticles = vowellessParticles
  }

  /// The title that a phrase is as a whole, or nil.
  package func title(_ phrase: String) -> Title? { titles.value(of: phrase).map { titleList[Int($0)] } }

  /// Whether a noun stands for a person or a group that need not be named.
  package func isPersonOrGroup(_ key: UInt64) -> Bool { personNouns[key] != nil || groupNouns.contains(key) }
}
