import Markup
import TextAlgorithms
import Vocabulary

/// Gives each block of a page its label, once it is known which element holds the story.
struct StoryLabels {
  typealias Label = MainTextFinder.Label
  /// What a block seems to be before its neighbours are looked at.
  private enum Mark { case story(Block.Kind), heading, maybe, rail, form, out(Label) }

  let tree: PageTree
  let blocks: [SeenBlock]
  let sums: NodeSums
  let main: UInt32
  let bytes: [UInt8]
  let reader: PieceReader
  private(set) var labels: [Label] = []
  private var marks: [Mark] = []
  private var homes: [UInt64: Int] = [:]
  private var prose = 0
  private var ownBlocks: [UInt32: Int] = [:]
  private var hasTitle = false
  private var atHome: [Bool] = []
  /// For the words of each block from 60 bytes on the element that they stood in first.
  private var told: [UInt64: UInt32] = [:]
  /// The first and the last prose of the story in the element that holds most of it.
  private var core: ClosedRange<Int>?
  private var shares: [Double] = []

  init(_ tree: PageTree, _ blocks: [SeenBlock], _ sums: NodeSums, _ main: UInt32, _ bytes: [UInt8], _ reader: PieceReader) {
    self.tree = tree
    self.blocks = blocks
    self.sums = sums
    self.main = main
    self.bytes = bytes
    self.reader = reader
  }

  mutating func label() {
    var inside: [Bool] = []
    for block in blocks {
      inside.append(sums.leftOut(block.host) == 0 && sums.isInside(block.host, main))
      ownBlocks[block.node, default: 0] += 1
    }
    for (block, isInside) in zip(blocks, inside) where isInside {
      let weight = NodeSums.weight(block)
      homes[signature(block), default: 0] += weight
      prose += weight
    }
    for (block, isInside) in zip(blocks, inside) {
      let share = isInside ? Double(homes[signature(block)] ?? 0) / Double(max(prose, 1)) : 0
      shares.append(share)
      atHome.append(share > 0.1)
    }
    for (block, isInside) in zip(blocks, inside) { marks.append(isInside ? mark(block) : .out(outside(block))) }
    cutHead()
    cutTail(inside)
    cutBiographies()
    settle(inside)
    readCaptions(inside)
    findStandfirst(inside)
    labels = marks.map { mark in
      switch mark {
      case .story(let kind): Label(kind: kind)
      case .heading: Label(kind: .heading)
      case .maybe: .furniture("furniture")
      case .rail: .furniture("related-stories")
      case .form: .furniture("comments")
      case .out(let label): label
      }
    }
  }

  private mutating func outside(_ block: SeenBlock) -> Label {
    let by = sums.leftOut(block.host)
    if by != 0 { return .furniture(Self.reason(sums.reasons[Int(by)])) }
    if block.heading == 1, !hasTitle {
      hasTitle = true
      return Label(kind: .title)
    }
    return .furniture(block.linkShare > 0.5 ? "navigation" : "furniture")
  }

  // MARK: - One block

  private mutating func mark(_ block: SeenBlock) -> Mark {
    if block.heading == 1 {
      if !hasTitle {
        hasTitle = true
        return .out(Label(kind: .title))
      }
    }
    let caption = tree[block.host].caption
    if caption != 0, sums.length[Int(caption)] < 500, block.length < 300 { return .out(Label(kind: .caption)) }
    let share = Double(homes[signature(block)] ?? 0) / Double(max(prose, 1))
    let weight = NodeSums.weight(block)
    if block.length >= 60 {
      let key = Folding.key(bytes, block.text), place = tree.parents[Int(block.node)]
      if let before = told[key], before != place { return .out(.furniture("repeated")) }
      told[key] = place
    }
    if let said = said(block) { return said }
    if let signed = signed(block) { return signed }
    if block.linkShare > 0.6 {
      if block.endsSentence && share > 0.1 && block.length >= 40 { return .story(kind(block)) }
      return share >= 0.4 && block.words <= 4 ? .maybe : .out(.furniture("navigation"))
    }
    if block.heading > 0, weight == 0 { return .heading }
    if weight > 0, share > 0.1 || block.length >= 100 { return .story(kind(block)) }
    guard share > 0.1 else { return .maybe }
    if block.endsSentence || block.endsWithColon || block.ownLength >= 60 { return .story(kind(block)) }
    switch block.kind {
    case .list, .table, .term, .quote, .preformatted: return .story(kind(block))
    default: break
    }
    if block.boldLength * 10 >= block.length * 9 { return .heading }
    return .maybe
  }

