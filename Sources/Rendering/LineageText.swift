import Presenting
import Vocabulary

/// Who carries whose copy, for reading in a terminal of 80 columns: the tree of origins and reports, then the pairs with their reasons.
package struct LineageText: Sendable {
  private let index: PageIndex
  private let tree: LineageTree
  private let width: Int
  private let wording: ReasonWording
  private let passages: [Set<Identifier>: [Passage.Kind: Int]]

  package init(_ account: Account, payloads: [Identifier: Payload], width: Int = 80) {
    let index = PageIndex(account, payloads: payloads)
    self.index = index
    tree = LineageTree(index)
    self.width = width
    let labels = account.reports.enumerated().map { ($1.id, "[\($0 + 1)] \(index.labels[$0])") }
    wording = ReasonWording(labels: Dictionary(labels, uniquingKeysWith: { first, _ in first }), actors: account.actors)
    var passages: [Set<Identifier>: [Passage.Kind: Int]] = [:]
    for passage in account.passages {
      let reports = Set(passage.witnesses.map(\.report)).sorted()
      for (i, a) in reports.enumerated() { for b in reports[(i + 1)...] { passages[[a, b], default: [:]][passage.kind, default: 0] += 1 } }
    }
    self.passages = passages
  }

  /// The text, ending with a line end.
  package func text() -> String {
    var out = Paragraph(width: width).lines(index.account.event.title) + [String(repeating: "=", count: width), ""]
    for branch in tree.branches {
      let sign = branch.lineage.map { index.signs[$0] } ?? .alone
      let basis = branch.lineage.map { " (\(index.account.lineages[$0].origin.basis.rawValue))" } ?? ""
      out += Paragraph(width: width, first: "\(sign.glyph) ").lines(sign.name + basis)
      for reason in branch.lineage.map({ index.account.lineages[$0].because }) ?? [] {
        out += Paragraph(width: width, first: "    because ", rest: "      ").lines(wording.words(reason))
      }
      for node in branch.nodes { out += lines(node, in: branch) }
      out.append("")
    }
    if !tree.relations.isEmpty { out += ["WHY", ""] }
    for relation in tree.relations {
      out += Paragraph(width: width, first: "  - ").lines(
        "\(label(relation.a)) and \(label(relation.b)): \(relation.words)")
      for reason in relation.because { out += Paragraph(width: width, first: "      ", rest: "        ").lines(wording.words(reason)) }
    }
    if !tree.remainder.isEmpty { out += (tree.relations.isEmpty ? [] : [""]) + Paragraph(width: width).lines(tree.remainder) }
    return out.joined(separator: "\n") + "\n"
  }

  /// A report, what it credits and copies, and what the way from the report above it changed.
  private func lines(_ node: LineageTree.Node, in branch: LineageTree.Branch) -> [String] {
    let indent = String(repeating: "   ", count: min(node.depth - 1, 12)) + (node.isDoubtful ? " ┄ " : " └ ")
    var out = Paragraph(width: width, first: indent).lines(label(node.report))
    let inner = String(repeating: " ", count: TerminalText.columns(indent) + 2)
    if !node.note.isEmpty { out += Paragraph(width: width, first: inner).lines(node.note) }
    if !node.merges.isEmpty {
      out += Paragraph(width: width, first: inner).lines("merges " + node.merges.map { index.signs[$0].name }.joined(separator: ", "))
    }
    if let parent = node.parent, let kinds = passages[[branch.nodes[parent].report, node.report]] {
      let words = [Passage.Kind.verbatim, .edited, .rewritten].compactMap { kind in kinds[kind].map { "\($0) \(kind.rawValue)" } }
      let way = node.isDoubtful ? "likely from" : "from"
      out += Paragraph(width: width, first: inner).lines(
        "\(way) \(label(branch.nodes[parent].report)): passages \(words.joined(separator: ", "))")
      let changes = LineageWay(from: branch.nodes[parent].report, to: node.report, index).changes
      for change in changes.prefix(LineageWay.shown) {
        out += Paragraph(width: width, first: inner + "~ ", rest: inner + "    ").lines(
          "\(change.words) [\(change.place.start):\(change.place.end)]")
      }
      if changes.count > LineageWay.shown {
        out += Paragraph(width: width, first: inner + "~ ").lines(PageWords.count(changes.count - LineageWay.shown, "more change"))
      }
    }
    return out
  }

  private func label(_ report: Identifier) -> String {
    index.number(report).map { "[\($0 + 1)] \(index.label(report))" } ?? report.value
  }
}
