import TextAlgorithms
import Testing
import Vocabulary

@testable import English

@Suite struct GazetteerTests {
  static func match(_ table: PhraseTable, _ text: String) -> (length: Int, value: Int32)? {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer().tokens(in: bytes, range: 0..<bytes.count)
    return table.longestMatch(at: 0, in: tokens, end: tokens.count)
  }

  @Test(arguments: [
    ("Ukrainians gathered", "Ukraine", "Ukraine"), ("Dutch farmers", "Netherlands", "Netherlands"),
    ("Swiss banks", "Switzerland", "Switzerland"), ("Frenchmen and others", "France", "France"),
    ("Nigerien troops", "Niger", "Niger"), ("Nigerian troops", "Nigeria", "Nigeria"),
    ("Scots voted", "Scotland", "United Kingdom"), ("South Koreans voted", "South Korea", "South Korea"),
    ("Crimeans fled", "Crimea", "Ukraine"), ("Londoners woke", "London", "United Kingdom"),
    ("New Yorkers woke", "New York City", "United States"),
  ])
  func demonymsLeadToTheCountry(text: String, place: String, country: String) throws {
    let value = try #require(Self.match(Gazetteer.english.demonyms, text), "no demonym in “\(text)”").value
    #expect(Gazetteer.english.placeList[Int(value)].name == place)
    #expect(Gazetteer.english.country(of: value)?.name == country)
  }

  @Test(
    arguments: [
      ("Kiev was hit", "Kyiv", "Ukraine", 1), ("Kyiv was hit", "Kyiv", "Ukraine", 1), ("Odessa was hit", "Odesa", "Ukraine", 1),
      ("U.S. forces", "United States", "United States", 1), ("United States of America is", "United States", "United States", 4),
      ("Great Britain is", "United Kingdom", "United Kingdom", 2), ("St. Petersburg is", "St. Petersburg", "Russia", 2),
      ("Democratic Republic of the Congo is", "Democratic Republic of Congo", "Democratic Republic of Congo", 5),
      ("Côte d’Ivoire is", "Ivory Coast", "Ivory Coast", 2), ("Georgia is", "Georgia", "Georgia", 1),
      ("Port-au-Prince is", "Port-au-Prince", "Haiti", 5),
      ("Nuuk is", "Nuuk", "Denmark", 1), ("Texas is", "Texas", "United States", 1), ("Black Sea port", "Black Sea", nil, 2),
      ("Washington D.C. is", "Washington", "United States", 2),
    ] as [(String, String, String?, Int)])
  func placesAreFound(text: String, name: String, country: String?, length: Int) throws {
    let match = try #require(Self.match(Gazetteer.english.places, text), "no place in “\(text)”")
    #expect(Gazetteer.english.placeList[Int(match.value)].name == name)
    #expect(Gazetteer.english.country(of: match.value)?.name == country)
    #expect(match.length == length)
  }

  @Test(arguments: [
    ("North Atlantic Treaty Organisation said", "NATO", Organisation.Kind.international, 4),
    ("EU leaders", "European Union", .international, 1),
    ("The New York Times reported", "New York Times", .media, 4), ("AfD voters", "Alternative for Germany", .party, 1),
    ("Al-Jazeera aired", "Al Jazeera", .media, 3),
  ])
  func organisationsAreFound(text: String, name: String, kind: Organisation.Kind, length: Int) throws {
    let match = try #require(Self.match(Gazetteer.english.organisations, text), "no organisation in “\(text)”")
    #expect(Gazetteer.english.organisationList[Int(match.value)] == Organisation(name: name, kind: kind))
    #expect(match.length == length)
  }

  @Test(
    arguments: [
      ("Volodymyr", Gender.male), ("oksana", .female), ("Céline", .female), ("Sasha", .either), ("Mehmet", .male), ("Zainab", .female),
      ("Xiaoping", .male), ("Chinedu", .male), ("Harbour", nil), ("Monday", nil),
    ] as [(String, Gender?)])
  func givenNamesHaveGender(name: String, gender: Gender?) { #expect(Gazetteer.english.gender(of: Folding.key(name)) == gender) }

  @Test func placesKeepTheirCountries() {
    #expect(Gazetteer.english.placeList.filter { $0.kind == .country }.count >= 195)
    for place in Gazetteer.english.placeList where place.kind != .region {
      #expect(place.country != nil, "\(place.name) lies in no country")
    }
    for line in WordList.labelled(Gazetteer.cityText) + WordList.labelled(Gazetteer.regionText) where line.label != "-" {
      #expect(Gazetteer.english.placeList.contains { $0.name == line.label && $0.kind == .country }, "no country \(line.label)")
    }
    for line in WordList.labelled(Gazetteer.regionalDemonymText) {
      #expect(Gazetteer.english.placeList.contains { $0.name == line.label }, "\(line.label)")
    }
  }
}

@Suite struct NameLexiconTests {
  @Test(arguments: [
    ("secretary-general of", "secretary-general", Title.Kind.office, Gender.either, 3),
    ("Secretary General of", "secretary-general", .office, .either, 2),
    ("Prime Minister Oy", "prime minister", .office, .either, 2), ("defense minister", "defence minister", .office, .either, 2),
    ("Lt. Gen. Oy", "lieutenant general", .rank, .either, 2), ("Gen. Oy", "general", .rank, .either, 1),
    ("Mrs Oy", "mrs", .courtesy, .female, 1),
    ("Queen Oy", "queen", .office, .female, 1), ("spokesman", "spokesman", .role, .male, 1),
    ("ceo", "chief executive", .office, .either, 1),
  ])
  func titles(text: String, name: String, kind: Title.Kind, gender: Gender, length: Int) throws {
    let match = try #require(GazetteerTests.match(NameLexicon.english.titles, text), "no title in “\(text)”")
    #expect(NameLexicon.english.titleList[Int(match.value)] == Title(name: name, kind: kind, gender: gender))
    #expect(match.length == length)
  }

