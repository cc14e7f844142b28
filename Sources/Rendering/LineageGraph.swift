import Vocabulary

/// Who carries whose copy as a graph in the DOT language of Graphviz.
package enum LineageGraph {
  /// Origins as boxes, reports as ellipses; a dashed line is a guess, a line without arrow a dependence whose direction is not known.
  package static func dot(_ account: Account, payloads: [Identifier: Payload]) -> String {
    let index = PageIndex(account, payloads: payloads)
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

/// The pairs of a corpus as they come, then its clusters.
package struct CorpusRows: Sendable {
  package enum Form: String, Sendable, CaseIterable { case text, json, csv, dot }

  let form: Form

  package init(_ form: Form) { self.form = form }

  /// What stands before the first pair.
  package var head: String {
    switch form {
    case .text, .json: ""
    case .csv: "a,b,kind,coverage_of_a,coverage_of_b,longest_run\r\n"
    case .dot: "graph copies {\n"
    }
  }

  package func rows(_ pairs: [CopyPair]) throws -> String { try pairs.map(row).joined() }

  private func row(_ pair: CopyPair) throws -> String {
    switch form {
    case .json: try JSONWriter(payloads: nil, isPretty: false).json(pair) + "\n"
    case .csv:
      [pair.a, pair.b, pair.kind.rawValue, "\(pair.coverageOfA)", "\(pair.coverageOfB)", "\(pair.longestRun)"].map(CSVTables.field)
        .joined(separator: ",") + "\r\n"
    case .dot:
      "  \(LineageGraph.quoted(pair.a)) -- \(LineageGraph.quoted(pair.b))\(pair.kind == .passage ? " [style=dashed]" : "");\n"
    case .text:
      Paragraph(first: "", rest: "    ").lines(
        "\(pair.a) — \(pair.b): \(pair.kind == .nearCopy ? "near-copies" : "a passage"), "
          + "\(PageWords.percent(pair.coverageOfA)) and \(PageWords.percent(pair.coverageOfB)), longest run \(pair.longestRun) words"
      ).joined(separator: "\n") + "\n"
    }
  }

  /// What stands after the last pair. The clusters of csv are left to the reader: they are the connected near-copies.
  package func tail(clusters: [[String]], reports: Int, pairs: Int) throws -> String {
    switch form {
    case .json:
      return try clusters.map { try JSONWriter(payloads: nil, isPretty: false).json(["cluster": $0]) + "\n" }.joined()
    case .csv: return ""
    case .dot: return "}\n"
    case .text:
      var out = ["", "\(reports) reports, \(pairs) pairs, \(clusters.count) clusters of near-copies", ""]
      for cluster in clusters { out += Paragraph(first: "  - ").lines("\(cluster.count): " + cluster.joined(separator: ", ")) }
      return out.joined(separator: "\n") + "\n"
    }
  }
}
