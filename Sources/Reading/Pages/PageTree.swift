import HTML
import TextAlgorithms

/// What each element of a page hands down to the text inside it: its signs, and whether that is in a link, a list, a heading.
///
/// One walk over the nodes. Memory: 16 bytes a node.
struct PageTree {
  /// What is known of a node from itself and from the elements around it.
  struct Place {
    /// Signs of the element alone.
    var own: ElementSigns = []
    /// The nearest link around it, 0 where there is none.
    var link: UInt32 = 0
    /// The nearest element around it that says that it holds a caption.
    var caption: UInt32 = 0
    /// Hash of the class names.
    var classes: UInt32 = 0
    /// How plainly the elements around it say that they hold the story: 0 not, 1 `article`, `main`, 2 the text of the story.
    var hint: UInt8 = 0
    var isInBold = false
    var heading: UInt8 = 0
    /// The kind of content that the nearest element with such a meaning gives.
    var kind = Kind.plain
    var depth: UInt16 = 0
  }

  enum Kind: UInt8 { case plain, paragraph, list, quote, caption, table, term, preformatted, control, address }

  let document: Document
  private(set) var places: [Place]
  private(set) var parents: [UInt32]
  /// The nodes in document order, the document itself first: parents before their children.
  private(set) var order: [UInt32] = [Document.root]

  init(_ document: Document) {
    self.document = document
    places = Array(repeating: Place(), count: document.nodes.count)
    parents = document.nodes.map(\.parent)
    var cache: [UInt64: ElementSigns] = [:]
    var node = document[Document.root].firstChild
    order.reserveCapacity(document.nodes.count)
    while node != 0 {
      order.append(node)
      enter(node, &cache)
      let child = document[node].firstChild
      node = child != 0 ? child : document.nodeAfter(node)
    }
  }

  /// The innermost element around two nodes.
  func common(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var a = parents[Int(a)], b = parents[Int(b)]
    while a != b {
      if places[Int(a)].depth >= places[Int(b)].depth { a = parents[Int(a)] } else { b = parents[Int(b)] }
    }
    return a
  }

  subscript(node: UInt32) -> Place { places[Int(node)] }

  private mutating func enter(_ node: UInt32, _ cache: inout [UInt64: ElementSigns]) {
    let it = document[node]
    var place = places[Int(it.parent)]
    place.own = []
    place.classes = 0
    place.depth = min(place.depth, .max - 1) + 1
    if it.kind == .element, it.namespace == .html {
      place.own = signs(of: node, it.name, &cache, &place.classes)
      switch it.name {
      case .a: place.link = node
      case .b, .strong: place.isInBold = true
      case .h1: place.heading = 1
      case .h2: place.heading = 2
      case .h3: place.heading = 3
      case .h4: place.heading = 4
      case .h5: place.heading = 5
      case .h6: place.heading = 6
      case .p: if place.kind == .plain { place.kind = .paragraph }
      case .li: place.kind = .list
      case .blockquote: place.kind = .quote
      case .figcaption, .caption: place.kind = .caption
      case .table, .td, .th: place.kind = .table
      case .dt, .dd: place.kind = .term
      case .pre: place.kind = .preformatted
      case .address: place.kind = .address
      default: break
      }
      if place.own.contains(.caption) || place.kind == .caption && place.caption == 0 { place.caption = node }
      if place.own.contains(.storyBody) {
        place.hint = 2
      } else if it.name == .article || it.name == .main || place.own.contains(.entry) {
        place.hint = max(place.hint, 1)
      }
    }
    places[Int(node)] = place
  }

  private func signs(of node: UInt32, _ name: Name, _ cache: inout [UInt64: ElementSigns], _ classes: inout UInt32) -> ElementSigns {
    var signs: ElementSigns = []
    switch name {
    case .nav, .menu: signs = .navigation
    case .footer, .aside, .dialog, .search: signs = .boilerplate
    case .button, .select, .textarea, .label, .legend, .option, .form, .fieldset: signs = .control
    case .figcaption: signs = .caption
    default: break
    }
    for attribute in document.attributes(of: node) {
      let bytes = document.bytes[Int(attribute.start)..<Int(attribute.end)]
      switch attribute.name {
      case .class, .id, .itemprop:
        var sum = StableHash()
        sum.add(bytes)
        let hash = sum.state
        if attribute.name == .class { classes = UInt32(truncatingIfNeeded: hash ^ hash >> 32) }
        if let known = cache[hash] {
          signs.formUnion(known)
        } else {
          var read = ElementSigns.read(bytes)
          if attribute.name == .itemprop, bytes.elementsEqual("articleBody".utf8) { read.insert(.storyBody) }
          cache[hash] = read
          signs.formUnion(read)
        }
      case .role:
        switch String(decoding: bytes, as: UTF8.self).lowercased() {
        case "navigation", "menu", "menubar", "menuitem", "tablist": signs.insert(.navigation)
        case "complementary", "contentinfo", "banner", "search", "dialog", "alertdialog", "alert", "tooltip": signs.insert(.boilerplate)
        case "button", "form": signs.insert(.control)
        default: break
        }
      case .hidden: signs.insert(.hidden)
      case .ariaHidden: if bytes.elementsEqual("true".utf8) { signs.insert(.hidden) }
      case .style:
        let style = bytes.lazy.filter { $0 > 0x20 }.prefix(400).map(\.lowerCase)
        let text = Array(style)
        if text.holds("display:none") || text.holds("visibility:hidden") { signs.insert(.hidden) }
      default: break
      }
    }
    return signs
  }
}
