import TextAlgorithms
import Vocabulary

/// Groups reports by the origin of the copy that they carry.
///
/// A stated credit gives the origin; a report that credits two agencies stands in two lineages. A report without a credit that is shown
/// dependent on a credited one gets the agency inferred; where the credited one merges several, the agency whose other reports share the
/// same sentences is taken, else the one that no such report stands for. Dependent reports that no credit reaches form lineages of their
/// own.
struct LineageGrouping: Sendable {
  private let calibration = PassageCalibration.standard
  let stories: [StoryText]
  /// Shown dependent only.
  let judgements: [Judgement]
  /// Agencies that a story names as its source in the text.
  let named: [Set<String>]

  struct Outcome: Sendable {
    var lineages: [Lineage]
    var credits: [Identifier: [Credit]]
  }

  func group() -> Outcome {
    var partners: [Int: [Judgement]] = [:]
    for judgement in judgements {
      partners[judgement.pair.a, default: []].append(judgement)
      partners[judgement.pair.b, default: []].append(judgement)
    }
    let stated = stories.map(\.statedAgencies)
    var origin = stated
    var inferred: [Int: String] = [:]
    infer(&origin, &inferred, partners: partners, stated: stated)
    var lineages: [Lineage] = []
    for agency in Set(origin.joined()).sorted() {
      let members = stories.indices.filter { origin[$0].contains(agency) }
      lineages.append(lineage(members, name: agency, basis: basis(of: agency, members)))
    }
    for members in loose(origin, partners: partners) { lineages.append(looseLineage(members)) }
    lineages.sort { ($0.reports.first?.value ?? "", $0.origin.name, $0.id) < ($1.reports.first?.value ?? "", $1.origin.name, $1.id) }
    var credits: [Identifier: [Credit]] = [:]
    for (story, agency) in inferred {
      let evidence = ownEvidence(story, partners: partners[story] ?? [])
      if !evidence.isEmpty { credits[stories[story].report.id] = [Credit(agency: agency, basis: .inferred, evidence: evidence)] }
    }
    return Outcome(lineages: lineages, credits: credits)
  }

  /// Spreads agencies from credited reports along dependence, strongest first; never through or into a report that states its own.
  private func infer(
    _ origin: inout [Set<String>], _ inferred: inout [Int: String], partners: [Int: [Judgement]], stated: [Set<String>]
  ) {
    var changed = true
    while changed {
      changed = false
      var best: (score: Int, story: Int, agency: String)?
      for story in stories.indices where origin[story].isEmpty {
        let list = partners[story] ?? []
        // By index: a judgement holds much, and few of them are the best so far.
        for place in list.indices {
          let pair = list[place].pair, other = pair.a == story ? pair.b : pair.a, score = list[place].score
          guard !origin[other].isEmpty, best.map({ (score, -story) > ($0.score, -$0.story) }) ?? true,
            let agency = agency(of: list[place], from: other, stated: stated, partners: partners, origin: origin)
          else { continue }
          best = (score, story, agency)
        }
      }
      if let best {
        origin[best.story] = [best.agency]
        inferred[best.story] = best.agency
        changed = true
      }
    }
  }

  private func agency(
    of judgement: Judgement, from other: Int, stated: [Set<String>], partners: [Int: [Judgement]], origin: [Set<String>]
  ) -> String? {
    let agencies = origin[other].sorted()
    guard agencies.count > 1 else { return agencies.first }
    let sentences = Set(judgement.passages.map { judgement.pair.a == other ? $0.a : $0.b })
    var votes: [String: Int] = [:]
    for third in partners[other] ?? [] {
      let thirdStory = third.pair.a == other ? third.pair.b : third.pair.a
      guard stated[thirdStory].count == 1, let agency = stated[thirdStory].first, agencies.contains(agency) else { continue }
      let shared = Set(third.passages.map { third.pair.a == other ? $0.a : $0.b })
      votes[agency, default: 0] += shared.intersection(sentences).count
    }
    if let winner = votes.filter({ $0.value > 0 }).max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key { return winner }
    let unseen = agencies.filter { votes[$0] == nil }
    return unseen.count == 1 ? unseen.first : nil
  }

  private func basis(of agency: String, _ members: [Int]) -> Lineage.Origin.Basis {
    let bases = Set(members.flatMap { stories[$0].report.credits }.filter { $0.agency == agency }.map(\.basis))
    return bases.contains(.stated) ? .stated : bases.contains(.decided) ? .decided : .inferred
  }

  private func lineage(_ members: [Int], name: String, basis: Lineage.Origin.Basis) -> Lineage {
    let reports = members.map { stories[$0].report }
    var evidence = reports.flatMap { report in report.credits.filter { $0.agency == name && $0.basis != .inferred }.flatMap(\.evidence) }
    if evidence.isEmpty { evidence = passageEvidence(members) }
    return make(reports, name: name, basis: basis, evidence: evidence)
  }

  private func looseLineage(_ members: [Int]) -> Lineage {
    let names = Set(members.flatMap { named[$0] })
    let reports = members.map { stories[$0].report }
    let evidence = passageEvidence(members)
    if names.count == 1, let name = names.first { return make(reports, name: name, basis: .inferred, evidence: evidence) }
    return make(reports, name: "unknown origin", basis: .unknown, evidence: evidence)
  }

  private func make(_ reports: [Report], name: String, basis: Lineage.Origin.Basis, evidence: [Span]) -> Lineage {
    let ids = reports.map(\.id).sorted()
    return Lineage(
      id: Identifier(StableHash.hexadecimal(of: ["lineage", name] + ids.map(\.value))), reports: ids,
      origin: Lineage.Origin(name: name, basis: basis), evidence: Array(Set(evidence)).sorted())
  }

  /// Reports that are shown dependent on one another and have no agency, each set by its first story.
  private func loose(_ origin: [Set<String>], partners: [Int: [Judgement]]) -> [[Int]] {
    var seen: Set<Int> = []
    var out: [[Int]] = []
    for start in stories.indices where origin[start].isEmpty && partners[start] != nil && !seen.contains(start) {
      var members: [Int] = []
      var open = [start]
      seen.insert(start)
      while let story = open.popLast() {
        members.append(story)
        for judgement in partners[story] ?? [] {
          let other = judgement.pair.a == story ? judgement.pair.b : judgement.pair.a
          if origin[other].isEmpty, seen.insert(other).inserted { open.append(other) }
        }
      }
      if members.count > 1 { out.append(members.sorted()) }
    }
    return out
  }

  private func passageEvidence(_ members: [Int]) -> [Span] {
    let inside = Set(members)
    return judgements.filter { inside.contains($0.pair.a) && inside.contains($0.pair.b) }.flatMap {
      $0.evidence.prefix(calibration.spansOfPair)
    }
  }

  private func ownEvidence(_ story: Int, partners: [Judgement]) -> [Span] {
    let id = stories[story].report.id
    return Array(Set(partners.flatMap(\.evidence).filter { $0.report == id }).sorted().prefix(calibration.spansOfCredit))
  }
}
