import TextAlgorithms
import Vocabulary

/// Finds the pairs of stretches that may tell one claim, and scores each in two passes.
///
/// Only clauses of sentences that share enough items are compared; those are found by an index of items. The second pass looks at what the
/// first found around a pair: whether each is the other's best, and whether the sentences beside them are alike.
struct StretchLinker {
  struct Link {
    var i: Int32
    var j: Int32
    /// In 1/16384 of a unit.
    var score: Int32
    /// 0 to 1024.
    var context: Int32
  }

  private let scorer: StretchScorer
  private let weights: ClaimWeights
  private let calibration = ClaimCalibration.standard
  /// Stretches of each sentence: they lie side by side.
  private let ofSentence: [Range<Int>]
  private(set) var pairs: SentencePairs

  init(_ scorer: StretchScorer, weights: ClaimWeights) {
    self.scorer = scorer
    self.weights = weights
    var ofSentence = [Range<Int>](repeating: 0..<0, count: scorer.sentences.count)
    for (index, stretch) in scorer.stretches.enumerated() {
      let start = ofSentence[stretch.sentence].isEmpty ? index : ofSentence[stretch.sentence].lowerBound
      ofSentence[stretch.sentence] = start..<index + 1
    }
    self.ofSentence = ofSentence
    pairs = SentencePairs(scorer, isStory: ofSentence.map { !$0.isEmpty })
  }

  /// Links below it are as if they were not there.
  private var weakest: Int { calibration.weakest * StretchScorer.unit / 100 }

  private var least: Int { calibration.least * StretchScorer.unit / 100 }

  /// The links of the first pass with the score of the second, by the sentence of `j`, then that of `i`; `i` before `j`.
  func links() -> [Link] {
    var links = firstPass()
    let surroundings = surroundings(links)
    for index in links.indices { links[index].score = score(links[index], surroundings[index]) }
    return links
  }

  /// The score of the second pass.
  private func score(_ link: Link, _ around: (margin: Int32, neighbours: Int32, figure: Bool)) -> Int32 {
    func weight(_ surrounding: Surrounding) -> Int { weights.second[surrounding.rawValue] }
    var sum = weight(.first) * Int(link.score) + weight(.margin) * Int(around.margin) + weight(.neighbours) * Int(around.neighbours)
    sum += weights.secondBias * StretchScorer.unit + weight(.context) * Int(link.context) * (StretchScorer.unit / 1024)
    if around.figure { sum += weight(.figure) * StretchScorer.unit }
    return Int32(sum / ClaimWeights.secondSteps)
  }

  /// The links with their score of the first pass.
  func firstPass() -> [Link] {
    var out: [Link] = []
    forEachPair { i, j, context in
      guard let score = scorer.score(i, j, context: context, least: weakest) else { return }
      out.append(Link(i: Int32(i), j: Int32(j), score: Int32(score), context: Int32(context)))
    }
    return out
  }

  /// Every two stretches of sentences that are compared, with what the sentences share.
  func forEachPair(_ visit: (Int, Int, Int) -> Void) {
    for pair in pairs.all {
      for i in ofSentence[Int(pair.a)] { for j in ofSentence[Int(pair.b)] { visit(i, j, Int(pair.context)) } }
    }
  }

  // MARK: Second pass

  /// What stands around each link of the first pass.
  func surroundings(_ links: [Link]) -> [(margin: Int32, neighbours: Int32, figure: Bool)] {
    let margins = margins(links), neighbours = neighbours(links)
    return links.indices.map { (margins[$0], neighbours[$0], scorer.lists.figures.meet(Int(links[$0].i), Int(links[$0].j))) }
  }

  /// For each link how much better it is than the next best that either end has in the other's report: the worse of both.
  private func margins(_ links: [Link]) -> [Int32] {
    let index = LinkIndex(links, stretches: scorer.stretches.count)
    let reports = Int(scorer.reportOf.max() ?? -1) + 1
    let least = Int32(least)
    var best = [Int32](repeating: least, count: reports), second = best
    let top = Int32(calibration.greatestMargin * StretchScorer.unit)
    var out = [Int32](repeating: top, count: links.count)
    for stretch in scorer.stretches.indices {
      let some = index[stretch]
      for place in some {
        let report = Int(scorer.reportOf[Int(index.others[place])]), score = links[Int(index.links[place])].score
        if score > best[report] {
          second[report] = best[report]
          best[report] = score
        } else {
          second[report] = max(second[report], score)
        }
      }
      for place in some {
        let report = Int(scorer.reportOf[Int(index.others[place])]), link = Int(index.links[place]), score = links[link].score
        let rival = score >= best[report] ? second[report] : best[report]
        out[link] = min(out[link], max(-top, min(top, score - rival)))
      }
      for place in some {
        let report = Int(scorer.reportOf[Int(index.others[place])])
        best[report] = least
        second[report] = least
      }
    }
    return out
  }

  /// For each link the best score between the sentences right before and behind its own.
  private func neighbours(_ links: [Link]) -> [Int32] {
    let least = Int32(least)
    var best: [UInt64: Int32] = [:]
    func key(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
    var open: (key: UInt64, best: Int32)?
    for link in links {
      let place = key(Int(scorer.sentenceOf[Int(link.i)]), Int(scorer.sentenceOf[Int(link.j)]))
      if let pair = open, pair.key == place {
        open = (place, max(pair.best, link.score))
      } else {
        if let pair = open { best[pair.key] = pair.best }
        open = (place, link.score)
      }
    }
    if let pair = open { best[pair.key] = pair.best }
    // Links of two sentences follow one another.
    var last: (key: UInt64, top: Int32) = (UInt64.max, least)
    return links.map { link in
      let a = Int(scorer.sentenceOf[Int(link.i)]), b = Int(scorer.sentenceOf[Int(link.j)])
      guard key(a, b) != last.key else { return last.top }
      var top = least
      for x in beside(a) { for y in beside(b) where x != a || y != b { top = max(top, best[key(x, y)] ?? least) } }
      last = (key(a, b), top)
      return top
    }
  }

  /// A sentence with those of its report right before and behind it.
  private func beside(_ sentence: Int) -> ClosedRange<Int> {
    func isOfReport(_ other: Int) -> Bool {
      scorer.sentences.indices.contains(other) && scorer.sentences[other].report == scorer.sentences[sentence].report
    }
    return (isOfReport(sentence - 1) ? sentence - 1 : sentence)...(isOfReport(sentence + 1) ? sentence + 1 : sentence)
  }
}
