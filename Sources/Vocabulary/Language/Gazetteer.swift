import TextAlgorithms

/// Names of places, persons and organisations that need no report to be known.
///
/// Keys are folded, so case is the caller's to check: every name here wants a capital, those in `upperCaseOnly` capitals throughout.
/// Where two places share a name (Georgia), the country stands, else the one listed first.
package final class Gazetteer: Sendable {
  package let placeList: [Place]
  /// Names and spellings of places; the value is an index into `placeList`.
  package let places: PhraseTable
  /// Adjectives and nouns of the people of a place (`Ukrainian`, `Dutch`, `Europeans`); the value is an index into `placeList`.
  package let demonyms: PhraseTable
  package let organisationList: [Organisation]
  /// Names and abbreviations of organisations; the value is an index into `organisationList`.
  package let organisations: PhraseTable
  /// Words that end the name of a place or installation, capitalised after a name (`Mirny Air Base`).
  package let placeSuffixes: PhraseTable
  /// Single tokens that are a name only in capitals throughout: `US`, `WHO`.
  package let upperCaseOnly: Set<UInt64>
  package let givenNames: [UInt64: Gender]
  /// Short forms that are not the beginning of the given names that they stand for: `Bill` of `William`. By either, all the others.
  package let shortForms: [UInt64: Set<UInt64>]
  /// Every phrase of `places`, `demonyms` and `organisations`, as it is listed.
  package let placeNames: [String], demonymNames: [String], organisationNames: [String]

  package init(
    placeList: [Place], places: [(phrase: String, value: Int32)], demonyms: [(phrase: String, value: Int32)],
    organisationList: [Organisation], organisations: [(phrase: String, value: Int32)], placeSuffixes: PhraseTable,
    upperCaseOnly: Set<UInt64>, givenNames: [UInt64: Gender], shortForms: [UInt64: Set<UInt64>]
  ) {
    self.placeList = placeList
    self.places = PhraseTable(places)
    self.demonyms = PhraseTable(demonyms)
    self.organisationList = organisationList
    self.organisations = PhraseTable(organisations)
    self.placeSuffixes = placeSuffixes
    self.upperCaseOnly = upperCaseOnly
    self.givenNames = givenNames
    self.shortForms = shortForms
    placeNames = places.map(\.phrase)
    demonymNames = demonyms.map(\.phrase)
    organisationNames = organisations.map(\.phrase)
  }

  /// Whose name a given name is; nil where the word is none that we know.
  package func gender(of key: UInt64) -> Gender? { givenNames[key] }

  /// Letters that a short form has at least: `Jo` begins too many names.
  private static let leastShortForm = 3

  /// Whether one given name is the short form of the other: `Ben` of `Benjamin`, `Bill` of `William`. Both are folded.
  ///
  /// Refuses names of different genders: `Dan` is no Daniela.
  package func areShortForms(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a != b else { return false }
    let x = Folding.key(a, 0..<a.count), y = Folding.key(b, 0..<b.count)
    if shortForms[x]?.contains(y) ?? false { return true }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard short.count >= Self.leastShortForm, long.starts(with: short), let gender = givenNames[x], let other = givenNames[y] else {
      return false
    }
    return gender == other || gender == .either || other == .either
  }

  /// The country of a place or of the people of a place: itself, the one it lies in, or nil.
  package func country(of place: Int32) -> Place? {
    guard placeList.indices.contains(Int(place)), let index = placeList[Int(place)].country else { return nil }
    return placeList[index]
  }
}
