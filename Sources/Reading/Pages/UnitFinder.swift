import HTML

/// Finds lists of other stories by their form: three or more elements alike side by side, most of them with a line that is a link.
///
/// Needs no class name that says so. A list of the story itself differs: its entries are sentences, links at most stand inside them.
struct UnitFinder {
  let tree: PageTree
  let sums: PageSums
  let blocks: [SeenBlock]

  private let calibration = PageCalibration.standard

  private struct Form: Hashable {
    var classes: UInt32
    var name: Name
  }

  /// The elements that are such units.
  func units(all: Int) -> [UInt32] {
    var out: [UInt32] = []
    for parent in tree.order where sums.length[Int(parent)] > calibration.shortestList {
      var children: [(node: UInt32, form: Form)] = []
      for child in tree.document.children(of: parent) {
        let it = tree.document[child]
        guard it.kind == .element, it.name.isBlock || it.name == .a, sums.length[Int(child)] > 0 else { continue }
        children.append((child, Form(classes: tree[child].classes, name: it.name)))
      }
      guard children.count >= calibration.unitsOfList else { continue }
      var groups: [Form: (count: Int, units: [UInt32])] = [:]
      for (child, form) in children {
        groups[form, default: (0, [])].count += 1
        if isUnit(child) { groups[form]!.units.append(child) }
      }
      for group in groups.values
      where group.units.count >= calibration.unitsOfList && group.units.count * 3 >= group.count * calibration.thirdsOfList {
        out += group.units.filter { Double(sums.prose[Int($0)]) < calibration.unit * Double(all) }
      }
    }
    return out
  }

  /// Whether an element has a line of three words or more that is a link, and more than that if it is a paragraph.
  private func isUnit(_ child: UInt32) -> Bool {
    guard sums.length[Int(child)] < calibration.greatestUnit else { return false }
    var index = sums.firstBlock[Int(child)]
    var rest = sums.length[Int(child)]
    var hasLink = false, count = 0
    // The blocks of an element follow each other; its length says where they end.
    while index < blocks.count, rest > 0 {
      let block = blocks[index]
      if block.linkShare > calibration.wholeLink, block.words >= calibration.linkWords,
        calibration.linkLine.contains(block.length)
      {
        hasLink = true
      }
      rest -= block.length
      count += 1
      index += 1
    }
    return hasLink && (count > 1 || tree.document[child].name != .p)
  }
}
