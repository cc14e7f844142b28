import Markup

/// Which parts of a page belong to the story under its headline, and which to navigation, other stories and comments.
///
/// An element is foreign where it, or one around it, is such a part by its name (`nav`, `aside`, `footer`, a `header` without the
/// headline) or by a word of its class, id or role, and the headline does not stand in it. A short `aside`, `header`, `footer` or teaser
/// right at the headline is where many pages keep date and byline: it is none. One pass.
struct PageRegions {
  /// Bytes of the page from the headline to a part that belongs to it, and of such a part. The greatest needed on 44 tuning pages: 4036.
  static let reach = 6144
  /// The same for a part above the headline.
  static let above = 3072

  private var foreign: [Bool]

  /// - Parameter title: the headline's element, or nil where none was found.
  init(_ document: Document, around title: UInt32?) {
    foreign = Array(repeating: false, count: document.nodes.count)
    var holdsTitle: Set<UInt32> = []
    var at = title ?? 0
    while at != 0 {
      holdsTitle.insert(at)
      at = document[at].parent
    }
    let place = title.map { document[$0].range }
    for node in document.descendants(of: Document.root) {
      let parent = document[node].parent
      foreign[Int(node)] =
        foreign[Int(parent)]
        || document[node].kind == .element && !holdsTitle.contains(node)
          && Self.isForeign(node, document, isNear: Self.isNear(document[node].range, place))
    }
  }

  func isForeign(_ node: UInt32) -> Bool { foreign[Int(node)] }

  private static func isNear(_ range: Range<Int>, _ title: Range<Int>?) -> Bool {
    guard let title, range.count <= reach else { return false }
    let distance = range.lowerBound >= title.upperBound ? range.lowerBound - title.upperBound : title.lowerBound - range.upperBound
    return distance >= 0 && distance <= (range.lowerBound >= title.upperBound ? reach : above)
  }

  private static func isForeign(_ node: UInt32, _ document: Document, isNear: Bool) -> Bool {
    switch document[node].name {
    case .aside, .footer, .header:
      return !isNear || document.marks(of: node).contains { words.contains($0) && !atTitle.contains($0) }
    case .nav, .figcaption, .figure, .table, .form, .select, .blockquote, .template, .menu: return true
    case .html, .body, .main, .article, .head, .h1: return false
    default:
      let marks = document.marks(of: node)
      return marks.contains { words.contains($0) && !(isNear && atTitle.contains($0)) } && !marks.contains("elementor")
    }
  }

  /// Words that a part right at the headline may bear.
  private static let atTitle: Set<String> = ["footer", "contentinfo", "banner", "complementary", "sidebar", "teaser", "teasers", "caption"]

  /// Set by hand from the names that content systems give such parts.
  private static let words: Set<String> = [
    "comment", "comments", "commentlist", "commentaries", "kommentar", "kommentare", "disqus", "respond", "replies", "related",
    "recommended", "recommendations", "recirc", "recirculation", "sidebar", "teaser", "teasers", "newsletter", "weather", "wetter",
    "ticker",
    "promo", "promos", "popular", "trending", "carousel", "slider", "outbrain", "taboola", "masthead", "topbar", "navbar", "navigation",
    "menu", "footer", "breaking", "mostread", "morestories", "readmore", "caption", "clock", "currentdate", "cookie", "consent", "gdpr",
    "cookies", "tweet", "sticky", "advert", "advertisement", "ads", "bio", "biography", "calendar", "events", "reviews", "rating",
    "ratings",
    "instagram", "complementary", "contentinfo", "banner", "dialog",
  ]
}
