import Vocabulary

/// Everything the account points at in one report, as marks over its bytes.
struct Mark: Sendable, Hashable {
  /// What was found; the raw value is the class in the style sheet.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case figure = "f"
    case moment = "t"
    case quotation = "q"
    case cue = "c"
    case difference = "d"
    case cited = "e"
    case claim = "k"
    case act = "a"
    case credit = "o"
    case name = "n"
    case reference = "p"
    case shared = "s"
    case title = "h"
  }

  var kind: Kind
  /// The id that the mark leads back to; nil where nothing on the page is about it.
  var target: String?
  /// The lineage whose text a shared passage is, as an index; nil where reports of no common lineage share it.
  var lineage: Int?
}

/// All marks of all reports, by passage.
struct PassageMarks: Sendable {
  /// For each report a list of passages in the order of the text, longest first, with the marks on each.
  private(set) var passages: [Identifier: [(span: Span, marks: [Mark])]] = [:]

  init(_ index: PageIndex) {
    let account = index.account
    var found: [Span: [Mark]] = [:]
    func add(_ kind: Mark.Kind, _ spans: [Span], _ target: String?, lineage: Int? = nil) {
      for span in spans where index.isReachable(span) {
        let mark = Mark(kind: kind, target: target, lineage: lineage)
        if found[span]?.contains(mark) != true { found[span, default: []].append(mark) }
      }
    }
    for (n, figure) in account.figures.enumerated() { add(.figure, figure.mentions, "figure\(n + 1)") }
    for (n, mention) in account.moments.enumerated() { add(.moment, [mention.span], "moment\(n + 1)") }
    for (n, utterance) in account.utterances.enumerated() {
      for version in utterance.versions {
        add(.quotation, version.parts, "said\(n + 1)")
        add(.quotation, version.changes.compactMap(\.to) + version.changes.compactMap(\.from), "said\(n + 1)")
        add(.cue, [version.cue].compactMap { $0 }, "said\(n + 1)")
        add(.name, [version.source].compactMap { $0 }, index.actorAnchor(version.speaker) ?? "said\(n + 1)")
      }
    }
    for (n, difference) in account.differences.enumerated() {
      add(.difference, difference.sides.flatMap(\.evidence), "difference\(n + 1)")
    }
    for (n, line) in (account.account ?? []).enumerated() {
      add(.cited, line.evidence.spans + line.parts.compactMap(\.span), "line\(n + 1)")
    }
    for (n, entry) in (account.timeline ?? []).enumerated() {
      add(.cited, entry.evidence.spans + entry.parts.compactMap(\.span) + entry.moment.evidence, "entry\(n + 1)")
    }
    for (n, claim) in account.claims.enumerated() { add(.claim, claim.tellings, "claim\(n + 1)") }
    for (n, act) in account.acts.enumerated() { add(.act, act.evidence + [act.object] + [act.condition].compactMap { $0 }, "act\(n + 1)") }
    for (n, report) in account.reports.enumerated() {
      add(.credit, report.credits.flatMap(\.evidence) + report.outlet.evidence + report.bylines, "lineage")
      add(.moment, (report.published?.evidence ?? []) + (report.modified?.evidence ?? []), "report\(n + 1)")
      add(.title, [report.title].compactMap { $0 }, nil)
    }
    for lineage in account.lineages { add(.credit, lineage.evidence, "lineage") }
    for pair in account.pairs { add(.shared, pair.evidence, "lineage") }
    for passage in account.passages {
      add(.shared, passage.witnesses, nil, lineage: index.commonLineages(of: passage).first)
    }
    for (n, actor) in account.actors.enumerated() {
      add(.name, actor.mentions + actor.roles.flatMap(\.evidence), "who\(n + 1)")
      add(.reference, actor.references, "who\(n + 1)")
    }
    add(.cited, account.event.evidence + (account.event.moment?.evidence ?? []), "top")
    for (n, finding) in account.findings.enumerated() { add(.cited, [finding.span].compactMap { $0 }, "finding\(n + 1)") }
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
  var span: Span? {
    switch self {
    case .literal: nil
    case .quote(let span), .actor(_, let span): span
    }
  }
}
