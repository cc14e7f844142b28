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
}

struct PairEvidenceFinder: Sendable {
  let stories: [StoryText]
  let index: EventIndex
  let meanings: Meanings
  private let calibration = LineageCalibration.standard

  /// For every pair of stories that share candidates.
  func find() -> [PairEvidence] {
    let linker = SentenceLinker(stories: stories, index: index, meanings: meanings)
    let kinds = stories.map { story in story.sentences.map { story.kind(of: $0) } }
    var printed: [UInt64: Int] = [:]
    for kind in kinds.joined() { printed[kind, default: 0] += 1 }
    // Copies of copies bring the same two sentences together again and again: they are aligned once.
    var known: [KindPair: SentenceLink?] = [:]
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
      let a = stories[candidate.a.story]
      let b = stories[candidate.b.story]
      let pair = KindPair(a: kinds[candidate.a.story][candidate.a.sentence], b: kinds[candidate.b.story][candidate.b.sentence])
      let x = a.sentences[candidate.a.sentence].lowerBound
      let y = b.sentences[candidate.b.sentence].lowerBound
      let isRepeated = printed[pair.a]! > 1 || printed[pair.b]! > 1
      if isRepeated, let earlier = known[pair] {
        if let link = earlier { links.append(link.moved(a: candidate.a.sentence, b: candidate.b.sentence, x, y)) }
        continue
      }
      let link = linker.link(candidate.a, candidate.b).flatMap { isUsed($0) ? $0 : nil }
      if isRepeated { known[pair] = link.map { $0.moved(a: 0, b: 0, -x, -y) } }
      if let link { links.append(link) }
    }
    finish()
    return out
  }

  private func evidence(_ a: Int, _ b: Int, _ links: [SentenceLink]) -> PairEvidence {
    let chain = SentenceAlignment().chain(links.map { SentenceAlignment.Link(a: $0.a, b: $0.b, weight: $0.score) })
    return PairEvidence(
      a: a, b: b, links: links, chain: chain, chainScore: chain.reduce(0) { $0 + links[$1].score })
  }

  private func isUsed(_ link: SentenceLink) -> Bool {
    link.score > 0 && (link.longestRun >= calibration.usedRun || link.share >= calibration.usedShare)
  }

  private struct KindPair: Hashable {
    var a: UInt64
    var b: UInt64
  }
}

extension StoryText {
  /// The same for sentences of the same words that are masked and weighed alike.
  func kind(of sentence: Range<Int>) -> UInt64 {
    var hash = StableHash()
    for word in words[sentence] {
      hash.add(Int(truncatingIfNeeded: word.key))
      hash.add(Int(truncatingIfNeeded: word.stem))
      hash.add(word.isMasked ? -word.weight : word.weight)
      hash.add(Int(word.meaning))
    }
    return hash.value
  }
}

extension SentenceLink {
  /// The link between other two sentences of the same words.
  func moved(a: Int, b: Int, _ x: Int, _ y: Int) -> SentenceLink {
    var out = self
    out.a = a
    out.b = b
    for i in out.matches.indices {
      out.matches[i].a += x
      out.matches[i].b += y
    }
    for i in out.reworded.indices {
      out.reworded[i].a += x
      out.reworded[i].b += y
    }
    return out
  }
}
