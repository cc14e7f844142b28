import TextAlgorithms
import Vocabulary

/// Who copied whom: what `LineageBuilder` makes of the reports of one event.
package struct LineageResult: Sendable {
  /// By first witness.
  package var passages: [Passage]
  /// By the identifiers of both reports; a pair without evidence either way is left out.
  package var pairs: [Pair]
  /// By first report, then by name of the origin.
  package var lineages: [Lineage]
  /// For every report how much of its words is its own, copied or quoted.
  package var shares: [Identifier: Shares]
  /// Agencies of reports that state none; evidence lies in the report's own story.
  package var inferredCredits: [Identifier: [Credit]]
}

/// Finds copied passages, judges pairs of reports and groups them by origin.
///
/// Quotations are masked; words are levelled in spelling; sentences that share uncommon words or fingerprints are laid side by side; what
/// agrees in one order is weighed. Only story blocks count. The result does not depend on the order of the reports. See Guides/Lineage.md.
/// Cost: proportional to the text and to the content shared.
package struct LineageBuilder: Sendable {
  private let relations: [[Identifier]: LineageDecisions.Relation]
  private let vectors: WordVectors?
  private let language: Language

  /// - Parameters:
  ///   - language: the language of the reports.
  ///   - vectors: nil where words are compared by their spelling alone.
  package init(language: Language, vectors: WordVectors? = nil) { self.init(language: language, relations: [:], vectors: vectors) }

  /// - Parameter relations: what a person decided about two reports; it stands instead of what the text shows.
  init(language: Language, relations: [[Identifier]: LineageDecisions.Relation], vectors: WordVectors?) {
    self.language = language
    self.relations = relations
    self.vectors = vectors
  }

  private let calibration = LineageCalibration.standard

  /// Above what any text scores: in hundredths of a content word, a million words.
  private static let decidedScore = 100_000_000

  package func build(_ reports: [AnnotatedReport]) -> LineageResult {
    let sorted = reports.sorted { $0.id < $1.id }
    let (stories, meanings) = StoryLayout(language: language, vectors: vectors).lay(sorted)
    let index = EventIndex(stories)
    let found = PairEvidenceFinder(stories: stories, index: index, meanings: meanings).find()
    let quotations = SharedQuotationFinder(stories: stories).find()
    let judgements = decided(judge(stories, found, quotations), stories)
    let dependent = judgements.filter { $0.relation == .shownDependent }

    let voter = DirectionVoter(stories: stories, payloads: sorted.map(\.payload))
    var directions: [StoryPair: (direction: Passage.Direction, fromFirst: Bool)] = [:]
    var votes: [StoryPair: DirectionVote] = [:]
    for judgement in dependent {
      let vote = voter.vote(judgement)
      votes[judgement.pair] = vote
      directions[judgement.pair] = (vote.direction, vote.balance > 0)
    }
    let passages = PassageBuilder(stories: stories, directions: directions).build(judgements)
    let named = stories.map { Set($0.namedAgencies.map(\.name)) }
    let grouped = LineageGrouping(stories: stories, judgements: dependent, named: named).group()
    var lineagesOf: [Identifier: Set<Identifier>] = [:]
    for lineage in grouped.lineages { for report in lineage.reports { lineagesOf[report, default: []].insert(lineage.id) } }
    let origins = stories.map { lineagesOf[$0.report.id] ?? [] }
    let pairs = judgements.compactMap { judgement -> Pair? in
      guard let relation = judgement.relation else { return nil }
      // Two reports of one lineage may share nothing and yet have one origin.
      let isDecided = relations[judgement.pair.reports(stories)] != nil
      if relation == .shownIndependent, !isDecided, !origins[judgement.pair.a].isDisjoint(with: origins[judgement.pair.b]) { return nil }
      var because = judgement.because
      if let vote = votes[judgement.pair], vote.direction != .unknown {
        let ids = [stories[judgement.pair.a].report.id, stories[judgement.pair.b].report.id]
        let from = vote.balance > 0 ? 0 : 1
        because.append(.direction(certainty: vote.direction, from: ids[from], to: ids[1 - from], grounds: vote.grounds))
      }
      return Pair(
        a: stories[judgement.pair.a].report.id, b: stories[judgement.pair.b].report.id, relation: relation, because: because,
        evidence: judgement.evidence)
    }
    var shares: [Identifier: Shares] = [:]
    var copied: [Identifier: [Span]] = [:]
    for passage in passages {
      for (index, witness) in passage.witnesses.enumerated() where passage.from != index {
        copied[witness.report, default: []].append(witness)
      }
    }
    for story in stories { shares[story.report.id] = Shares.counted(story, copied: copied[story.report.id] ?? []) }
    return LineageResult(
      passages: passages, pairs: pairs, lineages: grouped.lineages, shares: shares, inferredCredits: grouped.credits)
  }

  /// Judgements with what a person decided, in the same order. A decision that agrees stands before the reasons of the text.
  private func decided(_ judgements: [Judgement], _ stories: [StoryText]) -> [Judgement] {
    guard !relations.isEmpty else { return judgements }
    var byPair = Dictionary(uniqueKeysWithValues: judgements.map { ($0.pair, $0) })
    for b in stories.indices {
      for a in 0..<b {
        let pair = StoryPair(a: a, b: b)
        guard let relation = relations[pair.reports(stories)] else { continue }
        var judgement =
          byPair[pair]
          ?? Judgement(
            pair: pair, relation: nil, because: [], evidence: [], passages: [], quotations: [], score: 0, coverageOfA: 0, coverageOfB: 0)
        judgement.because = relation.because + (judgement.relation == relation.relation ? judgement.because : [])
        judgement.relation = relation.relation
        judgement.evidence = Set(judgement.evidence + relation.evidence).sorted()
        // An agency spreads along what is decided before it spreads along what is found.
        if relation.relation == .shownDependent { judgement.score = max(judgement.score, Self.decidedScore) }
        byPair[pair] = judgement
      }
    }
    return byPair.keys.sorted().map { byPair[$0]! }
  }

  /// Judgements of all pairs, in order of the stories.
  private func judge(
    _ stories: [StoryText], _ found: [PairEvidence], _ quotations: [StoryPair: [SharedQuotation]]
  ) -> [Judgement] {
    let evidence = Dictionary(uniqueKeysWithValues: found.map { (StoryPair(a: $0.a, b: $0.b), $0) })
    let agencies = stories.map { $0.statedAgencies.union($0.namedAgencies.map(\.name)) }
    let own = OwnQuotations(stories).counts
    let judge = PairJudge(stories: stories, ownQuotations: own, agencies: agencies)
    // Pairs that share nothing can still be shown independent, where both have something of their own.
    var pairs = Set(evidence.keys).union(quotations.keys)
    // In a large event only pairs that share something are judged: the list would grow with the square of the reports.
    let candidates =
      stories.count > calibration.fewReports ? [] : stories.indices.filter { !agencies[$0].isEmpty || own[$0] >= calibration.ownQuotations }
    for (i, a) in candidates.enumerated() { for b in candidates[(i + 1)...] { pairs.insert(StoryPair(a: a, b: b)) } }
    // Two stories that share no sentence may still retell one another.
    let tellers = stories.count > calibration.fewReports ? [] : stories.indices.filter { stories[$0].gists.contains { $0 != nil } }
    for (i, a) in tellers.enumerated() { for b in tellers[(i + 1)...] { pairs.insert(StoryPair(a: a, b: b)) } }
    return pairs.sorted().map {
      judge.judge($0, evidence[$0], quotations: (quotations[$0] ?? []).sorted { $0.a.lowerBound < $1.a.lowerBound })
    }
  }
}

