import Vocabulary

/// What a person decided about origins: agency copy, dependence and independence of reports.
///
/// An anchor names a report by its payload; where it has a span, that span is the evidence, else the beginning of the story. Two decisions
/// that say opposite things of one pair of reports are told and neither acts.
struct LineageDecisions {
  struct Relation: Sendable {
    var relation: Pair.Relation
    var because: [PairReason]
    var evidence: [Span]
  }

  /// The reports with the agencies decided for them, in the order given.
  private(set) var reports: [AnnotatedReport]
  /// By the identifiers of both reports, the smaller first.
  private(set) var relations: [[Identifier]: Relation] = [:]
  private(set) var findings: [Finding] = []
  private let language: Language

  /// Anchors that were found: for each the reports that have its payload, with the evidence in each.
  private struct Resolved {
    var decision: Decision
    var places: [[Span]]

    /// Pairs of reports that the decision is about; identical payloads are one origin whatever is decided.
    var pairs: Set<[Identifier]> {
      var out: Set<[Identifier]> = []
      for (i, left) in places.enumerated() {
        for (j, right) in places.enumerated() where i < j && decision.anchors[i].payload != decision.anchors[j].payload {
          for x in left { for y in right { out.insert([x.report, y.report].sorted()) } }
        }
      }
      return out
    }
  }

  init(_ decisions: [Decision], _ reports: [AnnotatedReport], _ language: Language) {
    self.language = language
    self.reports = reports
    var bonds: [Resolved] = []
    for decision in decisions {
      switch decision.kind {
      case .agencyCopy: credit(decision)
      case .dependent, .independent: if let resolved = resolve(decision) { bonds.append(resolved) }
      case .sameActor, .differentActors, .leaveOut: break
      }
    }
    relate(bonds)
  }

  private mutating func credit(_ decision: Decision) {
    guard let agency = decision.agency.map(language.agencies.usual), let resolved = resolve(decision) else { return }
    for span in resolved.places.joined() {
      findings.append(decision.applied(at: span))
      for index in reports.indices where reports[index].id == span.report {
        var credits = reports[index].report.credits
        if let known = credits.firstIndex(where: { $0.agency == agency }) {
          // What the report states stays stated; two persons may decide the same.
          if credits[known].basis == .decided { credits[known].evidence = Set(credits[known].evidence + [span]).sorted() }
        } else {
          credits.append(Credit(agency: agency, basis: .decided, evidence: [span]))
        }
        reports[index].annotations.report.credits = credits.sorted { ($0.agency, $0.basis.rawValue) < ($1.agency, $1.basis.rawValue) }
      }
    }
  }

  private mutating func relate(_ bonds: [Resolved]) {
    var said: [[Identifier]: Set<Decision.Kind>] = [:]
    for bond in bonds { for pair in bond.pairs { said[pair, default: []].insert(bond.decision.kind) } }
    for bond in bonds {
      let contradicted = bond.pairs.filter { said[$0]!.count > 1 }
      guard contradicted.isEmpty else {
        findings.append(
          bond.decision.notApplied(
            "another decision says the opposite of the same reports, and neither acts", wayOut: "take one of them back",
            span: bond.places[0].first))
        continue
      }
      guard !bond.pairs.isEmpty else {
        findings.append(bond.decision.notApplied("its anchors name one report, not two", wayOut: "anchor it to two reports"))
        continue
      }
      for span in Set(bond.places.joined()).sorted() { findings.append(bond.decision.applied(at: span)) }
      for pair in bond.pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        let evidence = bond.places.joined().filter { pair.contains($0.report) }
        let known = relations[pair]
        relations[pair] = Relation(
          relation: bond.decision.kind == .dependent ? .shownDependent : .shownIndependent,
          because: (known?.because ?? []) + [.decision(by: bond.decision.by, reason: bond.decision.reason)],
          evidence: Set((known?.evidence ?? []) + evidence).sorted())
      }
    }
  }

  /// nil where an anchor does not fit, which is told.
  private mutating func resolve(_ decision: Decision) -> Resolved? {
    var places: [[Span]] = []
    var faults: [Finding] = []
    for anchor in decision.anchors {
      let meant = reports.filter { $0.report.payload.sha256 == anchor.payload }
      if meant.isEmpty { faults.append(decision.noReport(anchor)) }
      var spans: [Span] = []
      for report in meant {
        if let span = evidence(anchor, report) {
          spans.append(span)
        } else {
          faults.append(decision.nothing("story", at: anchor, of: report.report, report.payload))
        }
      }
      places.append(spans)
    }
    for fault in faults where !findings.contains(fault) { findings.append(fault) }
    return faults.isEmpty ? Resolved(decision: decision, places: places) : nil
  }

  private func evidence(_ anchor: Decision.Anchor, _ report: AnnotatedReport) -> Span? {
    let story = report.report.blocks.filter(\.kind.isStory)
    guard let range = anchor.range else { return story.first.map { report.report.span($0.range) } }
    guard report.payload.isValid(range.lowerBound, range.upperBound) else { return nil }
    return report.report.blocks.contains { $0.kind != .boilerplate && $0.range.overlaps(range) } ? report.report.span(range) : nil
  }
}
