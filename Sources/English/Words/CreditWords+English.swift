import TextAlgorithms
import Vocabulary

extension CreditWords {
  static let english: CreditWords = {
    var it = CreditWords()
    it.beforeAgency = KeySet(
      words:
        "by for with and from the of via source sources credit courtesy copyright von mit und par et avec per con y agency agencies news"
    )
    it.afterAgency = KeySet(
      words:
        """
        and in contributed writer writers reporter reporters correspondent correspondents staff agency news international with reported
        und mit et limited ltd inc all via on at has have journalist journalists also gmbh monday tuesday wednesday thursday friday
        saturday sunday
        """)
    it.agencies = """
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
    it.staff = Folding.key("staff")
    it.bylineCues = KeySet(words: "by von par por di door")
    it.bylineVerbs = KeySet(words: "written story words report reported")
    it.nameJoiners = KeySet(words: "and und et y e en")
    it.bylineConnectives = KeySet(
      words:
        """
        and in for of the de da di du del la le van von der den bin ibn al el und et y e en with at from staff writer writers correspondent
        correspondents reporter reporters editor editors contributor columnist special to our own agency agencies news
        """)
    it.lowerNames = KeySet(words: "dpa agencies agency staff")
    it.roles = KeySet(
      words:
        "writer writers reporter reporters correspondent correspondents editor editors report reports bureau contributor columnist")
    it.placeParticles = KeySet(words: "of de la le el al am an der and und et y du del")
    it.bracketLabels = KeySet(words: "file files live video photo photos update updated gmt utc est edt cet ist am pm us uk eu")
    it.signOffOpeners = KeySet(words: "reporting editing writing edited written compiled translated inputs input files additional")
    it.signOffAdjectives = KeySet(words: "additional further with extra more")
    it.signOffBy = KeySet(words: "by from reporting inputs input files")
    it.contributed = KeySet(words: "contributed contributing")
    it.contributedTo = KeySet(words: "to")
    it.contributedThis = KeySet(words: "this the that")
    it.contributedStories = KeySet(words: "report story article piece dispatch")
    it.collective = KeySet(words: "agencies wires")
    it.signOffFillers = KeySet(
      words:
        """
        and with by from the via inputs input agency source sources credit credits courtesy story news staff report reports und mit et avec wire
        service text content copyright c y con material quelle quellen
        """)
    it.sections = KeySet(
      words:
        "news press record review tv television radio weekly magazine world nation leader star sun mail wire standard post")
    it.outletArticles = KeySet(words: "the")
    it.letterC = Folding.key("c")
    it.copyright = KeySet(words: "copyright")
    it.copyrightBy = KeySet(words: "by")
    it.afterOwner = KeySet(words: "all alle tous ltd limited inc llc gmbh corp plc rights")
    it.outletConnectives = KeySet(words: "of the and de la le der die das el il for")
    it.outletTails = KeySet(words: "online news digital international international group newspapers com live today media")
    it.media = KeySet(
      words:
        """
        times post guardian news herald tribune telegraph journal gazette daily chronicle observer mail mirror standard star sun press zeitung
        tageszeitung nachrichten spiegel presse monde figaro parisien pais mundo vanguardia repubblica corriere volkskrant telegraaf globe mail
        independent examiner inquirer enquirer courier dispatch record register review reporter monitor sentinel argus echo bulletin advertiser
        ledger republic nation hindu express citizen advocate leader messenger bee broadcasting tv television radio wire weekly magazine
        """)
    return it
  }()
}
