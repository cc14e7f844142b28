import Vocabulary

/// The reports as a forest: origins, under each the reports that carry its copy, under a report those shown or likely to have copied it.
package struct LineageTree: Sendable {
  package struct Node: Sendable, Equatable {
    package var report: Identifier
    /// 1 for a report directly under its origin.
    package var depth: Int
    /// Index of the node it hangs on; nil under the origin.
    package var parent: Int?
    /// Whether the way from above is a guess: an inferred origin, or a direction that is only likely.
    package var isDoubtful: Bool
    /// Further lineages that it merges, as indices.
    package var merges: [Int]
    package var note: String
  }

  package struct Branch: Sendable, Equatable {
    /// nil for reports of which no shared origin is known.
    package var lineage: Int?
    /// Depth first, in the account's order.
    package var nodes: [Node]
  }

  /// What is shown about two reports, in words.
  package struct Relation: Sendable, Equatable {
    package var a: Identifier
    package var b: Identifier
    package var words: String
    package var because: [PairReason]
    package var evidence: [Span]
  }

  package var branches: [Branch]
  package var relations: [Relation]
  /// "No evidence either way for the other 8 pairs of reports."
  package var remainder: String

  package init(_ index: AccountLookup) {
    let account = index.account
    let parents = Self.parents(index)
    let members = Dictionary(grouping: account.reports.map(\.id)) { index.lineages($0).first }
    branches = account.lineages.indices.map { Branch(lineage: $0, nodes: Self.nodes(members[$0] ?? [], parents, index, lineage: $0)) }
    let alone = members[nil] ?? []
    if !alone.isEmpty { branches.append(Branch(lineage: nil, nodes: Self.nodes(alone, parents, index, lineage: nil))) }
    relations = account.pairs.map { pair in
      Relation(
        a: pair.a, b: pair.b, words: pair.relation == .shownDependent ? "shown dependent" : "shown independent", because: pair.because,
        evidence: pair.evidence)
    }
    let pairs = account.reports.count * (account.reports.count - 1) / 2 - account.pairs.count
    remainder =
      pairs <= 0
      ? "" : "No evidence either way for \(account.pairs.isEmpty ? "" : "the other ")\(NumberWords.count(pairs, "pair")) of reports."
  }

  /// For each report the one it copied most passages from, with whether any of those directions is certain; never a circle.
  package static func parents(_ index: AccountLookup) -> [Identifier: (report: Identifier, isCertain: Bool)] {
    var votes: [Identifier: [Identifier: (count: Int, isCertain: Bool)]] = [:]
    for passage in index.account.passages where passage.direction != .unknown {
      guard let from = passage.from, passage.witnesses.indices.contains(from) else { continue }
      let source = passage.witnesses[from].report
      for copy in Set(passage.witnesses.map(\.report)) where copy != source {
        let old = votes[copy]?[source] ?? (0, false)
        votes[copy, default: [:]][source] = (old.count + 1, old.isCertain || passage.direction == .certain)
      }
    }
    var parents: [Identifier: (report: Identifier, isCertain: Bool)] = [:]
    for report in index.account.reports.map(\.id) {
      let candidates = (votes[report] ?? [:]).filter { source, _ in
        index.number(source) != nil && (index.lineages(source).first == index.lineages(report).first)
      }
      let best = candidates.sorted { a, b in
        a.value.count != b.value.count ? a.value.count > b.value.count : index.number(a.key) ?? 0 < index.number(b.key) ?? 0
      }
      for (source, vote) in best {
        var above: Identifier? = source
        while let next = above, next != report { above = parents[next]?.report }
        if above == nil {
          parents[report] = (source, vote.isCertain)
          break
        }
      }
    }
    return parents
  }

  private static func nodes(
    _ members: [Identifier], _ parents: [Identifier: (report: Identifier, isCertain: Bool)], _ index: AccountLookup, lineage: Int?
  ) -> [Node] {
    var out: [Node] = []
    let isGuess = lineage.map { index.signs[$0].isGuess } ?? false
    let all = Set(members)
    var children: [Identifier: [Identifier]] = [:]
    var waiting: [(report: Identifier, depth: Int, parent: Int?, isDoubtful: Bool)] = []
    for report in members.reversed() {
      if let parent = parents[report]?.report, all.contains(parent) {
        children[parent, default: []].append(report)
      } else {
        let states = index.number(report).map { index.account.reports[$0].credits.contains { $0.basis != .inferred } } ?? false
        waiting.append((report, 1, nil, isGuess || (lineage != nil && !states)))
      }
    }
    // No recursion: copies of copies may be thousands deep. Lists are in reverse, so that the first is taken first.
    while let next = waiting.popLast() {
      out.append(
        Node(
          report: next.report, depth: next.depth, parent: next.parent, isDoubtful: next.isDoubtful,
          merges: Array(index.lineages(next.report).dropFirst()), note: note(next.report, index)))
      for child in children[next.report] ?? [] {
        waiting.append((child, next.depth + 1, out.count - 1, parents[child]?.isCertain != true))
      }
    }
    return out
  }

  /// "credit dpa · 62 % copied, 20 % quoted, 18 % its own".
  private static func note(_ report: Identifier, _ index: AccountLookup) -> String {
    guard let n = index.number(report) else { return "" }
    let known = index.account.reports[n]
    var parts: [String] = []
    for credit in known.credits {
      parts.append(credit.basis == .inferred ? "perhaps \(credit.agency)" : "credits \(credit.agency)")
    }
    let shares = known.shares
    if shares.own + shares.copied + shares.quoted > 0 {
      parts.append(
        "\(NumberWords.percent(shares.copied)) copied, \(NumberWords.percent(shares.quoted)) quoted, \(NumberWords.percent(shares.own)) its own"
      )
    }
    return parts.joined(separator: " · ")
  }
}
