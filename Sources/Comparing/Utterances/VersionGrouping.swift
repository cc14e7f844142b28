import TextAlgorithms
import Vocabulary

/// Groups the versions of all reports into utterances, by how alike they are.
///
/// Only versions that share a stem or a group of the thesaurus are compared. Cost: for each version the versions that share a word with it
/// which is no commoner than `UtteranceCalibration.longestPosting`. Of versions that say the same in the same words only the first
/// `mostAlike` are compared with others; the rest follow the first of them.
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

    var isQuoted: Bool { version.kind == .direct || version.kind == .heading }
  }

  private let calibration = UtteranceCalibration.standard
  private let candidates: [Candidate]
  private let words: [WeighedWords]
  private let kernels: [WeighedWords?]
  /// Every three words in a row, in rising order.
  private let trigrams: [[UInt64]]
  /// Place of each speaker in the order of first occurrence; -1 where the speaker is unknown.
  private let speakers: [Int32]
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
    trigrams = candidates.map { Self.trigrams($0.words.words) }
    var places: [Identifier: Int32] = [:]
    speakers = candidates.map { candidate in
      guard let speaker = candidate.version.speaker else { return -1 }
      let place = places[speaker] ?? Int32(places.count)
      places[speaker] = place
      return place
    }
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

  /// Groups of candidates, as indices, and whether words were passed over because too many versions share them.
  func groups() -> (groups: [[Int]], isBounded: Bool) {
    var links: [AverageLinkage.Link] = []
    var strong: [AverageLinkage.Link] = []
    let (compared, followers) = representatives()
    for (follower, first) in followers { strong.append(.init(first, follower, 1)) }
    let isBounded = forEachPair(of: compared) { a, b in
      if let run = quotedLikeness(a, b) {
        if run == 1 { strong.append(.init(a, b, 1)) } else { links.append(.init(a, b, run)) }
      }
      let value = max(alike(a, b), kernelLikeness(a, b))
      if value > 0 { links.append(.init(a, b, value)) }
    }
    let groups = AverageLinkage.groups(
      count: candidates.count, links: links, strong: strong, threshold: calibration.threshold,
      floor: calibration.threshold * calibration.floor, canJoin: canJoin)
    return (groups, isBounded)
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
  /// - Returns: whether a stem or group was passed over.
  private func forEachPair(of compared: [Int], _ found: (Int, Int) -> Void) -> Bool {
    var isBounded = false
    var ofStem: [UInt64: [Int32]] = [:], ofSense: [UInt16: [Int32]] = [:]
    var touched = [Int32](repeating: -1, count: candidates.count)
    for b in compared {
      func look(_ earlier: [Int32]?) {
        guard let earlier else { return }
        guard earlier.count <= calibration.longestPosting else {
          isBounded = true
          return
        }
        for a in earlier where touched[Int(a)] != b {
          touched[Int(a)] = Int32(b)
          if speakers[Int(a)] == speakers[b] || speakers[Int(a)] < 0 || speakers[b] < 0 { found(Int(a), b) }
        }
      }
      for stem in words[b].stems { look(ofStem[stem]) }
      for sense in words[b].senses { look(ofSense[sense]) }
      for stem in words[b].stems { ofStem[stem, default: []].append(Int32(b)) }
      for sense in words[b].senses { ofSense[sense, default: []].append(Int32(b)) }
    }
    return isBounded
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
    let x = words[a].found(in: words[b], forgivesNames: addressesSomebody[b] && !candidates[a].isQuoted)
    let y = words[b].found(in: words[a], forgivesNames: addressesSomebody[a] && !candidates[b].isQuoted)
    guard min(x.total, y.total) >= calibration.leastWeight else { return 0 }
    var value = (x.found / x.total + y.found / y.total) / 2
    guard value > 0 else { return 0 }
    let i = candidates[a].report, j = candidates[b].report
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
    guard let x = kernels[a], let y = kernels[b], candidates[a].report != candidates[b].report, speakers[a] >= 0,
      speakers[a] == speakers[b]
    else { return 0 }
    return x.mutualShare(y) >= calibration.kernelShare ? calibration.kernelLikeness : 0
  }

  /// Whether `a` is a paraphrase right before the quotation `b`.
  private func leads(_ a: Int, _ b: Int) -> Bool {
    let a = candidates[a], b = candidates[b]
    guard !a.isQuoted, b.isQuoted, b.order == a.order + 1, let end = a.version.parts.last?.end, let start = b.version.parts.first?.start
    else { return false }
    return start >= end && start - end <= calibration.leadGap
  }
}
