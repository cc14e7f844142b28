import Vocabulary

/// Finds all differences of an event, one kind after the other.
struct DifferenceFinder {
  let ground: DifferenceGround
  private let dossier: Dossier

  /// - Parameter dossier: with everything but differences.
  init(ground: DifferenceGround, _ dossier: Dossier) {
    self.ground = ground
    self.dossier = dossier
  }

  /// The weightiest first.
  ///
  /// - Parameter rivals: clauses of two reports that state one thing with other figures or times; the most alike first.
  func find(_ reports: [AnnotatedReport], _ rivals: [(Span, Span)], _ transcript: Text?) -> [Difference] {
    var out = RemarkDifferences(ground: ground).find(dossier.utterances)
    out += QuotationDifferences(ground: ground).find(dossier.utterances, besides: out)
    if let transcript { out += TranscriptDifferences(ground: ground, transcript: transcript).find(dossier.utterances) }
    let slots = SlotDifferences(ground: ground)
    out += slots.find(dossier.claims)
    let ids = Set(out.map(\.id)), told = figures(out)
    out += slots.find(rivals, dossier.claims).filter { !ids.contains($0.id) && !told.contains(Set($0.figures)) }
    let statements = StatementDifferences(ground: ground, reports)
    out += statements.find(besides: figures(out))
    out += OppositeDifferences(ground: ground).find(dossier.claims)
    out += LimitDifferences(ground: ground).find(dossier.claims)
    out += HedgeDifferences(ground: ground).find(dossier.claims)
    out += AttributionDifferences(ground: ground, dossier.utterances, dossier.actors).find(dossier.claims, statements.voices())
    out = distinct(out)
    let all = dossier.reports.map(\.id).sorted()
    for index in out.indices {
      let heard = Set(out[index].sides.flatMap { $0.evidence.map(\.report) })
      out[index].silent = all.filter { !heard.contains($0) }
    }
    return out.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }.distinguished(by: \.id)
  }

  private func figures(_ differences: [Difference]) -> Set<Set<Identifier>> {
    Set(differences.filter { $0.kind == .figure }.map { Set($0.figures) })
  }

  /// One of several differences of a kind that are about the same passages: a clause, and the sentence around it. The first stays. A limit
  /// that is missing because a quotation is cut is told by the cut.
  private func distinct(_ all: [Difference]) -> [Difference] {
    var out: [Difference] = []
    for difference in all.sorted(by: { $0.weight != $1.weight ? $0.weight > $1.weight : Self.size($0) < Self.size($1) }) {
      let isTold = out.contains { other in
        (other.kind == difference.kind || difference.kind == .scope && [.truncation, .wording].contains(other.kind))
          && difference.sides.allSatisfy { side in
            side.evidence.contains { span in other.sides.contains { $0.evidence.contains { $0.overlaps(span) } } }
          }
      }
      if !isTold { out.append(difference) }
    }
    return out
  }

  private static func size(_ difference: Difference) -> Int { difference.sides.flatMap(\.evidence).reduce(0) { $0 + $1.end - $1.start } }
}
