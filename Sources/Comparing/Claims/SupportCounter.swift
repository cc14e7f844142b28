import Vocabulary

/// What a claim rests on: outlets, and origins from *shown independent* to *not shown dependent*.
package struct SupportCounter {
  private var outlet: [Identifier: String] = [:]
  private var component: [Identifier: Int] = [:]
  private var independent: [Identifier: Set<Identifier>] = [:]
  private let lineages: [Identifier]
  /// Of each report: its lineages, by their place in the list.
  private var lineagesOf: [Identifier: [Int]] = [:]

  package init(reports: [Report], pairs: [Pair], lineages: [Lineage]) {
    self.lineages = lineages.map(\.id)
    for (index, lineage) in lineages.enumerated() { for report in lineage.reports { lineagesOf[report, default: []].append(index) } }
    for report in reports { outlet[report.id] = report.countedOutlet }
    for (index, report) in reports.enumerated() { component[report.id] = index }
    var members = reports.map { [$0.id] }
    for pair in pairs {
      if pair.relation == .shownIndependent {
        independent[pair.a, default: []].insert(pair.b)
        independent[pair.b, default: []].insert(pair.a)
      } else if let a = component[pair.a], let b = component[pair.b], a != b {
        // The smaller component moves, so that each report moves log n times at most.
        let (kept, moved) = members[a].count < members[b].count ? (b, a) : (a, b)
        for report in members[moved] { component[report] = kept }
        members[kept] += members[moved]
        members[moved] = []
      }
    }
  }

  /// Counts origins from below and from above.
  ///
  /// *At least*: reports that are shown independent of one another and do not give it as the words of one holder; what one person says has
  /// one origin, however many heard it. *At most*: reports that no shown dependence connects.
  package func support(of tellings: [Claim.Telling]) -> Claim.Support {
    let holders = Dictionary(tellings.map { ($0.span.report, Set([$0.holder].compactMap { $0 })) }, uniquingKeysWith: { $0.union($1) })
    let sorted = holders.keys.sorted()
    // The largest set of reports that are pairwise shown independent, found greedily from each report.
    var atLeast = sorted.isEmpty ? 0 : 1
    for first in sorted {
      guard let partners = independent[first] else { continue }
      var chosen = [first]
      for other in sorted
      where partners.contains(other)
        && chosen.allSatisfy({ independent[$0]?.contains(other) ?? false && holders[$0]!.isDisjoint(with: holders[other]!) })
      {
        chosen.append(other)
      }
      atLeast = max(atLeast, chosen.count)
    }
    // Two reports that a person decided to be independent may both depend on a third.
    let atMost = max(atLeast, Set(sorted.compactMap { component[$0] }).count)
    return Claim.Support(
      outlets: Set(sorted.compactMap { outlet[$0] }).count, originsAtLeast: atLeast, originsAtMost: atMost,
      basis: Set(sorted.flatMap { lineagesOf[$0] ?? [] }).sorted().map { lineages[$0] })
  }
}
