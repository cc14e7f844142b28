import Vocabulary

/// Where the lineage tree's origins, reports and curves stand, in units of the picture.
package struct LineageDrawing: Sendable {
  package struct Origin: Sendable, Equatable {
    package var x: Int
    package var y: Int
    package var colour: Int
    package var words: String
  }

  package struct Label: Sendable, Equatable {
    package var x: Int
    package var y: Int
    /// Index into the account's reports.
    package var report: Int
    package var colour: Int
    package var glyphs: String
    package var words: String
    package var note: String
  }

  package struct Curve: Sendable, Equatable {
    package var x1: Int
    package var y1: Int
    package var x2: Int
    package var y2: Int
    package var colour: Int
    package var isDashed: Bool
  }

  package static let row = 34
  package static let originWidth = 190
  /// From one generation of copies to the next.
  package static let step = 60
  package let width = 1120
  package private(set) var height = 0
  package private(set) var origins: [Origin] = []
  package private(set) var labels: [Label] = []
  package private(set) var curves: [Curve] = []

  package init(_ tree: LineageTree, _ index: AccountLookup) {
    var y = 24
    var centres: [Int: Int] = [:]
    var places: [(node: LineageTree.Node, lineage: Int?, x: Int, y: Int)] = []
    for branch in tree.branches {
      let first = y
      var rows: [(x: Int, y: Int)] = []
      for node in branch.nodes {
        let x = 340 + Self.step * min(node.depth - 1, 5)
        rows.append((x, y))
        places.append((node, branch.lineage, x, y))
        y += Self.row
      }
      if branch.nodes.isEmpty { y += Self.row }
      let centre = (first + y - Self.row) / 2
      let sign = branch.lineage.map { index.signs[$0] } ?? .alone
      if let lineage = branch.lineage { centres[lineage] = centre }
      let name = sign.name.shortened(to: branch.lineage == nil ? 24 : 18) + (sign.isGuess ? "?" : "")
      origins.append(Origin(x: 8, y: centre, colour: sign.colour, words: "\(sign.glyph) \(name)"))
      for (node, place) in zip(branch.nodes, rows) {
        let from = node.parent.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
        guard branch.lineage != nil || from != nil else { continue }
        curves.append(
          Curve(
            x1: from.map { $0.x + 4 } ?? Self.originWidth, y1: from.map { $0.y + 8 } ?? centre, x2: place.x - 10, y2: place.y,
            colour: sign.colour, isDashed: node.isDoubtful))
      }
      y += 12
    }
    height = max(y, 40)
    for (node, lineage, x, y) in places {
      for merged in node.merges {
        guard let centre = centres[merged] else { continue }
        let sign = index.signs[merged]
        curves.append(Curve(x1: Self.originWidth, y1: centre, x2: x - 10, y2: y + 4, colour: sign.colour, isDashed: sign.isGuess))
      }
      guard let n = index.number(node.report) else { continue }
      let signs = index.signs(ofReport: node.report)
      labels.append(
        Label(
          x: x, y: y, report: n, colour: lineage.map { index.signs[$0].colour } ?? LineageSign.alone.colour,
          glyphs: signs.map(\.glyph).joined(), words: "\(n + 1) \(index.labels[n].shortened(to: 28))",
          note: node.note.shortened(to: max(20, 74 - 9 * node.depth))))
    }
  }
}
