import Vocabulary

/// What pages print around their stories, in their own words: own list, in English with the commonest of six other languages.
///
/// Each row is a reason, how the phrase must stand, and phrases separated by `;`. `is`: the line is the phrase. `starts`: the line,
/// of at most 20 words, starts with it. `has`: the line, of at most 40 words, holds it. `#` is any number.
extension BoilerplatePhrases {
  static let english = BoilerplatePhrases(rails: rails, forms: forms, lines: lines, blocks: blocks)

  /// Headings after which other stories follow.
  private static let rails = """
    related-stories is: read next; read more; read also; also read; more news; more stories; more from us; related; related stories; \
    related articles; related news; related topics; related content; related coverage; related posts; related links; related items; \
    related reading; you may also like; you might also like; you may like; you might like; you may also be interested in; more on \
    this story; more on this; more on this topic; more like this; more for you; more in world; more from this section; most read; \
    most popular; most viewed; most shared; most commented; most recent; popular now; popular stories; trending; trending now; \
    trending stories; latest news; latest stories; latest headlines; top stories; top news; top headlines; editors' picks; editor's \
    picks; editors' choice; editor's choice; recommended; recommended for you; recommended stories; recommended reading; suggested \
    for you; in other news; other news; other stories; other articles; see also; don't miss; do not miss; what to read next; what \
    others are reading; up next; keep reading; continue reading; explore more; from around the web; around the web; from our \
    partners; sponsored stories; around the network; similar articles; similar news; next article; previous article; next story; \
    previous story; next post; previous post; also in the news; further reading; mehr zum thema; das konnte sie auch interessieren; \
    lesen sie auch; meistgelesen; auch interessant; weitere artikel; weitere meldungen; a lire aussi; lire aussi; sur le meme sujet; \
    les plus lus; articles similaires; noticias relacionadas; lo mas leido; te puede interesar; leggi anche; potrebbe interessarti; \
    articoli correlati; lees ook; meest gelezen; gerelateerd; leia tambem; leia mais; mais lidas; czytaj takze; zobacz takze; \
    powiazane artykuly
    related-stories starts: more from; read more on; more stories from; more from our; more news from; you may also like; you might \
    also like; more on this story; people who read this
    """

  /// Headings and lines of the part where readers write.
  private static let forms = """
    comments is: # comment; # comments; no comments; no comments yet; comments; comments #; comment; add a comment; add comment; \
    add your comment; leave a comment; leave a reply; leave your comment; leave the first comment; post a comment; post comment; \
    write a comment; be the first to comment; join the conversation; join the discussion; start the conversation; view comments; \
    view all comments; show comments; load comments; have your say; what do you think; your comment; submit comment; kommentare; # \
    kommentare; kommentar schreiben; commentaires; # commentaires; laisser un commentaire; comentarios; # comentarios; deja un \
    comentario; commenti; # commenti; reacties; # reacties; comentarios #; dodaj komentarz
    comments starts: what is your opinion; what's your opinion; share your thoughts; tell us what you think; your email address \
    will not be; your email will not be; required fields are marked; save my name email; you must be logged in; please log in to \
    comment; log in to comment; sign in to comment; comments are closed; comments have been; commenting on this; what do you think \
    email your; email your comments; be the first to; report this comment; join the conversation; ihre e mail adresse wird nicht; \
    votre adresse e mail ne sera; tu direccion de correo
    """

