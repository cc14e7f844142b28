import TextAlgorithms
import Vocabulary

/// Groups the versions of all reports into utterances, by how alike they are.
///
/// Only versions that share a stem or a group of the thesaurus are compared, those that share a rare one first. Cost: for each version at
/// most `UtteranceCalibration.mostSteps`. Of versions that say the same in the same words only the first `mostAlike` are compared with
/// others; the rest follow the first of them.
struct VersionGrouping {
  /// A version, ready to be compared.
  struct Candidate {
    /// Index of its report.
    var report: Int
    var version: Version
    var words: SpanWords
    /// Place among the versions of its report.
    var order: Int
    /// Words between marks inside a mixed version: what was said, as against what the report says around it.
    var kernel: SpanWords?
    /// In the first paragraph, which tells in short what the rest tells in full.
    var isInLead: Bool

    /// Whether the source is somebody whom the report does not name, rather than somebody whom it names elsewhere: `critics`, `a senator`.
    var isSomebodyElse: Bool

    var isQuoted: Bool { version.kind == .direct || version.kind == .heading }
  }

  private let calibration = UtteranceCalibration.standard
  private let candidates: [Candidate]
  private let words: [WeighedWords]
  private let kernels: [WeighedWords?]
  /// What is asked of every pair, of each candidate.
  private let reports: [Int]
  private let orders: [Int]
  private let isQuoted: [Bool]
  /// Every three words in a row, in rising order.
  private let trigrams: [[UInt64]]
  /// Place of each speaker in the order of first occurrence; -1 where the speaker is unknown.
  private let speakers: [Int32]
  private let isSomebodyElse: [Bool]
  /// A quotation with *I*, *we*, *you* and the like.
  private let addressesSomebody: [Bool]
  /// Pairs of reports, as the lower index times the number of reports plus the higher.
  private let dependent: Set<Int>
  private let reportCount: Int

  /// - Parameter dependent: reports that are shown to depend on each other, by index, the lower first.
  init(_ candidates: [Candidate], weights: WordWeighing, language: Language, dependent: [(Int, Int)], reportCount: Int) {
    self.candidates = candidates
    words = candidates.map { weights.weighed($0.words) }
    kernels = candidates.map { $0.kernel.map(weights.weighed) }
    reports = candidates.map(\.report)
    orders = candidates.map(\.order)
    isQuoted = candidates.map(\.isQuoted)
    trigrams = candidates.map { Self.trigrams($0.words.words) }
    var places: [Identifier: Int32] = [:]
    speakers = candidates.map { candidate in
      guard let speaker = candidate.version.speaker else { return -1 }
      let place = places[speaker] ?? Int32(places.count)
      places[speaker] = place
      return place
    }
    isSomebodyElse = candidates.map(\.isSomebodyElse)
    addressesSomebody = candidates.map { candidate in
      candidate.isQuoted && candidate.words.words.contains(where: language.comparison.addressingPronouns.contains)
    }
    self.dependent = Set(dependent.map { $0.0 * reportCount + $0.1 })
    self.reportCount = reportCount
  }

  private static func trigrams(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= 3 else { return [] }
    let factor: UInt64 = 11_400_714_819_323_198_485
    return (2..<words.count).map { i -> UInt64 in
      let two: UInt64 = words[i - 2] &* factor &+ words[i - 1]
      return two &* factor &+ words[i]
    }.sorted()
  }

  /// Groups of candidates, as indices, and whether not all of them were compared, or not all words of one.
  func groups() -> (groups: [[Int]], isBounded: Bool) {
    var links: [AverageLinkage.Link] = []
    var strong: [AverageLinkage.Link] = []
    let (compared, followers) = representatives()
    for (follower, first) in followers { strong.append(.init(first, follower, 1)) }
    let isBounded = forEachPair(of: compared) { a, b in
      if let run = quotedLikeness(a, b) {
        if run == 1 { strong.append(.init(a, b, 1)) } else { links.append(.init(a, b, run)) }
      }
      // Unnamed people who say the like are not the one who is named.
      guard !(isSomebodyElse[a] && speakers[b] >= 0 || isSomebodyElse[b] && speakers[a] >= 0) else { return }
      let value = max(alike(a, b), kernelLikeness(a, b))
      if value > 0 { links.append(.init(a, b, value)) }
    }
    let groups = AverageLinkage.groups(
      count: candidates.count, links: links, strong: strong, threshold: calibration.threshold,
      floor: calibration.threshold * calibration.floor, canJoin: canJoin)
    return (groups, isBounded || words.contains(where: \.isCut))
  }

  /// The candidates that are compared, and those that follow the first candidate of the same speaker, kind and words.
  private func representatives() -> (compared: [Int], followers: [(Int, Int)]) {
    struct Kind: Hashable {
      var speaker: Int32
      var kind: Version.Kind
      var words: [UInt64]
    }
    var known: [Kind: (first: Int, count: Int)] = [:]
    var compared: [Int] = []
    var followers: [(Int, Int)] = []
    for (index, candidate) in candidates.enumerated() {
      let kind = Kind(speaker: speakers[index], kind: candidate.version.kind, words: candidate.words.words)
      let (first, count) = known[kind] ?? (index, 0)
      known[kind] = (first, count + 1)
      if count < calibration.mostAlike || candidate.words.stems.isEmpty { compared.append(index) } else { followers.append((index, first)) }
    }
    return (compared, followers)
  }

