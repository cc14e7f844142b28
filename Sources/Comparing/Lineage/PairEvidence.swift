import TextAlgorithms

/// What two stories have in common, before it is judged.
struct PairEvidence: Sendable {
  var a: Int
  var b: Int
  /// Links worth looking at, by sentence of `a`, then of `b`.
  var links: [SentenceLink]
  /// Indices into `links` of the heaviest chain that keeps the order of both.
  var chain: [Int]
  /// Evidence of the chain in hundredths of a content word.
  var chainScore: Int
  /// Share of the lighter story's words outside marks that the chain matches.
  var coverage: Double
  /// Words outside marks of the longest common stretch.
  var longestRun: Int
}

struct PairEvidenceFinder: Sendable {
  let stories: [StoryText]
  let index: EventIndex

  /// For every pair of stories that share candidates.
  func find() -> [PairEvidence] {
    let linker = SentenceLinker(index: index)
    var out: [PairEvidence] = []
    var links: [SentenceLink] = []
    var current: (a: Int, b: Int)?
    func finish() {
      if let current, !links.isEmpty { out.append(evidence(current.a, current.b, links)) }
      links = []
    }
    for candidate in index.candidates(stories) {
      if current?.a != candidate.a.story || current?.b != candidate.b.story {
        finish()
        current = (candidate.a.story, candidate.b.story)
      }
      guard
        let link = linker.link(stories[candidate.a.story], candidate.a.sentence, stories[candidate.b.story], candidate.b.sentence),
        link.score > 0
      else { continue }
      links.append(link)
    }
    finish()
    return out
  }

  private func evidence(_ a: Int, _ b: Int, _ links: [SentenceLink]) -> PairEvidence {
    let kept = links.filter { $0.longestRun >= 4 || $0.share >= 0.3 }
    let chain = SentenceAlignment().chain(kept.map { SentenceAlignment.Link(a: $0.a, b: $0.b, weight: $0.score) })
    // A sentence that answers two counts once: the words matched on each side.
    var left: Set<Int> = []
    var right: Set<Int> = []
    for index in chain {
      for match in kept[index].matches where !stories[a].words[match.a].isMasked && !stories[b].words[match.b].isMasked {
        left.insert(match.a)
        right.insert(match.b)
      }
    }
    let coverage = max(
      Double(left.count) / Double(max(1, stories[a].plainCount)), Double(right.count) / Double(max(1, stories[b].plainCount)))
    return PairEvidence(
      a: a, b: b, links: kept, chain: chain, chainScore: chain.reduce(0) { $0 + kept[$1].score }, coverage: coverage,
      longestRun: kept.map(\.longestRun).max() ?? 0)
  }
}
