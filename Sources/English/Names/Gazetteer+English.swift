import TextAlgorithms
import Vocabulary

/// Our own lists, from general knowledge.
extension Gazetteer {
  static let english: Gazetteer = {
    let places = PlaceBuilder.filled()
    return Gazetteer(
      placeList: places.list, places: places.names, demonyms: places.people, organisationList: organisationEntries.map(\.organisation),
      organisations: organisationPhrases, placeSuffixes: suffixes, upperCaseOnly: WordSet.keys("us who ice sec car"), givenNames: genders,
      shortForms: shortForms)
  }()

  private static let suffixes = PhraseTable(
    WordList.items(
      """
      Air Base, Airbase, Air Force Base, Naval Base, Naval Station, Barracks, Camp, Fort, Airport, International Airport, Station, Square,
      Street, St., Avenue, Ave., Road, Rd., Boulevard, Blvd., Bridge, Tower, Palace, Castle, Cathedral, Church, Mosque, Temple, Hospital, Stadium, Arena, Park,
      Port, Harbour, Harbor, Bay, Gulf, Sea, Ocean, Strait, Channel, Canal, River, Lake, Island, Islands, Peninsula, Cape, Coast, Mountain,
      Mountains, Hills, Valley, Desert, Forest, Plain, Region, Province, Oblast, District, County, State, Territory, Prefecture,
      Municipality, Governorate, City, Town, Village, Beach, Falls, Dam, Reservoir, Plaza, Heights, Highlands, Corridor, Crossing
      """
    ).enumerated().map { (phrase: $1, value: Int32($0)) })

  private static let genders: [UInt64: Gender] = {
    var out: [UInt64: Gender] = [:]
    for (names, gender) in [(maleNames, Gender.male), (femaleNames, .female), (eitherNames, .either)] {
      for name in WordList.words(names) {
        let key = Folding.key(name)
        out[key] = out[key] == nil || out[key] == gender ? gender : .either
      }
    }
    return out
  }()

  /// Each line holds the forms of one name.
  private static let shortForms: [UInt64: Set<UInt64>] = {
    var out: [UInt64: Set<UInt64>] = [:]
    for line in WordList.lines(shortFormText) {
      let forms = WordList.keys(WordList.words(line))
      for form in forms { out[form, default: []].formUnion(forms.subtracting([form])) }
    }
    return out
  }()

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
