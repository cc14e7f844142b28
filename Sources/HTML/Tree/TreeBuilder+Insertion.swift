/// Creating and inserting nodes (sections 13.2.6.1 and 13.2.6.2 of the standard).
extension TreeBuilder {
  /// Where a node goes: before a child of a parent, or after all its children where `before` is 0.
  struct Place {
    var parent: UInt32
    var before: UInt32 = 0
  }

  /// The appropriate place for inserting a node.
  func place(in target: UInt32? = nil) -> Place {
    let target = target ?? current
    if isFosterParenting, htmlName(target).isTablePart { return fosterPlace() }
    return Place(parent: contents(of: target))
  }

  /// Children of a `template` go into its content.
  @inline(__always)
  func contents(of node: UInt32) -> UInt32 {
    htmlName(node) == .template && document.nodes[Int(node)].kind == .element ? document.nodes[Int(node)].firstChild : node
  }

  private func fosterPlace() -> Place {
    let table = open.lastIndex { htmlName($0) == .table }
    let template = open.lastIndex { htmlName($0) == .template }
    if let template, table.map({ template > $0 }) ?? true { return Place(parent: contents(of: open[template])) }
    guard let table else { return Place(parent: open[0]) }
    let parent = document.nodes[Int(open[table])].parent
    if parent != 0 { return Place(parent: parent, before: open[table]) }
    return Place(parent: contents(of: open[table - 1]))
  }

  /// The child before a place; 0 where there is none.
  private func previous(_ place: Place) -> UInt32 {
    let first = document.nodes[Int(place.parent)].firstChild
    if place.before == 0 { return first == 0 ? 0 : document.nodes[Int(first)].around }
    return place.before == first ? 0 : document.nodes[Int(place.before)].around
  }

  mutating func insert(_ node: UInt32, _ place: Place) {
    let first = document.nodes[Int(place.parent)].firstChild
    let previous = previous(place)
    document.nodes[Int(node)].parent = place.parent
    document.nodes[Int(node)].next = place.before
    document.nodes[Int(node)].around = previous != 0 ? previous : first != 0 ? document.nodes[Int(first)].around : node
    if previous != 0 { document.nodes[Int(previous)].next = node } else { document.nodes[Int(place.parent)].firstChild = node }
    if place.before != 0 {
      document.nodes[Int(place.before)].around = node
    } else if first != 0 {
      document.nodes[Int(first)].around = node
    }
  }

  /// Takes a node from its parent, where it has one.
  mutating func detach(_ node: UInt32) {
    let it = document.nodes[Int(node)]
    guard it.around != 0 else { return }
    let first = document.nodes[Int(it.parent)].firstChild
    if node == first {
      document.nodes[Int(it.parent)].firstChild = it.next
      if it.next != 0 { document.nodes[Int(it.next)].around = it.around }
    } else {
      document.nodes[Int(it.around)].next = it.next
      document.nodes[Int(it.next != 0 ? it.next : first)].around = it.around
    }
    document.nodes[Int(node)].parent = 0
    document.nodes[Int(node)].around = 0
    document.nodes[Int(node)].next = 0
  }

  mutating func moveChildren(of node: UInt32, to other: UInt32) {
    var child = document.nodes[Int(node)].firstChild
    document.nodes[Int(other)].firstChild = child
    document.nodes[Int(node)].firstChild = 0
    while child != 0 {
      document.nodes[Int(child)].parent = other
      child = document.nodes[Int(child)].next
    }
  }

  mutating func add(_ node: Document.Node) -> UInt32 {
    document.nodes.append(node)
    return UInt32(document.nodes.count - 1)
  }

  /// An element that no tag made, at the token.
  mutating func implied(_ name: Name) -> UInt32 {
    var node = Document.Node(.element, tokenizer.start, tokenizer.start)
    node.name = name
    node.nameNumber = UInt32(name.rawValue)
    node.first = UInt32(document.attributes.count)
    return add(node)
  }

  /// The element of the start tag that is the token.
  mutating func element(_ namespace: Document.Node.Namespace = .html) -> UInt32 {
    var node = Document.Node(.element, tokenizer.start, tokenizer.end)
    node.namespace = namespace
    node.name = tokenizer.name
    node.nameNumber = tokenizer.nameNumber
    node.first = UInt32(document.attributes.count)
    node.second = UInt32(tokenizer.attributes.count)
    document.attributes += tokenizer.attributes
    return add(node)
  }