  /// Single lines.
  private static let lines = """
    navigation is: open in app; open app; get the app; download the app; expand all; show more; load more; view more; see more; see \
    all; view all; home; menu; search; skip to content; skip to main content; skip to navigation; back to top; go to top; next; \
    previous; sign in; log in; login; register; my account; local; world; politics; business; sports; sport; opinion; lifestyle; \
    entertainment; health; science; technology; tech; travel; weather; video; videos; photos; gallery; live; about us; contact us; \
    contact; faq; help; settings; sections; all sections; topics; tags; site map; sitemap; close; listen; watch; full story; full \
    article; read full story; read full article; read the full story; read the full article; read the rest here; click here; \
    startseite; accueil; inicio; more; more details; details; advanced search; breaking news; text size; font size; go back
    navigation starts: about us contact us; home news; jump to; click here to; tap here to; view original; news business opinion; \
    filed under; posted in; topics in this; in this article; in this story; tags; topic; categories; category; read the rest of
    navigation has: skip to main content; printable version; best viewed with; optimized for viewing with; this site uses cookies; \
    we use cookies; cookie policy; cookie settings; manage cookies; accept all cookies; enable javascript; javascript is disabled; \
    requires javascript; your browser does not support; opens in new window; opens in a new tab
    share is: share; share this; share this article; share this story; share on facebook; share on twitter; share on x; share via \
    email; share on whatsapp; facebook; twitter; whatsapp; telegram; linkedin; pinterest; reddit; instagram; email; e mail; print; \
    print this; copy link; tweet; follow; follow us; like us; save; save article; save for later; bookmark; teilen; partager; \
    compartir; condividi; listen to this article; gift this article; facebook twitter
    share starts: share this; share on; share with; follow us on; follow me on; like us on; find us on; join us on; join our \
    whatsapp; join our telegram; subscribe to our channel; subscribe to our youtube; print this; email this; send to a friend; e \
    mail this; send it to a friend; facebook twitter; copy link; click to share; listen to this
    newsletter starts: sign up for; sign up to; subscribe to our; subscribe to the; get our newsletter; get the latest; get the best \
    of; get the day's; our newsletter; join our newsletter; text alerts; email alerts; news alerts; get breaking news; get news \
    alerts; enter your email; you have successfully subscribed; thank you for subscribing; thanks for signing; by signing up you; \
    melden sie sich fur; abonnez vous; suscribete; iscriviti; the day's top headlines
    newsletter is: newsletter; newsletters; sign up; subscribe; email address; your email; stay informed; stay updated; daily \
    briefing
    subscription is: subscribe now; subscribe today; subscribers only; for subscribers; premium; members only; become a member; \
    support us; donate; donate now; free trial; exclusive content; abo; nur fur abonnenten; abonnes
    subscription starts: subscribe for; subscribe to read; to continue reading; to read the full; this article is for; this content \
    is for; already a subscriber; already have an account; already a member; create a free account; register for free; start your \
    free; you have reached your; you've reached your; support our journalism; support independent journalism; become a subscriber; \
    unlock this; log in to read; sign in to read
    advertisement is: advertisement; advertisements; ad; ads; advertising; advert; sponsored; sponsored content; promoted; paid \
    content; paid post; partner content; story continues below; story continues below advertisement; article continues below; \
    advertisement scroll to continue; continue reading below; anzeige; werbung; publicite; publicidad; pubblicita; reklama; skip \
    advertisement; skip ad; scroll to continue; scroll to continue with content
    advertisement starts: advertisement; ad feedback; story continues; article continues after; article continues below; this \
    article contains affiliate; we may earn a commission; sponsored by
    advertisement has: click here to download; download the reader; download adobe; download the free
    copyright has: permission is granted; copyright notice must; requires the consent of; all rights reserved; alle rechte vorbehalten; tous droits reserves; todos los derechos reservados; tutti i \
    diritti riservati; may not be published broadcast; may not be reproduced; may not be republished; privacy policy; terms of \
    service; terms of use; terms and conditions; do not sell my
    copyright starts: copyright; all content copyright; this article originally appeared; this story originally appeared; \
    this article was originally published; this story was originally published; this article first appeared; this story first appeared
    related-stories starts: read more; also read; read also; read next; see also; watch now; watch video; more on; related story; \
    related article; related stories; related articles; lesen sie auch; lire aussi; leggi anche; lees ook; lea tambien
    """
}