/// Counts the quotations of each story that no other story prints.
struct OwnQuotations: Sendable {
  let counts: [Int]

  /// A quotation of five words or more is a story's own where none of its stretches of four words stands inside marks elsewhere.
  init(_ stories: [StoryText]) {
    let calibration = LineageCalibration.standard
    let winnowing = Winnowing(gram: calibration.quotationGram, window: 1)
    var holders: [UInt64: Set<Int>] = [:]
    var prints: [[[UInt64]]] = []
    for (index, story) in stories.enumerated() {
      let found = story.quotations.filter { $0.count >= calibration.longQuotation }.map {
        winnowing.fingerprints(of: story.words[$0].map(\.key)).map(\.hash)
      }
      for hash in found.joined() { holders[hash, default: []].insert(index) }
      prints.append(found)
    }
    counts = prints.map { $0.filter { $0.allSatisfy { (holders[$0]?.count ?? 0) == 1 } }.count }
  }
}

extension Shares {
  /// Words inside marks are quoted; words outside marks that stand in a passage of which the report is not the source are copied.
  static func counted(_ story: StoryText, copied witnesses: [Span]) -> Shares {
    let total = story.words.count
    guard total > 0 else { return Shares(own: 0, copied: 0, quoted: 0) }
    var isCopied = [Bool](repeating: false, count: total)
    for witness in witnesses { for word in story.words(in: witness.range) where !story.words[word].isMasked { isCopied[word] = true } }
    let copied = isCopied.count { $0 }
    func share(_ count: Int) -> Double { (Double(count) / Double(total) * 1000).rounded(.down) / 1000 }
    return Shares(own: share(story.plainCount - copied), copied: share(copied), quoted: share(total - story.plainCount))
  }
}
