import Vocabulary

/// Gives each lineage the reasons why its reports belong to it, and the evidence for them.
///
/// A credit shows it, a decision, or the dependence on a report that has one of them; where nobody credits anything, the dependences that
/// connect the reports. One reason for each way, the reports of one way together, in the order in which the account lists them.
struct LineageReasons {
  private let reports: [Report]
  private var partners: [Identifier: [(report: Identifier, pair: Pair)]] = [:]

  init(_ reports: [Report], _ pairs: [Pair]) {
    self.reports = reports
    for pair in pairs where pair.relation == .shownDependent {
      partners[pair.a, default: []].append((pair.b, pair))
      partners[pair.b, default: []].append((pair.a, pair))
    }
  }

  /// The lineages with their reasons, and the evidence of these beside their own.
  func reasoned(_ lineages: [Lineage]) -> [Lineage] {
    lineages.map { lineage in
      var lineage = lineage
      let members = reports.filter { lineage.reports.contains($0.id) }
      var evidence = lineage.evidence
      for basis in [Credit.Basis.stated, .decided] {
        let crediting = members.filter { $0.credits.contains { $0.agency == lineage.origin.name && $0.basis == basis } }
        guard !crediting.isEmpty else { continue }
        let ids = crediting.map(\.id), agency = lineage.origin.name
        lineage.because.append(basis == .stated ? .credits(reports: ids, agency: agency) : .decidedCopy(reports: ids, agency: agency))
        evidence += crediting.flatMap { $0.credits.filter { $0.agency == lineage.origin.name && $0.basis == basis }.flatMap(\.evidence) }
      }
      var placed = Set(members.filter { $0.credits.contains { $0.agency == lineage.origin.name && $0.basis != .inferred } }.map(\.id))
      if placed.isEmpty {
        if let first = members.first {
          placed.insert(first.id)
          if lineage.origin.basis == .inferred { lineage.because.append(.namedInText(agency: lineage.origin.name)) }
          if lineage.origin.basis == .unknown { lineage.because.append(.noCredit) }
        }
      }
      // Along dependence, nearest first, so that each reason rests on a report that is placed already.
      var open = members.filter { !placed.contains($0.id) }
      while let (report, other, pair) = next(open, placed) {
        lineage.because.append(reason(report, other, pair, lineage))
        let shown = pair.evidence.filter { $0.report == report.id || lineage.evidence.isEmpty && $0.report == other }
        // Identical reports share all that they have.
        evidence += shown.isEmpty && !report.body.range.isEmpty ? [report.span(report.body.range)] : shown
        placed.insert(report.id)
        open.removeAll { $0.id == report.id }
      }
      lineage.evidence = Set(evidence).sorted()
      return lineage
    }
  }

  private func next(_ open: [Report], _ placed: Set<Identifier>) -> (Report, Identifier, Pair)? {
    for report in open {
      for other in reports where placed.contains(other.id) {
        if let partner = partners[report.id]?.first(where: { $0.report == other.id }) { return (report, other.id, partner.pair) }
      }
    }
    return nil
  }

  private func reason(_ report: Report, _ other: Identifier, _ pair: Pair, _ lineage: Lineage) -> LineageReason {
    let isCredited = reports.contains {
      $0.id == other && $0.credits.contains { $0.agency == lineage.origin.name && $0.basis != .inferred }
    }
    let credits = report.credits.contains { $0.basis != .inferred }
    return .dependence(
      report: report.id, on: other, agency: isCredited ? lineage.origin.name : nil,
      statesNoCredit: !credits && lineage.origin.basis != .unknown, because: pair.because.first)
  }
}
