import Presenting

extension PageView {
  /// The tree as a picture on wide screens and as an indented list on narrow ones, then what shows it.
  func lineageSection() -> HTML {
    guard !index.account.reports.isEmpty else { return section(.lineage, nil) }
    let tree = LineageTree(index)
    let wording = index.wording
    let relations = tree.relations.prefix(PageLimits.mostRelations).map { relation -> HTML in
      let because = wording.words(relation.because)
      let why: HTML = because.isEmpty ? "" : ": \(because)"
      return
        "<li>\(report(relation.a)) and \(report(relation.b)) are <b>\(relation.words)</b>\(why) \(citations(relation.evidence))</li>\n"
    }
    let left = tree.relations.count - relations.count
    let more: HTML = left > 0 ? "<p class=\"small\">\(NumberWords.count(left, "more pair")) \(PageLabels.inJSON)</p>\n" : ""
    let shown =
      relations.isEmpty
      ? empty(PageLabels.nothingShown) : folded(relations, shown: PageLimits.relations, more: PageLabels.morePairs)
    let body: HTML = """
      <div class="tree-wide">
      \(picture(LineageDrawing(tree, index)))
      </div>
      <div class="tree-narrow">
      \(treeList(tree))
      </div>
      \(changed(tree))\(origins())<h3>\(PageLabels.shown)</h3>
      \(shown)\(more)<p class="small">\(tree.remainder)</p>
      """
    return section(.lineage, body)
  }

  /// Why the reports of each origin stand together.
  private func origins() -> HTML {
    let items = index.account.lineages.enumerated().compactMap { number, lineage -> HTML? in
      guard !lineage.because.isEmpty else { return nil }
      return
        "<li>\(sign(index.signs[number], named: true)): \(index.wording.words(lineage.because)) \(citations(lineage.evidence))</li>\n"
    }
    return headed(PageLabels.sameOrigin, items, more: PageLabels.moreOrigins)
  }

  /// For each way of the tree the words that the copy changed, each a link to where it stands.
  private func changed(_ tree: LineageTree) -> HTML {
    let items = LineageWay.all(of: tree, index).map { way -> HTML in
      let words = way.changes.prefix(LineageWay.shown).map { change(of: way, $0) }
      let more = way.changes.count - LineageWay.shown
      let rest: HTML = more > 0 ? "; \(NumberWords.count(more, "more change"))" : ""
      return "<li>\(report(way.copy)) from \(report(way.source)): \(words.joined("; "))\(rest)</li>\n"
    }
    return headed(PageLabels.changed, items, more: PageLabels.moreChanged)
  }

  private func change(of way: LineageWay, _ change: LineageWay.Change) -> HTML {
    let before = words("“\(change.shownBefore)”", of: way.source)
    let after = words("“\(change.shownAfter)”", of: way.copy)
    switch change.kind {
    case .insertion: return "puts in \(link(after, to: change.witness))"
    case .omission: return "leaves out \(link(before, to: change.witness))"
    case .replacement: return link("\(before) → \(after)", to: change.witness)
    }
  }

  /// A list under a heading; nothing where it has no items.
  private func headed(_ title: String, _ items: [HTML], more: String) -> HTML {
    items.isEmpty ? "" : "<h3>\(title)</h3>\n\(folded(items, shown: PageLimits.relations, more: more))"
  }

  private func treeList(_ tree: LineageTree) -> HTML {
    let branches = tree.branches.map { branch -> HTML in
      let head = sign(branch.lineage.map { index.signs[$0] } ?? .alone, named: true)
      let items = branch.nodes.map { node -> HTML in
        let doubt: HTML = node.isDoubtful ? " doubt" : ""
        let merged: HTML = node.merges.isEmpty ? "" : " · merges \(signs(node.merges.map { index.signs[$0] }, named: true))"
        return
          """
          <li class="depth\(min(node.depth, 6))\(doubt)">\(report(node.report)) \
          <span class="small">\(node.note)\(merged)</span></li>

          """
      }
      let none: HTML = items.isEmpty ? "<li class=\"depth1 small\">\(PageLabels.onlyMerged)</li>\n" : ""
      return "<li>\(head)\n<ul>\n\(items)\(none)</ul></li>\n"
    }
    return "<ul class=\"tree\">\n\(branches)</ul>\n"
  }

  private func picture(_ drawing: LineageDrawing) -> HTML {
    let lines = drawing.curves.map { curve -> HTML in
      let dash: HTML = curve.isDashed ? " stroke-dasharray=\"6 5\"" : ""
      let middle = (curve.x1 + curve.x2) / 2
      return """
        <path class="l\(curve.colour)" \
        d="M\(curve.x1) \(curve.y1) C\(middle) \(curve.y1) \(middle) \(curve.y2) \(curve.x2) \(curve.y2)"\(dash)/>

        """
    }
    let names = drawing.origins.map { origin -> HTML in
      "<text class=\"o l\(origin.colour)\" x=\"\(origin.x)\" y=\"\(origin.y + 5)\">\(origin.words)</text>\n"
    }
    let reports = drawing.labels.map { label -> HTML in
      """
      <text x="\(label.x)" y="\(label.y + 5)"><tspan class="sign l\(label.colour)">\(label.glyphs)</tspan> \
      <a href="#\(PageAnchor.report.id(label.report))">\(label.words)</a><tspan class="small" dx="8">\(label.note)</tspan></text>

      """
    }
    return """
      <svg viewBox="0 0 \(drawing.width) \(drawing.height)">
      <g class="curves" aria-hidden="true">
      \(lines)</g>
      \(names)\(reports)</svg>
      """
  }
}
