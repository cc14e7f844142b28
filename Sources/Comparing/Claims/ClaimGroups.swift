import Vocabulary

/// Groups stretches that tell one claim, from the most alike pair downwards.
///
/// Two groups join where the mean likeness over pairs of two reports reaches the threshold, every such pair reaches the floor, and none
/// contradicts: figures of one unit of which none is shared, or one clause that denies and one that does not. Of large groups some members
/// speak for all. Cost: a look-up for each pair of those members, for each link that reaches the threshold.
struct ClaimGroups {
  private(set) var groups: [[Int]] = []
  /// Stretches that state the opposite of another, by that other.
  private(set) var denials: [Int: [Int]] = [:]
  /// Stretches with one predicate, and a score of at least `ClaimCalibration.rival`, that give other figures or times; the most alike first.
  let rivals: [(i: Int, j: Int)]
  private let scorer: StretchScorer
  private let pairs: SentencePairs
  private let calibration: ClaimCalibration
  private let threshold: Int
  /// Links that reach the floor.
  private let links: [StretchLinker.Link]
  private let index: LinkIndex

  /// A group on its way.
  private struct Draft {
    var members: [Int]
    /// Clauses that deny, and that do not.
    var denies: Bool
    var affirms: Bool
    /// Groups that it can never join, for a pair of members of which one is weak or contradicts.
    var refused: Set<Int32> = []
  }

