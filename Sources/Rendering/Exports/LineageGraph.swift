import Presenting
import Vocabulary

/// Who carries whose copy as a graph in the DOT language of Graphviz.
package enum LineageGraph {
  /// Origins as boxes, reports as ellipses; a dashed line is a guess, a line without arrow a dependence whose direction is not known.
  package static func dot(_ account: Account, payloads: [Identifier: Payload]) -> String {
    let index = AccountLookup(account, payloads: payloads)
    var out = ["digraph lineage {", "  rankdir=LR;"]
    for report in account.reports { out.append("  \(quoted(report.id.value)) [label=\(quoted(index.label(report.id)))];") }
    var drawn: Set<Set<Identifier>> = []
    for branch in LineageTree(index).branches {
      if let lineage = branch.lineage { out.append("  origin\(lineage) [shape=box, label=\(quoted(index.signs[lineage].name))];") }
      for node in branch.nodes {
        let style = node.isDoubtful ? " [style=dashed]" : ""
        if let parent = node.parent {
          drawn.insert([branch.nodes[parent].report, node.report])
          out.append("  \(quoted(branch.nodes[parent].report.value)) -> \(quoted(node.report.value))\(style);")
        } else if let lineage = branch.lineage {
          out.append("  origin\(lineage) -> \(quoted(node.report.value))\(style);")
        }
        for merged in node.merges { out.append("  origin\(merged) -> \(quoted(node.report.value))\(style);") }
      }
    }
    for pair in account.pairs where pair.relation == .shownDependent && !drawn.contains([pair.a, pair.b]) {
      out.append("  \(quoted(pair.a.value)) -> \(quoted(pair.b.value)) [dir=none, constraint=false, color=grey];")
    }
    return out.joined(separator: "\n") + "\n}\n"
  }

  static func quoted(_ text: String) -> String {
    "\"" + TerminalText.safe(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
