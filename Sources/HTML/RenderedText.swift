/// The text of a page as a reader sees it, each byte of it traced to bytes of the page.
///
/// Character references are resolved, tags are nothing, `br` is a line feed and a block starts on a line of its own; scripts, styles, what
/// browsers do not show (`head`, `template`, `noscript`, frames) and what fields of forms hold are left out; white space stays as it stands.
/// In the order of the page's bytes, which misnested tables leave. Cost: linear in nodes, text and what stands between text.
///
/// The bytes from the first to the last of a block, cleaned by patterns instead of a tree (`Gap`), are its text: a block also ends where
/// patterns would see words that are not shown or take shown ones for a tag, and a script between two words is a space.
package struct RenderedText: Sendable {
  /// A stretch of the text that comes from one stretch of the page.
  package struct Run: Sendable, Equatable {
    package var text: Range<Int>
    package var page: Range<Int>
    /// The text node.
    package var node: UInt32
    /// Whether the bytes are the same, so that a position inside has its counterpart; else the whole stands for the whole.
    package var isPlain: Bool
  }

  /// Text between two block boundaries, or two `br` in a row; never white space alone. Kept in 20 bytes.
  package struct Block: Sendable, Equatable {
    fileprivate var firstRun: UInt32
    fileprivate var endRun: UInt32
    fileprivate var start: UInt32
    fileprivate var end: UInt32
    /// The nearest element around its first run that is displayed as a block.
    package var node: UInt32

    package var runs: Range<Int> { Int(firstRun)..<Int(endRun) }
    package var text: Range<Int> { Int(start)..<Int(end) }
  }

  package private(set) var bytes: [UInt8] = []
  /// The runs in sixteen bytes each, so that they need not be copied to be kept: start and end in the text, start and end in the page;
  /// the start in the page has its first bit set where the run is not plain.
  package private(set) var stretches: [SIMD4<UInt32>] = []
  /// For each run the text node.
  private var nodes: [UInt32] = []
  /// Whether a `<` of the last block's text awaits a `>`.
  private var isOpen = false
  package private(set) var blocks: [Block] = []

  package init(_ document: Document) {
    bytes.reserveCapacity(document.bytes.count / 3)
    var walk = Walk(document: document)
    walk.run()
    if walk.isShuffled { walk.pieces.sort { $0.piece.start < $1.piece.start } }
    document.bytes.withUnsafeBufferPointer { page in
      for piece in walk.pieces { append(piece, page, document) }
    }
    finishBlock()
  }

  /// Cuts a piece behind each `<` that patterns would take, with a `>` behind it, for a tag.
  private mutating func append(_ found: Walk.Found, _ page: UnsafeBufferPointer<UInt8>, _ document: Document) {
    var found = found
    guard found.piece.kind == .plain else { return add(found, page, document) }
    let whole = page[Int(found.piece.start)..<Int(found.piece.end)]
    guard let angle = whole.firstIndex(of: 0x3C), let close = whole.lastIndex(of: 0x3E) else { return add(found, page, document) }
    var next: Int? = angle
    while let cut = next, cut < close {
      var head = found
      head.piece.end = UInt32(cut + 1)
      add(head, page, document)
      found.piece.start = UInt32(cut + 1)
      found.boundary = .block
      next = page[(cut + 1)..<close].firstIndex(of: 0x3C)
    }
    add(found, page, document)
  }

  private mutating func add(_ piece: Walk.Found, _ page: UnsafeBufferPointer<UInt8>, _ document: Document) {
    let start = bytes.count, range = Int(piece.piece.start)..<Int(piece.piece.end)
    var text: [UInt8] = []
    let isPlain = piece.piece.kind == .plain && !piece.hasCarriageReturn
    if isPlain { text = Array(page[range]) } else { document.append(piece.piece, to: &text) }
    var boundary = piece.boundary, isSpaced = false
    if start > 0, boundary != .block {
      let last = Int(stretches[stretches.count - 1].w)
      let gap = Gap(page, last..<max(last, range.lowerBound))
      if gap == .words || isOpen && (range.lowerBound > last || page[range].contains(0x3E)) { boundary = .block }
      isSpaced = gap == .space && boundary == .none && !isWhite(bytes[start - 1]) && !(text.first.map(isWhite) ?? true)
    }
    if boundary == .block, start > 0 { finishBlock() }
    if boundary != .none, start > 0 { bytes.append(0x0A) }
    if isSpaced { bytes.append(0x20) }
    if boundary == .block || blocks.isEmpty && nodes.isEmpty {
      let run = UInt32(nodes.count), from = UInt32(bytes.count)
      blocks.append(Block(firstRun: run, endRun: run, start: from, end: from, node: piece.block))
      isOpen = false
    }
    let from = bytes.count
    bytes += text
    stretches.append(SIMD4(UInt32(from), UInt32(bytes.count), piece.piece.start | (isPlain ? 0 : Self.isNotPlain), piece.piece.end))
    nodes.append(piece.node)
    if piece.piece.kind == .plain, page[range].contains(0x3C) { isOpen = true }
  }

  private func isWhite(_ byte: UInt8) -> Bool { HTMLTokenizer.isSpace(byte) || byte == 0x0D }

  private static let isNotPlain: UInt32 = 1 << 31

  private mutating func finishBlock() {
    guard let last = blocks.indices.last else { return }
    blocks[last].endRun = UInt32(nodes.count)
    blocks[last].end = UInt32(bytes.count)
  }

  package var runs: LazyMapCollection<Range<Int>, Run> { stretches.indices.lazy.map { run($0) } }

  package func run(_ index: Int) -> Run {
    let it = stretches[index]
    return Run(
      text: Int(it.x)..<Int(it.y), page: Int(it.z & ~Self.isNotPlain)..<Int(it.w), node: nodes[index], isPlain: it.z & Self.isNotPlain == 0)
  }
}

