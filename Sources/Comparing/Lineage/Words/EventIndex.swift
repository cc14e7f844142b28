import TextAlgorithms

/// Where the words of an event stand: finds sentences of two reports that share uncommon words without comparing all with all.
struct EventIndex: Sendable {
  /// A sentence of a story.
  struct Place: Sendable, Hashable {
    var story: Int
    var sentence: Int
  }

  /// Two sentences of two stories, the first story before the second.
  struct Candidate: Sendable, Hashable {
    var a: Place
    var b: Place
  }

  /// Number of stories that print each stem outside quotation marks.
  let storiesOfStem: [UInt64: Int]
  /// Number of sentences, over all stories, that do.
  private let sentencesOfStem: [UInt64: Int]
  let storyCount: Int
  private let calibration = LineageCalibration.standard

  init(_ stories: [StoryText]) {
    var count: [UInt64: Int] = [:]
    for story in stories {
      for stem in Set(story.words.lazy.filter { !$0.isMasked }.map(\.stem)) { count[stem, default: 0] += 1 }
    }
    storiesOfStem = count
    var sentences: [UInt64: Int] = [:]
    for story in stories {
      for range in story.sentences {
        for stem in Set(story.words[range].lazy.filter { !$0.isMasked }.map(\.stem)) { sentences[stem, default: 0] += 1 }
      }
    }
    sentencesOfStem = sentences
    storyCount = stories.count
  }

  /// What is left of a word's weight because many stories of the event print it, in hundredths: 100 for a word of half of them or fewer,
  /// falling to 40 for a word of all. Events of three reports or fewer say nothing about it.
  func rarity(of stem: UInt64) -> Int {
    guard storyCount > calibration.leastStories, let stories = storiesOfStem[stem] else { return calibration.content }
    let beyond = 2 * stories - storyCount
    return beyond <= 0 ? calibration.content : calibration.content - calibration.commonLoss * beyond / storyCount
  }

  /// What is left of a word's weight because its stories print it in sentence after sentence, in hundredths: 100 for a word that each has
  /// in one sentence, 67 for two, 50 for three. Two sentences share their topic by chance.
  func novelty(of stem: UInt64) -> Int {
    guard let stories = storiesOfStem[stem], let sentences = sentencesOfStem[stem] else { return calibration.content }
    return 2 * calibration.content * stories / (stories + sentences)
  }

  /// Pairs of sentences that share uncommon words outside quotation marks worth a part of the lighter one, or a fingerprint of four words.
  ///
  /// In order of the stories, then of the sentences. Counts run in a flat array, one sentence at a time.
  func candidates(_ stories: [StoryText]) -> [Candidate] {
    var places: [Place] = []
    var weights: [Int] = []
    var words: [[(stem: UInt64, weight: Int)]] = []
    var firstOfStory: [Int] = []
    for (index, story) in stories.enumerated() {
      firstOfStory.append(places.count)
      for (number, range) in story.sentences.enumerated() {
        var best: [UInt64: Int] = [:]
        var weight = 0
        for word in story.words[range] where !word.isMasked {
          let worth = word.weight * rarity(of: word.stem) / calibration.content * novelty(of: word.stem) / calibration.content
          weight += worth
          if word.weight >= calibration.name { best[word.stem] = max(best[word.stem] ?? 0, worth) }
        }
        places.append(Place(story: index, sentence: number))
        weights.append(weight)
        words.append(best.map { ($0.key, $0.value) })
      }
    }
    var postings: [UInt64: [Int32]] = [:]
    for (sentence, list) in words.enumerated() { for word in list { postings[word.stem, default: []].append(Int32(sentence)) } }
    let prints = fingerprints(stories, firstOfStory: firstOfStory)
    var shared = [Int](repeating: 0, count: places.count)
    var touched: [Int] = []
    var out: [Candidate] = []
    for sentence in places.indices {
      func add(_ others: [Int32]?, _ weight: Int) {
        guard let others, others.count > 1, others.count <= calibration.longestPosting else { return }
        for other in others.reversed() {
          guard other > sentence else { break }
          if shared[Int(other)] == 0 { touched.append(Int(other)) }
          shared[Int(other)] += weight
        }
      }
      for word in words[sentence] { add(postings[word.stem], max(1, word.weight)) }
      // A fingerprint is proof enough: it counts as the whole sentence.
      for print in prints.ofSentence[sentence] { add(prints.postings[print], 1 << 32) }
      for other in touched {
        let worth = shared[other]
        shared[other] = 0
        guard places[other].story != places[sentence].story, worth >= calibration.leastWorth,
          Double(worth) >= calibration.leastWorthShare * Double(min(weights[sentence], weights[other]))
        else { continue }
        out.append(Candidate(a: places[sentence], b: places[other]))
      }
      touched.removeAll(keepingCapacity: true)
    }
    return out.sorted {
      ($0.a.story, $0.b.story, $0.a.sentence, $0.b.sentence) < ($1.a.story, $1.b.story, $1.a.sentence, $1.b.sentence)
    }
  }

  /// Fingerprints of the words outside quotation marks, by sentence; a k-gram over a sentence's end is listed for both sentences.
  private func fingerprints(_ stories: [StoryText], firstOfStory: [Int]) -> (ofSentence: [[UInt64]], postings: [UInt64: [Int32]]) {
    let winnowing = Winnowing(gram: calibration.gram, window: calibration.window)
    var ofSentence: [[UInt64]] = []
    var postings: [UInt64: [Int32]] = [:]
    for (index, story) in stories.enumerated() {
      ofSentence += Array(repeating: [], count: story.sentences.count)
      let plain = story.words.filter { !$0.isMasked }
      for print in winnowing.fingerprints(of: plain.map(\.key)) {
        for sentence in Set([plain[print.position].sentence, plain[print.position + calibration.gram - 1].sentence]).sorted() {
          let place = firstOfStory[index] + sentence
          if let last = postings[print.hash]?.last, last >= Int32(place) { continue }
          postings[print.hash, default: []].append(Int32(place))
          ofSentence[place].append(print.hash)
        }
      }
    }
    return (ofSentence, postings)
  }
}