  init(_ all: [StretchLinker.Link], _ scorer: StretchScorer, _ pairs: SentencePairs, calibration: ClaimCalibration = .standard) {
    threshold = calibration.threshold * StretchScorer.unit / 100
    self.scorer = scorer
    self.pairs = pairs
    self.calibration = calibration
    let floor = calibration.floor * StretchScorer.unit / 100
    var links: [StretchLinker.Link] = [], contradicting = links
    for link in all where Int(link.score) >= floor {
      if Self.contradict(Int(link.i), Int(link.j), scorer) { contradicting.append(link) } else { links.append(link) }
    }
    self.links = links
    let rival = calibration.rival * StretchScorer.unit / 100
    rivals = contradicting.filter {
      Int($0.score) >= rival && Self.haveOnePredicate(scorer.stretches[Int($0.i)], scorer.stretches[Int($0.j)])
    }.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.i, $0.j) < ($1.i, $1.j)
    }.prefix(calibration.mostRivals).map { (Int($0.i), Int($0.j)) }
    index = LinkIndex(links, stretches: scorer.stretches.count)
    group()
  }

  private mutating func group() {
    var drafts = scorer.stretches.enumerated().map { index, stretch in
      let isClause = stretch.grain != .sentence
      return Draft(members: [index], denies: isClause && stretch.isNegative, affirms: isClause && !stretch.isNegative)
    }
    let sorted = links.filter { Int($0.score) >= threshold }.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.i, $0.j) < ($1.i, $1.j)
    }
    var groupOf = Array(scorer.stretches.indices)
    // Members of two groups when they were last compared without joining: they are compared again when a quarter more have come.
    var tried: [UInt64: Int] = [:]
    for link in sorted {
      let x = groupOf[Int(link.i)], y = groupOf[Int(link.j)]
      guard x != y else { continue }
      let isOpposite = (drafts[x].denies && drafts[y].affirms) || (drafts[x].affirms && drafts[y].denies)
      if isOpposite { note(link) }
      guard !drafts[x].refused.contains(Int32(y)) else { continue }
      let key = UInt64(min(x, y)) << 32 | UInt64(max(x, y)), size = drafts[x].members.count + drafts[y].members.count
      if let last = tried[key], size * 100 < last * calibration.growth { continue }
      guard !isOpposite,
        let mean = likeness(drafts[x].members, drafts[y].members)
      else {
        drafts[x].refused.insert(Int32(y))
        drafts[y].refused.insert(Int32(x))
        continue
      }
      guard mean >= threshold else {
        tried[key] = size
        continue
      }
      let (kept, moved) = drafts[x].members.count >= drafts[y].members.count ? (x, y) : (y, x)
      for stretch in drafts[moved].members { groupOf[stretch] = kept }
      Self.merge(moved, into: kept, &drafts)
    }
    groups = drafts.map(\.members).filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Notes that two clauses of two reports state opposites: the same predicate, denied in one of them.
  private mutating func note(_ link: StretchLinker.Link) {
    let x = scorer.stretches[Int(link.i)], y = scorer.stretches[Int(link.j)]
    guard Int(link.score) >= calibration.opposite * StretchScorer.unit / 100, x.report != y.report, Self.haveOnePredicate(x, y),
      let isNegative = x.predicate?.isNegative, isNegative != y.predicate?.isNegative
    else { return }
    let (denied, denying) = isNegative ? (link.j, link.i) : (link.i, link.j)
    denials[Int(denied), default: []].append(Int(denying))
  }

  private static func haveOnePredicate(_ a: Stretch, _ b: Stretch) -> Bool {
    a.predicate != nil && a.predicate?.sense == b.predicate?.sense
  }

  private static func merge(_ moved: Int, into kept: Int, _ drafts: inout [Draft]) {
    let gone = drafts[moved]
    drafts[moved] = Draft(members: [], denies: false, affirms: false)
    drafts[kept].members += gone.members
    drafts[kept].denies = drafts[kept].denies || gone.denies
    drafts[kept].affirms = drafts[kept].affirms || gone.affirms
    drafts[kept].refused.formUnion(gone.refused)
    for other in gone.refused {
      drafts[Int(other)].refused.remove(Int32(moved))
      drafts[Int(other)].refused.insert(Int32(kept))
    }
  }

  /// The mean likeness over pairs of two reports; nil where a pair is weak or contradicts.
  ///
  /// Where bounds kept sentences from being compared, half of the pairs must be strong or of sentences in the same words.
  private func likeness(_ a: [Int], _ b: [Int]) -> Int? {
    var sum = 0, strong = 0, same = 0, missed = 0
    let others = sample(b)
    for i in sample(a) {
      for j in others where scorer.reportOf[i] != scorer.reportOf[j] {
        if let link = index.link(i, j) {
          sum += Int(links[link].score)
          strong += 1
          continue
        }
        let x = Int(scorer.sentenceOf[i]), y = Int(scorer.sentenceOf[j])
        guard pairs.mayHaveMissed(x, y), !Self.contradict(i, j, scorer) else { return nil }
        if scorer.sentences[x].key == scorer.sentences[y].key { same += 1 } else { missed += 1 }
      }
    }
    guard strong > 0, strong + same >= missed else { return Int.min }
    return sum / strong
  }

  /// Members of a group at even distances.
  private func sample(_ members: [Int]) -> [Int] {
    let most = calibration.mostSampled
    return members.count <= most ? members : (0..<most).map { members[$0 * members.count / most] }
  }

  /// Whether two stretches have times, or figures of one unit, and share none of them.
  private static func contradict(_ i: Int, _ j: Int, _ scorer: StretchScorer) -> Bool {
    let lists = scorer.lists
    guard scorer.reportOf[i] != scorer.reportOf[j] else { return false }
    if !lists.moments.isEmpty(i), !lists.moments.isEmpty(j), !lists.moments.meet(i, j) { return true }
    guard !lists.figures.isEmpty(i), !lists.figures.isEmpty(j) else { return false }
    let units = scorer.items.units, figures = lists.figures.numbers
    return lists.figures[i].contains { x in
      let unit = units[Int(figures[x])]
      let others = lists.figures[j].filter { units[Int(figures[$0])] == unit }.map { figures[$0] }
      return !others.isEmpty && !lists.figures[i].contains { units[Int(figures[$0])] == unit && others.contains(figures[$0]) }
    }
  }

  /// A group without stretches that another of their report overlaps: the one that fits the other reports best stays.
  func distinct(_ group: [Int]) -> [Int] {
    guard group.count > 1 else { return group }
    let stretches = scorer.stretches
    let least = ClaimCalibration.standard.least * StretchScorer.unit / 100
    func fit(_ i: Int) -> Int {
      let others = sample(group).filter { stretches[$0].report != stretches[i].report }
      guard !others.isEmpty else { return least * 2 }
      return others.reduce(0) { $0 + (index.link(i, $1).map { Int(links[$0].score) } ?? least) } / others.count
    }
    let ofSentence = Dictionary(grouping: group) { stretches[$0].sentence }
    func overlaps(_ i: Int, _ others: [Int]) -> Bool {
      others.contains { i != $0 && stretches[$0].sentence == stretches[i].sentence && stretches[$0].bytes.overlaps(stretches[i].bytes) }
    }
    let overlapping = group.filter { overlaps($0, ofSentence[stretches[$0].sentence] ?? []) }
    let fits = Dictionary(uniqueKeysWithValues: overlapping.map { ($0, fit($0)) })
    let free = group.filter { fits[$0] == nil }
    var kept: [Int: [Int]] = [:]
    for i in overlapping.sorted(by: { (fits[$1]!, $0) < (fits[$0]!, $1) }) where !overlaps(i, kept[stretches[i].sentence] ?? []) {
      kept[stretches[i].sentence, default: []].append(i)
    }
    return (free + kept.values.joined()).sorted()
  }
}
