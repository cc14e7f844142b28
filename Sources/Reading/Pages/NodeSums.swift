import Markup

/// Sums of text over the subtrees of a page, and what follows from them: which elements are left out, and which holds the story.
struct NodeSums {
  let tree: PageTree
  let blocks: [SeenBlock]
  /// Bytes of prose below each node, weighed by how plainly the elements around say that they hold the story.
  private(set) var prose: [Int32]
  /// Bytes of all text below each node.
  private(set) var length: [Int32]
  private(set) var reasons: [ElementSigns]
  private var firstBlock: [Int32]
  private var hiddenProse = 0.0

  /// By how much, in halves, prose counts under each hint.
  static let factors = [2, 3, 6]

  init(_ tree: PageTree, _ blocks: [SeenBlock]) {
    self.tree = tree
    self.blocks = blocks
    let count = tree.parents.count
    prose = Array(repeating: 0, count: count)
    length = prose
    reasons = Array(repeating: [], count: count)
    firstBlock = Array(repeating: .max, count: count)
    for (index, block) in blocks.enumerated() {
      let amount = Self.weight(block) * Self.factors[Int(tree[block.host].hint)] / 2
      var at = block.host
      while true {
        prose[Int(at)] &+= Int32(clamping: amount)
        length[Int(at)] &+= Int32(clamping: block.length)
        firstBlock[Int(at)] = min(firstBlock[Int(at)], Int32(index))
        if at == 0 { break }
        at = tree.parents[Int(at)]
      }
    }
    for node in tree.parents.indices where tree.places[node].own.contains(.hidden) && prose[node] > 0 {
      if !isAny(.hidden, above: UInt32(node)) { hiddenProse += Double(prose[node]) }
    }
    leaveOut([.hidden, .navigation, .control, .consent], repeats: false)
    leaveOut(.leftOut, repeats: true)
  }

  private mutating func leaveOut(_ signs: ElementSigns, repeats: Bool) {
    var before: [Int32] = [0]
    before.reserveCapacity(blocks.count + 1)
    for block in blocks {
      before.append(
        before.last! &+ (leftOut(block.host) == 0 ? Int32(clamping: Self.weight(block) * Self.factors[Int(tree[block.host].hint)] / 2) : 0))
    }
    let all = before.last!
    if repeats { findUnits(all) }
    var outsideComments = all
    for node in tree.parents.indices where tree.places[node].own.contains(.comments) && leftOut(UInt32(node)) == 0 {
      if !isAny(.comments, above: UInt32(node)) { outsideComments -= prose[node] }
    }
    for node in tree.parents.indices where node > 0 && length[node] > 0 {
      let own = tree.places[node].own.intersection(signs)
      guard !own.isEmpty, reasons[node].isEmpty else { continue }
      if decide(UInt32(node), own, all, before, outsideComments) { reasons[node] = own }
    }
  }

  private func isAny(_ sign: ElementSigns, above node: UInt32) -> Bool {
    var at = tree.parents[Int(node)]
    while at != 0 {
      if !tree[at].own.isDisjoint(with: sign) { return true }
      at = tree.parents[Int(at)]
    }
    return false
  }

  private func decide(_ node: UInt32, _ own: ElementSigns, _ all: Int32, _ before: [Int32], _ outsideComments: Int32) -> Bool {
    let name = tree.document[node].name
    if name == .html || name == .body || name == .main { return false }
    let share = Double(prose[Int(node)]) / Double(max(all, 1))
    if own.contains(.hidden) { return share < 0.5 && hiddenProse < 0.85 * Double(all) }
    if own.contains(.consent) { return share < 0.9 }
    if own.contains(.comments) { return before[Int(firstBlock[Int(node)])] > 150 || outsideComments > 300 }
    if !own.isDisjoint(with: [.share, .newsletter, .paywall]) || name == .nav || name == .footer || name == .aside { return share < 0.5 }
    return share < (tree[node].hint == 2 ? 0.08 : 0.35)
  }

