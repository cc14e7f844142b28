import TextAlgorithms
import Vocabulary

/// What the pages of one site have in common beside their stories: blocks that stand on several of them are boilerplate.
///
/// Made of reports of one site, applied to each of them; like `BlockDecisions` it changes labels, never text. Pages that share much of
/// their story are versions of one story and count as one, so that what two versions have in common stays.
package struct SiteProfile: Sendable {
  /// The reason that such a block carries.
  package static let reason = BlockReason.repeated
  private static let calibration = PageCalibration.standard

  /// Keys of the words of blocks that repeat.
  private let repeated: Set<UInt64>

  /// - Parameter reads: pages of one site, in any order; the same profile comes of every order.
  package init(_ reads: [ReadReport]) {
    let counts = reads.map { Set(Self.keys($0).map(\.key)) }
    var pages: [UInt64: [Int]] = [:]
    for (page, keys) in counts.enumerated() { for key in keys { pages[key, default: []].append(page) } }
    let stories = Self.stories(pages, counts.map(\.count))
    repeated = Set(pages.filter { Set($0.value.map { stories[$0] }).count >= Self.calibration.siteStories }.keys)
  }

  /// For each page a number that it shares with all pages that tell its story.
  private static func stories(_ pages: [UInt64: [Int]], _ counts: [Int]) -> [Int] {
    let shared = PairCounts.count(pages.values, most: calibration.siteWidespread)
    var stories = DisjointSets(count: counts.count)
    for (pair, count) in shared where Double(count) > calibration.siteSameStory * Double(min(counts[pair.a], counts[pair.b])) {
      stories.join(pair.a, pair.b)
    }
    return counts.indices.map(stories.root)
  }

  package func apply(to read: ReadReport) -> ReadReport {
    guard !repeated.isEmpty else { return read }
    var read = read
    for (index, key) in Self.keys(read) where repeated.contains(key) {
      read.report.blocks[index].kind = .boilerplate
      read.report.blocks[index].reason = Self.reason
    }
    let story = read.report.blocks.filter(\.kind.isStory)
    read.report.body = ByteRange((story.first?.start ?? 0)..<(story.last?.end ?? 0))
    return read
  }

  /// The blocks of a story with the keys of their words.
  private static func keys(_ read: ReadReport) -> [(index: Int, key: UInt64)] {
    read.report.blocks.indices.compactMap { index in
      let block = read.report.blocks[index]
      guard block.kind.isStory else { return nil }
      let words = Array(read.payload.clean(block.range).utf8)
      return words.count < calibration.siteBlock ? nil : (index, Folding.key(words, 0..<words.count))
    }
  }
}
