import HTML

/// Finds the element that holds the story: of all elements the one whose prose outweighs by most what is not prose in it.
///
/// Each block that is not left out gives its weight to all elements around it, or takes from them where it is a link or a label; the
/// greatest sum wins, of equal ones the innermost. So the story's element grows over its sections, but not over the menus beside them.
struct ContainerFinder {
  let tree: PageTree
  let sums: PageSums
  let parts: PageParts
  let blocks: [SeenBlock]

  private let calibration = PageCalibration.standard

  struct Found {
    var element: UInt32
    /// The number of the block after the last that may be story.
    var end: Int
  }

  func container() -> Found {
    var gain = Array(repeating: 0, count: tree.parents.count)
    var afterTitle = 0
    for (index, block) in blocks.enumerated() where parts.leftOut[Int(block.host)] == 0 {
      if block.heading == 1 { afterTitle = calibration.afterTitle }
      let hint = Int(tree[block.host].hint)
      var amount = sums.weights[index]
      if block.prose > 0 {
        if afterTitle > 0 {
          amount += amount / 2
          afterTitle -= block.prose
        }
      } else if hint > 0, block.linkShare < calibration.hintedLinks {
        amount = block.ownLength * hint * hint / 10
      } else {
        amount = -block.linkLength - (block.kind == .table ? calibration.cellCost : calibration.labelCost)
      }
      gain[Int(block.host)] += amount
    }
    for node in tree.order.reversed() where node != 0 { gain[Int(tree.parents[Int(node)])] += gain[Int(node)] }
    var best = Document.root
    for node in tree.order where tree.document[node].kind == .element && sums.length[Int(node)] > 0 {
      if gain[Int(node)] > gain[Int(best)] || gain[Int(node)] == gain[Int(best)] && tree[node].depth >= tree[best].depth { best = node }
    }
    return Found(element: best, end: end(of: best, gain))
  }

  /// Where an element in the container says that it is the text of the story and has nearly all of it, what follows it is no story.
  /// What stands before it may lead into it.
  private func end(of container: UInt32, _ gain: [Int]) -> Int {
    for node in tree.document.descendants(of: container)
    where tree[node].own.contains(.storyBody) && gain[Int(node)] * 100 >= gain[Int(container)] * calibration.namedBodyPercent {
      return blocks.lastIndex { self.isInside($0.host, node) }.map { $0 + 1 } ?? blocks.count
    }
    return blocks.count
  }

  private func isInside(_ node: UInt32, _ outer: UInt32) -> Bool {
    var at = node
    while at != outer, at != 0 { at = tree.parents[Int(at)] }
    return at == outer
  }
}
