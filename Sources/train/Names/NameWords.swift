import English

/// Words that are no names, or not by themselves, as UNER marks names; all in lower case.
enum NameWords {
  /// Words of titles that are no given names; `the`, `of` and the like, which titles have too, are none.
  static func isTitle(_ word: String) -> Bool { !links.contains(word) && (NameSupply.isTitleWord(word) || moreTitles.contains(word)) }

  static func isDemonym(_ phrase: String) -> Bool { NameSupply.isDemonym(phrase) || moreDemonyms.contains(phrase.lowercased()) }

  static func isOrganisation(_ phrase: String) -> Bool { NameSupply.isOrganisation(phrase) }

  /// Titles that stand before a name without being said of it by the tree.
  static func isShortTitle(_ word: String) -> Bool { shortTitles.contains(word) }

  private static let links: Set<String> = ["of", "the", "for", "and", "in", "dean"]
  private static let moreTitles: Set<String> = [
    "analyst", "architect", "chambermaid", "champion", "counsel", "creator", "critic", "emeritus", "fellow", "guest", "lords", "manager",
    "members", "newcomer", "player", "poet", "professor", "psalmist", "regent", "scientologist", "senators", "solicitor", "tsarevna",
  ]
  private static let shortTitles: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof.", "professor", "sir", "lady", "dame", "king", "queen", "emperor", "tsar",
    "president", "senator", "sen.", "secretary", "minister", "general", "captain", "colonel", "pope", "bishop", "judge", "justice",
    "presiding",
    "spokeswoman", "spokesman", "chairman", "ambassador", "congresswoman", "congressman", "governor",
  ]
  private static let moreDemonyms: Set<String> = [
    "anasazi", "aztec", "aztecs", "catholic", "cherokee", "christian", "inca", "maori", "moriori", "north american", "olmec", "roman",
    "rohingya", "safavid", "sassanid", "victorian", "viking",
  ]

  static let pronouns: Set<String> = ["he", "her", "his", "i", "it", "its", "our", "she", "their", "they", "we", "you"]

  /// Parties, as one calls their people.
  static let parties: Set<String> = ["conservatives", "democrats", "labour", "liberals", "republicans", "taliban", "tories"]

  /// Words that name an institution, region or direction only together with others. UNER-PUD leaves them: Government 5 of 5, Court 2
  /// of 3, North, South, East and West 12 of 13, Sea 5 of 5, World 4 of 4; it marks Senate, House, Union, Earth.
  static let common: Set<String> = [
    "administration", "army", "center", "centre", "church", "city", "council", "county", "court", "east", "eastern", "floor", "gates",
    "government", "judiciary", "main", "museum", "nation", "navy", "north", "northeast", "northern", "northwest", "ocean", "palace",
    "park", "press", "school", "sea", "shore", "society", "south", "southeast", "southern", "southwest", "space", "state", "states",
    "study", "university", "west", "western", "world",
  ]
}
