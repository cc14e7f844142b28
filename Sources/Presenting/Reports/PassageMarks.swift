import Vocabulary

/// All marks of all reports, by passage.
package struct PassageMarks: Sendable {
  /// For each report a list of passages in the order of the text, longest first, with the marks on each.
  package private(set) var passages: [Identifier: [(span: Span, marks: [Mark])]] = [:]

  package init(_ index: AccountLookup) {
    let account = index.account
    var found: [Span: [Mark]] = [:]
    func add(_ kind: Mark.Kind, _ spans: [Span], _ target: String?, lineage: Int? = nil) {
      for span in spans where index.isReachable(span) {
        let mark = Mark(kind: kind, target: target, lineage: lineage)
        if found[span]?.contains(mark) != true { found[span, default: []].append(mark) }
      }
    }
    for (n, figure) in account.figures.enumerated() { add(.figure, figure.mentions, PageAnchor.figure.id(n)) }
    for (n, mention) in account.moments.enumerated() { add(.moment, [mention.span], PageAnchor.moment.id(n)) }
    for (n, utterance) in account.utterances.enumerated() {
      for version in utterance.versions {
        add(.quotation, version.parts, PageAnchor.quotation.id(n))
        add(.quotation, version.changes.compactMap(\.to) + version.changes.compactMap(\.from), PageAnchor.quotation.id(n))
        add(.cue, [version.cue].compactMap { $0 }, PageAnchor.quotation.id(n))
        add(.name, [version.source].compactMap { $0 }, index.actorAnchor(version.speaker) ?? PageAnchor.quotation.id(n))
      }
    }
    for (n, difference) in account.differences.enumerated() {
      add(.difference, difference.sides.flatMap(\.evidence), PageAnchor.difference.id(n))
    }
    for (n, line) in (account.account ?? []).enumerated() {
      add(.cited, line.evidence.spans + line.parts.compactMap(\.span), PageAnchor.line.id(n))
    }
    for (n, entry) in (account.timeline ?? []).enumerated() {
      add(.cited, entry.evidence.spans + entry.parts.compactMap(\.span) + entry.moment.evidence, PageAnchor.entry.id(n))
    }
    for (n, claim) in account.claims.enumerated() { add(.claim, claim.tellings, PageAnchor.claim.id(n)) }
    for (n, act) in account.acts.enumerated() {
      add(.act, act.evidence + [act.object] + [act.condition].compactMap { $0 }, PageAnchor.act.id(n))
    }
    for (n, report) in account.reports.enumerated() {
      add(.credit, report.credits.flatMap(\.evidence) + report.outlet.evidence + report.bylines, PageSection.lineage.id)
      add(.moment, (report.published?.evidence ?? []) + (report.modified?.evidence ?? []), PageAnchor.report.id(n))
      add(.title, [report.title].compactMap { $0 }, nil)
    }
    for lineage in account.lineages { add(.credit, lineage.evidence, PageSection.lineage.id) }
    for pair in account.pairs { add(.shared, pair.evidence, PageSection.lineage.id) }
    for passage in account.passages {
      add(.shared, passage.witnesses, nil, lineage: index.commonLineages(of: passage).first)
    }
    for (n, actor) in account.actors.enumerated() {
      add(.name, actor.mentions + actor.roles.flatMap(\.evidence), PageAnchor.actor.id(n))
      add(.reference, actor.references, PageAnchor.actor.id(n))
    }
    add(.cited, account.event.evidence + (account.event.moment?.evidence ?? []), "top")
    for (n, finding) in account.findings.enumerated() { add(.cited, [finding.span].compactMap { $0 }, PageAnchor.finding.id(n)) }
    let order = Dictionary(Mark.Kind.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    for span in found.keys.sorted(by: { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }) {
      let marks = (found[span] ?? []).enumerated().sorted { a, b in
        let (x, y) = (order[a.element.kind] ?? 0, order[b.element.kind] ?? 0)
        return x != y ? x < y : a.offset < b.offset
      }.map(\.element)
      passages[span.report, default: []].append((span, marks))
    }
  }
}

extension LinePart {
  /// The passage that the part stands in; nil for our own words.
  package var span: Span? {
    switch self {
    case .literal: nil
    case .quote(let span), .actor(_, let span): span
    }
  }
}
