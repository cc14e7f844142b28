import TextAlgorithms
import Vocabulary

/// What is shown about two stories, with the reasons.
struct Judgement: Sendable {
  var pair: StoryPair
  /// nil: no evidence either way.
  var relation: Pair.Relation?
  var because: [PairReason]
  var evidence: [Span]
  /// Links that are passages.
  var passages: [SentenceLink]
  var quotations: [SharedQuotation]
  /// In hundredths of a content word.
  var score: Int
  /// Share of the words outside marks that are matched, on either side.
  var coverageOfA: Double
  var coverageOfB: Double
}

/// Judges pairs of stories.
///
/// *Shown dependent*: enough matched text outside quotation marks in one order, or a quotation that a credit ties to a common agency.
/// Quotations that both have from one statement show that both quote it, and nothing about the reports.
/// *Shown independent* is rare: the two state different agencies, or each has at least two quotations that no other report prints, and they
/// share nothing. All else is left open.
struct PairJudge: Sendable {
  let stories: [StoryText]
  /// For each story the number of its quotations that no other story prints.
  let ownQuotations: [Int]
  let agencies: [Set<String>]
  private let calibration = LineageCalibration.standard
  private let passages = PassageCalibration.standard

  func judge(_ pair: StoryPair, _ evidence: PairEvidence?, quotations: [SharedQuotation]) -> Judgement {
    let a = stories[pair.a]
    let b = stories[pair.b]
    var out = Judgement(
      pair: pair, relation: nil, because: [], evidence: [], passages: [], quotations: quotations, score: evidence?.chainScore ?? 0,
      coverageOfA: 0,
      coverageOfB: 0)
    let links = evidence?.links ?? []
    let chain = evidence?.chain ?? []
    (out.coverageOfA, out.coverageOfB) = coverage(chain.map { links[$0] }, a, b)
    let coverage = max(out.coverageOfA, out.coverageOfB)
    let run = links.map(\.longestRun).max() ?? 0
    let strong = chain.filter { links[$0].score >= calibration.strongLink }.count
    let relative = Double(out.score) / Double(max(1, min(a.plainWeight, b.plainWeight)))
    let credited = quotations.filter { $0.credit != nil }
    let byText =
      out.score >= calibration.enough && (strong >= 2 || coverage >= calibration.coverage)
      || out.score >= calibration.enoughOfPart && coverage >= calibration.coverageOfPart
        && (relative >= calibration.part && run >= calibration.runOfPart || relative >= 2 * calibration.part)
      || out.score >= calibration.enoughOfShort && coverage >= calibration.coverageOfShort && run >= calibration.runOfShort
    let retelling = Retelling(a: a, b: b)
    let answers = byText ? [] : retelling.answers()
    if byText || !credited.isEmpty || !answers.isEmpty {
      out.relation = .shownDependent
      out.passages = links.filter { isPassage($0, among: links) }
      out.passages += retold(answers, links: links, besides: out.passages)
      out.because = reasons(out, links: links, chain: chain, run: run, credited: credited, byText: byText)
      if !answers.isEmpty {
        out.because.insert(.retold(sentences: answers.count, share: PairReason.hundredths(retelling.share(of: answers))), at: 0)
      }
    } else {
      out.passages = links.filter {
        $0.longestRun >= passages.looseRun && $0.contentMatched >= passages.looseContent && $0.score >= passages.looseScore
      }
      if let reason = independence(pair, out, run: run, relative: relative) {
        out.relation = .shownIndependent
        out.because = [reason]
      }
    }
    out.evidence = spans(out, a, b, credited: credited)
    return out
  }

  /// In a pair that is shown dependent: a stretch of five words with two content words among them, a stretch of six with a quotation in it,
  /// or a sentence that is half matched.
  private func isPassage(_ link: SentenceLink, among links: [SentenceLink]) -> Bool {
    let isClear =
      link.longestRun >= passages.run && link.contentMatched >= passages.runContent
      || link.longestStretch >= passages.stretch && link.plainMatched >= passages.stretchPlain && link.longestRun >= passages.stretchRun
      || link.share >= passages.share && link.contentMatched >= passages.shareContent && link.plainMatched >= passages.sharePlain
    guard isClear, link.score >= passages.leastScore else { return false }
    // A sentence answers the one that it matches best; a second answer must be nearly as good or lie elsewhere in the sentence.
    return !links.contains {
      ($0.a == link.a) != ($0.b == link.b) && $0.score > passages.better * link.score && overlaps($0, link)
    }
  }

