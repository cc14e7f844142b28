import TextAlgorithms

/// Two sentences of two stories laid word against word.
struct SentenceLink: Sendable {
  var a: Int
  var b: Int
  /// Matched words as indices into the two stories, rising on both sides; quoted words may be among them.
  var matches: [TokenAlignment.Match]
  /// Matched words outside quotation marks.
  var plainMatched: Int
  /// Matched content words outside marks: neither function word nor formula nor name.
  var contentMatched: Int
  /// Weight of the matched words outside marks, in hundredths of a content word, less what is common in the event.
  var weight: Int
  /// Words of like meaning that stand for one another, each once; rising on the first side.
  var reworded: [TokenAlignment.Match] = []
  /// The sentences say the same in other words: all of both is meant, not the matches alone.
  var isRetold = false
  /// How many of them are no moved words but others.
  var synonyms = 0
  /// The same for all words of the lighter sentence.
  var lighter: Int
  /// Words outside marks in the longest stretch that both print alike, quoted words between them not counted.
  var longestRun: Int
  /// Words of the longest stretch that both print alike, quoted words counted.
  var longestStretch = 0
  /// Weight of stretches of three such words or more.
  var runWeight: Int

  /// Share of the lighter sentence's weight that is matched, 0…1.
  var share: Double { lighter == 0 ? 0 : min(1, Double(weight) / Double(lighter)) }

  /// What the link is worth as evidence of copying, in hundredths of a content word: stretches in full from `LineageCalibration.fullRun` words on, single words by
  /// the square of the share that is matched.
  var score: Int {
    let loose = max(0, weight - runWeight)
    let full = LineageCalibration.standard.fullRun
    return runWeight * min(longestRun, full) / full + Int(Double(loose) * share * share)
  }
}

/// Makes links.
struct SentenceLinker: Sendable {
  private let calibration = LineageCalibration.standard
  let index: EventIndex
  let meanings: Meanings

  /// - Returns: nil where nothing outside quotation marks is shared.
  func link(_ a: StoryText, _ i: Int, _ b: StoryText, _ j: Int) -> SentenceLink? {
    let x = a.sentences[i]
    let y = b.sentences[j]
    guard x.count <= calibration.longestSentence, y.count <= calibration.longestSentence else { return nil }
    let weights = x.map { fullValue(a.words[$0]) + 1 }
    let found = TokenAlignment(adjacency: calibration.adjacency).matches(
      x.map { a.words[$0].stem }, y.map { b.words[$0].stem }, weights: weights
    )
    .map { TokenAlignment.Match(a: $0.a + x.lowerBound, b: $0.b + y.lowerBound) }
    var link = SentenceLink(
      a: i, b: j, matches: found, plainMatched: 0, contentMatched: 0, weight: 0, lighter: 0, longestRun: 0, runWeight: 0)
    var run = 0
    var stretch = 0
    var runWeight = 0
    var fullWeight = 0
    var previous: TokenAlignment.Match?
    func close() {
      link.longestRun = max(link.longestRun, run)
      link.longestStretch = max(link.longestStretch, stretch)
      stretch = 0
      if run >= calibration.sureRun {
        // A stretch in the same words is no chance, whatever the topic.
        link.runWeight += fullWeight
        link.weight += fullWeight - runWeight
      } else if run >= calibration.leastRun {
        link.runWeight += runWeight
      }
      run = 0
      runWeight = 0
      fullWeight = 0
    }
    for match in found {
      let word = a.words[match.a]
      let isExact = word.key == b.words[match.b].key
      if let previous, previous.a + 1 != match.a || previous.b + 1 != match.b || !isExact { close() }
      previous = match
      if isExact { stretch += 1 }
      guard !word.isMasked, !b.words[match.b].isMasked else { continue }
      let worth = min(value(word), value(b.words[match.b]))
      link.plainMatched += 1
      link.weight += worth
      if word.weight == calibration.content { link.contentMatched += 1 }
      if isExact {
        run += 1
        runWeight += worth
        fullWeight += min(fullValue(word), fullValue(b.words[match.b]))
      }
    }
    close()
    guard link.plainMatched > 0 else { return nil }
    for (match, near) in reworded(a, x, b, y, matched: found) {
      link.reworded.append(match)
      if a.words[match.a].stem != b.words[match.b].stem { link.synonyms += 1 }
      link.weight += min(value(a.words[match.a]), value(b.words[match.b])) * near / 1024
    }
    let left = x.reduce(0) { $0 + (a.words[$1].isMasked ? 0 : value(a.words[$1])) }
    let right = y.reduce(0) { $0 + (b.words[$1].isMasked ? 0 : value(b.words[$1])) }
    link.lighter = min(left, right)
    return link
  }

  /// Content words that no match takes and that are near in meaning, nearest first, each once.
  private func reworded(
    _ a: StoryText, _ x: Range<Int>, _ b: StoryText, _ y: Range<Int>, matched: [TokenAlignment.Match]
  ) -> [(match: TokenAlignment.Match, near: Int)] {
    let left = Set(matched.map { a.words[$0.a].stem })
    let right = Set(matched.map { b.words[$0.b].stem })
    let free = x.filter { isFree(a.words[$0]) && !left.contains(a.words[$0].stem) }
    let others = y.filter { isFree(b.words[$0]) && !right.contains(b.words[$0].stem) }
    var near: [(match: TokenAlignment.Match, near: Int)] = []
    for i in free {
      for j in others {
        let value = a.words[i].stem == b.words[j].stem ? 1024 : meanings.nearness(a.words[i].meaning, b.words[j].meaning)
        if value >= calibration.nearWords { near.append((TokenAlignment.Match(a: i, b: j), value)) }
      }
    }
    near.sort { ($1.near, $0.match.a, $0.match.b) < ($0.near, $1.match.a, $1.match.b) }
    var takenA: Set<Int> = []
    var takenB: Set<Int> = []
    return near.filter { candidate in
      guard !takenA.contains(candidate.match.a), !takenB.contains(candidate.match.b) else { return false }
      takenA.insert(candidate.match.a)
      takenB.insert(candidate.match.b)
      return true
    }
  }

  private func isFree(_ word: StoryText.Word) -> Bool {
    word.weight == calibration.content && !word.isMasked
  }

  private func fullValue(_ word: StoryText.Word) -> Int { word.weight * index.rarity(of: word.stem) / calibration.content }

  private func value(_ word: StoryText.Word) -> Int { fullValue(word) * index.novelty(of: word.stem) / calibration.content }
}
