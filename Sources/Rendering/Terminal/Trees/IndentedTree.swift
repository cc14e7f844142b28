/// A dependency tree as an outline: each word under its head, dependents in the order of the text, with its number, tag and relation.
///
/// Where the branches grow wider than a third of the line, a subtree goes on at the left edge behind `⋯`.
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
    let rows = rows(width)
    let tags = columns(nodes.map(\.tag)), relations = columns(nodes.map(\.relation))
    let label = tags + relations + "\(nodes.count)".count + 4
    // The widest column of words that leaves room for the rest.
    let room = max(8, width - label - 2)
    let words = min(room, rows.map { columns([$0.branch + nodes[$0.node].word]) }.max() ?? 0)
    return rows.map { row in
      let node = nodes[row.node]
      let word = clipped(node.word, max(4, room - row.branch.count))
      let number = "\(row.node + 1)"
      return padded(row.branch + word, words) + "  " + padded(node.tag, tags) + "  " + padded(node.relation, relations) + "  "
        + String(repeating: " ", count: "\(nodes.count)".count - number.count) + number
    }
  }

  /// The words in the order of the outline, each with the branches before it.
  private func rows(_ width: Int) -> [(node: Int, branch: String)] {
    var out: [(node: Int, branch: String)] = []
    var isDrawn = [Bool](repeating: false, count: nodes.count)
    // What hangs on no root, as in a ring of heads, is drawn from its first word on.
    for start in nodes.indices.filter({ nodes[$0].head == nil }) + nodes.indices where !isDrawn[start] {
      var pending: [(node: Int, branch: String, rest: String)] = [(start, "", "")]
      while let (node, branch, rest) = pending.popLast() {
        guard !isDrawn[node] else { continue }
        isDrawn[node] = true
        out.append((node, branch))
        let below = rest.count > width / 3 ? "⋯ " : rest
        for (k, child) in children[node].enumerated().reversed() {
          let isLast = k + 1 == children[node].count
          pending.append((child, below + (isLast ? "└─" : "├─"), below + (isLast ? "  " : "│ ")))
        }
      }
    }
    return out
  }

  private func columns(_ texts: [String]) -> Int { texts.map { TerminalText.columns($0) }.max() ?? 0 }

  private func padded(_ text: String, _ count: Int) -> String {
    text + String(repeating: " ", count: max(0, count - TerminalText.columns(text)))
  }

  private func clipped(_ word: String, _ room: Int) -> String {
    guard TerminalText.columns(word) > room else { return word }
    return (TerminalText.pieces(Substring(word), first: room - 1, rest: room - 1).first ?? "") + "…"
  }
}
