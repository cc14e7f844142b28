import TextAlgorithms
import Vocabulary

/// Lays the reports of one event side by side: lineage, actors, utterances, claims, differences.
///
/// The order of the reports does not matter: the dossier lists them by identifier.
package struct Comparer: Sendable {
  private let language: Language
  private let decisions: [Decision]
  private let vectors: WordVectors?

  /// - Parameters:
  ///   - language: the language of the reports.
  ///   - decisions: what a person decided; it wins over the rules. Their order does not matter, and *leave-out* is the reader's.
  ///   - vectors: nil where words are compared by their spelling alone.
  package init(language: Language, decisions: [Decision] = [], vectors: WordVectors?) {
    self.language = language
    self.decisions = Set(decisions).sorted()
    self.vectors = vectors
  }

  /// How much of the dossier is made.
  package enum Scope: Sendable {
    case everything
    /// The event and its lineage alone: who copied whom, without what is said.
    case lineage
  }

  /// - Parameter transcript: a text that quotations are held against; it is none of the reports, and only its text is used.
  package func compare(
    _ unordered: [AnnotatedReport], scope: Scope = .everything, transcript: AnnotatedReport? = nil
  ) -> Dossier {
    let sorted = unordered.sorted { $0.id < $1.id }
    let actors = ActorDecisions(decisions, sorted)
    let origins = LineageDecisions(decisions, actors.reports, language)
    let reports = origins.reports
    let texts = Dictionary(reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let joined = ActorJoiner(language: language, unions: actors.unions, apart: actors.apart).join(reports)
    let twins = Twins(reports)
    let event = EventBuilder(texts: texts).build(reports, joined.actors)
    let lineage = twins.spread(LineageBuilder(language: language, relations: origins.relations, vectors: vectors).build(twins.distinct))
    var dossier = Dossier(event: event, reports: reports.map { completed($0.report, lineage) }, texts: texts)
    dossier.passages = lineage.passages.distinguished(by: \.id)
    dossier.pairs = lineage.pairs
    dossier.lineages = LineageReasons(dossier.reports, dossier.pairs).reasoned(lineage.lineages)
    dossier.findings = reports.flatMap(\.annotations.findings) + actors.findings + origins.findings
    guard scope == .everything else {
      // Actors are no part of the lineage, and nothing names what is not there.
      dossier.event.places = []
      dossier.event.actors = []
      return dossier
    }
    dossier.actors = joined.actors
    let weights = WordWeighing(twins.distinct)
    let said = UtteranceJoiner(
      texts: texts, language: language, dependent: lineage.pairs.filter { $0.relation == .shownDependent }
    ).join(twins.distinct, event: joined.event, weights: weights)
    dossier.utterances = said.utterances.map(twins.spread).distinguished(by: \.id)
    if let transcript { dossier.hold(against: transcript) }
    let support = SupportCounter(reports: dossier.reports, pairs: dossier.pairs, lineages: dossier.lineages)
    dossier.figures = FigureJoiner(texts: texts).join(reports, dossier.utterances)
    dossier.moments = MomentAnchorer(dossier.reports, language).anchor(reports)
    let stated = ClaimBuilder(language: language, vectors: vectors, support: support).build(twins, dossier)
    dossier.claims = stated.claims.distinguished(by: \.id)
    if joined.isBounded || said.isBounded || stated.isBounded { dossier.findings.append(notAllCompared()) }
    dossier.differences = differences(dossier, stated.rivals, transcript?.text)
    return dossier
  }

  private func notAllCompared() -> Finding {
    Finding(
      .notAllCompared, .note,
      "quotations, sentences or names are so many or so long that not all of them were compared to the end; some that are the same stand apart"
    )
  }

  /// All differences, the weightiest first.
  private func differences(_ dossier: Dossier, _ rivals: [(Span, Span)], _ transcript: Text?) -> [Difference] {
    let ground = DifferenceGround(dossier, language)
    var out = QuotationDifferences(ground: ground).find(dossier.utterances)
    out += QuotedWordDifferences(ground: ground).find(besides: out)
    if let transcript { out += TranscriptDifferences(ground: ground, transcript: transcript).find(dossier.utterances) }
    let slots = SlotDifferences(ground: ground)
    out += slots.find(dossier.claims)
    let known = Set(out.filter { $0.kind == .figure }.map { Set($0.figures) }), ids = Set(out.map(\.id))
    out += slots.find(rivals, dossier.claims).filter { !ids.contains($0.id) && !known.contains(Set($0.figures)) }
    out += OppositeDifferences(ground: ground).find(dossier.claims)
    out += LimitDifferences(ground: ground).find(dossier.claims)
    out += HedgeDifferences(ground: ground).find(dossier.claims)
    out += AttributionDifferences(ground: ground, dossier.utterances, dossier.actors).find(dossier.claims)
    out = distinct(out)
    let all = dossier.reports.map(\.id).sorted()
    for index in out.indices {
      let heard = Set(out[index].sides.flatMap { $0.evidence.map(\.report) })
      out[index].silent = all.filter { !heard.contains($0) }
    }
    return out.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }.distinguished(by: \.id)
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

  /// A report with what only the event shows: agencies that it does not name, shares of its words.
  private func completed(_ report: Report, _ lineage: LineageResult) -> Report {
    var report = report
    report.shares = lineage.shares[report.id] ?? report.shares
    let stated = Set(report.credits.map(\.agency))
    report.credits += (lineage.inferredCredits[report.id] ?? []).filter { !stated.contains($0.agency) }
    return report
  }
}