  @Test(arguments: [
    ("foreign ministers met", "foreign minister", 2), ("Secretaries of State", "secretary of state", 3),
    ("spokeswomen", "spokeswoman", 1),
    ("secretaries-general", "secretary-general", 3), ("queens", "queen", 1),
  ])
  func pluralTitles(text: String, name: String, length: Int) throws {
    let match = try #require(GazetteerTests.match(NameLexicon.english.pluralTitles, text), "no title in “\(text)”")
    #expect(NameLexicon.english.titleList[Int(match.value)].name == name && match.length == length)
  }

  @Test func nounsForPersons() {
    #expect(NameLexicon.english.personNouns[Folding.key("widow")] == .female)
    #expect(NameLexicon.english.personNouns[Folding.key("monk")] == .male)
    #expect(NameLexicon.english.personNouns[Folding.key("resident")] == .either)
    for word in ["women", "farmers", "police", "allies", "secretaries", "people"] {
      #expect(NameLexicon.english.groupNouns.contains(Folding.key(word)), "\(word)")
    }
    #expect(!NameLexicon.english.groupNouns.contains(Folding.key("farmer")))
  }

  @Test func smallWords() {
    for word in ["The", "Meanwhile", "During", "Three", "Allies"] {
      #expect(NameLexicon.english.functionWords.contains(Folding.key(word)), "\(word)")
    }
    for word in ["Volodymyr", "Reuters", "Kyiv"] { #expect(!NameLexicon.english.functionWords.contains(Folding.key(word)), "\(word)") }
    for word in ["Tuesday", "Sept.", "Sept", "Ramadan"] {
      #expect(NameLexicon.english.calendarWords.contains(Folding.key(word)), "\(word)")
    }
    for word in ["Ministry", "Corp.", "Corp", "Airlines"] {
      #expect(NameLexicon.english.organisationHeads.contains(Folding.key(word)), "\(word)")
    }
    #expect(GazetteerTests.match(NameLexicon.english.holidays, "New Year's Eve")?.length == 4)
    #expect(GazetteerTests.match(NameLexicon.english.titleModifiers, "newly appointed chief")?.length == 2)
    #expect(GazetteerTests.match(NameLexicon.english.titleModifiers, "ex-minister")?.length == 2)
  }
}

/// Every list holds something, at least as much as stated, and nothing twice.
@Suite struct ListTests {
  struct List: Sendable, CustomTestStringConvertible {
    var name: String
    var atLeast: Int
    var phrases: [String]
    var testDescription: String { name }
  }

  static let lists: [List] = [
    List(name: "places", atLeast: 800, phrases: Gazetteer.english.placeNames),
    List(name: "demonyms", atLeast: 350, phrases: Gazetteer.english.demonymNames),
    List(name: "organisations", atLeast: 300, phrases: Gazetteer.english.organisationNames),
    List(
      name: "given names", atLeast: 900,
      phrases: WordList.words(Gazetteer.maleNames) + WordList.words(Gazetteer.femaleNames) + WordList.words(Gazetteer.eitherNames)),
    List(name: "organisation heads", atLeast: 150, phrases: WordList.words(NameLexicon.organisationHeadText)),
    List(name: "titles", atLeast: 300, phrases: NameLexicon.english.titlePhrases),
    List(name: "title modifiers", atLeast: 60, phrases: NameLexicon.titleModifierItems),
    List(name: "person nouns", atLeast: 300, phrases: NameLexicon.personNounEntries.map(\.word)),
    List(name: "group nouns", atLeast: 150, phrases: WordList.words(NameLexicon.groupNounText)),
    List(name: "function words", atLeast: 600, phrases: WordList.words(NameLexicon.functionWordText)),
    List(name: "calendar words", atLeast: 60, phrases: WordList.words(NameLexicon.calendarText)),
    List(name: "holidays", atLeast: 40, phrases: WordList.items(NameLexicon.holidayText)),
    List(name: "verbs", atLeast: 350, phrases: CueLexicon.english.verbs.map(\.lemma)),
    List(name: "cue nouns", atLeast: 100, phrases: CueLexicon.labelled(CueLexicon.nounText).flatMap(\.words)),
  ]

  @Test(arguments: lists)
  func holdsNothingTwice(_ list: List) {
    var seen: [[UInt64]: String] = [:]
    for phrase in list.phrases {
      let keys = PhraseTable.keys(of: phrase)
      #expect(!keys.isEmpty, "“\(phrase)” has no word")
      if let first = seen.updateValue(phrase, forKey: keys) { Issue.record("“\(phrase)” stands twice, first as “\(first)”") }
    }
    #expect(seen.count >= list.atLeast)
  }
}
