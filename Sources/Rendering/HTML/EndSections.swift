import Presenting

extension PageView {
  /// Every difference with each side's passages, disputes first.
  func differencesSection() -> HTML {
    let rows = DifferenceRow.all(index).map { difference -> HTML in
      let silent: HTML =
        difference.silent.isEmpty ? "" : "<p class=\"small\">Silent: \(difference.silent.map { report($0) }.joined(", "))</p>"
      let trail: HTML = difference.links.isEmpty ? "" : "<p class=\"small\">\(difference.links.map(link).joined(", "))</p>"
      return """
        <tr id="\(difference.anchor ?? "")"><th scope="row">\(difference.kind)<br>\
        \(verdict(difference))</th>\
        <td>\(difference.explanation)\(trail)</td><td>\(sides(difference))\(silent)</td></tr>

        """
    }
    return section(.differences, rows.isEmpty ? nil : table(.differences, rows))
  }

  /// Every statement with what it rests on.
  func claimsSection() -> HTML {
    let rows = ClaimRow.all(index).enumerated().map { n, claim -> HTML in
      let said = claim.speaker.map { "\($0): " as HTML }
      let text = claim.evidence.first.map { words("\(claim.text)", of: $0.report) } ?? "\(claim.text)"
      return """
        <tr id="\(PageAnchor.claim.id(n))"><td>\(said)\(text)</td><td>\(claim.modality)</td>\
        <td>\(claim.support)</td><td>\(citations(claim.evidence))</td></tr>

        """
    }
    return section(.claims, foldedTable(.claims, rows, "statement"))
  }

  /// Persons, organisations and places with their spellings.
  func actorsSection() -> HTML {
    let rows = NameRow.all(index).enumerated().map { n, name -> HTML in
      let roles = name.roles.map { role -> HTML in role.span.map { link("\(role.text)", to: $0) } ?? "\(role.text)" }.joined(", ")
      let because: HTML = name.because.isEmpty ? "" : "<p class=\"small\">\(name.because)</p>"
      let more: HTML = name.more > 0 ? " <span class=\"small\">and \(name.more) more</span>" : ""
      return """
        <tr id="\(PageAnchor.actor.id(n))"><th scope="row">\(name.name)</th><td>\(name.kind)</td><td>\(roles)</td>\
        <td>\(name.variants)\(because)</td><td>\(citations(name.evidence))\(more)</td></tr>

        """
    }
    return section(.names, foldedTable(.names, rows, "name"))
  }

  /// A table under a line that counts its rows; nil where it has none.
  private func foldedTable(_ table: PageTable, _ rows: [HTML], _ noun: String) -> HTML? {
    guard !rows.isEmpty else { return nil }
    return """
      <details><summary>All \(NumberWords.count(rows.count, noun))</summary>
      \(self.table(table, rows))
      </details>
      """
  }

  /// What was strange, what became of each input, and how the account was made.
  func endSections() -> HTML {
    let findings = FindingRow.all(index).enumerated().map { n, finding -> HTML in
      """
      <tr id="\(PageAnchor.finding.id(n))"><th scope="row">\(finding.severity)</th>\
      <td>\(finding.message) \(citations(finding.evidence))</td>\
      <td><code>\(finding.code)</code></td></tr>

      """
    }
    let inputs = CoverageRow.all(index).map { input -> HTML in
      "<tr><th scope=\"row\" class=\"path\">\(input.source)</th><td>\(input.state)</td><td>\(input.because)</td></tr>\n"
    }
    let covered = inputs.isEmpty ? empty(PageSection.coverage.empty) : table(.coverage, inputs)
    let made: HTML = "<p class=\"small made\">\(index.account.made.words)</p>"
    return """
      \(section(.findings, findings.isEmpty ? nil : table(.findings, findings)))\
      \(section(.coverage, "\(covered)\n\(made)"))
      """
  }
}
