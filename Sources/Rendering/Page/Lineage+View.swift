import Vocabulary

extension PageView {
  /// The tree as a picture on wide screens and as an indented list on narrow ones, then what shows it.
  func lineageSection() -> HTML {
    let tree = LineageTree(index)
    let relations = tree.relations.map { relation -> HTML in
      let because = relation.because.joined(separator: "; ")
      let why: HTML = because.isEmpty ? "" : ": \(because)"
      return "<li>\(report(relation.a)) and \(report(relation.b)) are <b>\(relation.words)</b>\(why) \(citations(relation.evidence))</li>\n"
    }
    let shown = relations.isEmpty ? empty("No two reports are shown to depend on one another, or shown not to.") : folded(relations, shown: 8, more: "more pairs")
    let body: HTML = """
      <div class="tree-wide">
      \(LineageDrawing(tree, index).svg(self))
      </div>
      <div class="tree-narrow">
      \(treeList(tree))
      </div>
      <h3>What shows it</h3>
      \(shown)<p class="small">\(tree.remainder)</p>
      """
    return section(
      "lineage", "Who copied whom",
      "A solid line is stated by a report or certain; a dashed line and a question mark are guesses. ○ marks reports of which no shared origin was found.",
      index.account.reports.isEmpty ? empty("There are no reports.") : body)
  }

  private func treeList(_ tree: LineageTree) -> HTML {
    let branches = tree.branches.map { branch -> HTML in
      let head = branch.lineage.map { sign(index.signs[$0], named: true) } ?? sign(.alone, named: true)
      let items = branch.nodes.map { node -> HTML in
        let doubt: HTML = node.isDoubtful ? " doubt" : ""
        let merged: HTML = node.merges.isEmpty ? "" : " · merges \(signs(node.merges.map { index.signs[$0] }, named: true))"
        return "<li class=\"depth\(min(node.depth, 6))\(doubt)\">\(report(node.report)) <span class=\"small\">\(node.note)\(merged)</span></li>\n"
      }
      let none: HTML = items.isEmpty ? "<li class=\"depth1 small\">only in reports that merge several origins</li>\n" : ""
      return "<li>\(head)\n<ul>\n\(items)\(none)</ul></li>\n"
    }
    return "<ul class=\"tree\">\n\(branches)</ul>\n"
  }
}

extension LineageDrawing {
  func svg(_ view: PageView) -> HTML {
    let lines = curves.map { curve -> HTML in
      let dash: HTML = curve.isDashed ? " stroke-dasharray=\"6 5\"" : ""
      let middle = (curve.x1 + curve.x2) / 2
      return """
        <path class="l\(curve.colour)" d="M\(curve.x1) \(curve.y1) C\(middle) \(curve.y1) \(middle) \(curve.y2) \(curve.x2) \(curve.y2)"\(dash)/>

        """
    }
    let names = origins.map { origin -> HTML in
      "<text class=\"o l\(origin.colour)\" x=\"\(origin.x)\" y=\"\(origin.y + 5)\">\(origin.words)</text>\n"
    }
    let reports = labels.map { label -> HTML in
      """
      <a href="#report\(label.report + 1)"><text x="\(label.x)" y="\(label.y + 5)">\
      <tspan class="l\(label.colour)">\(label.glyphs)</tspan> \(label.words)<tspan class="small" dx="8">\(label.note)</tspan></text></a>

      """
    }
    return """
      <svg viewBox="0 0 \(width) \(height)" role="group" aria-label="Lineage of the reports">
      <g class="curves" aria-hidden="true">
      \(lines)</g>
      \(names)\(reports)</svg>
      """
  }
}
