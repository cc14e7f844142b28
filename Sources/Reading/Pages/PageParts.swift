import HTML
import Vocabulary

/// Decides which elements of a page hold no story by what they say of themselves, each held against how much of the page's prose it has:
/// class names are given for many reasons, and what holds most of the prose is no sidebar whatever it is called.
///
/// First what is not seen or not read (hidden parts, menus, forms, notices), then, against the prose that is left, the rest.
struct PageParts {
  let tree: PageTree
  let sums: PageSums
  /// For each node why it is left out; nothing where it is not.
  private(set) var reasons: [ElementSigns]
  /// For each node the outermost element around it, itself counted, that is left out; 0 where there is none.
  private(set) var leftOut: [UInt32]

  private let calibration = PageCalibration.standard

  init(_ tree: PageTree, _ blocks: [SeenBlock], _ sums: PageSums) {
    self.tree = tree
    self.sums = sums
    reasons = Array(repeating: [], count: tree.parents.count)
    leftOut = Array(repeating: 0, count: tree.parents.count)
    leaveOut([.hidden, .navigation, .control, .consent], blocks)
    let all = kept(blocks).last!
    for unit in UnitFinder(tree: tree, sums: sums, blocks: blocks).units(all: all) { reasons[Int(unit)] = .related }
    inherit()
    leaveOut(.leftOut, blocks)
  }

  /// Sums of the weights of the blocks before each that are not left out.
  private func kept(_ blocks: [SeenBlock]) -> [Int] {
    var sum = [0]
    sum.reserveCapacity(blocks.count + 1)
    for (block, weight) in zip(blocks, sums.weights) { sum.append(sum.last! + (leftOut[Int(block.host)] == 0 ? weight : 0)) }
    return sum
  }

  private mutating func leaveOut(_ signs: ElementSigns, _ blocks: [SeenBlock]) {
    let before = kept(blocks)
    let all = before.last!
    let hidden = signs.contains(.hidden) ? outermost(.hidden) : 0
    let outsideComments = signs.contains(.comments) ? all - outermost(.comments) : 0
    for node in tree.order where sums.length[Int(node)] > 0 && reasons[Int(node)].isEmpty {
      let own = tree[node].own.intersection(signs)
      let name = tree.document[node].name
      guard !own.isEmpty, name != .html, name != .body, name != .main else { continue }
      let share = Double(sums.prose[Int(node)]) / Double(max(all, 1))
      let isLeftOut: Bool
      if own.contains(.hidden) {
        // A page that hides all it has shows it by script.
        isLeftOut = share < calibration.hiddenPart && Double(hidden) < calibration.allHidden * Double(all)
      } else if own.contains(.consent) {
        isLeftOut = share < calibration.notice
      } else if own.contains(.comments) {
        isLeftOut = before[sums.firstBlock[Int(node)]] > calibration.beforeComments || outsideComments > calibration.besideComments
      } else if !own.isDisjoint(with: [.share, .newsletter, .paywall]) || name == .nav || name == .footer || name == .aside {
        isLeftOut = share < calibration.menu
      } else {
        let isAfterStory = tree[node].hint < 2 && share < calibration.menu && before[sums.firstBlock[Int(node)]] >= sums.prose[Int(node)]
        isLeftOut = share < (tree[node].hint == 2 ? calibration.partInStory : calibration.part) || isAfterStory
      }
      if isLeftOut { reasons[Int(node)] = own }
    }
    inherit()
  }

  /// The prose of the outermost elements of a sign that are not left out yet.
  private func outermost(_ sign: ElementSigns) -> Int {
    var sum = 0
    var isInside = Array(repeating: false, count: tree.parents.count)
    for node in tree.order where node != 0 {
      let isAround = isInside[Int(tree.parents[Int(node)])]
      let isIt = !tree[node].own.isDisjoint(with: sign)
      if isIt, !isAround, leftOut[Int(node)] == 0 { sum += sums.prose[Int(node)] }
      isInside[Int(node)] = isAround || isIt
    }
    return sum
  }

  private mutating func inherit() {
    for node in tree.order where node != 0 {
      let around = leftOut[Int(tree.parents[Int(node)])]
      leftOut[Int(node)] = around != 0 ? around : reasons[Int(node)].isEmpty ? 0 : node
    }
  }

  /// Why the text in a node is left out; nil where it is not.
  func reason(_ node: UInt32) -> BlockReason? {
    let by = leftOut[Int(node)]
    guard by != 0 else { return nil }
    for (sign, name) in Self.names where reasons[Int(by)].contains(sign) { return name }
    return .boilerplate
  }

  private static let names: [(ElementSigns, BlockReason)] = [
    (.hidden, .hidden), (.comments, .comments), (.consent, .consent), (.paywall, .paywall), (.newsletter, .newsletter),
    (.advertisement, .advertisement), (.share, .share), (.related, .relatedStories), (.navigation, .navigation), (.control, .form),
  ]
}
