import Vocabulary

extension BoilerplatePhrases {
  /// Words by which prose of a page is known as no story although it has the form of one: notices, calls to subscribe, to follow, to write in.
  /// Own list, English and German, with the commonest of French, Spanish and Italian.
  static let blocks = """
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
}
