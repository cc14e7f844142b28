import Vocabulary

/// What a line says of how well it is supported, from its claims and the reports that tell only a part of it.
package struct LineStanding {
  private let outlets: [Identifier: String]
  private let claims: [Identifier: Claim]
  /// Claims and utterances about which reports contradict one another.
  private let disputed: Set<Identifier>

  package init(_ dossier: Dossier) {
    outlets = Dictionary(
      dossier.reports.map { ($0.id, $0.outlet.basis == .unknown ? "report \($0.id)" : $0.outlet.name) }, uniquingKeysWith: { a, _ in a })
    claims = Dictionary(dossier.claims.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    disputed = Set(dossier.differences.filter { $0.verdict == .conflict }.flatMap { $0.claims + $0.utterances })
  }

  /// *Corroborated* where the claim that takes most of the line has two independent origins and no report tells the rest alone.
  ///
  /// - Parameter claims: of the line, the one that takes most of it first.
  package func standing(_ claims: [Identifier], partly: [Identifier]) -> Line.Standing {
    let known = claims.compactMap { self.claims[$0] }
    if known.contains(where: { disputed.contains($0.id) || $0.utterance.map(disputed.contains) ?? false }) { return .disputed }
    let left = Set(partly)
    let whole = Set(known.flatMap { $0.spans.map(\.report) }).subtracting(left)
    guard let first = known.first, Set(whole.compactMap { outlets[$0] }).count > 1 else { return .singleOutlet }
    // What somebody says has one origin, however many heard it.
    if first.utterance == nil, first.support.originsAtLeast >= 2, left.isDisjoint(with: first.spans.map(\.report)) { return .corroborated }
    return known.allSatisfy { $0.support.originsAtMost <= 1 } ? .singleLineage : .unproven
  }
}