  private func said(_ block: SeenBlock) -> Mark? {
    if bytes[block.text.lowerBound] == 0x3C, block.length > 20 { return .out(.furniture("technical")) }
    guard block.length <= 500 else { return nil }
    let words = reader.words(bytes, block.text)
    if let reason = PagePhrases.standard.reason(words) {
      switch reason {
      case "related-stories" where block.length < 60 && block.linkLength == 0: return .rail
      case "about-author" where block.length < 40: return .form
      case "contact" where block.length < 30: return .form
      case "contact" where block.digits < 6: break
      default: return .out(.furniture(reason))
      }
    }
    if block.words <= 7, !block.endsSentence, let first = words.first(where: { $0.kind != .mark }), Self.railStarts.contains(first.key),
      words.contains(where: { Self.railWords.contains($0.key) })
    {
      return .rail
    }
    guard block.length <= 400 else { return nil }
    let shape = reader.shape(bytes, block.text, words)
    switch reader.evidence(bytes, block.text, words, shape) {
    case .none: return nil
    case .metadata(let reason): return .out(.metadata(reason))
    case .furniture(let reason): return .out(.furniture(reason))
    case .rail: return .rail
    case .form: return .form
    case .clock: return .out(.metadata("time"))
    case .separator: return .out(.furniture("separator"))
    case .caption: return .out(Label(kind: .caption))
    }
  }

  private func signed(_ block: SeenBlock) -> Mark? {
    guard block.length < 250 else { return nil }
    var at = block.host
    while at != main, at != 0 {
      let own = tree[at].own
      if sums.length[Int(at)] < 600 {
        if own.contains(.biography) { return .out(.furniture("about-author")) }
        if own.contains(.tags) { return .out(.metadata("tags")) }
        if own.contains(.byline), block.length < 150 { return .out(.metadata("byline")) }
        if own.contains(.date), block.length < 100, block.digits > 0 { return .out(.metadata("date")) }
        if own.contains(.meta) { return .out(.metadata("metadata")) }
      }
      at = tree.parents[Int(at)]
    }
    return nil
  }

  private func kind(_ block: SeenBlock) -> Block.Kind {
    switch block.kind {
    case .list, .term: .list
    case .quote: .quote
    case .table: block.length < 100 ? .table : .paragraph
    default: .paragraph
    }
  }

  /// A number for the place of a block: the element that its paragraph, list or table stands in, by name and class, and the one around.
  private func signature(_ block: SeenBlock) -> UInt64 {
    var at = block.node
    if at != main, tree.document[at].name == .div, ownBlocks[at, default: 0] == 1 { at = tree.parents[Int(at)] }
    while at != main, at != 0 {
      switch tree.document[at].name {
      case .p, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .li, .ul, .ol, .dl, .dt, .dd, .blockquote, .td, .th, .tr, .tbody, .thead, .table:
        at = tree.parents[Int(at)]
        continue
      default: break
      }
      break
    }
    let outer = tree.parents[Int(at)]
    return UInt64(tree[at].classes) << 32 ^ UInt64(tree[outer].classes) << 8 ^ UInt64(tree.document[at].name.rawValue)
  }

  // MARK: - With the neighbours

