/// Makes a tree of the tokens of a page: the tree construction stage of the HTML standard (section 13.2.6).
///
/// One method for each insertion mode, in the files beside this one; each gives true where the token is to be read again in the mode it
/// set. Elements are nested at most `HTMLParser.greatestDepth` deep and few formatting elements are opened again, so time and memory are
/// linear in the bytes whatever the page says.
struct TreeBuilder {
  enum Mode: UInt8 {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable, inTableText, inCaption, inColumnGroup
    case inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset, afterFrameset, afterAfterBody, afterAfterFrameset
  }

  typealias Kind = HTMLTokenizer.Kind

  var tokenizer: HTMLTokenizer
  var document: Document
  let isScripting: Bool
  var mode = Mode.initial
  var originalMode = Mode.initial
  var templateModes: [Mode] = []
  /// The stack of open elements, `html` first.
  var open: [UInt32] = []
  /// How many `p` are open: most start tags ask.
  var openParagraphs = 0
  /// The list of active formatting elements; 0 is a marker.
  var formatting: [UInt32] = []
  var reopened = 0
  var head: UInt32 = 0
  var form: UInt32 = 0
  var isFramesetPossible = true
  var isFosterParenting = false
  /// The element that a fragment is parsed in; 0 for whole pages.
  var context: UInt32 = 0
  var skipsLineFeed = false
  /// The text token: what is left of it.
  var from = 0
  var to = 0
  /// Text inside a table, kept until its end is known.
  var tableText: [(from: Int, to: Int, kind: Kind)] = []

  init(_ page: UnsafeBufferPointer<UInt8>, _ document: Document, isScripting: Bool) {
    tokenizer = HTMLTokenizer(page)
    self.document = document
    self.isScripting = isScripting
    self.document.nodes.reserveCapacity(page.count / 40 + 16)
    self.document.nodes.append(Document.Node(.document, 0, page.count))
  }

  mutating func build() -> Document {
    while true {
      tokenizer.allowsCDATA = !open.isEmpty && document.nodes[Int(adjustedCurrent)].namespace != .html
      let kind = tokenizer.next()
      from = tokenizer.start
      to = tokenizer.end
      if skipsLineFeed {
        skipsLineFeed = false
        if kind == .characters { skipLineFeed() }
        if kind == .reference, isLineFeedReference { from = to }
        if from == to, kind != .end { continue }
      }
      while read(kind) {}
      if kind == .end { break }
    }
    while !open.isEmpty { pop() }
    document.names = tokenizer.names
    // What growing took too much is given back.
    document.nodes = document.nodes.withUnsafeBufferPointer { Array($0) }
    document.attributes = document.attributes.withUnsafeBufferPointer { Array($0) }
    return document
  }

  /// Reads the token in the current mode, or as foreign content (the tree construction dispatcher).
  mutating func read(_ kind: Kind) -> Bool {
    if !open.isEmpty {
      let node = adjustedCurrent
      if document.nodes[Int(node)].namespace != .html, isForeign(kind, node) { return foreign(kind) }
    }
    return read(kind, in: mode)
  }

  mutating func read(_ kind: Kind, in mode: Mode) -> Bool {
    switch mode {
    case .initial: initial(kind)
    case .beforeHTML: beforeHTML(kind)
    case .beforeHead: beforeHead(kind)
    case .inHead: inHead(kind)
    case .inHeadNoscript: inHeadNoscript(kind)
    case .afterHead: afterHead(kind)
    case .inBody: inBody(kind)
    case .text: text(kind)
    case .inTable: inTable(kind)
    case .inTableText: inTableText(kind)
    case .inCaption: inCaption(kind)
    case .inColumnGroup: inColumnGroup(kind)
    case .inTableBody: inTableBody(kind)
    case .inRow: inRow(kind)
    case .inCell: inCell(kind)
    case .inTemplate: inTemplate(kind)
    case .afterBody: afterBody(kind)
    case .inFrameset: inFrameset(kind)
    case .afterFrameset: afterFrameset(kind)
    case .afterAfterBody: afterAfterBody(kind)
    case .afterAfterFrameset: afterAfterFrameset(kind)
    }
  }

