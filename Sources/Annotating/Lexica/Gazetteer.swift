import TextAlgorithms

/// Whether a name or noun is a man's, a woman's or either's.
enum Gender: Sendable, Hashable { case male, female, either }

/// A place that reports name.
struct Place: Sendable, Hashable {
  enum Kind: Sendable { case country, territory, capital, city, region }

  /// The name that accounts print, whatever the spelling in a report.
  let name: String
  let kind: Kind
  /// The country that it is, lies in or belongs to, as an index into `Gazetteer.placeList`; nil for seas, continents and the like.
  let country: Int?
}

/// A well-known organisation.
struct Organisation: Sendable, Hashable {
  enum Kind: String, Sendable, CaseIterable {
    case international, government, military, party, armed, company, media, charity, sport, learned
  }

  let name: String
  let kind: Kind
}

/// Names of places, persons and organisations that need no report to be known. Our own lists, from general knowledge.
///
/// Keys are folded, so case is the caller's to check: every name here wants a capital, those in `upperCaseOnly` capitals throughout.
/// Where two places share a name (Georgia), the country stands, else the one listed first.
enum Gazetteer {
  /// Names and spellings of places; the value is an index into `placeList`.
  static let places = built.places
  static let placeList: [Place] = built.list

  /// Adjectives and nouns of the people of a place (`Ukrainian`, `Dutch`, `Europeans`); the value is an index into `placeList`.
  static let demonyms = built.demonyms

  /// Names and abbreviations of organisations; the value is an index into `organisationList`.
  static let organisations = PhraseTable(organisationPhrases)
  static let organisationList: [Organisation] = organisationEntries.map(\.organisation)

  /// Words that end the name of a place or installation, capitalised after a name (`Mirny Air Base`).
  static let placeSuffixes = PhraseTable(
    WordList.items(
      """
      Air Base, Airbase, Air Force Base, Naval Base, Naval Station, Barracks, Camp, Fort, Airport, International Airport, Station, Square,
      Street, Avenue, Road, Boulevard, Bridge, Tower, Palace, Castle, Cathedral, Church, Mosque, Temple, Hospital, Stadium, Arena, Park,
      Port, Harbour, Harbor, Bay, Gulf, Sea, Ocean, Strait, Channel, Canal, River, Lake, Island, Islands, Peninsula, Cape, Coast, Mountain,
      Mountains, Hills, Valley, Desert, Forest, Plain, Region, Province, Oblast, District, County, State, Territory, Prefecture,
      Municipality, Governorate, City, Town, Village, Beach, Falls, Dam, Reservoir, Plaza, Heights, Highlands, Corridor, Crossing
      """
    ).enumerated().map { (phrase: $1, value: Int32($0)) })

  /// Single tokens that are a name only in capitals throughout: `US`, `WHO`.
  static let upperCaseOnly = WordList.keys(WordList.words("us who ice sec car"))

  /// Whose name a given name is; nil where the word is none that we know.
  static func gender(of key: UInt64) -> Gender? { givenNames[key] }

  static let givenNames: [UInt64: Gender] = {
    var out: [UInt64: Gender] = [:]
    for (names, gender) in [(maleNames, Gender.male), (femaleNames, .female), (eitherNames, .either)] {
      for name in WordList.words(names) {
        let key = Folding.key(name)
        out[key] = out[key] == nil ? gender : .either
      }
    }
    return out
  }()

  /// The country of a place or of the people of a place: itself, the one it lies in, or nil.
  static func country(of place: Int32) -> Place? {
    guard placeList.indices.contains(Int(place)), let index = placeList[Int(place)].country else { return nil }
    return placeList[index]
  }

  private static let built = PlaceBuilder.build()

  /// Lines `kind: Name/variant, Name …`; a line whose kind is unknown is left out.
  static let organisationEntries: [(organisation: Organisation, phrases: [String])] = {
    var out: [(organisation: Organisation, phrases: [String])] = []
    for (label, items) in WordList.labelled(organisationText) {
      guard let kind = Organisation.Kind(rawValue: label) else { continue }
      for item in items {
        let names = WordList.split(item, "/")
        if let name = names.first { out.append((Organisation(name: name, kind: kind), names)) }
      }
    }
    return out
  }()

  static var organisationPhrases: [(phrase: String, value: Int32)] {
    organisationEntries.enumerated().flatMap { index, entry in entry.phrases.map { (phrase: $0, value: Int32(index)) } }
  }
}

/// Builds the table of places from the lists of countries, territories, cities and regions.
struct PlaceBuilder {
  private(set) var list: [Place] = []
  private(set) var names: [(phrase: String, value: Int32)] = []
  private(set) var people: [(phrase: String, value: Int32)] = []
  private var indices: [String: Int] = [:]

  static func build() -> (list: [Place], places: PhraseTable, demonyms: PhraseTable) {
    let builder = filled()
    return (builder.list, PhraseTable(builder.names), PhraseTable(builder.people))
  }

  static func filled() -> PlaceBuilder {
    var builder = PlaceBuilder()
    for line in WordList.lines(Gazetteer.countryText) { builder.addCountry(line, parent: nil) }
    for (parent, line) in Gazetteer.territoryLines { builder.addCountry(line, parent: parent) }
    for (text, kind) in [(Gazetteer.cityText, Place.Kind.city), (Gazetteer.regionText, .region)] {
      for (label, items) in WordList.labelled(text) {
        let country = builder.indices[label].flatMap { builder.list[$0].country }
        for item in items { builder.add(WordList.split(item, "/"), kind: kind, country: country) }
      }
    }
    for (label, items) in WordList.labelled(Gazetteer.regionalDemonymText) {
      guard let place = builder.indices[label] else { continue }
      builder.addPeople(items, of: place)
    }
    return builder
  }

  /// `Name, variants | capital/variant; second capital | demonyms`
  private mutating func addCountry(_ line: String, parent: String?) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let sovereign = parent.flatMap { indices[$0] }
    let country = add(WordList.split(fields[0], ","), kind: parent == nil ? .country : .territory, country: sovereign ?? list.count)
    for capital in fields.count > 1 ? WordList.split(fields[1], ";") : [] {
      add(WordList.split(capital, "/"), kind: .capital, country: sovereign ?? country)
    }
    addPeople(fields.count > 2 ? WordList.split(fields[2], ",") : [], of: country)
  }

  @discardableResult
  private mutating func add(_ variants: [String], kind: Place.Kind, country: Int?) -> Int {
    guard let name = variants.first else { return 0 }
    let index = list.count
    list.append(Place(name: name, kind: kind, country: country))
    if indices[name] == nil { indices[name] = index }
    for variant in variants { names.append((variant, Int32(index))) }
    return index
  }

  /// `Kenyan+` is Kenyan and Kenyans; `French~` is French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen.
  private mutating func addPeople(_ demonyms: [String], of place: Int) {
    for demonym in demonyms {
      let word = String(demonym.last == "+" || demonym.last == "~" ? demonym.dropLast() : demonym[...])
      people.append((word, Int32(place)))
      if demonym.last == "+" { people.append((word + "s", Int32(place))) }
      if demonym.last == "~" { for tail in ["man", "men", "woman", "women"] { people.append((word + tail, Int32(place))) } }
    }
  }
}