/// Collects the pieces of text with what lies between them.
private struct Walk {
  enum Boundary: UInt8 { case none, line, block }

  struct Found {
    var piece: Document.Piece
    var node: UInt32
    var block: UInt32
    var boundary: Boundary
    var hasCarriageReturn: Bool
  }

  let document: Document
  var pieces: [Found] = []
  var isShuffled = false
  private var boundary = Boundary.block
  private var block: UInt32 = 0
  private var lastEnd: UInt32 = 0

  init(document: Document) { self.document = document }

  mutating func run() {
    var node = document[Document.root].firstChild
    while node != 0 {
      let it = document[node]
      var skips = it.kind == .templateContent
      if it.kind == .text {
        add(node)
      } else if it.kind == .element {
        if it.name == .br, it.namespace == .html {
          boundary = boundary == .none ? .line : .block
        } else if it.namespace == .html {
          skips = it.name.isHidden
          if it.name.isBlock {
            boundary = .block
            block = node
          }
        } else {
          skips = it.name.isHidden || it.name == .desc
        }
      }
      if !skips, it.firstChild != 0 {
        node = it.firstChild
        continue
      }
      node = leave(node)
    }
  }

  /// The next node in document order after this one's subtree; blocks that end on the way are boundaries.
  private mutating func leave(_ from: UInt32) -> UInt32 {
    var node = from
    while node != 0 {
      if document[node].kind == .element, document[node].namespace == .html, document[node].name.isBlock {
        boundary = .block
        block = enclosingBlock(document[node].parent)
      }
      let next = document[node].next
      if next != 0 { return next }
      node = document[node].parent
    }
    return 0
  }

  private func enclosingBlock(_ from: UInt32) -> UInt32 {
    var node = from
    while node != 0, !(document[node].kind == .element && document[node].namespace == .html && document[node].name.isBlock) {
      node = document[node].parent
    }
    return node
  }

  private mutating func add(_ node: UInt32) {
    if boundary != .none, isWhite(node) { return }
    for piece in document.pieces(of: node) {
      if piece.start < lastEnd { isShuffled = true }
      lastEnd = piece.end
      var hasCarriageReturn = false
      if piece.kind == .plain { hasCarriageReturn = document.bytes[Int(piece.start)..<Int(piece.end)].contains(0x0D) }
      pieces.append(Found(piece: piece, node: node, block: block, boundary: boundary, hasCarriageReturn: hasCarriageReturn))
      boundary = .none
    }
  }

  private func isWhite(_ node: UInt32) -> Bool {
    for piece in document.pieces(of: node) {
      guard piece.kind == .plain else { return false }
      for byte in document.bytes[Int(piece.start)..<Int(piece.end)] where !HTMLTokenizer.isSpace(byte) && byte != 0x0D { return false }
    }
    return true
  }
}

extension Name {
  /// Elements whose content is not shown as text.
  package var isHidden: Bool {
    switch self {
    case .head, .script, .style, .template, .noscript, .noframes, .noembed, .iframe, .object, .applet, .audio, .video, .canvas, .datalist,
      .meta, .link, .title, .textarea:
      true
    default: false
    }
  }

  /// Elements that browsers show as blocks, table cells counted.
  package var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl, .dt,
      .fieldset,
      .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .listing,
      .main, .menu, .nav, .ol, .optgroup, .option, .p, .pre, .search, .section, .select, .summary, .table, .tbody, .td, .textarea, .tfoot,
      .th, .thead, .tr, .ul, .xmp:
      true
    default: false
    }
  }
}
