import TextAlgorithms
import Vocabulary

/// Names from our own lists that training puts in the place of others, so that the network learns surroundings and not only names.
package enum NameSupply {
  package static let givenNames: [String] = [Gazetteer.maleNames, Gazetteer.femaleNames, Gazetteer.eitherNames].flatMap(WordList.words).map
  {
    $0.prefix(1).uppercased() + $0.dropFirst()
  }

  /// Each as its words.
  package static let places: [[String]] = PlaceBuilder.filled().names.map { WordList.split($0.phrase, " ") }

  /// Each as its words.
  package static let organisations: [[String]] =
    (Gazetteer.organisationPhrases.map(\.phrase)
    + WordList.items(Gazetteer.moreOrganisationText)).map { WordList.split($0, " ") }

  package static let surnames: [String] = WordList.words(Gazetteer.surnameText)
}

/// What our own lists say of a phrase, for the making of training data.
extension NameSupply {
  private static let titleKeys: Set<UInt64> = {
    let words = NameLexicon.listedTitles.flatMap { WordList.split($0.phrase, " ") }
    return Set(words.map { Folding.key($0) }).subtracting(givenNames.map { Folding.key($0) })
  }()

  /// A word of a title or role (`prime`, `minister`) that is no given name.
  package static func isTitleWord(_ word: String) -> Bool { titleKeys.contains(Folding.key(word)) }

  /// People of a place, or what is theirs: `Norwegian`, `Norwegians`.
  package static func isDemonym(_ phrase: String) -> Bool { Gazetteer.english.demonyms.value(of: phrase) != nil }

  /// A body that has no one seat to be mistaken for: an international one, a party, a company, a paper, an armed group.
  package static func isOrganisation(_ phrase: String) -> Bool {
    guard let index = Gazetteer.english.organisations.value(of: phrase) else { return false }
    return [.international, .party, .armed, .company, .media].contains(Gazetteer.english.organisationList[Int(index)].kind)
  }
}
