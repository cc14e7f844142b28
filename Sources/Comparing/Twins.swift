import TextAlgorithms
import Vocabulary

/// Reports with identical payloads. Only the first of them, by identifier, is compared; what is found holds for the others too.
///
/// So an exact copy changes no weight, no group and no judgement about other reports, and adds no support.
struct Twins {
  /// The reports that are compared, in the order given.
  let distinct: [AnnotatedReport]
  /// First report → its copies, in the order given.
  private let copies: [Identifier: [Identifier]]

  init(_ reports: [AnnotatedReport]) {
    var first: [String: Identifier] = [:]
    var copies: [Identifier: [Identifier]] = [:]
    var distinct: [AnnotatedReport] = []
    for report in reports {
      if let original = first[report.report.payload.sha256] {
        copies[original, default: []].append(report.id)
      } else {
        first[report.report.payload.sha256] = report.id
        distinct.append(report)
      }
    }
    self.distinct = distinct
    self.copies = copies
  }

  /// The distinct reports in an order that no copy changes.
  var ordered: [AnnotatedReport] { distinct.sorted { $0.report.payload.sha256 < $1.report.payload.sha256 } }

  /// The spans, and each again in the copies of its report; sorted.
  func spread(_ spans: [Span]) -> [Span] {
    (spans + spans.flatMap { span in (copies[span.report] ?? []).map { moved(span, to: $0) } }).sorted()
  }

  func spread(_ tellings: [Claim.Telling]) -> [Claim.Telling] {
    let copied = tellings.flatMap { telling in
      (copies[telling.span.report] ?? []).map { Claim.Telling(moved(telling.span, to: $0), holder: telling.holder) }
    }
    return (tellings + copied).sorted()
  }

  func spread(_ utterance: Utterance) -> Utterance {
    var out = utterance
    let fullest = utterance.versions[utterance.fullest].parts[0]
    for version in utterance.versions {
      guard let report = version.parts.first?.report else { continue }
      for copy in copies[report] ?? [] {
        var twin = version
        twin.parts = version.parts.map { moved($0, to: copy) }
        twin.cue = version.cue.map { moved($0, to: copy) }
        twin.source = version.source.map { moved($0, to: copy) }
        for index in twin.changes.indices { twin.changes[index].to = twin.changes[index].to.map { moved($0, to: copy) } }
        out.versions.append(twin)
      }
    }
    out.versions.sort { $0.parts[0] < $1.parts[0] }
    out.fullest = out.versions.firstIndex { $0.parts[0] == fullest } ?? 0
    return out
  }

  /// Lineage of the distinct reports, completed: a copy stands wherever its original stands, and depends on it.
  func spread(_ lineage: LineageResult) -> LineageResult {
    guard !copies.isEmpty else { return lineage }
    var out = lineage
    for index in out.passages.indices {
      let from = out.passages[index].from.map { out.passages[index].witnesses[$0] }
      out.passages[index].witnesses = spread(out.passages[index].witnesses)
      out.passages[index].from = from.flatMap { out.passages[index].witnesses.firstIndex(of: $0) }
    }
    for pair in lineage.pairs {
      for a in family(pair.a) { for b in family(pair.b) where a != pair.a || b != pair.b { out.pairs.append(between(a, b, like: pair)) } }
    }
    for original in copies.keys.sorted() {
      let family = family(original)
      for (index, a) in family.enumerated() { for b in family[(index + 1)...] { out.pairs.append(identical(a, b)) } }
      for copy in copies[original]! {
        out.shares[copy] = Shares(
          own: 0, copied: max(0, 1 - (lineage.shares[original]?.quoted ?? 0)), quoted: lineage.shares[original]?.quoted ?? 0)
      }
      for copy in copies[original]! {
        out.inferredCredits[copy] = lineage.inferredCredits[original]?.map { credit in
          var credit = credit
          credit.evidence = credit.evidence.map { moved($0, to: copy) }
          return credit
        }
      }
    }
    out.pairs.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    for index in out.lineages.indices { out.lineages[index].reports = out.lineages[index].reports.flatMap { family($0) } }
    let placed = Set(out.lineages.flatMap(\.reports))
    for original in copies.keys.sorted() where !placed.contains(original) { out.lineages.append(ofCopies(original)) }
    return out
  }

  private func family(_ report: Identifier) -> [Identifier] { [report] + (copies[report] ?? []) }

  private func moved(_ span: Span, to report: Identifier) -> Span { Span(report: report, start: span.start, end: span.end) }

  private func between(_ a: Identifier, _ b: Identifier, like pair: Pair) -> Pair {
    let evidence = pair.evidence.map { span in
      span.report == pair.a ? moved(span, to: a) : span.report == pair.b ? moved(span, to: b) : span
    }
    let because = pair.because.map { reason in
      reason.moved(to: { $0 == pair.a ? a : $0 == pair.b ? b : $0 }, isSwapped: a > b)
    }
    return Pair(a: min(a, b), b: max(a, b), relation: pair.relation, because: because, evidence: evidence)
  }

  private func identical(_ a: Identifier, _ b: Identifier) -> Pair {
    Pair(a: min(a, b), b: max(a, b), relation: .shownDependent, because: [.identical], evidence: [])
  }

  private func ofCopies(_ original: Identifier) -> Lineage {
    Lineage(
      id: Identifier(StableHash.hexadecimal(of: ["lineage of copies", original.value])), reports: family(original),
      origin: .init(name: "unknown origin", basis: .unknown), evidence: [])
  }
}
