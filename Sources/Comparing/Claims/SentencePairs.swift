import Vocabulary

/// Which sentences of two reports share enough to have their clauses compared: found by an index of items.
///
/// Each sentence is compared with a bounded number of earlier ones, those that share most, so that the cost grows with the sentences and not
/// with their square. Where the bound of all or that of the same words was reached, two sentences that were not compared may be alike.
struct SentencePairs {
  struct Pair {
    var a: Int32
    var b: Int32
    /// Weighted share of their items that both have, 0 to 1024.
    var context: Int32
  }

  /// The first comes before the second, by the second.
  private(set) var all: [Pair] = []
  private(set) var isBounded = false
  private let scorer: StretchScorer
  private let calibration = ClaimCalibration.standard
  /// Whether a sentence had more partners than it was compared with.
  private var isFull: [Bool]
  /// Where the pairs of each second sentence begin in `all`; ends with their number.
  private var starts: [Int] = []

  init(_ scorer: StretchScorer, isStory: [Bool]) {
    self.scorer = scorer
    isFull = [Bool](repeating: false, count: isStory.count)
    var postings: [[Int32]] = Array(repeating: [], count: scorer.items.kinds.count)
    var counts = [Int](repeating: 0, count: postings.count)
    for (sentence, isStory) in zip(scorer.sentences, isStory) where isStory { for item in sentence.items { counts[Int(item)] += 1 } }
    var shared = [Int](repeating: 0, count: isStory.count)
    for b in isStory.indices {
      starts.append(all.count)
      guard isStory[b] else { continue }
      let items = indexed(scorer.sentences[b].items, counts)
      var touched: [Int] = []
      for item in items {
        if postings[item].count > calibration.longestPosting { isFull[b] = true }
        for a in postings[item].suffix(calibration.longestPosting) {
          if shared[Int(a)] == 0 { touched.append(Int(a)) }
          shared[Int(a)] += scorer.items.weights[item]
        }
        postings[item].append(Int32(b))
      }
      all += partners(touched, shared, of: b)
      for a in touched { shared[a] = 0 }
    }
    starts.append(all.count)
  }

  /// Whether two sentences may be alike although they were not compared.
  func mayHaveMissed(_ x: Int, _ y: Int) -> Bool {
    guard isBounded else { return false }
    let a = Int32(min(x, y)), b = max(x, y)
    return isFull[b] && !(starts[b]..<starts[b + 1]).contains { all[$0].a == a }
  }

  /// The items by which a sentence is found: those that are not too common, or the rarest.
  private func indexed(_ items: [Int32], _ counts: [Int]) -> [Int] {
    let rare = items.filter { counts[Int($0)] <= calibration.longestPosting }
    guard rare.count < min(items.count, calibration.fewestIndexed) else { return rare.map(Int.init) }
    return items.sorted { (counts[Int($0)], $0) < (counts[Int($1)], $1) }.prefix(calibration.fewestIndexed).map(Int.init)
  }

  /// The earlier sentences that share most with one: of each report, of those in the same words, and in all not more than so many.
  private mutating func partners(_ touched: [Int], _ shared: [Int], of b: Int) -> [Pair] {
    let report = scorer.sentences[b].report
    var near = touched.compactMap { a -> Pair? in
      guard scorer.sentences[a].report != report else { return nil }
      let context = scorer.context(shared[a], a, b)
      return context < calibration.leastContext ? nil : Pair(a: Int32(a), b: Int32(b), context: Int32(context))
    }
    near.sort { ($1.context, $0.a) < ($0.context, $1.a) }
    var ofReport: [Int: Int] = [:], ofWords: [UInt64: Int] = [:]
    var out: [Pair] = []
    for pair in near {
      let sentence = scorer.sentences[Int(pair.a)]
      guard ofReport[sentence.report, default: 0] < calibration.mostPartners else { continue }
      guard out.count < calibration.mostInAll, ofWords[sentence.key, default: 0] < calibration.mostInSameWords else {
        isFull[b] = true
        continue
      }
      ofReport[sentence.report, default: 0] += 1
      ofWords[sentence.key, default: 0] += 1
      out.append(pair)
    }
    if isFull[b] { isBounded = true }
    return out.sorted { $0.a < $1.a }
  }
}
