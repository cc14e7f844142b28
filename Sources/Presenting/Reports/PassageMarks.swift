import Vocabulary

/// All marks of all reports, by passage.
package struct PassageMarks: Sendable {
  /// For each report a list of passages in the order of the text, longest first, with the marks on each.
  package private(set) var passages: [Identifier: [(span: Span, marks: [Mark])]] = [:]
  private var found: [Span: [Mark]] = [:]

  package init(_ index: AccountLookup) {
    addReported(index)
    addConcluded(index)
    addSources(index)
    sort()
  }

  private mutating func add(
    _ kind: Mark.Kind, _ spans: [Span], _ target: String?, lineage: Int? = nil, _ index: AccountLookup
  ) {
    for span in spans where index.isReachable(span) {
      let mark = Mark(kind: kind, target: target, lineage: lineage)
      if found[span]?.contains(mark) != true { found[span, default: []].append(mark) }
    }
  }

  /// Figures, times, quotations and names: what reports say.
  private mutating func addReported(_ index: AccountLookup) {
    let account = index.account
    for (n, figure) in account.figures.enumerated() { add(.figure, figure.mentions, PageAnchor.figure.id(n), index) }
    for (n, mention) in account.moments.enumerated() { add(.moment, [mention.span], PageAnchor.moment.id(n), index) }
    for (n, utterance) in account.utterances.enumerated() {
      let said = PageAnchor.quotation.id(n)
      for version in utterance.versions {
        add(.quotation, version.parts, said, index)
        add(.quotation, version.changes.compactMap(\.to) + version.changes.compactMap(\.from), said, index)
        add(.cue, [version.cue].compactMap { $0 }, said, index)
        add(.name, [version.source].compactMap { $0 }, index.actorAnchor(version.speaker) ?? said, index)
      }
    }
    for (n, actor) in account.actors.enumerated() {
      add(.name, actor.mentions + actor.roles.flatMap(\.evidence), PageAnchor.actor.id(n), index)
      add(.reference, actor.references, PageAnchor.actor.id(n), index)
    }
  }

  /// Differences, lines, the timeline, statements, acts and findings: what was made of the reports.
  private mutating func addConcluded(_ index: AccountLookup) {
    let account = index.account
    for (n, difference) in account.differences.enumerated() {
      add(.difference, difference.sides.flatMap(\.evidence), PageAnchor.difference.id(n), index)
    }
    for (n, line) in (account.account ?? []).enumerated() {
      add(.cited, line.evidence.spans + line.parts.compactMap(\.span), PageAnchor.line.id(n), index)
    }
    for (n, entry) in (account.timeline ?? []).enumerated() {
      add(.cited, entry.evidence.spans + entry.parts.compactMap(\.span) + entry.moment.evidence, PageAnchor.entry.id(n), index)
    }
    for (n, claim) in account.claims.enumerated() { add(.claim, claim.spans, PageAnchor.claim.id(n), index) }
    for (n, act) in account.acts.enumerated() {
      add(.act, act.evidence + [act.object] + [act.condition].compactMap { $0 }, PageAnchor.act.id(n), index)
    }
    add(.cited, account.event.evidence + (account.event.moment?.evidence ?? []), PageAnchor.top, index)
    for (n, finding) in account.findings.enumerated() {
      add(.cited, [finding.span].compactMap { $0 }, PageAnchor.finding.id(n), index)
    }
  }

  /// Titles, credits and dates of the reports, and the text that they share.
  private mutating func addSources(_ index: AccountLookup) {
    let account = index.account
    let lineage = PageSection.lineage.id
    for (n, report) in account.reports.enumerated() {
      add(.credit, report.credits.flatMap(\.evidence) + report.outlet.evidence + report.bylines, lineage, index)
      add(.moment, (report.published?.evidence ?? []) + (report.modified?.evidence ?? []), PageAnchor.report.id(n), index)
      add(.title, [report.title].compactMap { $0 }, nil, index)
    }
    for one in account.lineages { add(.credit, one.evidence, lineage, index) }
    for pair in account.pairs { add(.shared, pair.evidence, lineage, index) }
    for passage in account.passages {
      add(.shared, passage.witnesses, nil, lineage: index.commonLineages(of: passage).first, index)
    }
  }

  /// Passages by place; the marks of one by kind, then in the order in which they were added.
  private mutating func sort() {
    let order = Dictionary(Mark.Kind.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    for span in found.keys.sorted(by: { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }) {
      let marks = (found[span] ?? []).enumerated().sorted { a, b in
        let (x, y) = (order[a.element.kind] ?? 0, order[b.element.kind] ?? 0)
        return x != y ? x < y : a.offset < b.offset
      }.map(\.element)
      passages[span.report, default: []].append((span, marks))
    }
    found = [:]
  }
}

extension LinePart {
  /// The passage that the part stands in; nil for our own words.
  var span: Span? {
    switch self {
    case .literal: nil
    case .quote(let span), .capitalised(let span), .actor(_, let span), .standIn(_, _, let span): span
    }
  }
}
