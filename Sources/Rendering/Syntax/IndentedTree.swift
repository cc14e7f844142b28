/// A dependency tree as an outline: each word under its head, dependents in the order of the text, with its number, tag and relation.
///
/// Where the branches grow wider than half the line, a subtree goes on at the left edge behind `⋯`.
struct IndentedTree {
  private let nodes: [TreeNode]
  private let children: [[Int]]

  init(_ nodes: [TreeNode]) {
    self.nodes = nodes
    var children = [[Int]](repeating: [], count: nodes.count)
    for (i, node) in nodes.enumerated() { if let head = node.head { children[head].append(i) } }
    self.children = children
  }

  func lines(width: Int) -> [String] {
    var out: [String] = []
    var isDrawn = [Bool](repeating: false, count: nodes.count)
    // What hangs on no root, as in a ring of heads, is drawn from its first word on.
    for start in nodes.indices.filter({ nodes[$0].head == nil }) + nodes.indices where !isDrawn[start] {
      var pending: [(node: Int, branch: String, rest: String)] = [(start, "", "")]
      while let (node, branch, rest) = pending.popLast() {
        guard !isDrawn[node] else { continue }
        isDrawn[node] = true
        out.append(line(node, branch, width))
        let below = rest.count > width / 2 ? "⋯ " : rest
        for (k, child) in children[node].enumerated().reversed() {
          let isLast = k + 1 == children[node].count
          pending.append((child, below + (isLast ? "└─" : "├─"), below + (isLast ? "  " : "│ ")))
        }
      }
    }
    return out
  }

  private func line(_ index: Int, _ branch: String, _ width: Int) -> String {
    let node = nodes[index]
    let label = "  \(node.tag) \(node.relation) \(index + 1)"
    let room = max(4, width - branch.count - label.count)
    let pieces = TerminalText.pieces(Substring(node.word), first: room - 1, rest: room - 1)
    return branch + (pieces.count > 1 && TerminalText.columns(node.word) > room ? pieces[0] + "…" : node.word) + label
  }
}
