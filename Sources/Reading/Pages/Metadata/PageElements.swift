import Markup
import TextAlgorithms

/// The elements of a page that say something about it, found in one pass.
struct PageElements {
  struct Meta {
    /// The name in lower case with letters and digits only: `article:published_time` is `articlepublishedtime`.
    var key: String
    var node: UInt32
    var value: String
    var range: Range<Int>
  }

  /// An element with `itemprop` or `property` outside `meta` elements of the head.
  struct Property {
    /// Lower case, without a prefix such as `schema:`.
    var name: String
    var node: UInt32
    var isMicrodata: Bool
  }

  private(set) var metas: [Meta] = []
  private(set) var canonicals: [PageFacts.Fact<String>] = []
  /// `link` elements that name the report this one was made from.
  private(set) var origins: [PageFacts.Fact<String>] = []
  private(set) var linkedData: [Range<Int>] = []
  private(set) var times: [UInt32] = []
  private(set) var properties: [Property] = []
  private(set) var headings: [UInt32] = []
  private(set) var title: UInt32?
  private(set) var html: UInt32?

  init(_ document: Document) {
    for node in document.descendants(of: Document.root) where document[node].kind == .element {
      switch document[node].name {
      case .html: html = html ?? node
      case .title where document[node].namespace == .html: title = title ?? node
      case .meta: addMeta(node, document)
      case .link: addLink(node, document)
      case .script: addScript(node, document)
      case .time: times.append(node)
      case .h1, .h2, .h3: headings.append(node)
      default: break
      }
      for name in [Name.itemprop, .property] {
        guard document[node].name != .meta || name == .itemprop, let text = document.value(name, of: node) else { continue }
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
          let last = word.split { $0 == ":" || $0 == "/" || $0 == "#" }.last ?? word
          properties.append(Property(name: last.lowercased(), node: node, isMicrodata: name == .itemprop))
        }
      }
    }
  }

  /// The first of these names that has a value, in the order of the names.
  func meta(_ keys: String...) -> Meta? {
    for key in keys {
      if let found = metas.first(where: { $0.key == key }) { return found }
    }
    return nil
  }

  private mutating func addMeta(_ node: UInt32, _ document: Document) {
    guard let content = document.attribute(.content, of: node), content.end > content.start else { return }
    let value = String(decoding: document.value(content), as: UTF8.self).trimmedWhiteSpace
    guard !value.isEmpty else { return }
    for name in [Name.property, .name, .itemprop, .httpEquiv] {
      guard let text = document.value(name, of: node) else { continue }
      // An item property in the body belongs to some item: it is read with its scope.
      if name == .itemprop, document.isIn(.body, node) { continue }
      let key = String(decoding: text.lowercased().utf8.filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)
      metas.append(Meta(key: key, node: node, value: value, range: Int(content.start)..<Int(content.end)))
      return
    }
  }

  private mutating func addLink(_ node: UInt32, _ document: Document) {
    guard let rel = document.value(.rel, of: node)?.lowercased(), let href = document.attribute(.href, of: node), href.end > href.start
    else {
      return
    }
    let value = String(decoding: document.value(href), as: UTF8.self).trimmedWhiteSpace
    let fact = PageFacts.Fact(value, .markup, [Int(href.start)..<Int(href.end)])
    for word in rel.split(separator: " ") {
      if word == "canonical" { canonicals.append(fact) }
      if word == "original-source" || word == "syndication-source" { origins.append(fact) }
    }
  }

  private mutating func addScript(_ node: UInt32, _ document: Document) {
    guard let type = document.value(.type, of: node)?.lowercased(), type.contains("ld+json") else { return }
    let texts = document.children(of: node).filter { document[$0].kind == .text }
    guard let first = texts.first, let last = texts.last else { return }
    linkedData.append(document[first].range.lowerBound..<document[last].range.upperBound)
  }
}

extension Document {
  /// Whether an element of this name stands around a node.
  func isIn(_ name: Name, _ node: UInt32) -> Bool {
    var at = nodes[Int(node)].parent
    while at != 0 {
      if nodes[Int(at)].name == name { return true }
      at = nodes[Int(at)].parent
    }
    return false
  }

  /// The words of `class`, `id` and `role` in lower case, split at everything that is no letter.
  func marks(of node: UInt32) -> [String] {
    var out: [String] = []
    for name in [Name.class, .id, .role] {
      guard let attribute = attribute(name, of: node) else { continue }
      var word: [UInt8] = []
      var wasLower = false
      for byte in value(attribute).prefix(400) + [0x20] {
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let isLetter = isUpper || byte >= 0x61 && byte <= 0x7A
        if !isLetter || isUpper && wasLower {
          if !word.isEmpty { out.append(String(decoding: word, as: UTF8.self)) }
          word = []
        }
        if isLetter { word.append(byte | 0x20) }
        wasLower = isLetter && !isUpper
      }
    }
    return out
  }
}

extension String {
  /// White space folded to single spaces, ends trimmed.
  var trimmedWhiteSpace: String {
    var out: [UInt8] = []
    let bytes = Array(utf8)
    var i = 0
    var pending = false
    while i < bytes.count {
      let (scalar, width) = Scalars.decode(bytes, i, bytes.count)
      if Scalars.kind(scalar) == .space {
        pending = !out.isEmpty
      } else {
        if pending { out.append(0x20) }
        pending = false
        out += bytes[i..<(i + width)]
      }
      i += width
    }
    return String(decoding: out, as: UTF8.self)
  }
}