  /// Finds lists of other stories: elements alike side by side, each with a link of its own, none with much prose.
  private mutating func findUnits(_ all: Int32) {
    for parent in tree.parents.indices where length[parent] > 100 {
      var groups: [UInt64: (count: Int, linked: Int)] = [:]
      func key(_ child: UInt32) -> UInt64? {
        let it = tree.document[child]
        guard it.kind == .element, it.name.isBlock || it.name == .a, length[Int(child)] > 0 else { return nil }
        return UInt64(tree[child].classes) << 16 | UInt64(it.name.rawValue)
      }
      func isUnit(_ child: UInt32) -> Bool {
        guard length[Int(child)] < 700 else { return false }
        var index = Int(firstBlock[Int(child)])
        var links = 0, blocks = 0
        while index < self.blocks.count, isInside(self.blocks[index].host, child) {
          if self.blocks[index].linkShare > 0.9, self.blocks[index].words >= 3, self.blocks[index].length >= 14,
            self.blocks[index].length < 250
          {
            links += 1
          }
          blocks += 1
          index += 1
        }
        return links > 0 && (blocks > 1 || tree.document[child].name != .p)
      }
      var children: [UInt32] = []
      for child in tree.document.children(of: UInt32(parent)) {
        guard let key = key(child) else { continue }
        children.append(child)
        groups[key, default: (0, 0)].count += 1
      }
      guard children.count >= 3, groups.values.contains(where: { $0.count >= 3 }) else { continue }
      for child in children where groups[key(child)!]!.count >= 3 && isUnit(child) { groups[key(child)!]!.linked += 1 }
      for child in children {
        let group = groups[key(child)!]!
        guard group.linked >= 3, group.linked * 3 >= group.count * 2, isUnit(child) else { continue }
        if Double(prose[Int(child)]) < 0.2 * Double(all) { reasons[Int(child)] = .related }
      }
    }
  }

  /// How much a block counts as prose.
  static func weight(_ block: SeenBlock) -> Int {
    guard block.linkShare < 0.4 else { return 0 }
    let own = min(block.ownLength, 1000)
    if block.heading > 0 { return own >= 100 && block.endsSentence && block.heading > 1 ? own : 0 }
    if own >= 80, block.sentences > 0 || block.commas > 1 { return own }
    return own >= 30 && block.endsSentence || own >= 120 ? own / 2 : 0
  }

  /// The outermost element around a node that leaves it out, 0 where none does.
  func leftOut(_ node: UInt32) -> UInt32 {
    var at = node, found: UInt32 = 0
    while at != 0 {
      if !reasons[Int(at)].isEmpty { found = at }
      at = tree.parents[Int(at)]
    }
    return found
  }

  func isInside(_ node: UInt32, _ outer: UInt32) -> Bool {
    var at = node
    while at != 0 {
      if at == outer { return true }
      at = tree.parents[Int(at)]
    }
    return outer == 0
  }

  /// The element whose prose outweighs by most what is not prose in it.
  func container() -> UInt32 {
    var gain = Array(repeating: Int32(0), count: tree.parents.count)
    var afterTitle = 0
    for block in blocks where leftOut(block.host) == 0 {
      let hint = Int(tree[block.host].hint)
      let weight = Self.weight(block)
      if block.heading == 1 { afterTitle = 2000 }
      var amount = weight > 0 ? weight * Self.factors[hint] / 2 : -block.linkLength - (block.kind == .table ? 2 : 10)
      if weight > 0, afterTitle > 0 {
        amount += amount / 2
        afterTitle -= weight
      }
      if weight == 0, hint > 0, block.linkShare < 0.5 { amount = block.ownLength * hint * hint / 10 }
      var at = block.host
      while true {
        gain[Int(at)] &+= Int32(clamping: amount)
        if at == 0 { break }
        at = tree.parents[Int(at)]
      }
    }
    var best: UInt32 = 0
    for node in gain.indices where tree.document.nodes[node].kind == .element {
      if gain[node] > gain[Int(best)] || gain[node] == gain[Int(best)] && tree.places[node].depth >= tree.places[Int(best)].depth {
        best = UInt32(node)
      }
    }
    return best
  }
}
