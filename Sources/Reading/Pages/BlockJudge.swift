import HTML
import TextAlgorithms
import Vocabulary

/// Judges one block of a page by itself and by where it stands: what it says, what the elements around it say, and whether it stands where
/// most of the story's prose stands, its *home*.
struct BlockJudge {
  /// What a block seems to be before its neighbours are looked at.
  enum Mark: Equatable {
    case story(Block.Kind)
    /// Story where story follows.
    case heading
    /// Story where story stands before and after.
    case maybe
    /// A heading after which other stories follow.
    case rail
    /// A heading after which readers write, or a page speaks of its author or itself.
    case form
    case out(MainTextFinder.Label)

    var isStory: Bool { if case .story = self { true } else { false } }
    var outLabel: MainTextFinder.Label? { if case .out(let label) = self { label } else { nil } }
  }

  let tree: PageTree
  let sums: PageSums
  let parts: PageParts
  let blocks: [SeenBlock]
  let bytes: [UInt8]
  let reader: PieceReader
  /// The element that holds the story.
  let main: UInt32
  /// For each block whether it stands in that element and is not left out.
  let isInside: [Bool]
  /// For each block the share of the story's prose that stands in its home.
  let shares: [Double]

  private let calibration = PageCalibration.standard

  init(
    _ tree: PageTree, _ sums: PageSums, _ parts: PageParts, _ blocks: [SeenBlock], _ story: ContainerFinder.Found, _ bytes: [UInt8],
    _ reader: PieceReader
  ) {
    self.tree = tree
    self.sums = sums
    self.parts = parts
    self.blocks = blocks
    let main = story.element
    self.main = main
    self.bytes = bytes
    self.reader = reader
    var isBelow = Array(repeating: main == Document.root, count: tree.parents.count)
    for node in tree.order where node != 0 { isBelow[Int(node)] = node == main || isBelow[Int(tree.parents[Int(node)])] }
    let isInside = blocks.indices.map { index in
      index < story.end && isBelow[Int(blocks[index].host)] && parts.leftOut[Int(blocks[index].host)] == 0
    }
    var blocksOf: [UInt32: Int] = [:]
    for block in blocks { blocksOf[block.node, default: 0] += 1 }
    var homes: [UInt64: Int] = [:]
    var prose = 0
    let signatures = blocks.map { Self.signature(of: $0, tree, main, isAlone: blocksOf[$0.node] == 1) }
    for index in blocks.indices where isInside[index] {
      homes[signatures[index], default: 0] += blocks[index].prose
      prose += blocks[index].prose
    }
    self.isInside = isInside
    shares = blocks.indices.map { isInside[$0] ? Double(homes[signatures[$0]] ?? 0) / Double(max(prose, 1)) : 0 }
  }

  /// A number for a home: the element that a block's paragraph, list or table stands in, by name and class, and the class of the one around.
  private static func signature(of block: SeenBlock, _ tree: PageTree, _ main: UInt32, isAlone: Bool) -> UInt64 {
    var at = block.node
    if at != main, tree.document[at].name == .div, isAlone { at = tree.parents[Int(at)] }
    climbing: while at != main, at != 0 {
      switch tree.document[at].name {
      case .p, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .li, .ul, .ol, .dl, .dt, .dd, .blockquote, .td, .th, .tr, .tbody, .thead, .table:
        at = tree.parents[Int(at)]
      default: break climbing
      }
    }
    let outer = tree.parents[Int(at)]
    return UInt64(tree[at].classes) << 32 ^ UInt64(tree[outer].classes) << 8 ^ UInt64(tree.document[at].name.rawValue)
  }

  /// The mark of a block inside the story's element.
  func mark(_ index: Int) -> Mark {
    let block = blocks[index], share = shares[index]
    let caption = tree[block.host].caption
    if caption != 0, sums.length[Int(caption)] < calibration.captionElement, block.length < calibration.captionBlock {
      return .out(.init(kind: .caption))
    }
    if let said = said(block) { return said }
    if let signed = signed(block) { return signed }
    if block.linkShare > calibration.labelLinks {
      if block.endsSentence && share > calibration.home && block.length >= calibration.linkedSentence { return .story(kind(index)) }
      return share >= calibration.core && block.words <= calibration.linkedWords ? .maybe : .out(.boilerplate(.navigation))
    }
    if block.heading > 0, block.prose == 0 { return .heading }
    if block.prose > 0, share > calibration.home || block.length >= calibration.strayProse { return .story(kind(index)) }
    guard share > calibration.home else { return .maybe }
    if block.endsSentence || block.endsWithColon || block.ownLength >= calibration.homeBlock { return .story(kind(index)) }
    switch block.kind {
    case .list, .table, .term, .quote, .preformatted: return .story(kind(index))
    default: return block.boldLength * 100 >= block.length * calibration.boldPercent ? .heading : .maybe
    }
  }

  /// The kind of a block that is story.
  func kind(_ index: Int) -> Block.Kind {
    switch blocks[index].kind {
    case .list, .term: .list
    case .quote: .quote
    // Old pages are laid out in tables: long cells are paragraphs.
    case .table: blocks[index].length < calibration.paragraphCell ? .table : .paragraph
    default: .paragraph
    }
  }

  /// What the words of a block say against its being story.
  func said(_ block: SeenBlock) -> Mark? {
    // Markup that was escaped once too often.
    if bytes[block.text.lowerBound] == 0x3C, block.length > calibration.escapedMarkup { return .out(.boilerplate(.technical)) }
    guard block.length <= calibration.phraseBlock else { return nil }
    let words = reader.words(bytes, block.text)
    if let reason = reader.phrases.reason(words) {
      switch reason {
      case .relatedStories where block.length < calibration.railBlock && block.linkLength == 0: return .rail
      case .aboutAuthor where block.length < calibration.authorBlock: return .form
      case .contact where block.length < calibration.contactBlock: return .form
      case .contact where block.digits < calibration.contactDigits: break
      default: return .out(.boilerplate(reason))
      }
    }
    if block.words <= calibration.railWords, !block.endsSentence, reader.phrases.isRail(words) { return .rail }
    guard block.length <= calibration.evidenceBlock else { return nil }
    switch reader.evidence(bytes, block.text, words, reader.shape(bytes, block.text, words)) {
    case .none: return nil
    case .metadata(let reason): return .out(.metadata(reason))
    case .boilerplate(let reason): return .out(.boilerplate(reason))
    case .rail: return .rail
    case .form: return .form
    case .clock: return .out(.metadata(.time))
    case .separator: return .out(.boilerplate(.separator))
    case .caption: return .out(.init(kind: .caption))
    }
  }

  /// What the elements around a short block say against its being story, up to the story's element.
  func signed(_ block: SeenBlock) -> Mark? {
    guard block.length < calibration.signedBlock else { return nil }
    var at = block.host
    while at != main, at != 0, sums.length[Int(at)] < calibration.signedElement {
      let own = tree[at].own
      if own.contains(.biography) { return .out(.boilerplate(.aboutAuthor)) }
      if own.contains(.tags) { return .out(.metadata(.tags)) }
      if own.contains(.byline), block.length < calibration.bylineBlock { return .out(.metadata(.byline)) }
      if own.contains(.date), block.length < calibration.dateBlock, block.digits > 0 { return .out(.metadata(.date)) }
      if own.contains(.meta) { return .out(.metadata(.metadata)) }
      at = tree.parents[Int(at)]
    }
    return nil
  }
}
