import HTML
import TextAlgorithms

/// Which parts of a page belong to the story under its headline, and which to navigation, other stories and comments.
///
/// An element is foreign where it, or one around it, is such a part by its name (`nav`, `aside`, `footer`, a `header` without the
/// headline) or by a word of its class, id or role, and the headline does not stand in it. A short `aside`, `header`, `footer` or teaser
/// between the headline and the first long paragraph is where many pages keep date and byline: it is none. One pass.
struct PageRegions {
  private let calibration = FactCalibration.standard
  private var foreign: [Bool]
  private let title: Range<Int>?
  /// Where the first long paragraph below the headline starts.
  private let story: Int

  /// - Parameter title: the headline; its block is nil where none was found.
  init(_ document: Document, _ rendered: RenderedText, around title: PageTitle) {
    foreign = Array(repeating: false, count: document.nodes.count)
    self.title = title.block.map { _ in document[title.node].range }
    let long = title.block.flatMap { start in
      rendered.blocks[(start + 1)...].first { $0.text.count >= FactCalibration.standard.longParagraph }
    }
    story = long.map { rendered.page($0.text).lowerBound } ?? .max
    var holdsTitle: Set<UInt32> = []
    var at = title.block == nil ? 0 : title.node
    while at != 0 {
      holdsTitle.insert(at)
      at = document[at].parent
    }
    for node in document.descendants(of: Document.root) {
      let it = document[node]
      foreign[Int(node)] =
        foreign[Int(it.parent)] || it.kind == .element && !holdsTitle.contains(node) && isForeignPart(node, document)
    }
  }

  func isForeign(_ node: UInt32) -> Bool { foreign[Int(node)] }

  private enum Nearness { case none, above, below }

  private func nearness(_ range: Range<Int>) -> Nearness {
    guard let title, range.count <= calibration.reachBelow else { return .none }
    if range.lowerBound >= title.upperBound {
      return range.lowerBound - title.upperBound <= calibration.reachBelow && range.upperBound <= story ? .below : .none
    }
    return range.upperBound <= title.lowerBound && title.lowerBound - range.upperBound <= calibration.reachAbove ? .above : .none
  }

  private func isForeignPart(_ node: UInt32, _ document: Document) -> Bool {
    switch document[node].name {
    case .aside, .footer, .header:
      guard nearness(document[node].range) == .below else { return true }
      return marks(of: node, document).contains(.foreign)
    case .nav, .figcaption, .figure, .table, .form, .select, .blockquote, .template, .menu: return true
    case .html, .body, .main, .article, .head, .h1: return false
    default:
      let marks = marks(of: node, document)
      guard !marks.isDisjoint(with: [.foreign, .foreignBeyondTitle]), !marks.contains(.builder) else { return false }
      return marks.contains(.foreign) || nearness(document[node].range) == .none
    }
  }

  /// What the words of class, identifier and role say of an element.
  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let foreign = Marks(rawValue: 1)
    /// Foreign unless it stands right at the headline.
    static let foreignBeyondTitle = Marks(rawValue: 2)
    /// The name of a page builder, whose own class names are such words.
    static let builder = Marks(rawValue: 4)
  }

  private func marks(of node: UInt32, _ document: Document) -> Marks {
    var out: Marks = []
    document.forEachMark(of: node) { hash in
      if let found = Self.table[hash] { out.formUnion(found) }
    }
    return out
  }

  private static let table: KeyTable<Marks> = {
    var table: [UInt64: Marks] = [:]
    for word in words { table[Folding.key(word)] = atTitle.contains(word) ? .foreignBeyondTitle : .foreign }
    table[Folding.key("elementor")] = .builder
    return KeyTable(table)
  }()

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
