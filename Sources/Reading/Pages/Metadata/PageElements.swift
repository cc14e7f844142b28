import HTML
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
    for node in document.descendants(of: Document.root) {
      let it = document[node]
      guard it.kind == .element else { continue }
      switch it.name {
      case .html: html = html ?? node
      case .title where it.namespace == .html: title = title ?? node
      case .meta: addMeta(node, document)
      case .link: addLink(node, document)
      case .script: addScript(node, document)
      case .time: times.append(node)
      case .h1, .h2, .h3: headings.append(node)
      default: break
      }
      for name in [Name.itemprop, .property] {
        guard it.name != .meta || name == .itemprop, let text = document.value(name, of: node) else { continue }
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
    // Most links are to style sheets and icons: their words are shorter than any of ours.
    guard let words = document.attribute(.rel, of: node), words.end - words.start >= UInt32("canonical".utf8.count),
      let href = document.attribute(.href, of: node), href.end > href.start
    else { return }
    let rel = String(decoding: document.value(words), as: UTF8.self).lowercased()
    let value = String(decoding: document.value(href), as: UTF8.self).trimmedWhiteSpace
    let fact = PageFacts.Fact(value, .markup, [Int(href.start)..<Int(href.end)])
    for word in rel.split(separator: " ") {
      if word == "canonical" { canonicals.append(fact) }
      if word == "original-source" || word == "syndication-source" { origins.append(fact) }
    }
  }

  private mutating func addScript(_ node: UInt32, _ document: Document) {
    guard let type = document.attribute(.type, of: node), type.end - type.start >= UInt32("ld+json".utf8.count),
      document.value(type).map(\.lowerCase).holds("ld+json")
    else { return }
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

  /// Calls back with the hash of each word of `class`, `id` and `role`, in lower case, split at humps and at everything that is no letter.
  func forEachMark(of node: UInt32, _ use: (UInt64) -> Void) {
    let element = self[node]
    guard element.kind == .element else { return }
    for attribute in attributes(of: node) {
      switch attribute.name {
      case .class, .id, .role: break
      default: continue
      }
      var range = Int(attribute.start)..<Int(attribute.end)
      // References count as what they stand for.
      let hasReferences = bytes[range].contains { $0 == 0x26 || $0 == 0x0D || $0 == 0 }
      let text = hasReferences ? value(attribute) : bytes
      if hasReferences { range = 0..<text.count }
      let end = min(range.upperBound, range.lowerBound + 400)
      var start = -1, wasLower = false
      for i in range.lowerBound..<end {
        let byte = text[i]
        let isUpper = byte &- 0x41 < 26
        let isLetter = isUpper || byte &- 0x61 < 26
        if start >= 0, !isLetter || isUpper && wasLower {
          use(Folding.key(text, start..<i))
          start = -1
        }
        if isLetter, start < 0 { start = i }
        wasLower = isLetter && !isUpper
      }
      if start >= 0 { use(Folding.key(text, start..<end)) }
    }
  }
}

extension UInt8 {
  /// A letter A to Z in lower case, everything else as it is.
  var lowerCase: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Collection<UInt8> where Index == Int {
  /// Whether an ASCII text stands among the bytes.
  func holds(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      guard count >= text.count, let first = text.first else { return false }
      var i = startIndex
      let last = endIndex - text.count
      next: while i <= last {
        defer { i += 1 }
        guard self[i] == first else { continue }
        for k in 1..<text.count where self[i + k] != text[k] { continue next }
        return true
      }
      return false
    }
  }
}

extension String {
  /// White space folded to single spaces, ends trimmed.
  var trimmedWhiteSpace: String {
    var out: [UInt8] = []
    let bytes = Array(utf8)
    out.reserveCapacity(bytes.count)
    var i = 0
    var pending = false
    while i < bytes.count {
      let byte = bytes[i]
      if byte > 0x20, byte < 0x80 {
        if pending { out.append(0x20) }
        pending = false
        out.append(byte)
        i += 1
        continue
      }
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