  // MARK: The stack

  @inline(__always)
  var current: UInt32 { open[open.count - 1] }

  @inline(__always)
  var currentName: Name { htmlName(current) }

  var adjustedCurrent: UInt32 { context != 0 && open.count == 1 ? context : current }

  /// The name of an HTML element; `unknown` for others.
  @inline(__always)
  func htmlName(_ node: UInt32) -> Name {
    let element = document.nodes[Int(node)]
    return element.namespace == .html ? element.name : .unknown
  }

  mutating func push(_ node: UInt32) {
    if open.count >= HTMLParser.greatestDepth {
      document.excess.insert(.depth)
      pop()
    }
    if htmlName(node) == .p { openParagraphs += 1 }
    open.append(node)
  }

  /// Takes the current node from the stack; it ends where the token starts, or with its own end tag.
  mutating func pop() {
    let node = open.removeLast()
    left(node)
  }

  /// An element is no longer open.
  mutating func left(_ node: UInt32) {
    if htmlName(node) == .p { openParagraphs -= 1 }
    document.nodes[Int(node)].end = max(document.nodes[Int(node)].end, UInt32(tokenizer.start))
  }

  /// The element's own end tag is the token.
  mutating func closed(_ node: UInt32) { document.nodes[Int(node)].end = UInt32(tokenizer.end) }

  /// Takes elements from the stack until one of this name is taken; where the token is its end tag, it ends with it.
  mutating func pop(until name: Name) {
    while let node = open.last {
      pop()
      if htmlName(node) == name {
        if tokenizer.name == name, document.nodes[Int(node)].end == UInt32(tokenizer.start), isEndTag { closed(node) }
        return
      }
    }
  }

  /// Whether the token is an end tag.
  var isEndTag: Bool {
    tokenizer.start + 1 < tokenizer.page.count && tokenizer.end > tokenizer.start && tokenizer.page[tokenizer.start + 1] == 0x2F
  }

  mutating func remove(_ node: UInt32) {
    guard let index = open.lastIndex(of: node) else { return }
    open.remove(at: index)
    left(node)
  }

  func isOpen(_ node: UInt32) -> Bool { open.last == node || open.lastIndex(of: node) != nil }

  func hasOpen(_ name: Name) -> Bool { open.contains { htmlName($0) == name } }

  // MARK: Text

  /// The bytes at the start of the text token that are white space.
  var leadingSpaces: Int {
    var i = from
    while i < to, HTMLTokenizer.isSpace(tokenizer.page[i]) { i += 1 }
    return i - from
  }

  /// Whether the token, a reference, is white space.
  var isSpaceReference: Bool {
    let match = CharacterReferences.standard.match(tokenizer.page, at: from, end: to, inAttribute: false)
    return match.second == 0 && match.first < 0x21 && HTMLTokenizer.isSpace(UInt8(match.first))
  }

  private var isLineFeedReference: Bool {
    CharacterReferences.standard.match(tokenizer.page, at: from, end: to, inAttribute: false).first == 0x0A
  }

  private mutating func skipLineFeed() {
    if tokenizer.page[from] == 0x0D {
      from += from + 1 < to && tokenizer.page[from + 1] == 0x0A ? 2 : 1
    } else if tokenizer.page[from] == 0x0A {
      from += 1
    }
  }

  /// Takes white space from the start of the text token; gives whether the token was text and nothing is left of it.
  ///
  /// - Parameter insert: whether the white space goes into the tree.
  mutating func takeSpaces(_ kind: Kind, insert: Bool) -> Bool {
    switch kind {
    case .characters:
      let count = leadingSpaces
      if insert, count > 0 { insertText(from, from + count, .characters) }
      from += count
      return from == to
    case .reference where isSpaceReference:
      if insert { insertText(from, to, .reference) }
      return true
    default: return false
    }
  }
}
