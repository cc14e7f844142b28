import TextAlgorithms
import Vocabulary

/// Words by which prose of a page is known as no story although it has the form of one: notices, calls to subscribe, to follow, to write in.
///
/// Beside `FurniturePhrases`, which are for short lines. Each row: a reason, whether the phrase opens the block or stands anywhere, and
/// phrases separated by `;`. Own list, English and German, with the commonest of French, Spanish and Italian.
struct PagePhrases: Sendable {
  static let standard = PagePhrases()

  private let calibration = PageCalibration.standard
  private static let rows = """
    consent has: uses cookies; use cookies; using cookies; verwendet cookies; verwenden cookies; setzt cookies; nutzt cookies; nutzen \
    cookies; utilise des cookies; utilisons des cookies; utiliza cookies; utilizamos cookies; utilizza cookie; utilizziamo i cookie; \
    accept cookies; cookie-einstellungen; cookie settings; deine privatsphare; ihre privatsphare; ihre einwilligung; dein einverstandnis; ihr einverstandnis; \
    datenschutzerklarung
    copyright has: personal non commercial use only; non commercial use only; alle rechte vorbehalten; all rights reserved; \
    without the express written permission; without written permission; written permission must be obtained; nachdruck nur mit; \
    no part may be reproduced without
    newsletter has: sign up for our; sign up for the; subscribe to our newsletter; subscribe to our; abonnieren sie; jetzt abonnieren; \
    unseren newsletter; unser newsletter; kostenloser newsletter; den newsletter; our newsletters; free newsletter; daily newsletter; \
    nuestro newsletter; notre newsletter; nostra newsletter; email newsletters
    newsletter starts: sign up; want more; melde dich; melden sie sich
    share has: follow us on; follow me on; follow him on; follow her on; like us on; folgen sie uns; folge uns; folgt uns; suivez nous; \
    siguenos; seguici; on facebook twitter; click to tweet
    share starts: follow us; follow the; join our; email the author; contact the author; reach the author
    paywall has: to view the full story; to read the full story; to read the full article; to continue reading; already a subscriber; \
    bereits abonnent; weiterlesen mit; nur fur abonnenten; exklusiv fur abonnenten; subscribe to read; become a subscriber; \
    log in to continue; create a free account; subscribe now to; jetzt testen und; este contenido es exclusivo; reserve aux abonnes; \
    riservato agli abbonati; erfordert ein abonnement; annual subscription
    notification has: benachrichtigungen aktivieren; benachrichtigung aktivieren; download the app; our app; unsere app; enable notifications; push benachrichtigungen
    comments has: submit your letter to; write to us at; moderating all comments; your comment will be; ihr kommentar wird; \
    comments are moderated; kommentare werden moderiert; kommentar zu schreiben; to leave a comment; post a comment; leave a comment
    related-stories starts: read more; read also; also read; lesen sie auch; lesen sie hier; lesen sie dazu; mehr zum thema; auch \
    interessant; das konnte sie auch; lies auch; weiterlesen; mehr dazu; a lire aussi; lire aussi; leggi anche; lea tambien; lee \
    tambien; te puede interesar; czytaj tez; czytaj takze; czytaj wiecej; zobacz takze; zobacz tez; more on this; see also; siehe auch; \
    related:; watch:; passend dazu; zum weiterlesen; zum thema; mas sobre; weitere informationen; weiterfuhrende; zusatzinformationen
    advertisement starts: sponsored; anzeige; werbung; advertorial; buy now; jetzt bestellen; hier bestellen
    advertisement has: this post contains affiliate; may earn a commission; affiliate links; affiliate-links; provision erhalten
    about-author starts: about the author; uber den autor; uber die autorin; zur person; about the writer
    source starts: quelle:; quellen:; bildquelle; foto:; fotos:; bild:; fuente:; alle angaben ohne gewahr
    contact starts: pressekontakt; kontakt:; ansprechpartner; media contact; press contact; contact:; kontakt fur
    contact has: tel; telefon; telefax; fax
    technical has: enable javascript; javascript is disabled; created with sketch; your browser does not support; warning creating default
    """

