import TextAlgorithms
import Vocabulary

/// Joins the links of many pairs into passages, one passage with all its witnesses.
///
/// The unit is the sentence. Links are taken heaviest first; a link joins two passages where no report would then stand in one passage with
/// two sentences that do not touch; else it becomes a passage of its own two. Links of pairs that are not shown dependent always stand
/// alone, so that a passage ties only related reports.
struct PassageBuilder: Sendable {
  private struct Node: Hashable {
    var story: Int
    var sentence: Int
  }

  private struct Edge {
    var pair: StoryPair
    var link: SentenceLink
    var left: Node { Node(story: pair.a, sentence: link.a) }
    var right: Node { Node(story: pair.b, sentence: link.b) }
  }

  /// A passage in the making.
  private struct Draft {
    /// For each story its sentences, one or two that touch.
    var sentences: [Int: ClosedRange<Int>]
    /// For each story its words.
    var words: [Int: Range<Int>] = [:]
    var overlap = 1.0
    var isExact = true

    init(_ node: Node) { sentences = [node.story: node.sentence...node.sentence] }
  }

  private let calibration = PassageCalibration.standard
  let stories: [StoryText]
  /// For each dependent pair the direction and whether the first story is the source.
  let directions: [StoryPair: (direction: Passage.Direction, fromFirst: Bool)]

  /// By first witness, then by second.
  func build(_ judgements: [Judgement]) -> [Passage] {
    var edges: [Edge] = []
    var single: [Edge] = []
    for judgement in judgements {
      for link in judgement.passages {
        if judgement.relation == .shownDependent {
          edges.append(Edge(pair: judgement.pair, link: link))
        } else {
          single.append(Edge(pair: judgement.pair, link: link))
        }
      }
    }
    edges.sort {
      ($1.link.score, $0.pair.a, $0.pair.b, $0.link.a, $0.link.b) < ($0.link.score, $1.pair.a, $1.pair.b, $1.link.a, $1.link.b)
    }
    var drafts: [Draft] = []
    var draftOf: [Node: Int] = [:]
    func draft(of node: Node) -> Int {
      if let known = draftOf[node] { return known }
      drafts.append(Draft(node))
      draftOf[node] = drafts.count - 1
      return drafts.count - 1
    }
    for edge in edges {
      let left = draft(of: edge.left)
      let right = draft(of: edge.right)
      var target = left
      if left != right {
        // The smaller one moves.
        let isLeftLarger = drafts[left].sentences.count >= drafts[right].sentences.count
        let other = isLeftLarger ? right : left
        target = isLeftLarger ? left : right
        guard canJoin(drafts[target], drafts[other]) else {
          single.append(edge)
          continue
        }
        for (story, range) in drafts[other].sentences {
          for sentence in range { draftOf[Node(story: story, sentence: sentence)] = target }
        }
        join(&drafts[target], drafts[other])
        drafts[other].words = [:]
        drafts[other].sentences = [:]
      }
      take(edge, into: &drafts[target])
    }
    for edge in fewOfEach(single) {
      var draft = Draft(edge.left)
      take(edge, into: &draft)
      drafts.append(draft)
    }
    var seen: Set<Identifier> = []
    return drafts.compactMap { passage($0) }.filter { seen.insert($0.id).inserted }
      .sorted { $0.witnesses.lexicographicallyPrecedes($1.witnesses) }
  }

  /// The edges, without those of which a sentence has `PassageCalibration.mostAlone` before: a formula that every report repeats would make
  /// a passage of every two.
  private func fewOfEach(_ edges: [Edge]) -> [Edge] {
    var count: [Node: Int] = [:]
    return edges.filter { edge in
      guard max(count[edge.left] ?? 0, count[edge.right] ?? 0) < calibration.mostAlone else { return false }
      count[edge.left, default: 0] += 1
      count[edge.right, default: 0] += 1
      return true
    }
  }

  /// Whether every story would take part with one sentence, or with two that touch.
  private func canJoin(_ target: Draft, _ other: Draft) -> Bool {
    other.sentences.allSatisfy { story, range in
      guard let known = target.sentences[story] else { return true }
      let low = min(known.lowerBound, range.lowerBound)
      let high = max(known.upperBound, range.upperBound)
      guard high - low <= 1 else { return false }
      let text = stories[story]
      return low == high || text.blockOfWord[text.sentences[high].lowerBound] - text.blockOfWord[text.sentences[low].upperBound - 1] <= 1
    }
  }

  private func join(_ target: inout Draft, _ other: Draft) {
    for (story, range) in other.sentences {
      let known = target.sentences[story] ?? range
      target.sentences[story] = min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
    }
    for (story, range) in other.words { target.words[story] = union(target.words[story], range) }
    target.overlap = min(target.overlap, other.overlap)
    target.isExact = target.isExact && other.isExact
  }

  private func take(_ edge: Edge, into draft: inout Draft) {
    let a = stories[edge.pair.a]
    let b = stories[edge.pair.b]
    guard let (x, y) = edge.link.ranges(a, b) else { return }
    draft.words[edge.pair.a] = union(draft.words[edge.pair.a], x)
    draft.words[edge.pair.b] = union(draft.words[edge.pair.b], y)
    var inside = 0
    for match in edge.link.matches where x.contains(match.a) && y.contains(match.b) {
      inside += 1
      if draft.isExact, a.words[match.a].key != b.words[match.b].key { draft.isExact = false }
    }
    draft.overlap = min(draft.overlap, 2 * Double(inside) / Double(x.count + y.count))
  }

  private func passage(_ draft: Draft) -> Passage? {
    guard draft.words.count >= 2 else { return nil }
    let order = draft.words.keys.sorted { stories[$0].report.id < stories[$1].report.id }
    let witnesses = order.compactMap { story in draft.words[story].map { stories[story].span($0) } }
    let (from, direction) = source(order)
    return Passage(
      id: Identifier(StableHash.hexadecimal(of: ["passage"] + witnesses.flatMap { [$0.report.value, String($0.start), String($0.end)] })),
      witnesses: witnesses, from: from, direction: direction,
      kind: draft.isExact && draft.overlap >= calibration.verbatimOverlap
        ? .verbatim : draft.overlap >= calibration.editedOverlap ? .edited : .rewritten,
      overlap: (draft.overlap * 1000).rounded() / 1000)
  }

  private func union(_ known: Range<Int>?, _ range: Range<Int>) -> Range<Int> {
    guard let known else { return range }
    return min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
  }

  /// The witness that all others came from, where the pairs agree on one.
  private func source(_ order: [Int]) -> (Int?, Passage.Direction) {
    for (index, story) in order.enumerated() {
      var weakest = Passage.Direction.certain
      let leads = order.allSatisfy { other in
        guard other != story else { return true }
        guard let known = directions[StoryPair(a: min(story, other), b: max(story, other))], known.direction != .unknown else {
          return false
        }
        if known.direction == .likely { weakest = .likely }
        return known.fromFirst == (story < other)
      }
      if leads { return (index, weakest) }
    }
    return (nil, .unknown)
  }
}