  private func weight(_ range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      if case .story = marks[index] { sum + NodeSums.weight(blocks[index]) } else { sum }
    }
  }

  /// What stands above the headline is no story, unless it is much of it.
  private mutating func cutHead() {
    guard let title = marks.indices.first(where: { if case .out(let label) = marks[$0] { label.kind == .title } else { false } }) else {
      return
    }
    guard weight(0..<title) * 4 < weight(blocks.indices) else { return }
    for index in 0..<title {
      if case .out = marks[index] { continue }
      marks[index] = .out(.furniture("furniture"))
    }
  }

  /// The last blocks of the story are about who wrote it where they say of somebody that he is an editor, a writer and the like.
  private mutating func cutBiographies() {
    let story = blocks.indices.filter { if case .story = marks[$0] { true } else { false } }
    guard story.count > 5 else { return }
    for index in story.suffix(3) where blocks[index].length < 500 {
      let words = reader.words(bytes, blocks[index].text).filter { $0.kind != .mark }
      guard words.count >= 4, words[0].isCapitalised else { continue }
      guard let verb = words.prefix(9).firstIndex(where: { Self.verbs.contains($0.key) }) else { continue }
      if words[verb...].prefix(22).contains(where: { Self.roles.contains($0.key) }) { marks[index] = .out(.furniture("about-author")) }
    }
  }

  private static let railStarts = keySet(
    "more popular related latest trending recommended weitere mehr passende ahnliche andere beliebte aktuelle other")
  private static let railWords = keySet(
    "stories articles news posts coverage reading artikel beitrage themen meldungen nachrichten texte on popular rezepte recipes videos topics"
  )

  private static let verbs = keySet("is ist bin was war arbeitet schreibt writes covers worked lehrt forscht betreue studierte es est i'm")
  private static let roles = keySet(
    """
    editor reporter writer author columnist journalist correspondent contributor blogger freelancer redakteur redakteurin autor autorin
    journalist journalistin korrespondent korrespondentin kolumnist kolumnistin bloggerin foodbloggerin chefredakteur volontar managerin professor professorin dozent dozentin volontarin
    redacteur redactrice journaliste auteur periodista redactor redactora giornalista autore autrice
    """)

  /// A paragraph between the headline and the element that holds the story leads into it.
  private mutating func findStandfirst(_ inside: [Bool]) {
    guard let title = marks.indices.first(where: { if case .out(let label) = marks[$0] { label.kind == .title } else { false } }) else {
      return
    }
    guard let first = marks.indices.first(where: { if case .story = marks[$0] { true } else { false } }), first > title else { return }
    for index in (title + 1)..<max(first, title + 1) where !inside[index] && sums.leftOut(blocks[index].host) == 0 && first - index <= 25 {
      let block = blocks[index]
      guard block.length >= 60, block.length <= 600, block.linkShare < 0.2, block.endsSentence || block.ownLength >= 80 else { continue }
      guard tree[block.host].caption == 0, said(block) == nil, signed(block) == nil else { continue }
      marks[index] = .story(.standfirst)
      return
    }
  }

  /// Where a page tells its story under pictures only, the captions are the story.
  private mutating func readCaptions(_ inside: [Bool]) {
    var captions = 0, story = 0
    for index in blocks.indices where inside[index] {
      switch marks[index] {
      case .out(let label) where label.kind == .caption: captions += blocks[index].ownLength
      case .story: story += blocks[index].ownLength
      default: break
      }
    }
    guard captions > 4 * story, captions > 300 else { return }
    for index in blocks.indices where inside[index] {
      if case .out(let label) = marks[index], label.kind == .caption { marks[index] = .story(.paragraph) }
    }
  }

  /// What follows the heading of a list of other stories, or of the part where readers write, is no story where little prose is left.
  private mutating func cutTail(_ inside: [Bool]) {
    let all = weight(blocks.indices)
    for index in marks.indices {
      let reason: String, most: Double
      switch marks[index] {
      case .rail: (reason, most) = ("related-stories", 0.15)
      case .form: (reason, most) = ("comments", 0.7)
      default: continue
      }
      guard Double(weight(index..<blocks.count)) <= most * Double(all) else { continue }
      for rest in index..<blocks.count where inside[rest] {
        if case .out = marks[rest] { continue }
        marks[rest] = .out(.furniture(reason))
      }
    }
  }

  /// Settles headings and what may be either, from the blocks around.
  private mutating func settle(_ inside: [Bool]) {
    let order = blocks.indices.filter { inside[$0] }
    func isStory(_ k: Int) -> Bool? {
      guard order.indices.contains(k) else { return false }
      switch marks[order[k]] {
      case .story: return true
      case .heading: return nil
      case .maybe: return nil
      case .out(let label): return label.kind == .caption ? nil : false
      default: return false
      }
    }
    func near(_ k: Int, _ step: Int) -> Bool {
      var at = k + step, steps = 0
      while steps < 4, order.indices.contains(at) {
        let kind = blocks[order[at]].kind
        if let known = isStory(at) {
          if known || blocks[order[at]].length >= 4 { return known }
          steps += 1
        } else if kind != .table, kind != .list, !atHome[order[at]] {
          steps += 1
        }
        at += step
      }
      return false
    }
    let strong = blocks.indices.filter { index in
      if case .story = marks[index] { shares[index] >= 0.4 && NodeSums.weight(blocks[index]) > 0 } else { false }
    }
    if let first = strong.first, let last = strong.last { core = first...last }
    var settled = marks
    for k in order.indices {
      if let core, core.contains(order[k]), shares[order[k]] >= 0.4 {
        switch marks[order[k]] {
        case .maybe:
          settled[order[k]] = .story(kind(blocks[order[k]]))
          continue
        default: break
        }
      }
      switch marks[order[k]] {
      case .maybe: settled[order[k]] = near(k, -1) && near(k, 1) ? .story(kind(blocks[order[k]])) : .out(.furniture("furniture"))
      case .heading: settled[order[k]] = near(k, 1) ? .heading : .out(.furniture("heading"))
      default: break
      }
    }
    marks = settled
  }

  static func reason(_ signs: ElementSigns) -> String {
    for (sign, name) in reasons where signs.contains(sign) { return name }
    return "furniture"
  }

  private static let reasons: [(ElementSigns, String)] = [
    (.hidden, "hidden"), (.comments, "comments"), (.consent, "consent"), (.paywall, "paywall"), (.newsletter, "newsletter"),
    (.advertisement, "advertisement"), (.share, "share"), (.related, "related-stories"), (.navigation, "navigation"), (.control, "form"),
    (.furniture, "furniture"),
  ]
}
