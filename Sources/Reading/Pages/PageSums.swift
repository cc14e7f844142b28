import HTML

/// A number for each node in four bytes; what is greater counts as the greatest.
struct NodeCounts: Sendable {
  private var values: [Int32]

  init(repeating value: Int32, count: Int) { values = Array(repeating: value, count: count) }

  subscript(node: Int) -> Int {
    get { Int(values[node]) }
    set { values[node] = Int32(clamping: newValue) }
  }
}

/// Sums of text over the subtrees of a page. Linear in nodes and blocks.
struct PageSums {
  /// By how much prose counts, in halves, under each of the hints of `PageTree`: none, `article`, the text of the story.
  private static let factors = [
    PageCalibration.standard.unhinted, PageCalibration.standard.articleHint, PageCalibration.standard.storyHint,
  ]

  /// For each block what it counts as prose where it stands.
  let weights: [Int]
  /// For each node the weights below it, the bytes of text below it, and the number of its first block.
  private(set) var prose: NodeCounts
  private(set) var length: NodeCounts
  private(set) var firstBlock: NodeCounts

  init(_ tree: PageTree, _ blocks: [SeenBlock]) {
    let count = tree.parents.count
    var prose = NodeCounts(repeating: 0, count: count), length = prose
    var firstBlock = NodeCounts(repeating: .max, count: count)
    var weights: [Int] = []
    weights.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      let host = Int(block.host)
      weights.append(block.prose * Self.factors[Int(tree.places[host].hint)] / 2)
      prose[host] += weights[index]
      length[host] += block.length
      firstBlock[host] = min(firstBlock[host], index)
    }
    for node in tree.order.reversed() where node != 0 {
      let parent = Int(tree.parents[Int(node)])
      prose[parent] += prose[Int(node)]
      length[parent] += length[Int(node)]
      firstBlock[parent] = min(firstBlock[parent], firstBlock[Int(node)])
    }
    self.weights = weights
    self.prose = prose
    self.length = length
    self.firstBlock = firstBlock
  }
}
