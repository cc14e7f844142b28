extension Document {
  /// The children of a node in order.
  package func children(of node: UInt32) -> some Sequence<UInt32> {
    let first = nodes[Int(node)].firstChild
    return sequence(state: first) { at -> UInt32? in
      guard at != 0 else { return nil }
      defer { at = nodes[Int(at)].next }
      return at
    }
  }

  /// The node after this one in document order, itself and its descendants left out; 0 at the end of `root`'s tree.
  @inline(__always)
  package func nodeAfter(_ node: UInt32, within root: UInt32 = Document.root) -> UInt32 {
    var at = node
    while at != root {
      let next = nodes[Int(at)].next
      if next != 0 { return next }
      at = nodes[Int(at)].parent
    }
    return 0
  }

  /// The nodes below one, in document order.
  package struct Descendants: Sequence, IteratorProtocol {
    private let document: Document
    private let root: UInt32
    private var at: UInt32

    fileprivate init(_ document: Document, below root: UInt32) {
      self.document = document
      self.root = root
      at = document.nodes[Int(root)].firstChild
    }

    package mutating func next() -> UInt32? {
      guard at != 0 else { return nil }
      let node = at
      let child = document.nodes[Int(node)].firstChild
      at = child != 0 ? child : document.nodeAfter(node, within: root)
      return node
    }
  }

  /// The descendants of a node in document order.
  package func descendants(of root: UInt32) -> Descendants { Descendants(self, below: root) }

  /// The attributes of an element in the order of the tag.
  package func attributes(of node: UInt32) -> ArraySlice<Attribute> {
    let element = nodes[Int(node)]
    guard element.kind == .element, element.second > 0 else { return [] }
    return attributes[Int(element.first)..<(Int(element.first) + Int(element.second))]
  }

  package func attribute(_ name: Name, of node: UInt32) -> Attribute? {
    let element = nodes[Int(node)]
    guard element.kind == .element else { return nil }
    for index in Int(element.first)..<(Int(element.first) + Int(element.second)) where attributes[index].name == name {
      return attributes[index]
    }
    return nil
  }

  /// The decoded value of an attribute, or nil where the element has none of that name.
  package func value(_ name: Name, of node: UInt32) -> String? {
    attribute(name, of: node).map { String(decoding: value($0), as: UTF8.self) }
  }

  /// The decoded value: references resolved, CR and CR LF as LF, NUL as U+FFFD.
  package func value(_ attribute: Attribute) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(Int(attribute.end - attribute.start))
    bytes.withUnsafeBufferPointer { page in
      var i = Int(attribute.start)
      let end = Int(attribute.end)
      while i < end {
        switch page[i] {
        case 0x26:
          let match = CharacterReferences.standard.match(page, at: i, end: end, inAttribute: true)
          if match.length > 0 {
            out.append(codePoint: match.first)
            if match.second != 0 { out.append(codePoint: match.second) }
            i += match.length
          } else {
            out.append(0x26)
            i += 1
          }
        case 0x0D:
          out.append(0x0A)
          i += i + 1 < end && page[i + 1] == 0x0A ? 2 : 1
        case 0:
          out.append(codePoint: 0xFFFD)
          i += 1
        case let byte:
          out.append(byte)
          i += 1
        }
      }
    }
    return out
  }

  /// The name as the standard spells it, `foreignObject` for example.
  package func spelling(of node: UInt32) -> String { names.spelling(nodes[Int(node)].nameNumber) }

  /// The pieces of a text node, in order.
  package struct Pieces: Sequence, IteratorProtocol {
    private let pieces: [Piece]
    private let one: Piece
    /// The next one; -1 behind the last.
    private var at: Int

    fileprivate init(_ document: Document, of node: UInt32) {
      let text = document.nodes[Int(node)]
      pieces = document.pieces
      one = Piece(kind: .plain, start: text.start, end: text.end)
      at = text.kind == .text ? Int(text.first) : -1
    }

    package mutating func next() -> Piece? {
      guard at >= 0 else { return nil }
      let piece = at == Int(Document.onePiece) ? one : pieces[at]
      at = piece.next == 0 ? -1 : Int(piece.next)
      return piece
    }
  }

  /// The pieces of a text node in order.
  package func pieces(of node: UInt32) -> Pieces { Pieces(self, of: node) }

  /// The last child of a node, 0 where it has none.
  package func lastChild(of node: UInt32) -> UInt32 {
    let first = nodes[Int(node)].firstChild
    return first == 0 ? 0 : nodes[Int(first)].around
  }

  /// The child before this one, 0 where it is the first.
  package func previous(of node: UInt32) -> UInt32 {
    nodes[Int(nodes[Int(node)].parent)].firstChild == node ? 0 : nodes[Int(node)].around
  }

  /// Appends the text of a piece, decoded.
  package func append(_ piece: Piece, to out: inout [UInt8]) {
    let range = Int(piece.start)..<Int(piece.end)
    switch piece.kind {
    case .plain:
      var i = range.lowerBound
      while i < range.upperBound {
        let from = i
        while i < range.upperBound, bytes[i] != 0x0D { i += 1 }
        out.append(contentsOf: bytes[from..<i])
        if i < range.upperBound {
          out.append(0x0A)
          i += i + 1 < range.upperBound && bytes[i + 1] == 0x0A ? 2 : 1
        }
      }
    case .reference:
      let match = bytes.withUnsafeBufferPointer {
        CharacterReferences.standard.match($0, at: range.lowerBound, end: range.upperBound, inAttribute: false)
      }
      out.append(codePoint: match.first)
      if match.second != 0 { out.append(codePoint: match.second) }
    case .replaced: out.append(codePoint: 0xFFFD)
    }
  }

  /// The decoded text of a text node, the data of a comment, or all text below another node.
  package func text(of node: UInt32) -> String {
    var out: [UInt8] = []
    switch nodes[Int(node)].kind {
    case .comment: return comment(node)
    case .text: for piece in pieces(of: node) { append(piece, to: &out) }
    default:
      for child in descendants(of: node) where nodes[Int(child)].kind == .text {
        for piece in pieces(of: child) { append(piece, to: &out) }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func comment(_ node: UInt32) -> String {
    var out: [UInt8] = []
    let data = Int(nodes[Int(node)].first)..<Int(nodes[Int(node)].second)
    for i in data {
      switch bytes[i] {
      case 0: out.append(codePoint: 0xFFFD)
      case 0x0D: if i + 1 >= data.upperBound || bytes[i + 1] != 0x0A { out.append(0x0A) }
      case let byte: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
