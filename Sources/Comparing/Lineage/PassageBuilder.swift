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
    var groups: [[Edge]] = []
    var nodes: [Set<Node>] = []
    var groupOf: [Node: Int] = [:]
    for edge in edges {
      let left = groupOf[edge.left]
      let right = groupOf[edge.right]
      let joined = (left.map { nodes[$0] } ?? [edge.left]).union(right.map { nodes[$0] } ?? [edge.right])
      guard isContiguous(joined) else {
        single.append(edge)
        continue
      }
      let target: Int
      if let left, let right, left != right {
        target = min(left, right)
        let other = max(left, right)
        groups[target] += groups[other]
        groups[other] = []
        nodes[other] = []
      } else if let existing = left ?? right {
        target = existing
      } else {
        target = groups.count
        groups.append([])
        nodes.append([])
      }
      groups[target].append(edge)
      nodes[target] = joined
      for node in joined { groupOf[node] = target }
    }
    let passages = (groups.filter { !$0.isEmpty } + single.map { [$0] }).compactMap { passage($0) }
    var seen: Set<Identifier> = []
    return passages.filter { seen.insert($0.id).inserted }
      .sorted { $0.witnesses.lexicographicallyPrecedes($1.witnesses) }
  }

  /// Whether every story takes part with one sentence, or with two that touch.
  private func isContiguous(_ nodes: Set<Node>) -> Bool {
    var of: [Int: (low: Int, high: Int)] = [:]
    for node in nodes {
      let known = of[node.story] ?? (node.sentence, node.sentence)
      of[node.story] = (min(known.low, node.sentence), max(known.high, node.sentence))
    }
    return of.allSatisfy { story, range in
      guard range.low != range.high else { return true }
      guard range.high - range.low == 1 else { return false }
      let text = stories[story]
      return text.blockOfWord[text.sentences[range.high].lowerBound] - text.blockOfWord[text.sentences[range.low].upperBound - 1] <= 1
    }
  }

  private func passage(_ edges: [Edge]) -> Passage? {
    var extents: [Int: Range<Int>] = [:]
    var overlap = 1.0
    var exact = true
    for edge in edges {
      let a = stories[edge.pair.a]
      let b = stories[edge.pair.b]
      guard let (x, y) = edge.link.ranges(a, b) else { continue }
      extents[edge.pair.a] = union(extents[edge.pair.a], x)
      extents[edge.pair.b] = union(extents[edge.pair.b], y)
      let inside = edge.link.matches.filter { x.contains($0.a) && y.contains($0.b) }
      overlap = min(overlap, 2 * Double(inside.count) / Double(x.count + y.count))
      exact = exact && inside.allSatisfy { a.words[$0.a].key == b.words[$0.b].key }
    }
    guard extents.count >= 2 else { return nil }
    let order = extents.keys.sorted { stories[$0].report.id < stories[$1].report.id }
    let witnesses = order.compactMap { story in extents[story].map { stories[story].span($0) } }
    let (from, direction) = source(order)
    return Passage(
      id: Identifier(StableHash.hexadecimal(of: ["passage"] + witnesses.flatMap { [$0.report.value, String($0.start), String($0.end)] })),
      witnesses: witnesses, from: from, direction: direction, kind: exact && overlap >= 0.95 ? .verbatim : overlap >= 0.6 ? .edited : .rewritten,
      overlap: (overlap * 1000).rounded() / 1000)
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
        guard let known = directions[StoryPair(a: min(story, other), b: max(story, other))], known.direction != .unknown else { return false }
        if known.direction == .likely { weakest = .likely }
        return known.fromFirst == (story < other)
      }
      if leads { return (index, weakest) }
    }
    return (nil, .unknown)
  }
}
