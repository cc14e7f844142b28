import Markup
import Vocabulary

/// Tells the story of a page from what stands around it: a kind, and where it is no story a reason, for every block of its text.
struct MainTextFinder {
  struct Label: Equatable {
    var kind: Block.Kind
    var reason: String?
  }

  struct Outcome {
    var blocks: [SeenBlock]
    var labels: [Label]
  }

  func find(in document: Document, _ rendered: RenderedText) -> Outcome {
    let tree = PageTree(document)
    let blocks = SeenBlockReader(tree: tree, rendered: rendered).blocks()
    var sums = NodeSums(tree, blocks)
    let main = sums.container()
    var labels: [Label] = []
    for block in blocks {
      labels.append(label(block, tree, sums, main))
    }
    return Outcome(blocks: blocks, labels: labels)
  }

  private func label(_ block: SeenBlock, _ tree: PageTree, _ sums: NodeSums, _ main: UInt32) -> Label {
    let by = sums.leftOut(block.innermost)
    if by != 0 { return Label(kind: .boilerplate, reason: Self.reason(tree[by].own)) }
    guard sums.isInside(block.innermost, main) else { return Label(kind: .boilerplate, reason: "furniture") }
    if block.heading == 1 { return Label(kind: .title) }
    if block.kind == .caption { return Label(kind: .caption) }
    let isText = block.linkShare < 0.5
    guard isText else { return Label(kind: .boilerplate, reason: "navigation") }
    if block.heading > 0 { return Label(kind: .heading) }
    switch block.kind {
    case .list: return Label(kind: .list)
    case .quote: return Label(kind: .quote)
    case .table: return Label(kind: .table)
    default: return Label(kind: .paragraph)
    }
  }

  static func reason(_ signs: ElementSigns) -> String {
    for (sign, name) in reasons where signs.contains(sign) { return name }
    return "furniture"
  }

  private static let reasons: [(ElementSigns, String)] = [
    (.comments, "comments"), (.consent, "consent"), (.paywall, "paywall"), (.newsletter, "newsletter"), (.advertisement, "advertisement"),
    (.share, "share"), (.related, "related-stories"), (.navigation, "navigation"), (.hidden, "hidden"), (.control, "form"),
    (.furniture, "furniture"),
  ]
}