  private struct Phrase: Sendable {
    var keys: [UInt64]
    var isStart: Bool
    /// Whether a colon follows.
    var hasColon: Bool
    var reason: BlockReason
  }

  private let phrases: KeyTable<[Phrase]>

  init() {
    var phrases: [UInt64: [Phrase]] = [:]
    for row in Self.rows.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":") else { continue }
      let head = row[..<colon].split(separator: " ")
      guard head.count == 2 else { continue }
      for text in row[row.index(after: colon)...].split(separator: ";") {
        let bytes = Array(text.utf8)
        let keys = LineWord.words(in: bytes, 0..<bytes.count).filter { $0.kind != .mark }.map(\.key)
        guard let first = keys.first else { continue }
        phrases[first, default: []].append(
          Phrase(keys: keys, isStart: head[1] == "starts", hasColon: text.hasSuffix(":"), reason: BlockReason(row: head[0])))
      }
    }
    self.phrases = KeyTable(phrases)
  }

  /// The reason of the first phrase that stands in a block.
  func reason(_ words: [LineWord]) -> BlockReason? {
    var keys: [UInt64] = [], colons: [Bool] = []
    for word in words.prefix(2 * calibration.phraseWords) {
      if word.kind != .mark {
        keys.append(word.key)
        colons.append(false)
      } else if word.isMark(":"), !keys.isEmpty {
        colons[colons.count - 1] = true
      }
    }
    for i in keys.indices {
      guard let found = phrases[keys[i]] else { continue }
      for phrase in found where i == 0 || !phrase.isStart {
        guard keys[i...].starts(with: phrase.keys) else { continue }
        let hasColon = colons[i + phrase.keys.count - 1]
        // One word opens many a sentence of a story.
        guard hasColon || !phrase.hasColon && (phrase.keys.count > 1 || !phrase.isStart || keys.count <= calibration.phraseLabel) else {
          continue
        }
        return phrase.reason
      }
    }
    return nil
  }

  /// Whether a short line heads a list of other stories: `More stories`, `Weitere Artikel`, `Popular on …`.
  func isRail(_ words: [LineWord]) -> Bool {
    guard let first = words.first(where: { $0.kind != .mark }), Self.railStarts.contains(first.key) else { return false }
    return words.contains { Self.railWords.contains($0.key) }
  }

  /// Whether a block says of somebody, in its first words, that he is an editor, a writer and the like.
  func isBiography(_ words: [LineWord]) -> Bool {
    let words = words.filter { $0.kind != .mark }
    guard words.count >= calibration.biographyWords, words[0].isCapitalised else { return false }
    guard let verb = words.prefix(calibration.biographyVerb).firstIndex(where: { Self.verbs.contains($0.key) }) else { return false }
    return words[verb...].prefix(calibration.biographyRole).contains { Self.roles.contains($0.key) }
  }

  private static let railStarts = keySet(
    "more popular related latest trending recommended other weitere mehr passende ahnliche andere beliebte aktuelle")
  private static let railWords = keySet(
    """
    stories articles news posts coverage reading on popular topics artikel beitrage themen meldungen nachrichten texte rezepte recipes videos
    """)
  private static let verbs = keySet("is was writes covers worked i'm bin ist war arbeitet schreibt lehrt forscht betreue studierte es est")
  private static let roles = keySet(
    """
    editor reporter writer author columnist journalist correspondent contributor blogger freelancer professor redakteur redakteurin autor
    autorin journalistin korrespondent korrespondentin kolumnist kolumnistin bloggerin foodbloggerin chefredakteur volontar volontarin
    managerin professorin dozent dozentin redacteur redactrice journaliste auteur periodista redactor redactora giornalista autore autrice
    """)
}
