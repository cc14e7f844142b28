import Markup

/// Sums of text over the subtrees of a page, and what follows from them: which elements are left out, and which holds the story.
struct NodeSums {
  let tree: PageTree
  let blocks: [SeenBlock]
  /// Bytes of prose below each node.
  private(set) var prose: [Int32]
  private var isLeftOut: [Bool]

  init(_ tree: PageTree, _ blocks: [SeenBlock]) {
    self.tree = tree
    self.blocks = blocks
    prose = Array(repeating: 0, count: tree.parents.count)
    isLeftOut = Array(repeating: false, count: tree.parents.count)
    for block in blocks where Self.isProse(block) {
      add(Int32(clamping: block.ownLength), from: block.innermost, to: &prose)
    }
    let all = prose[0]
    for node in tree.parents.indices where node > 0 {
      let own = tree.places[node].own
      guard !own.isDisjoint(with: .leftOut) else { continue }
      isLeftOut[node] = decide(UInt32(node), own, all)
    }
  }

  private func decide(_ node: UInt32, _ own: ElementSigns, _ all: Int32) -> Bool {
    let name = tree.document[node].name
    if name == .html || name == .body || name == .main { return false }
    let share = Double(prose[Int(node)]) / Double(max(all, 1))
    if own.contains(.hidden) { return share < 0.5 }
    if own.contains(.comments) { return share < 0.9 }
    return share < 0.4
  }

  private func add(_ amount: Int32, from node: UInt32, to sums: inout [Int32]) {
    var at = node
    while true {
      sums[Int(at)] &+= amount
      if at == 0 { break }
      at = tree.parents[Int(at)]
    }
  }

  static func isProse(_ block: SeenBlock) -> Bool {
    block.heading == 0 && block.linkShare < 0.4 && block.ownLength >= 60 && (block.sentences > 0 || block.commas > 1)
  }

  /// The outermost element around a node that leaves it out, 0 where none does.
  func leftOut(_ node: UInt32) -> UInt32 {
    var at = node, found: UInt32 = 0
    while at != 0 {
      if isLeftOut[Int(at)] { found = at }
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
  mutating func container() -> UInt32 {
    var gain = Array(repeating: Int32(0), count: tree.parents.count)
    for block in blocks where leftOut(block.innermost) == 0 {
      let amount = Self.isProse(block) ? block.ownLength : -block.linkLength - min(block.length, 20)
      add(Int32(clamping: amount), from: block.innermost, to: &gain)
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
