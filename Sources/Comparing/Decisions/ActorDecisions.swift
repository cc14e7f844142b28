import Vocabulary

/// What a person decided about names: which mentions are one actor and which are not.
///
/// An anchor means the mention that it covers most of. Mentions that one report takes for one actor and a person for two are parted there
/// first (`ActorParting`). Decisions that contradict one another, also over a third mention, are told and none of them acts.
/// Cost: decisions times mentions of the reports that they name.
struct ActorDecisions {
  /// Actors of reports that are one, with the reasons; two or more each, disjoint.
  struct Union: Sendable {
    var actors: Set<Identifier>
    var because: [ActorReason]
  }

  /// Two actors of reports that are not one.
  struct Apart: Sendable {
    var a: Identifier
    var b: Identifier
    var decision: Decision
  }

  /// The reports with actors parted, in the order given.
  private(set) var reports: [AnnotatedReport]
  private(set) var unions: [Union] = []
  private(set) var apart: [Apart] = []
  private(set) var findings: [Finding] = []

  struct Resolved {
    var decision: Decision
    /// For each anchor its mentions; several where the payload lies in several places.
    var mentions: [[Span]]
  }

  init(_ decisions: [Decision], _ reports: [AnnotatedReport]) {
    self.reports = reports
    var active: [Resolved] = []
    for decision in decisions where decision.kind == .sameActor || decision.kind == .differentActors {
      if let resolved = resolve(decision) { active.append(resolved) }
    }
    guard !active.isEmpty else { return }
    while true {
      self.reports = ActorParting(active.filter { $0.decision.kind == .differentActors }.map(\.mentions)).part(reports)
      unite(active)
      let contradictory = contradictions(active)
      if contradictory.isEmpty { break }
      for index in contradictory.sorted() {
        findings.append(
          active[index].decision.notApplied(
            "another decision says the opposite of the same names, and neither acts", wayOut: "take one of them back",
            span: active[index].mentions[0].first))
      }
      active = active.indices.filter { !contradictory.contains($0) }.map { active[$0] }
    }
    for resolved in active { for span in Set(resolved.mentions.joined()).sorted() { findings.append(resolved.decision.applied(at: span)) } }
  }

  /// nil where an anchor meets no name, which is told.
  private mutating func resolve(_ decision: Decision) -> Resolved? {
    var mentions: [[Span]] = []
    var faults: [Finding] = []
    for anchor in decision.anchors {
      let meant = reports.filter { $0.report.payload.sha256 == anchor.payload }
      if meant.isEmpty { faults.append(decision.noReport(anchor)) }
      var found: [Span] = []
      for report in meant {
        if let mention = mention(anchor, report) {
          found.append(mention)
        } else {
          faults.append(decision.nothing("name", at: anchor, of: report.report, report.payload))
        }
      }
      mentions.append(found)
    }
    if faults.isEmpty, Set(mentions).count < 2 {
      faults.append(
        decision.notApplied("its anchors meet one mention, not two", wayOut: "anchor it to two mentions", span: mentions.first?.first))
    }
    for fault in faults where !findings.contains(fault) { findings.append(fault) }
    return faults.isEmpty ? Resolved(decision: decision, mentions: mentions) : nil
  }

  private func mention(_ anchor: Decision.Anchor, _ report: AnnotatedReport) -> Span? {
    guard let range = anchor.range else { return nil }
    var best: (overlap: Int, span: Span)?
    for span in report.annotations.actors.flatMap(\.mentions).sorted() {
      let overlap = min(span.end, range.upperBound) - max(span.start, range.lowerBound)
      if overlap > (best?.overlap ?? 0) { best = (overlap, span) }
    }
    return best?.span
  }

  /// Fills `unions` and `apart` from decisions and the reports as they are parted.
  private mutating func unite(_ active: [Resolved]) {
    var actor: [Span: Identifier] = [:]
    for one in reports.flatMap(\.annotations.actors) { for span in one.mentions { actor[span] = one.id } }
    unions = []
    apart = []
    for resolved in active {
      let parts = resolved.mentions.map { $0.compactMap { actor[$0] } }
      if resolved.decision.kind == .sameActor {
        var union = Union(actors: Set(parts.joined()), because: [.decision(by: resolved.decision.by, reason: resolved.decision.reason)])
        for known in unions where !known.actors.isDisjoint(with: union.actors) {
          union.actors.formUnion(known.actors)
          union.because += known.because
        }
        unions.removeAll { !$0.actors.isDisjoint(with: union.actors) }
        unions.append(union)
      } else {
        for (index, left) in parts.enumerated() {
          for right in parts.dropFirst(index + 1).joined() {
            for one in left { apart.append(Apart(a: one, b: right, decision: resolved.decision)) }
          }
        }
      }
    }
    for index in unions.indices { unions[index].because = Set(unions[index].because).sorted() }
    unions.sort { $0.actors.min()! < $1.actors.min()! }
  }

  /// Decisions that part what others unite, and those others.
  private func contradictions(_ active: [Resolved]) -> Set<Int> {
    var actor: [Span: Identifier] = [:]
    for one in reports.flatMap(\.annotations.actors) { for span in one.mentions { actor[span] = one.id } }
    func actors(_ resolved: Resolved) -> [Set<Identifier>] { resolved.mentions.map { Set($0.compactMap { actor[$0] }) } }
    var out: Set<Int> = []
    for (index, resolved) in active.enumerated() where resolved.decision.kind == .differentActors {
      let parts = actors(resolved)
      for (place, left) in parts.enumerated() {
        for right in parts.dropFirst(place + 1) {
          if !left.isDisjoint(with: right) { out.insert(index) }
          for union in unions where !union.actors.isDisjoint(with: left) && !union.actors.isDisjoint(with: right) {
            out.insert(index)
            for (other, same) in active.enumerated() where same.decision.kind == .sameActor {
              if actors(same).contains(where: { !$0.isDisjoint(with: union.actors) }) { out.insert(other) }
            }
          }
        }
      }
    }
    return out
  }
}
