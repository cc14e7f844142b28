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
  private let stories: [StoryText]
  private let meanings: Meanings
  /// For each word of each story what a match of it is worth, in hundredths of a content word.
  private let worths: [[Worth]]

  private struct Worth {
    /// Less what is common in the event.
    var full: Int32
    /// Less also what its stories repeat.
    var novel: Int32
  }

  init(stories: [StoryText], index: EventIndex, meanings: Meanings) {
    self.stories = stories
    self.meanings = meanings
    let content = calibration.content
    worths = stories.map { story in
      story.words.map { word in
        let full = word.weight * index.rarity(of: word.stem) / content
        return Worth(full: Int32(full), novel: Int32(full * index.novelty(of: word.stem) / content))
      }
    }
  }

  /// The link between a sentence of one story and a sentence of another.
  ///
  /// - Returns: nil where nothing outside quotation marks is shared.
  func link(_ first: EventIndex.Place, _ second: EventIndex.Place) -> SentenceLink? {
    let a = stories[first.story], b = stories[second.story]
    let x = a.sentences[first.sentence], y = b.sentences[second.sentence]
    guard x.count <= calibration.longestSentence, y.count <= calibration.longestSentence else { return nil }
    let ofA = worths[first.story], ofB = worths[second.story]
    let found = TokenAlignment(adjacency: calibration.adjacency).matches(
      x.map { a.words[$0].stem }, y.map { b.words[$0].stem }, weights: x.map { Int(ofA[$0].full) + 1 }
    )
    .map { TokenAlignment.Match(a: $0.a + x.lowerBound, b: $0.b + y.lowerBound) }
    var link = SentenceLink(
      a: first.sentence, b: second.sentence, matches: found, plainMatched: 0, contentMatched: 0, weight: 0, lighter: 0, longestRun: 0,
      runWeight: 0)
    weigh(found, a, ofA, b, ofB, &link)
    guard link.plainMatched > 0 else { return nil }
    for (match, near) in reworded(a, x, b, y, matched: found) {
      link.reworded.append(match)
      if a.words[match.a].stem != b.words[match.b].stem { link.synonyms += 1 }
      link.weight += Int(min(ofA[match.a].novel, ofB[match.b].novel)) * near / 1024
    }
    link.lighter = min(Self.weight(of: x, a, ofA), Self.weight(of: y, b, ofB))
    return link
  }

  private static func weight(of sentence: Range<Int>, _ story: StoryText, _ worths: [Worth]) -> Int {
    sentence.reduce(0) { $0 + (story.words[$1].isMasked ? 0 : Int(worths[$1].novel)) }
  }

  /// Counts the matched words and their weight, and the stretches that they make.
  private func weigh(
    _ found: [TokenAlignment.Match], _ a: StoryText, _ ofA: [Worth], _ b: StoryText, _ ofB: [Worth], _ link: inout SentenceLink
  ) {
    var run = 0
    var stretch = 0
    var runWeight = 0
    var fullWeight = 0
    var previous: TokenAlignment.Match?
    func close(_ link: inout SentenceLink) {
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
      let isExact = a.words[match.a].key == b.words[match.b].key
      if let previous, previous.a + 1 != match.a || previous.b + 1 != match.b || !isExact { close(&link) }
      previous = match
      if isExact { stretch += 1 }
      guard !a.words[match.a].isMasked, !b.words[match.b].isMasked else { continue }
      let worth = Int(min(ofA[match.a].novel, ofB[match.b].novel))
      link.plainMatched += 1
      link.weight += worth
      if a.words[match.a].weight == calibration.content { link.contentMatched += 1 }
      if isExact {
        run += 1
        runWeight += worth
        fullWeight += Int(min(ofA[match.a].full, ofB[match.b].full))
      }
    }
    close(&link)
  }

  /// Content words that no match takes and that are near in meaning, nearest first, each once.
  private func reworded(
    _ a: StoryText, _ x: Range<Int>, _ b: StoryText, _ y: Range<Int>, matched: [TokenAlignment.Match]
  ) -> [(match: TokenAlignment.Match, near: Int)] {
    let free = x.filter { i in isFree(a.words[i]) && !matched.contains { a.words[$0.a].stem == a.words[i].stem } }
    let others = y.filter { j in isFree(b.words[j]) && !matched.contains { b.words[$0.b].stem == b.words[j].stem } }
    var near: [(match: TokenAlignment.Match, near: Int)] = []
    for i in free {
      for j in others {
        let value =
          a.words[i].stem == b.words[j].stem
          ? 1024 : meanings.nearness(a.words[i].meaning, b.words[j].meaning, least: calibration.nearWords)
        if value >= calibration.nearWords { near.append((TokenAlignment.Match(a: i, b: j), value)) }
      }
    }
    near.sort { ($1.near, $0.match.a, $0.match.b) < ($0.near, $1.match.a, $1.match.b) }
    var taken: [TokenAlignment.Match] = []
    return near.filter { candidate in
      guard !taken.contains(where: { $0.a == candidate.match.a || $0.b == candidate.match.b }) else { return false }
      taken.append(candidate.match)
      return true
    }
  }

  private func isFree(_ word: StoryText.Word) -> Bool { word.weight == calibration.content && !word.isMasked }
}