  /// Every two of the candidates that share a stem or a group and may have one speaker, the lower index first.
  ///
  /// - Returns: whether a version has spent its steps before all that share a word with it were found.
  private func forEachPair(of compared: [Int], _ found: (Int, Int) -> Void) -> Bool {
    var isBounded = false
    let index = SharedWords(compared.map { words[$0] })
    var earlier = [[Int32]](repeating: [], count: index.count)
    var touched = [Int32](repeating: -1, count: candidates.count)
    for (place, b) in compared.enumerated() {
      var steps = 0
      let size = words[b].count
      search: for key in index.ofVersion[place] {
        for entry in earlier[Int(key)] {
          steps += 1
          guard steps <= calibration.mostSteps else {
            isBounded = true
            break search
          }
          let a = Int(entry)
          guard touched[a] != b else { continue }
          touched[a] = Int32(b)
          guard speakers[a] == speakers[b] || speakers[a] < 0 || speakers[b] < 0 else { continue }
          steps += size + words[a].count
          found(a, b)
        }
      }
      for key in index.ofVersion[place] { earlier[Int(key)].append(Int32(b)) }
    }
    return isBounded
  }

  /// The stems and groups of the thesaurus of each version, numbered.
  private struct SharedWords {
    /// Those of each version that another version has too, the rarest first.
    let ofVersion: [[Int32]]
    let count: Int

    init(_ versions: [WeighedWords]) {
      var ofStem: [UInt64: Int32] = [:], ofSense: [UInt16: Int32] = [:]
      var frequencies: [Int32] = []
      let keys = versions.map { version in
        version.stems.map { Self.number($0, &ofStem, &frequencies) } + version.senses.map { Self.number($0, &ofSense, &frequencies) }
      }
      ofVersion = keys.map { keys in
        keys.filter { frequencies[Int($0)] > 1 }.sorted { (frequencies[Int($0)], $0) < (frequencies[Int($1)], $1) }
      }
      count = frequencies.count
    }

    private static func number<Key>(_ key: Key, _ known: inout [Key: Int32], _ frequencies: inout [Int32]) -> Int32 {
      let number = known[key] ?? Int32(frequencies.count)
      if number == frequencies.count {
        known[key] = number
        frequencies.append(0)
      }
      frequencies[Int(number)] += 1
      return number
    }
  }

  /// 1 where two versions quote the same words, less where they share a short run, nil otherwise.
  private func quotedLikeness(_ a: Int, _ b: Int) -> Double? {
    let x = candidates[a].words.words, y = candidates[b].words.words
    // No shorter run is ever enough.
    guard candidates[a].version.kind != .indirect, candidates[b].version.kind != .indirect, trigrams[a].meets(trigrams[b]),
      words[a].stems.meets(words[b].stems)
    else { return nil }
    if x == y, x.count >= calibration.quotedRun { return 1 }
    let difference = SequenceDifference(x, y)
    if difference.isOneQuotation(shorter: min(x.count, y.count)) { return 1 }
    return difference.longestRun >= calibration.shortRun ? calibration.shortRunLikeness : nil
  }

  /// Speakers of a group agree or are unknown.
  private func canJoin(_ a: [Int], _ b: [Int]) -> Bool {
    guard let x = a.first(where: { speakers[$0] >= 0 }), let y = b.first(where: { speakers[$0] >= 0 }) else { return true }
    return speakers[x] == speakers[y]
  }

  private func alike(_ a: Int, _ b: Int) -> Double {
    // `your bridge` in a quotation is the town's bridge in a paraphrase.
    let x = words[a].found(in: words[b], forgivesNames: addressesSomebody[b] && !isQuoted[a])
    let y = words[b].found(in: words[a], forgivesNames: addressesSomebody[a] && !isQuoted[b])
    guard min(x.total, y.total) >= calibration.leastWeight else { return 0 }
    var value = (x.found / x.total + y.found / y.total) / 2
    guard value > 0 else { return 0 }
    let i = reports[a], j = reports[b]
    if i == j {
      if leads(a, b) || leads(b, a) {
        value += calibration.leadBonus
      } else if !candidates[a].isInLead && !candidates[b].isInLead {
        value *= calibration.sameReport
      }
    } else if dependent.contains(min(i, j) * reportCount + max(i, j)) {
      value += calibration.copyBonus
    }
    return speakers[a] >= 0 && speakers[b] >= 0 ? value : value * calibration.unknownSpeaker
  }

  /// Two reports that each quote a few words for one thing: translations of one remark, such as “stalling” and “dragging its feet”.
  private func kernelLikeness(_ a: Int, _ b: Int) -> Double {
    guard speakers[a] >= 0, speakers[a] == speakers[b], reports[a] != reports[b], let x = kernels[a], let y = kernels[b] else { return 0 }
    return x.mutualShare(y) >= calibration.kernelShare ? calibration.kernelLikeness : 0
  }

  /// Whether `a` is a paraphrase right before the quotation `b`.
  private func leads(_ a: Int, _ b: Int) -> Bool {
    guard orders[b] == orders[a] + 1, !isQuoted[a], isQuoted[b],
      let end = candidates[a].version.parts.last?.end, let start = candidates[b].version.parts.first?.start
    else { return false }
    return start >= end && start - end <= calibration.leadGap
  }
}
