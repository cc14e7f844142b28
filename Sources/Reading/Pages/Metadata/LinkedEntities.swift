import HTML
import TextAlgorithms

/// The JSON-LD of a page: what schema.org calls an article or a web page, with the one that this page is about.
///
/// Looks at the top of each block, in `@graph`, `mainEntity` and `mainEntityOfPage`, never at what an article only mentions, lists or
/// is commented with. References by `@id` are followed within the page.
struct LinkedEntities {
  struct Value {
    var tree: Int
    var node: Int
  }

  struct Entity {
    var value: Value
    /// Whether it is an article; else a web page.
    var isArticle: Bool
    var address: PageAddress?
    var headline: String?
  }

  private(set) var trees: [JSONTree] = []
  private(set) var entities: [Entity] = []
  /// Objects by `@id`, the first with more than its name.
  private var named: [String: Value] = [:]

  init(_ scripts: [Range<Int>], _ bytes: [UInt8]) {
    for script in scripts { trees.append(JSONTree(bytes, script)) }
    for (number, tree) in trees.enumerated() {
      for node in tree.nodes.indices where tree[node].kind == .object {
        guard let id = tree.member("@id", of: node).flatMap({ tree.string($0) }), tree.children(of: node).count > 1 else { continue }
        if named[id] == nil { named[id] = Value(tree: number, node: node) }
      }
    }
    for number in trees.indices {
      var open = Array(trees[number].roots.reversed().map { Value(tree: number, node: $0) })
      while let value = open.popLast() { visit(value, &open) }
    }
  }

  private mutating func visit(_ value: Value, _ open: inout [Value]) {
    let tree = trees[value.tree]
    guard tree[value.node].kind == .object else {
      for child in tree.children(of: value.node).reversed() { open.append(Value(tree: value.tree, node: child)) }
      return
    }
    for key in ["mainEntityOfPage", "mainEntity", "@graph"] {
      if let inner = tree.member(key, of: value.node), tree[inner].kind != .string { open.append(Value(tree: value.tree, node: inner)) }
    }
    let types = strings("@type", of: value).map(\.text)
    let isArticle = types.contains { Self.isArticle($0) }
    guard isArticle || types.contains(where: { $0.hasSuffix("WebPage") || $0 == "ItemPage" }) else { return }
    // The page's own address: of the article, of the page it is the main thing on, or its name.
    var address: PageAddress?
    for key in ["mainEntityOfPage", "url", "@id"] {
      guard let text = addresses(key, of: value).first?.text else { continue }
      let found = PageAddress(text)
      guard found.path.count > 1, found.isAbsolute || found.path.hasPrefix("/") else { continue }
      address = found
      break
    }
    let headline = strings("headline", of: value).first?.text ?? strings("name", of: value).first?.text
    entities.append(Entity(value: value, isArticle: isArticle, address: address, headline: headline.map(Self.plain)))
  }

  static func isArticle(_ type: String) -> Bool {
    let name = type.split { $0 == ":" || $0 == "/" || $0 == "#" }.last.map(String.init) ?? type
    return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report" || name == "Recipe" || name == "HowTo"
      || name == "CreativeWork"
  }

  /// The article of this page: the one that names the page's address or bears its headline, articles before web pages; one that names
  /// another address and another headline is not this page's. Among several that say neither, none.
  func entity(of addresses: [PageAddress], _ titles: [TitleWords], isArticle: Bool) -> Entity? {
    var best: (score: Int, entity: Entity)?
    let all = entities.filter { $0.isArticle == isArticle }
    for entity in all {
      let isNamed = entity.address.map { address in addresses.contains { $0.isSame(as: address) } }
      let words = entity.headline.map { TitleWords($0) }
      let isTitled = words.map { words in titles.contains { $0.isSame(as: words) } }
      var score = (isNamed == true ? 2 : 0) + (isTitled == true ? 2 : 0)
      if score == 0 {
        // Nothing speaks for it: taken only where nothing speaks against it and there is no other.
        guard all.count == 1, isTitled == nil || isNamed == nil || titles.isEmpty, !(isTitled == false && isNamed == false) else {
          continue
        }
        score = 1
      }
      if best == nil || score > best!.score { best = (score, entity) }
    }
    return best?.entity
  }
}

extension LinkedEntities {
  struct Text {
    var text: String
    /// Bytes of the page.
    var range: Range<Int>
  }

  /// The strings of a key, one or a list.
  func strings(_ key: String, of value: Value) -> [Text] {
    values(key, of: value).compactMap { inner in
      let tree = trees[inner.tree]
      guard let text = tree.string(inner.node), !tree[inner.node].range.isEmpty else { return nil }
      return Text(text: text, range: tree[inner.node].range)
    }
  }

  /// The values of a key, one or a list; references resolved.
  func values(_ key: String, of value: Value) -> [Value] {
    let tree = trees[value.tree]
    guard let member = tree.member(key, of: value.node) else { return [] }
    let nodes = tree[member].kind == .array ? tree.children(of: member) : [member]
    return nodes.map { node in
      guard tree[node].kind == .object, tree.children(of: node).count == 1,
        let id = tree.member("@id", of: node).flatMap({ tree.string($0) })
      else { return Value(tree: value.tree, node: node) }
      return named[id] ?? Value(tree: value.tree, node: node)
    }
  }

  /// The names of persons and organisations under a key: strings, or objects with a `name`.
  func names(_ key: String, of value: Value) -> [Text] {
    values(key, of: value).flatMap { inner -> [Text] in
      let tree = trees[inner.tree]
      if tree[inner.node].kind == .object { return strings("name", of: inner) }
      if tree[inner.node].kind == .array { return [] }
      return tree.string(inner.node).map { [Text(text: $0, range: tree[inner.node].range)] } ?? []
    }.filter { !$0.range.isEmpty }
  }

  /// The addresses under a key: strings, or objects with an `url` or `@id`.
  func addresses(_ key: String, of value: Value) -> [Text] {
    values(key, of: value).flatMap { inner -> [Text] in
      let tree = trees[inner.tree]
      guard tree[inner.node].kind == .object else {
        return tree.string(inner.node).map { [Text(text: $0, range: tree[inner.node].range)] } ?? []
      }
      let url = strings("url", of: inner)
      return url.isEmpty ? strings("@id", of: inner) : url
    }.filter { !$0.range.isEmpty }
  }

  /// A text as a reader sees it: character references and tags, which stand in many, resolved; white space folded.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return text.trimmedWhiteSpace }
    let document = HTMLParser().parse(Array(text.utf8))
    return document.text(of: Document.root).trimmedWhiteSpace
  }
}
