import TextAlgorithms
import Vocabulary

extension BlockWords {
  static let english: BlockWords = {
    var it = BlockWords()
    it.rightsReserved = KeySet(words: "rights copyright reserved rechte droits derechos diritti")
    it.ageArticles = KeySet(words: "a an one un une eine einem einer uno una")
    it.ages = KeySet(words: "ago read vor il ya hace fa geleden updated published posted last y about lesezeit lecture")
    it.ageUnits = KeySet(
      words:
        """
        second seconds sec secs minute minutes min mins hour hours hr hrs h m d w day days week weeks month months year years
        sekunden stunde stunden tag tagen tage woche wochen minuten heure heures jour jours semaine semaines mois hora horas dia dias ora ore giorni
        uur dagen
        """)
    it.pictures = KeySet(words: "photo photos photograph picture image illustration foto bild imagen graphic video")
    it.pictureCredits = KeySet(words: "credit source by courtesy")
    it.captions = KeySet(words: "caption bildunterschrift legende")
    it.pictureBy = KeySet(words: "by via from von par")
    it.pictureAgencies = KeySet(words: "getty shutterstock alamy istock unsplash imago instagram")
    it.headlineArticles = KeySet(words: "a an the")
    it.headlineSpeech = KeySet(words: "said says asked asks told added")
    it.postings = KeySet(words: "posted published")
    it.railStarts = KeySet(
      words:
        "more popular related latest trending recommended other weitere mehr passende ahnliche andere beliebte aktuelle")
    it.railWords = KeySet(
      words:
        """
        stories articles news posts coverage reading on popular topics artikel beitrage themen meldungen nachrichten texte rezepte recipes videos
        """)
    it.biographyVerbs = KeySet(
      words: "is was writes covers worked i'm bin ist war arbeitet schreibt lehrt forscht betreue studierte es est")
    it.biographyRoles = KeySet(
      words:
        """
        editor reporter writer author columnist journalist correspondent contributor blogger freelancer professor redakteur redakteurin autor
        autorin journalistin korrespondent korrespondentin kolumnist kolumnistin bloggerin foodbloggerin chefredakteur volontar volontarin
        managerin professorin dozent dozentin redacteur redactrice journaliste auteur periodista redactor redactora giornalista autore autrice
        """)
    it.restLinks = [
      "read more", "continue reading", "full story", "read full story", "read the full story", "read full article", "read the full article",
      "keep reading", "weiterlesen", "mehr lesen", "zum artikel", "zum ganzen artikel", "ganzen artikel lesen", "lire la suite", "leer mas",
      "seguir leyendo", "continua a leggere", "leggi tutto",
    ].map { text in text.split(separator: " ").map { Folding.key(String($0)) } }
    it.correctionLabels = KeySet(
      words: "correction corrections corrected clarification korrektur berichtigung richtigstellung rectificatif")
    it.correctionOpenings = phrases(
      "an earlier version of|a previous version of|in einer fruheren version|in einer ersten version|una version anterior")
    it.correctionPhrases = phrases(
      """
      this article has been corrected|this story has been corrected|this article was corrected|this story was corrected|\
      this article was amended|this article has been amended|earlier version of this|previous version of this|\
      has been revised to reflect|this article originally|this story originally|this post originally|has been updated to correct|has been corrected to|\
      wir haben den fehler korrigiert|wir haben das korrigiert|wurde nachtraglich korrigiert|haben die stelle korrigiert
      """)
    it.correctionStarts = KeySet(it.correctionPhrases.map { $0[0] })
    it.datedPictures = KeySet(words: "photo photos foto fotos photograph bild bilder image picture copyright credit")
    it.storyEndings = KeySet(
      words:
        """
        comment comments kommentar kommentare leserkommentare related ahnliche weitere verwandte lesen recommended trending popular latest
        commentaires comentarios responses antworten mehr more most
        """)
    return it
  }()

  private static func phrases(_ text: String) -> [[UInt64]] {
    text.split { $0 == "|" || $0 == "\n" }.map { WordSet.list(String($0)) }
  }
}
