import Vocabulary

extension PageView {
  /// The tree as a picture on wide screens and as an indented list on narrow ones, then what shows it.
  func lineageSection() -> HTML {
    let tree = LineageTree(index)
    let wording = index.wording
    let relations = tree.relations.map { relation -> HTML in
      let because = wording.words(relation.because)
      let why: HTML = because.isEmpty ? "" : ": \(because)"
      return "<li>\(report(relation.a)) and \(report(relation.b)) are <b>\(relation.words)</b>\(why) \(citations(relation.evidence))</li>\n"
    }
    let origins = index.account.lineages.enumerated().compactMap { number, lineage -> HTML? in
      guard !lineage.because.isEmpty else { return nil }
      return
        "<li>\(sign(index.signs[number], named: true)): \(wording.words(lineage.because)) \(citations(lineage.evidence))</li>\n"
    }
    let grouped: HTML = origins.isEmpty ? "" : "<h3>Why they stand together</h3>\n\(folded(origins, shown: 8, more: "more origins"))"
    let shown =
      relations.isEmpty
      ? empty("No two reports are shown to depend on one another, or shown not to.") : folded(relations, shown: 8, more: "more pairs")
    let body: HTML = """
      <div class="tree-wide">
      \(LineageDrawing(tree, index).svg(self))
      </div>
      <div class="tree-narrow">
      \(treeList(tree))
      </div>
      \(changed(tree))\(grouped)<h3>What shows it</h3>
      \(shown)<p class="small">\(tree.remainder)</p>
      """
    return section(
      "lineage", "Who copied whom",
      """
      A solid line is stated by a report or certain; a dashed line and a question mark are guesses. ○ marks reports of which no shared \
      origin was found.
      """,
      index.account.reports.isEmpty ? empty("There are no reports.") : body)
  }

  /// For each way of the tree the words that the copy changed, each a link to where it stands.
  private func changed(_ tree: LineageTree) -> HTML {
    var items: [HTML] = []
    for branch in tree.branches {
      for node in branch.nodes {
        guard let parent = node.parent else { continue }
        let changes = LineageWay(from: branch.nodes[parent].report, to: node.report, index).changes
        guard !changes.isEmpty else { continue }
        let words = changes.prefix(LineageWay.shown).map { change -> HTML in
          let before = self.words("“\(change.shownBefore)”", of: branch.nodes[parent].report)
          let after = self.words("“\(change.shownAfter)”", of: node.report)
          if change.before.isEmpty { return "puts in \(link(after, to: change.witness))" }
          return change.after.isEmpty
            ? "leaves out \(link(before, to: change.witness))" : "\(link("\(before) → \(after)", to: change.witness))"
        }
        let more = changes.count - LineageWay.shown
        let rest: HTML = more > 0 ? "; \(PageWords.count(more, "more change"))" : ""
        items.append(
          "<li>\(report(node.report)) from \(report(branch.nodes[parent].report)): \(words.joined("; "))\(rest)</li>\n")
      }
    }
    return items.isEmpty ? "" : "<h3>What was changed on the way</h3>\n\(folded(items, shown: 8, more: "more reports"))"
  }

  private func treeList(_ tree: LineageTree) -> HTML {
    let branches = tree.branches.map { branch -> HTML in
      let head = branch.lineage.map { sign(index.signs[$0], named: true) } ?? sign(.alone, named: true)
      let items = branch.nodes.map { node -> HTML in
        let doubt: HTML = node.isDoubtful ? " doubt" : ""
        let merged: HTML = node.merges.isEmpty ? "" : " · merges \(signs(node.merges.map { index.signs[$0] }, named: true))"
        return
          """
          <li class="depth\(min(node.depth, 6))\(doubt)">\(report(node.report)) \
          <span class="small">\(node.note)\(merged)</span></li>

          """
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
        <path class="l\(curve.colour)" \
        d="M\(curve.x1) \(curve.y1) C\(middle) \(curve.y1) \(middle) \(curve.y2) \(curve.x2) \(curve.y2)"\(dash)/>

        """
    }
    let names = origins.map { origin -> HTML in
      "<text class=\"o l\(origin.colour)\" x=\"\(origin.x)\" y=\"\(origin.y + 5)\">\(origin.words)</text>\n"
    }
    let reports = labels.map { label -> HTML in
      """
      <text x="\(label.x)" y="\(label.y + 5)"><tspan class="sign l\(label.colour)">\(label.glyphs)</tspan> \
      <a href="#report\(label.report + 1)">\(label.words)</a><tspan class="small" dx="8">\(label.note)</tspan></text>

      """
    }
    return """
      <svg viewBox="0 0 \(width) \(height)">
      <g class="curves" aria-hidden="true">
      \(lines)</g>
      \(names)\(reports)</svg>
      """
  }
}