  /// Links for sentences that are retold and are no passage yet.
  private func retold(_ answers: [Retelling.Answer], links: [SentenceLink], besides passages: [SentenceLink]) -> [SentenceLink] {
    let known = Set(passages.map { Retelling.Answer(a: $0.a, b: $0.b) })
    return answers.filter { !known.contains($0) }.map { answer in
      var link =
        links.first { $0.a == answer.a && $0.b == answer.b }
        ?? SentenceLink(
          a: answer.a, b: answer.b, matches: [], plainMatched: 0, contentMatched: 0, weight: 0, lighter: 0, longestRun: 0, runWeight: 0)
      link.isRetold = true
      return link
    }
  }

  private func overlaps(_ x: SentenceLink, _ y: SentenceLink) -> Bool {
    if x.a == y.a {
      let words = Set(x.matches.map(\.a))
      return y.matches.contains { words.contains($0.a) }
    }
    let words = Set(x.matches.map(\.b))
    return y.matches.contains { words.contains($0.b) }
  }

  /// A sentence that answers two counts once: the words matched on each side.
  private func coverage(_ chain: [SentenceLink], _ a: StoryText, _ b: StoryText) -> (Double, Double) {
    guard !chain.isEmpty else { return (0, 0) }
    var left = [Bool](repeating: false, count: a.words.count)
    var right = [Bool](repeating: false, count: b.words.count)
    for link in chain {
      for match in link.matches where !a.words[match.a].isMasked && !b.words[match.b].isMasked {
        left[match.a] = true
        right[match.b] = true
      }
    }
    return (Double(left.count { $0 }) / Double(max(1, a.plainCount)), Double(right.count { $0 }) / Double(max(1, b.plainCount)))
  }

  private func independence(_ pair: StoryPair, _ judged: Judgement, run: Int, relative: Double) -> PairReason? {
    guard judged.passages.isEmpty, !isOneOutlet(pair), run < calibration.alarmingRun, judged.score < calibration.little,
      judged.quotations.isEmpty
    else { return nil }
    let left = agencies[pair.a]
    let right = agencies[pair.b]
    if !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) {
      let isDecided = [pair.a, pair.b].contains { stories[$0].report.credits.contains { $0.basis == .decided } }
      return .otherAgencies(ofA: left.sorted(), ofB: right.sorted(), isDecided: isDecided)
    }
    if left.isDisjoint(with: right), ownQuotations[pair.a] >= calibration.ownQuotations,
      ownQuotations[pair.b] >= calibration.ownQuotations, relative < calibration.littlePart
    {
      return .ownQuotations(ofA: ownQuotations[pair.a], ofB: ownQuotations[pair.b])
    }
    return nil
  }

  private func isOneOutlet(_ pair: StoryPair) -> Bool {
    let a = stories[pair.a].report.outlet
    let b = stories[pair.b].report.outlet
    return a.basis != .unknown && b.basis != .unknown && Folding.folded(a.name) == Folding.folded(b.name)
  }

  private func reasons(
    _ judged: Judgement, links: [SentenceLink], chain: [Int], run: Int, credited: [SharedQuotation], byText: Bool
  ) -> [PairReason] {
    var out: [PairReason] = []
    if byText {
      out.append(
        .sharedWords(shareOfA: PairReason.hundredths(judged.coverageOfA), shareOfB: PairReason.hundredths(judged.coverageOfB)))
      if run >= passages.run { out.append(.longestStretch(words: run)) }
      if chain.count >= passages.namedChain { out.append(.sameOrder(sentences: chain.count)) }
      let linked = chain.map { links[$0] }
      if let manner = CopyManner(linked, stories[judged.pair.a], stories[judged.pair.b]) { out.append(manner.reason) }
      let reworded = linked.reduce(0) { $0 + $1.synonyms }
      if reworded >= 2 { out.append(.synonyms(words: reworded)) }
    }
    for name in Set(credited.compactMap(\.credit)).sorted() { out.append(.creditedQuotation(source: name)) }
    let common = stories[judged.pair.a].statedAgencies.intersection(stories[judged.pair.b].statedAgencies)
    if !common.isEmpty { out.append(.commonCredit(agencies: common.sorted())) }
    let alike = judged.quotations.count
    if byText, alike >= 2 { out.append(.quotationsCutAlike(quotations: alike)) }
    return out
  }

  private func spans(_ judged: Judgement, _ a: StoryText, _ b: StoryText, credited: [SharedQuotation]) -> [Span] {
    var out: [Span] = []
    for link in judged.passages {
      guard let (x, y) = link.ranges(a, b) else { continue }
      out += [a.span(x), b.span(y)]
    }
    for quotation in credited { out += [a.span(quotation.a), b.span(quotation.b)] }
    return Set(out).sorted()
  }
}