  @discardableResult
  mutating func insertElement() -> UInt32 {
    let place = place()
    let node = element()
    insert(node, place)
    if document.nodes[Int(node)].name == .template {
      insert(add(Document.Node(.templateContent, tokenizer.end, tokenizer.end)), Place(parent: node))
    }
    pushInserted(node)
    return node
  }

  @discardableResult
  mutating func insertImplied(_ name: Name) -> UInt32 {
    let place = place()
    let node = implied(name)
    insert(node, place)
    pushInserted(node)
    return node
  }

  /// Pushes an element that is in the tree; below the greatest depth it moves beside its parent.
  mutating func pushInserted(_ node: UInt32) {
    if open.count >= HTMLParser.greatestDepth, open.count > 1 {
      let parent = document.nodes[Int(current)].parent
      if parent != 0 {
        detach(node)
        insert(node, Place(parent: parent))
      }
    }
    push(node)
  }

  /// Inserts an element that has no content.
  mutating func insertVoid() {
    let place = place()
    insert(element(), place)
  }

  mutating func insertComment(in parent: UInt32? = nil) {
    let place = parent.map { Place(parent: $0) } ?? place()
    var node = Document.Node(.comment, tokenizer.start, tokenizer.end)
    node.first = UInt32(tokenizer.data.lowerBound)
    node.second = UInt32(tokenizer.data.upperBound)
    insert(add(node), place)
  }

  /// Inserts what is left of the text token.
  mutating func insertText(_ kind: Kind) { insertText(from, to, kind) }

  mutating func insertText(_ from: Int, _ to: Int, _ kind: Kind) {
    let place = place()
    guard place.parent != 0 else { return }
    let before = previous(place)
    let pieceKind: Document.Piece.Kind = kind == .characters ? .plain : kind == .reference ? .reference : .replaced
    guard before != 0, document.nodes[Int(before)].kind == .text else {
      var node = Document.Node(.text, from, to)
      node.first = Document.onePiece
      if pieceKind != .plain { addPiece(pieceKind, from, to, to: &node) }
      insert(add(node), place)
      return
    }
    var node = document.nodes[Int(before)]
    if node.first == Document.onePiece {
      if pieceKind == .plain, node.end == UInt32(from) {
        document.nodes[Int(before)].end = UInt32(to)
        return
      }
      addPiece(.plain, Int(node.start), Int(node.end), to: &node)
    }
    if pieceKind == .plain, document.pieces[Int(node.second)].kind == .plain, document.pieces[Int(node.second)].end == UInt32(from) {
      document.pieces[Int(node.second)].end = UInt32(to)
    } else {
      addPiece(pieceKind, from, to, to: &node)
    }
    node.end = UInt32(to)
    document.nodes[Int(before)] = node
  }

  private mutating func addPiece(_ kind: Document.Piece.Kind, _ from: Int, _ to: Int, to node: inout Document.Node) {
    let place = UInt32(document.pieces.count)
    document.pieces.append(.init(kind: kind, start: UInt32(from), end: UInt32(to)))
    if node.first == Document.onePiece { node.first = place } else { document.pieces[Int(node.second)].next = place }
    node.second = place
  }

  /// Reads the text after the tag up to its end tag.
  mutating func insertRaw(_ content: HTMLTokenizer.Content) {
    insertElement()
    tokenizer.enter(content, until: tokenizer.name.spelling)
    originalMode = mode
    mode = .text
  }

  /// Adds the attributes of the token to an element that lacks them.
  mutating func addAttributes(to node: UInt32) {
    let element = document.nodes[Int(node)]
    let own = document.attributes[Int(element.first)..<Int(element.first + element.second)]
    let more = tokenizer.attributes.filter { new in !own.contains { $0.nameNumber == new.nameNumber } }
    guard !more.isEmpty else { return }
    guard own.count + more.count <= 256 else {
      document.excess.insert(.attributes)
      return
    }
    document.nodes[Int(node)].first = UInt32(document.attributes.count)
    document.nodes[Int(node)].second = UInt32(own.count + more.count)
    document.attributes += Array(own) + more
  }
}
