import HTML
import Vocabulary

/// Tells the story of a page from what stands around it: a kind, and where it is no story a reason, for every block of its text.
///
/// By the page alone, without a table of sites: elements are left out by what they say of themselves (`PageParts`), the story's element is
/// the one whose prose outweighs what is not prose in it (`ContainerFinder`), each block in it is judged by its words, its links and its
/// place (`BlockJudge`), and by its neighbours (`StoryLabels`). Guides/WebPages.md says more. Linear in nodes and text.
struct MainTextFinder {
  struct Label: Equatable {
    var kind: Block.Kind
    var reason: BlockReason?

    static func boilerplate(_ reason: BlockReason) -> Label { Label(kind: .boilerplate, reason: reason) }
    static func metadata(_ reason: BlockReason) -> Label { Label(kind: .metadata, reason: reason) }
  }

  struct Outcome {
    var blocks: [SeenBlock]
    /// For each block its label.
    var labels: [Label]
  }

  let reader: PieceReader

  func find(in document: Document, _ rendered: RenderedText) -> Outcome {
    let tree = PageTree(document)
    let blocks = SeenBlockReader(tree: tree, rendered: rendered).blocks()
    let sums = PageSums(tree, blocks)
    let parts = PageParts(tree, blocks, sums)
    let main = ContainerFinder(tree: tree, sums: sums, parts: parts, blocks: blocks).container()
    var labels = StoryLabels(BlockJudge(tree, sums, parts, blocks, main, rendered.bytes, reader))
    return Outcome(blocks: blocks, labels: labels.labels())
  }
}
