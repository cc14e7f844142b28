import TextAlgorithms
import Vocabulary

/// Which of two dependent stories is nearer to the source, by vote.
struct DirectionVote: Sendable {
  /// Above 0: the first story is nearer to the source; below 0: the second.
  var balance: Int
  /// In the order in which they are looked for.
  var grounds: [DirectionGround]

  var direction: Passage.Direction {
    switch abs(balance) {
    case PassageCalibration.standard.certain...: .certain
    case PassageCalibration.standard.likely...: .likely
    default: .unknown
    }
  }
}

/// Counts the votes: dates, containment, credits to the other's outlet, absorbed brackets, lost hedges.
struct DirectionVoter: Sendable {
  let stories: [StoryText]
  let payloads: [Payload]
  private let calibration = PassageCalibration.standard

  func vote(_ judged: Judgement) -> DirectionVote {
    var out = DirectionVote(balance: 0, grounds: [])
    let a = stories[judged.pair.a]
    let b = stories[judged.pair.b]
    func add(_ weight: Int, _ ground: DirectionGround.Kind, of story: StoryText) {
      out.balance += weight
      out.grounds.append(DirectionGround(ground, report: story.report.id))
    }
    if let earlier = earlierDay(a, b) {
      add(earlier ? calibration.voteOfDate : -calibration.voteOfDate, .datedEarlier, of: earlier ? a : b)
    }
    let ratio = Double(a.plainCount) / Double(max(1, b.plainCount))
    if judged.coverageOfB >= calibration.contained, judged.coverageOfA <= calibration.containing * judged.coverageOfB,
      ratio > calibration.longer
    {
      add(calibration.voteOfContainment, .contained, of: b)
    } else if judged.coverageOfA >= calibration.contained, judged.coverageOfB <= calibration.containing * judged.coverageOfA,
      ratio < calibration.shorter
    {
      add(-calibration.voteOfContainment, .contained, of: a)
    }
    if creditsOutlet(b, of: a) { add(calibration.voteOfCredit, .creditsOther, of: b) }
    if creditsOutlet(a, of: b) { add(-calibration.voteOfCredit, .creditsOther, of: a) }
    let brackets = judged.quotations.reduce(0) { $0 + bracketLead($1, judged.pair) }
    if brackets > 0 { add(calibration.voteOfBrackets, .absorbsBrackets, of: b) }
    if brackets < 0 { add(-calibration.voteOfBrackets, .absorbsBrackets, of: a) }
    let hedge = judged.passages.reduce(0) { $0 + hedgeLead($1, a, b) }
    if hedge >= calibration.lostHedges { add(calibration.voteOfHedges, .losesHedges, of: b) }
    if hedge <= -calibration.lostHedges { add(-calibration.voteOfHedges, .losesHedges, of: a) }
    return out
  }

  /// Whether the first is dated on an earlier day; nil where a date is missing, not anchored or the same.
  private func earlierDay(_ a: StoryText, _ b: StoryText) -> Bool? {
    guard let x = a.report.publishedDay, let y = b.report.publishedDay, x != y else { return nil }
    return x < y
  }

  private func creditsOutlet(_ report: StoryText, of other: StoryText) -> Bool {
    guard other.report.outlet.basis != .unknown else { return false }
    return report.report.credits.contains { $0.basis != .inferred && $0.agency == other.report.outlet.name }
      && !other.report.credits.contains { $0.agency == other.report.outlet.name && report.report.outlet.name == $0.agency }
  }

  /// 1 where the first prints brackets inside the shared words and the second none, -1 the other way round.
  private func bracketLead(_ quotation: SharedQuotation, _ pair: StoryPair) -> Int {
    let left = brackets(quotation.a, pair.a)
    let right = brackets(quotation.b, pair.b)
    return left > 0 && right == 0 ? 1 : left == 0 && right > 0 ? -1 : 0
  }

  private func brackets(_ range: Range<Int>, _ story: Int) -> Int {
    let words = stories[story].words
    let bytes = payloads[story].text
    return payloads[story].inText(words[range.lowerBound].start..<words[range.upperBound - 1].end).reduce(0) {
      $0 + (bytes[$1] == 0x28 || bytes[$1] == 0x5B ? 1 : 0)
    }
  }

  /// Hedges between the matched words of the first that the second lacks, less the reverse.
  private func hedgeLead(_ link: SentenceLink, _ a: StoryText, _ b: StoryText) -> Int {
    guard let (x, y) = link.ranges(a, b) else { return 0 }
    let dropped = a.language.comparison.droppedHedges
    // Few words hedge, so each is looked up among the matches.
    let onlyA = x.count { word in
      !a.words[word].isMasked && dropped.contains(a.words[word].key) && !link.matches.contains { $0.a == word }
    }
    let onlyB = y.count { word in
      !b.words[word].isMasked && dropped.contains(b.words[word].key) && !link.matches.contains { $0.b == word }
    }
    return onlyA - onlyB
  }
}
