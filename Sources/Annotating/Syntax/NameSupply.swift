import TextAlgorithms

/// Names from our own lists that training puts in the place of others, so that the network learns surroundings and not only names.
package enum NameSupply {
  package static let givenNames: [String] = [Gazetteer.maleNames, Gazetteer.femaleNames, Gazetteer.eitherNames].flatMap(WordList.words).map
  {
    $0.prefix(1).uppercased() + $0.dropFirst()
  }

  /// Each as its words.
  package static let places: [[String]] = PlaceBuilder.filled().names.map { WordList.split($0.phrase, " ") }

  /// Each as its words.
  package static let organisations: [[String]] = Gazetteer.organisationPhrases.map { WordList.split($0.phrase, " ") }
}
