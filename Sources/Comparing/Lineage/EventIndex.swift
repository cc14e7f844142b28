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
  let storyCount: Int

  /// Sentences with the same stem beyond this many are not listed for it: the word is too common to tell anything.
  /// Not calibrated: it bounds the cost for events of thousands of reports.
  static let longestPosting = 400

  init(_ stories: [StoryText]) {
    var count: [UInt64: Int] = [:]
    for story in stories {
      for stem in Set(story.words.lazy.filter { !$0.isMasked }.map(\.stem)) { count[stem, default: 0] += 1 }
    }
    storiesOfStem = count
    storyCount = stories.count
  }

  /// What is left of a word's weight because many stories of the event print it, in hundredths: 100 for a word of half of them or fewer,
  /// falling to 40 for a word of all. Events of three reports or fewer say nothing about it.
  func rarity(of stem: UInt64) -> Int {
    guard storyCount > 3, let stories = storiesOfStem[stem] else { return 100 }
    let beyond = 2 * stories - storyCount
    return beyond <= 0 ? 100 : 100 - 60 * beyond / storyCount
  }

  /// Pairs of sentences that share words worth two content words or more outside quotation marks, or a fingerprint of four words.
  func candidates(_ stories: [StoryText]) -> [Candidate] {
    var postings: [UInt64: [Place]] = [:]
    for (index, story) in stories.enumerated() {
      for (number, range) in story.sentences.enumerated() {
        for stem in Set(story.words[range].lazy.filter { !$0.isMasked && $0.weight >= 35 }.map(\.stem)) {
          postings[stem, default: []].append(Place(story: index, sentence: number))
        }
      }
    }
    var shared: [Candidate: Int] = [:]
    var weights: [UInt64: Int] = [:]
    for story in stories { for word in story.words where !word.isMasked { weights[word.stem] = max(weights[word.stem] ?? 0, word.weight) } }
    for (stem, places) in postings where places.count > 1 && places.count <= Self.longestPosting {
      let weight = (weights[stem] ?? 0) * rarity(of: stem) / 100
      add(places, weight: weight, to: &shared)
    }
    for places in fingerprintPostings(stories).values where places.count > 1 && places.count <= Self.longestPosting {
      add(places, weight: 2 * WordWeights.content, to: &shared)
    }
    return shared.filter { $0.value >= 2 * WordWeights.content }.map(\.key)
      .sorted { ($0.a.story, $0.b.story, $0.a.sentence, $0.b.sentence) < ($1.a.story, $1.b.story, $1.a.sentence, $1.b.sentence) }
  }

  private func fingerprintPostings(_ stories: [StoryText]) -> [UInt64: [Place]] {
    let winnowing = Winnowing(gram: 4, window: 2)
    var out: [UInt64: [Place]] = [:]
    for (index, story) in stories.enumerated() {
      let plain = story.words.filter { !$0.isMasked }
      for print in winnowing.fingerprints(of: plain.map(\.key)) {
        // A k-gram over a sentence's end is listed for both sentences.
        let first = Place(story: index, sentence: plain[print.position].sentence)
        let last = Place(story: index, sentence: plain[print.position + 3].sentence)
        if out[print.hash]?.last != first { out[print.hash, default: []].append(first) }
        if last != first { out[print.hash, default: []].append(last) }
      }
    }
    return out
  }

  private func add(_ places: [Place], weight: Int, to shared: inout [Candidate: Int]) {
    for i in 0..<places.count - 1 {
      for j in (i + 1)..<places.count where places[i].story != places[j].story {
        let forward = places[i].story < places[j].story
        shared[Candidate(a: forward ? places[i] : places[j], b: forward ? places[j] : places[i]), default: 0] += weight
      }
    }
  }
}
