import TextAlgorithms

/// The news agencies of the world with the names that credit lines use: own list.
///
/// A name of at most four letters must stand in capitals or as written here, a longer one with a capital letter. It must stand
/// between marks, the ends of the line or words such as *for*, *with* and *contributed*: `By PA Smith` names no agency.
struct Agencies: Sendable {
  static let standard = Agencies()

  struct Match: Equatable {
    /// The usual short name.
    var agency: String
    var range: Range<Int>
    /// Indices into the words.
    var words: Range<Int>
  }

  private struct Alias: Sendable {
    var keys: [UInt64]
    var agency: String
    var isShort: Bool
    var isLowerCase: Bool
  }

  private let aliases: KeyTable<[Alias]>

  init() {
    var aliases: [UInt64: [Alias]] = [:]
    for row in Self.table.split(separator: "\n") {
      let names = row.split(separator: ";").map { $0.trimmed }
      for name in names {
        let bytes = Array(name.utf8)
        let words = LineWord.words(in: bytes, 0..<bytes.count).filter { $0.kind != .mark }
        guard let first = words.first else { continue }
        aliases[first.key, default: []].append(
          Alias(
            keys: words.map(\.key), agency: names[0],
            isShort: words.count == 1 && first.length <= MetadataCalibration.standard.shortAgencyLetters, isLowerCase: !first.isCapitalised)
        )
      }
    }
    // Longer names first, so that "Press Association" is not read as "Press".
    self.aliases = KeyTable(aliases.mapValues { $0.sorted { $0.keys.count > $1.keys.count } })
  }

  /// Agencies among the words of a byline, dateline or credit line, in order, none overlapping.
  func matches(_ words: [LineWord]) -> [Match] {
    var out: [Match] = []
    var i = 0
    next: while i < words.count {
      guard let found = aliases[words[i].key] else {
        i += 1
        continue
      }
      for alias in found {
        guard let end = end(of: alias, words, i), isBoundary(before: i, words), isBoundary(after: end, words) else { continue }
        out.append(Match(agency: alias.agency, range: words[i].range.lowerBound..<words[end - 1].range.upperBound, words: i..<end))
        i = end
        continue next
      }
      i += 1
    }
    return out
  }

  private func end(of alias: Alias, _ words: [LineWord], _ start: Int) -> Int? {
    guard words[start].isCapitalised || alias.isLowerCase else { return nil }
    if alias.isShort, !words[start].isUpperCase, !(alias.isLowerCase && !words[start].isCapitalised) { return nil }
    var i = start
    for (k, key) in alias.keys.enumerated() {
      // Deutsche Presse-Agentur: a hyphen within a name
      if k > 0, i < words.count, words[i].isDash || words[i].isMark(".") { i += 1 }
      guard i < words.count, words[i].key == key else { return nil }
      i += 1
    }
    return i
  }

  private func isBoundary(before i: Int, _ words: [LineWord]) -> Bool {
    i == 0 || words[i - 1].kind == .mark || words[i - 1].kind == .digits || Self.before.contains(words[i - 1].key)
  }

  private func isBoundary(after i: Int, _ words: [LineWord]) -> Bool {
    i >= words.count || words[i].kind == .mark || words[i].kind == .digits || Self.after.contains(words[i].key)
  }

  private static let before = keySet(
    "by for with and from the of via source sources credit courtesy copyright von mit und par et avec per con y agency agencies news"
  )
  private static let after = keySet(
    """
    and in contributed writer writers reporter reporters correspondent correspondents staff agency news international with reported
    und mit et limited ltd inc all via on at has have journalist journalists also gmbh monday tuesday wednesday thursday friday
    saturday sunday
    """)

  private static let table = """
    Reuters; Thomson Reuters
    AP; Associated Press; A.P.
    AFP; Agence France-Presse; Agence France Presse; Agence-France Presse
    dpa; Deutsche Presse-Agentur; Deutsche Presse Agentur; dpa international
    Xinhua; Xinhua News Agency; Xinhuanet; New China News Agency
    TASS; Tass; ITAR-TASS; Itar-Tass
    Interfax; Interfax-Ukraine; Interfax Ukraine
    RIA Novosti; RIA
    Sputnik
    ANSA; Ansa
    EFE; Agencia EFE; Efe
    Kyodo; Kyodo News
    Jiji; Jiji Press
    PA; PA Media; Press Association; PA news agency
    UPI; United Press International
    Bloomberg; Bloomberg News
    Dow Jones; Dow Jones Newswires; Dow Jones Newswire
    PTI; Press Trust of India
    ANI; Asian News International
    IANS; Indo-Asian News Service
    UNI; United News of India
    Anadolu; Anadolu Agency; AA
    DHA; Demiroren News Agency
    IHA; Ihlas News Agency
    Yonhap; Yonhap News Agency
    KCNA; Korean Central News Agency
    APA; Austria Presse Agentur
    SDA; Keystone-SDA; Schweizerische Depeschenagentur
    KNA; Katholische Nachrichten-Agentur
    epd; Evangelischer Pressedienst
    SID; Sport-Informations-Dienst
    AFX; AFX News
    Ukrinform
    UNIAN; Unian
    BelTA; BELTA
    PAP; Polska Agencja Prasowa; Polish Press Agency
    CTK; Czech News Agency
    TASR
    SITA
    MTI; Hungarian News Agency
    BTA; Bulgarian News Agency
    Agerpres; AGERPRES
    Tanjug; TANJUG
    Beta
    Hina; HINA
    STA; Slovenian Press Agency
    SRNA; Srna
    ANP; Algemeen Nederlands Persbureau
    Belga; Belga News Agency
    TT; TT News Agency; Tidningarnas Telegrambyra
    NTB; Norsk Telegrambyra
    Ritzau
    STT; Finnish News Agency
    LETA
    BNS; Baltic News Service
    Lusa; LUSA
    Adnkronos; AdnKronos
    AGI
    LaPresse
    Europa Press
    Notimex
    Telam
    Prensa Latina
    Agencia Brasil
    Canadian Press; CP
    AAP; Australian Associated Press
    Antara; ANTARA
    Bernama; BERNAMA
    VNA; Vietnam News Agency
    PNA; Philippine News Agency
    CNA; Central News Agency
    APP; Associated Press of Pakistan
    BSS; Bangladesh Sangbad Sangstha
    IRNA; Islamic Republic News Agency
    Tasnim
    SANA
    SPA; Saudi Press Agency
    WAM; Emirates News Agency
    KUNA; Kuwait News Agency
    QNA; Qatar News Agency
    MENA; Middle East News Agency
    Petra; Petra News Agency
    Wafa; WAFA
    NAN; News Agency of Nigeria
    SAPA
    PANA; Panapress
    Armenpress; ARMENPRESS
    Azertac; AZERTAC
    Kazinform
    """
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
