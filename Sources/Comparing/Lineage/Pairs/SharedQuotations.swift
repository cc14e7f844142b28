import TextAlgorithms
import Vocabulary

/// A quotation that two stories print in the same words, with what they say about where it comes from.
struct SharedQuotation: Sendable {
  /// Words of the first and of the second story.
  var a: Range<Int>
  var b: Range<Int>
  /// Who or what both are shown to have it from; nil where nothing shows it.
  var credit: String?
}

/// Finds quotations that stand in two stories, and whether a credit shows a common origin.
///
/// Sharing a quotation is no copying: two reporters hear one speech. It is evidence where one story says that the words were said to an
/// agency, and the other story does not say that it has them from somewhere else. Words of a release or of a filing are open to all.
struct SharedQuotationFinder: Sendable {
  private let calibration = PassageCalibration.standard
  let stories: [StoryText]

  /// Shared quotations for each pair of stories, keys in rising order of stories.
  func find() -> [StoryPair: [SharedQuotation]] {
    let gram = calibration.quotedGram
    let winnowing = Winnowing(gram: gram, window: calibration.quotedRun - gram + 1)
    var postings: [UInt64: [(story: Int, word: Int)]] = [:]
    let quoted = stories.map { story in story.words.indices.filter { story.words[$0].isMasked } }
    for (index, story) in stories.enumerated() {
      for print in winnowing.fingerprints(of: quoted[index].map { story.words[$0].key }) {
        postings[print.hash, default: []].append((index, print.position))
      }
    }
    var seeds: [StoryPair: [(a: Int, b: Int)]] = [:]
    for places in postings.values where places.count > 1 && places.count <= calibration.longestPosting {
      for i in places.indices {
        for j in places.indices where places[i].story < places[j].story {
          seeds[StoryPair(a: places[i].story, b: places[j].story), default: []].append((places[i].word, places[j].word))
        }
      }
    }
    var out: [StoryPair: [SharedQuotation]] = [:]
    for (pair, found) in seeds {
      let a = stories[pair.a]
      let b = stories[pair.b]
      let runs = SeedExtension().runs(quoted[pair.a].map { a.words[$0].key }, quoted[pair.b].map { b.words[$0].key }, seeds: found)
      for run in runs where run.count >= calibration.quotedRun {
        let x = quoted[pair.a][run.a]..<(quoted[pair.a][run.a + run.count - 1] + 1)
        let y = quoted[pair.b][run.b]..<(quoted[pair.b][run.b + run.count - 1] + 1)
        out[pair, default: []].append(SharedQuotation(a: x, b: y, credit: credit(a, x, b, y)))
      }
    }
    return out
  }

  private enum Whence: Equatable {
    case agency(String)
    case statement, meeting, unknown
  }

  private func credit(_ a: StoryText, _ x: Range<Int>, _ b: StoryText, _ y: Range<Int>) -> String? {
    let left = whence(a, x)
    let right = whence(b, y)
    switch (left, right) {
    case (.agency(let name), .agency(let other)): return name == other ? name : nil
    case (.agency(let name), _) where fits(name, b, right): return name
    case (_, .agency(let name)) where fits(name, a, left): return name
    default: return nil
    }
  }

  /// Whether a story that names no agency for a quotation may have it from this one.
  private func fits(_ agency: String, _ story: StoryText, _ whence: Whence) -> Bool {
    guard whence == .unknown else { return false }
    let stated = story.statedAgencies
    return stated.isEmpty || stated.contains(agency)
  }

  /// What the sentences of the quotation say about where it was said; where they are quoted to the last word, the nearest sentence
  /// before them that is not, else the nearest after them.
  private func whence(_ story: StoryText, _ quotation: Range<Int>) -> Whence {
    let first = story.words[quotation.lowerBound].sentence
    let last = story.words[quotation.upperBound - 1].sentence
    let own = story.sentences[first].lowerBound..<story.sentences[last].upperBound
    if hasCue(story, own) { return whence(story, in: own) }
    var before = first - 1
    while before >= 0, first - before <= calibration.cueBefore, !hasCue(story, story.sentences[before]) { before -= 1 }
    let earlier = before >= 0 && first - before <= calibration.cueBefore ? whence(story, in: story.sentences[before]) : .unknown
    if earlier != .unknown { return earlier }
    var after = last + 1
    while after < story.sentences.count, after - last <= calibration.cueBehind, !hasCue(story, story.sentences[after]) { after += 1 }
    return after < story.sentences.count && after - last <= calibration.cueBehind && story.words[story.sentences[after].lowerBound].isMasked
      ? whence(story, in: story.sentences[after]) : .unknown
  }

  private func hasCue(_ story: StoryText, _ range: Range<Int>) -> Bool { range.count { !story.words[$0].isMasked } >= 2 }

  private func whence(_ story: StoryText, in range: Range<Int>) -> Whence {
    var found = Whence.unknown
    for i in range where !story.words[i].isMasked {
      if let (name, _) = story.language.agencies.agency(at: i, in: story.words), i > 0,
        (max(0, i - calibration.sourcingBefore)..<i).contains(where: { story.language.comparison.sourcing.contains(story.words[$0].key) })
      {
        return .agency(name)
      }
      if story.language.comparison.statementWords.contains(story.words[i].key) { found = .statement }
      if found == .unknown, story.language.comparison.meetingWords.contains(story.words[i].key) { found = .meeting }
    }
    return found
  }
}

/// Two stories of an event by index, the lower one first.
struct StoryPair: Sendable, Hashable, Comparable {
  var a: Int
  var b: Int

  /// The identifiers of both reports, the smaller first.
  func reports(_ stories: [StoryText]) -> [Identifier] { [stories[a].report.id, stories[b].report.id].sorted() }

  static func < (x: StoryPair, y: StoryPair) -> Bool { (x.a, x.b) < (y.a, y.b) }
}
