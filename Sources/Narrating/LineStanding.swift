import Vocabulary

/// What a line says of how well it is supported, from its claims and the reports that tell only a part of it.
package struct LineStanding {
  private let outlets: [Identifier: String]
  private let claims: [Identifier: Claim]
  private var independent: Set<Set<Identifier>> = []
  private var dependent: [Identifier: Set<Identifier>] = [:]
  /// Claims and utterances about which reports contradict one another.
  private let disputed: Set<Identifier>

  package init(_ dossier: Dossier) {
    outlets = Dictionary(dossier.reports.map { ($0.id, $0.countedOutlet) }, uniquingKeysWith: { a, _ in a })
    claims = Dictionary(dossier.claims.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    for pair in dossier.pairs {
      switch pair.relation {
      case .shownIndependent: independent.insert([pair.a, pair.b])
      case .shownDependent:
        dependent[pair.a, default: []].insert(pair.b)
        dependent[pair.b, default: []].insert(pair.a)
      }
    }
    disputed = Set(dossier.differences.filter { $0.verdict == .conflict }.flatMap { $0.claims + $0.utterances })
  }

  /// *Corroborated* where two reports that tell it are shown independent, and it is not somebody's words; *one lineage* where all that tell it
  /// are shown to depend on one another.
  ///
  /// - Parameter claims: of the line, the one that takes most of it first.
  package func standing(_ claims: [Identifier], partly: [Identifier]) -> Line.Standing {
    let known = claims.compactMap { self.claims[$0] }
    if known.contains(where: { disputed.contains($0.id) || $0.utterance.map(disputed.contains) ?? false }) { return .disputed }
    let tellers = Line.tellers(known, partly: partly).sorted()
    guard let first = known.first, Set(tellers.compactMap { outlets[$0] }).count > 1 else { return .singleOutlet }
    let pairs = tellers.indices.flatMap { a in tellers[(a + 1)...].map { Set([tellers[a], $0]) } }
    // What somebody says has one origin, however many heard it.
    if first.utterance == nil, pairs.contains(where: independent.contains) { return .corroborated }
    return isOneCopy(tellers) ? .singleLineage : .unproven
  }

  /// Whether shown dependence connects all reports.
  private func isOneCopy(_ reports: [Identifier]) -> Bool {
    guard let first = reports.first else { return false }
    var reached: Set<Identifier> = [first], open = [first]
    while let report = open.popLast() {
      for other in dependent[report] ?? [] where reached.insert(other).inserted { open.append(other) }
    }
    return reached.isSuperset(of: reports)
  }
}
