import Markup
import Vocabulary

/// Tells the story of a page from what stands around it: a kind, and where it is no story a reason, for every block of its text.
struct MainTextFinder {
  struct Label: Equatable {
    var kind: Block.Kind
    var reason: String?

    static func furniture(_ reason: String) -> Label { Label(kind: .boilerplate, reason: reason) }
    static func metadata(_ reason: String) -> Label { Label(kind: .metadata, reason: reason) }
  }

  struct Outcome {
    var blocks: [SeenBlock]
    var labels: [Label]
  }

  let reader = PieceReader()

  func find(in document: Document, _ rendered: RenderedText) -> Outcome {
    let tree = PageTree(document)
    let blocks = SeenBlockReader(tree: tree, rendered: rendered).blocks()
    let sums = NodeSums(tree, blocks)
    var story = StoryLabels(tree, blocks, sums, sums.container(), rendered.bytes, reader)
    story.label()
    return Outcome(blocks: blocks, labels: story.labels)
  }
}
