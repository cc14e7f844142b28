import HTML
import TextAlgorithms

/// What the markup of an element says about its content: words of its class, identifier, role and property.
struct ElementSigns: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  // Parts of a page that are no story; the order is the order in which a reason is chosen.
  static let comments = ElementSigns(rawValue: 1 << 0)
  static let consent = ElementSigns(rawValue: 1 << 1)
  static let paywall = ElementSigns(rawValue: 1 << 2)
  static let newsletter = ElementSigns(rawValue: 1 << 3)
  static let advertisement = ElementSigns(rawValue: 1 << 4)
  static let share = ElementSigns(rawValue: 1 << 5)
  static let related = ElementSigns(rawValue: 1 << 6)
  static let navigation = ElementSigns(rawValue: 1 << 7)
  static let boilerplate = ElementSigns(rawValue: 1 << 8)
  static let hidden = ElementSigns(rawValue: 1 << 9)
  static let control = ElementSigns(rawValue: 1 << 10)
  // What a page says of its story.
  static let tags = ElementSigns(rawValue: 1 << 11)
  static let byline = ElementSigns(rawValue: 1 << 12)
  static let date = ElementSigns(rawValue: 1 << 13)
  static let meta = ElementSigns(rawValue: 1 << 14)
  static let biography = ElementSigns(rawValue: 1 << 15)
  // Parts of a story.
  static let caption = ElementSigns(rawValue: 1 << 16)
  static let title = ElementSigns(rawValue: 1 << 17)
  static let standfirst = ElementSigns(rawValue: 1 << 18)
  static let content = ElementSigns(rawValue: 1 << 19)
  static let body = ElementSigns(rawValue: 1 << 20)
  static let story = ElementSigns(rawValue: 1 << 21)
  static let pullQuote = ElementSigns(rawValue: 1 << 22)
  static let media = ElementSigns(rawValue: 1 << 23)
  static let teaser = ElementSigns(rawValue: 1 << 24)
  static let entry = ElementSigns(rawValue: 1 << 26)
  /// One class name says that it is the text of the story: `entry-content`, `articleBody`.
  static let storyBody = ElementSigns(rawValue: 1 << 25)

  static let leftOut: ElementSigns = [
    .comments, .consent, .paywall, .newsletter, .advertisement, .share, .related, .navigation, .boilerplate, .hidden, .control,
  ]

  /// Words of a class name and what they are signs of; one row a sign. Own list; whole words of class names, after splitting at marks and
  /// humps (`relatedPosts`), and two of them run together (`relatedposts`).
  private static let rows: [(ElementSigns, String)] = [
    (
      .comments,
      """
      comment comments commentlist commenting kommentar kommentare commentaire commentaires comentario comentarios commento commenti
      respond disqus livefyre discussion replies guestbook
      """
    ),
    (.consent, "cookie cookies consent gdpr datenschutz privacy"),
    (.paywall, "paywall regwall meter"),
    (.newsletter, "newsletter newsletters subscribe subscription signup optin mailchimp mailinglist abo abonnement"),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit adbox adwrap adcontainer banner banners
      sponsor sponsors sponsored promo promos promotion promoted dfp gpt outbrain taboola commercial anzeige anzeigen werbung
      publicidad publicite affiliate merch
      """
    ),
    (
      .share,
      """
      share shares sharing sharebar sharedaddy sharethis addthis addtoany social socials socialmedia shariff teilen partager compartir
      follow followus bookmark bookmarks tweetbutton like likes shareaholic ssba
      """
    ),
    (
      .related,
      """
      related relateds recirc recirculation recommend recommended recommendation recommendations similar trending popular mostpopular
      mostread mostviewed seealso readmore readnext alsolike moreon morefrom upnext crosslink crosslinks verwandte aehnliche weitere
      jp-relatedposts relacionadas relacionados suggested suggestions latest recent nextpost prevpost
      """
    ),
    (
      .navigation,
      """
      nav navbar navi navigation menu menus submenu topmenu mainmenu breadcrumb breadcrumbs crumb crumbs pagination pager paging
      paginator skiplink skip sitemap toc navlinks nextprev prevnext
      """
    ),
    (
      .boilerplate,
      """
      footer foot sidebar sidebars aside rail masthead widget widgets copyright imprint impressum toolbar toolbox tools login
      loginform register search searchform searchbox modal popup popover overlay lightbox tooltip dialog topbar marginal pushy offcanvas rating
      ratings vote voting poll disclaimer bottombar
      """
    ),
    (.hidden, "hidden hide invisible visuallyhidden displaynone"),
    (.tags, "tags taglist tagcloud keywords categories catlinks schlagworte schlagwort topics labels postcats"),
    (.byline, "byline bylines author authors writer autor autoren auteur byauthor vcard credits reporter"),
    (.date, "date datetime dateline published pubdate timestamp time datum updated fecha datestamp"),
    (.meta, "meta metadata postmeta entrymeta metas infos"),
    (.biography, "bio biography authorbox authorbio aboutauthor authorinfo"),
    (.caption, "caption captions figcaption bildunterschrift bildtext legende imagecaption credit"),
    (.title, "title headline headlines ueberschrift titel titulo titre"),
    (
      .standfirst, "standfirst subtitle subheadline subhead subhed dek deck lead lede teasertext intro summary excerpt vorspann kicker sapo"
    ),
    (.content, "content contents inhalt contenido contenu"),
    (.body, "body text copy paragraphs bodytext fulltext articlebody storybody"),
    (.entry, "hentry"),
    (.story, "article story post entry artikel beitrag articulo single news blogpost"),
    (.pullQuote, "pullquote pullout"),
    (.media, "video gallery slideshow player galerie bildergalerie embed"),
    (.teaser, "teaser teasers"),
  ]

  /// Words beside which `hidden` says where something is not shown, not that it is not.
  private static let conditions = KeySet(
    "xs sm md lg xl xxl print mobile desktop tablet phone small medium large on for until from up down touch overflow label title field item"
      .split(separator: " ").map { Folding.key(String($0)) })

  /// Starts of class names that publishing systems make of a story's subjects; they say nothing of the element.
  private static let subjects = ["category-", "tag-", "cat-", "term-", "postid-", "post_tag-", "topic-"].map { Array($0.utf8) }

  private static let words: KeyTable<ElementSigns> = {
    var words: [UInt64: ElementSigns] = [:]
    for (sign, row) in rows {
      for word in row.split(whereSeparator: { $0.isWhitespace }) { words[Folding.key(String(word)), default: []].insert(sign) }
    }
    return KeyTable(words)
  }()

  /// The signs of the words of class names or of an identifier.
  static func read(_ bytes: ArraySlice<UInt8>) -> ElementSigns {
    var out: ElementSigns = [], name: ElementSigns = []
    var word: [UInt8] = []
    var wasLower = false, isConditional = false
    var start = bytes.startIndex, index = start
    func finish() {
      if !word.isEmpty {
        let key = Folding.key(word, 0..<word.count)
        name.formUnion(signs(of: word, key))
        if conditions.contains(key) { isConditional = true }
      }
      word.removeAll(keepingCapacity: true)
    }
    func finishName() {
      finish()
      defer {
        name = []
        start = index + 1
        isConditional = false
      }
      // All of them start with one of these letters.
      let letter = start < index ? bytes[start] : 0
      if letter == 0x63 || letter == 0x74 || letter == 0x70, subjects.contains(where: { bytes[start..<index].starts(with: $0) }) { return }
      if isConditional { name.remove(.hidden) }
      if name.contains(.story), !name.isDisjoint(with: [.body, .content]), name.isDisjoint(with: .leftOut) { name.insert(.storyBody) }
      out.formUnion(name)
    }
    for byte in bytes {
      defer { index += 1 }
      if byte &- 0x41 < 26 {
        if wasLower { finish() }
        word.append(byte | 0x20)
        wasLower = false
      } else if byte &- 0x61 < 26 {
        word.append(byte)
        wasLower = true
      } else {
        if byte <= 0x20 { finishName() } else { finish() }
        wasLower = false
      }
    }
    finishName()
    return out
  }

  private static func signs(of word: [UInt8], _ key: UInt64) -> ElementSigns {
    if let found = words[key] { return found }
    guard word.count >= PageCalibration.standard.gluedName else { return [] }
    var first = StableHash()
    for cut in 0...(word.count - 3) {
      if cut >= PageCalibration.standard.gluedPart, let first = words[first.value], let second = words[Folding.key(word, cut..<word.count)]
      {
        return first.union(second)
      }
      first.add(word[cut])
    }
    return []
  }
}
