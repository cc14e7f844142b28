import Vocabulary

/// Who carries whose copy, in words: the origins with their reports, what each copy changed, then the pairs with their reasons.
package struct LineageOutline: Sendable {
  package struct Branch: Sendable {
    /// The origin's sign and name, and how it is known.
    package var glyph: String
    package var origin: String
    package var reasons: [String]
    package var nodes: [Node]
  }

  package struct Node: Sendable {
    /// 1 for a report directly under its origin.
    package var depth: Int
    package var isDoubtful: Bool
    package var report: String
    /// What it credits and copies, what it merges, and which passages it has from the report above; none is empty.
    package var notes: [String]
    /// What it changed of the text of the report above, with the place.
    package var changes: [String]
    /// "3 more changes"; nil where all are shown.
    package var moreChanges: String?
  }

  package struct Relation: Sendable {
    package var text: String
    package var reasons: [String]
  }

  package let title: String
  package let branches: [Branch]
  package let relations: [Relation]
  /// About how many pairs nothing is shown; empty where there are none.
  package let remainder: String

  package init(_ index: AccountLookup) {
    let tree = LineageTree(index)
    let writer = LineageWriter(index)
    title = index.account.event.title
    branches = tree.branches.map(writer.branch)
    relations = tree.relations.map { relation in
      Relation(
        text: "\(writer.label(relation.a)) and \(writer.label(relation.b)): \(relation.words)",
        reasons: relation.because.map(writer.wording.words))
    }
    remainder = tree.remainder
  }
}

/// Puts the parts of a lineage tree into words.
private struct LineageWriter {
  let index: AccountLookup
  /// Calls reports by the numbers and labels that the list shows.
  let wording: ReasonWording
  /// For two reports how many passages of each kind they share.
  private let passages: [Set<Identifier>: [Passage.Kind: Int]]

  init(_ index: AccountLookup) {
    self.index = index
    let labels = index.account.reports.enumerated().map { ($1.id, "[\($0 + 1)] \(index.labels[$0])") }
    wording = ReasonWording(labels: Dictionary(labels, uniquingKeysWith: { first, _ in first }), actors: index.account.actors)
    var passages: [Set<Identifier>: [Passage.Kind: Int]] = [:]
    for passage in index.account.passages {
      let reports = Set(passage.witnesses.map(\.report)).sorted()
      for (i, a) in reports.enumerated() { for b in reports[(i + 1)...] { passages[[a, b], default: [:]][passage.kind, default: 0] += 1 } }
    }
    self.passages = passages
  }

  func branch(_ branch: LineageTree.Branch) -> LineageOutline.Branch {
    let sign = branch.lineage.map { index.signs[$0] } ?? .alone
    let lineage = branch.lineage.map { index.account.lineages[$0] }
    return LineageOutline.Branch(
      glyph: sign.glyph, origin: sign.name + (lineage.map { " (\($0.origin.basis.rawValue))" } ?? ""),
      reasons: (lineage?.because ?? []).map(wording.words), nodes: branch.nodes.map { node($0, in: branch) })
  }

  private func node(_ node: LineageTree.Node, in branch: LineageTree.Branch) -> LineageOutline.Node {
    var out = LineageOutline.Node(
      depth: node.depth, isDoubtful: node.isDoubtful, report: label(node.report), notes: node.note.isEmpty ? [] : [node.note], changes: [])
    if !node.merges.isEmpty { out.notes.append("merges " + node.merges.map { index.signs[$0].name }.joined(separator: ", ")) }
    guard let parent = node.parent.map({ branch.nodes[$0].report }), let kinds = passages[[parent, node.report]] else { return out }
    let words = [Passage.Kind.verbatim, .edited, .rewritten].compactMap { kind in kinds[kind].map { "\($0) \(kind.rawValue)" } }
    out.notes.append("\(node.isDoubtful ? "likely from" : "from") \(label(parent)): passages \(words.joined(separator: ", "))")
    let changes = LineageWay(from: parent, to: node.report, index).changes
    out.changes = changes.prefix(LineageWay.shown).map { "\($0.words) [\($0.place.start):\($0.place.end)]" }
    if changes.count > LineageWay.shown { out.moreChanges = NumberWords.count(changes.count - LineageWay.shown, "more change") }
    return out
  }

  func label(_ report: Identifier) -> String {
    index.number(report).map { "[\($0 + 1)] \(index.label(report))" } ?? report.value
  }
}
