import Vocabulary

extension PageView {
  /// Every difference with each side's passages, disputes first.
  func differencesSection() -> HTML {
    let numbers = Dictionary(index.account.differences.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { a, _ in a })
    let rows = FourQuestions.ordered(index.account.differences).map { difference -> HTML in
      let silent: HTML =
        difference.silent.isEmpty ? "" : "<p class=\"small\">Silent: \(difference.silent.map { report($0) }.joined(", "))</p>"
      let about = (difference.utterances + difference.claims + difference.figures).compactMap { index.place(of: $0) }
        .map { "<a href=\"#\($0.anchor)\">\($0.words)</a>" as HTML }
      let trail: HTML = about.isEmpty ? "" : "<p class=\"small\">\(about.joined(", "))</p>"
      return """
        <tr id="difference\(numbers[difference.id] ?? 0)"><th scope="row">\(PageWords.kind(difference.kind))<br>\
        <span class="verdict \(HTML(trusted: difference.verdict.rawValue))">\(PageWords.verdict(difference.verdict))</span></th>\
        <td>\(difference.explanation)\(trail)</td><td>\(difference.sidesList(self))\(silent)</td></tr>

        """
    }
    return section(
      "differences", "All differences", "",
      rows.isEmpty
        ? empty("No differences were found.")
        : table(["Kind", "What differs", "Who has what"], rows, caption: "Differences between reports"))
  }

  /// Every statement with what it rests on.
  func claimsSection() -> HTML {
    let claims = index.account.claims
    let rows = claims.enumerated().map { n, claim -> HTML in
      let said = index.actorName(claim.attributedTo).map { "\($0): " as HTML }
      let text = claim.tellings.first.map { words("\(claim.text)", of: $0.report) } ?? "\(claim.text)"
      return """
        <tr id="claim\(n + 1)"><td>\(said)\(text)</td><td>\(claim.modality.rawValue)</td>\
        <td>\(PageWords.support(claim.support))</td><td>\(citations(claim.tellings))</td></tr>

        """
    }
    let body: HTML =
      rows.isEmpty
      ? empty("No statements were compared.")
      : """
      <details><summary>All \(PageWords.count(rows.count, "statement"))</summary>
      \(table(["Statement", "Told as", "Support", "In"], rows, caption: "Statements and what they rest on"))
      </details>
      """
    return section("claims", "Statements and what they rest on", "", body)
  }

  /// Persons, organisations and places with their spellings.
  func actorsSection() -> HTML {
    let wording = index.wording
    let rows = index.account.actors.enumerated().map { n, actor -> HTML in
      let variants = actor.variants.filter { $0.text != actor.name }.map { "\($0.text) (\($0.count))" as HTML }.joined(", ")
      let roles = actor.roles.map { role -> HTML in role.evidence.first.map { link("\(role.text)", to: $0) } ?? "\(role.text)" }.joined(
        ", ")
      let because: HTML = actor.because.isEmpty ? "" : "<p class=\"small\">one because \(wording.words(actor.because))</p>"
      let first = Array(actor.mentions.prefix(8))
      let more: HTML = actor.mentions.count > 8 ? " <span class=\"small\">and \(actor.mentions.count - 8) more</span>" : ""
      return """
        <tr id="who\(n + 1)"><th scope="row">\(actor.name)</th><td>\(actor.kind.rawValue)</td><td>\(roles)</td>\
        <td>\(variants)\(because)</td><td>\(citations(first))\(more)</td></tr>

        """
    }
    let body: HTML =
      rows.isEmpty
      ? empty("No names were found.")
      : """
      <details><summary>All \(PageWords.count(rows.count, "name"))</summary>
      \(table(["Name", "Kind", "Roles", "Also printed as", "In"], rows, caption: "Names in the reports"))
      </details>
      """
    return section("who", "Who and what is named", "", body)
  }

  /// What was strange, what became of each input, and how the account was made.
  func endSections() -> HTML {
    let findings = index.account.findings.enumerated().map { n, finding -> HTML in
      """
      <tr id="finding\(n + 1)"><th scope="row">\(finding.severity.rawValue)</th>\
      <td>\(finding.message) \(citations([finding.span].compactMap { $0 }))</td>\
      <td><code>\(finding.code.rawValue)</code></td></tr>

      """
    }
    let attempts = index.account.coverage.map { attempt -> HTML in
      let state = PageWords.state(attempt.state)
      return "<tr><th scope=\"row\" class=\"path\">\(attempt.source)</th><td>\(state)</td><td>\(attempt.because)</td></tr>\n"
    }
    let settings = index.account.made.settings.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" as HTML }
    let models = index.account.made.models.map { "\($0.name) \(String($0.sha256.prefix(12)))" as HTML }
    let details = settings + models
    let made: HTML =
      "<p class=\"small made\">Made by \(index.account.made.by)\(details.isEmpty ? "" : "; " as HTML)\(details.joined("; "))</p>"
    let strange =
      findings.isEmpty
      ? empty("Nothing strange was found.")
      : table(["Severity", "Finding", "Code"], findings, caption: "What was strange in the reports")
    let covered =
      attempts.isEmpty
      ? empty("No list of inputs came with this account.")
      : table(["Input", "State", "Because"], attempts, caption: "What became of each input")
    return "\(section("findings", "Findings", "", strange))\(section("coverage", "Coverage", "", "\(covered)\n\(made)"))"
  }
}
