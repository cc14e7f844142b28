import TextAlgorithms
import Vocabulary

/// Holds the text that a page's data give as its story (`articleBody` of its JSON-LD) against what the page shows.
///
/// Compared are runs of four words, folded, without marks; a run that crosses two blocks is missed, which the thresholds allow for. The
/// text of the data is a witness only where it is long enough and does not itself break off. Where the story that was found is another than
/// the witness's and the page shows the witness's elsewhere, the blocks that tell it become the story. Linear in the words of both.
struct BodyWitness {
  enum Verdict: Equatable {
    /// The story tells what the data say, or the data say too little.
    case agrees
    /// The page shows a part of it only.
    case cut
    /// The page shows something else.
    case disagrees
  }

  private static let calibration = PageCalibration.standard

  private let runs: Set<UInt64>
  /// Those of its last tenth: a story that tells them does not break off, whatever it leaves out.
  private let end: [UInt64]

  /// Nil where the text is too short for a witness, or breaks off.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !Self.breaksOff(bytes) else { return nil }
    let keys = Self.keys(bytes, 0..<bytes.count)
    guard keys.count >= Self.calibration.witnessWords else { return nil }
    let runs = Self.runs(of: keys)
    self.runs = Set(runs)
    end = runs.suffix(runs.count / Self.calibration.witnessEndOneIn)
  }

  /// - Parameter labels: changed where the page shows the witness's text outside the story.
  func verdict(_ bytes: [UInt8], _ blocks: [SeenBlock], _ labels: inout [MainTextFinder.Label]) -> Verdict {
    var shares = Array(repeating: 0.0, count: blocks.count)
    var story: Set<UInt64> = [], page: Set<UInt64> = []
    var storyRuns = 0, storyFound = 0
    for (index, block) in blocks.enumerated() where labels[index].reason != .hidden {
      let own = Self.runs(of: Self.keys(bytes, block.text))
      let found = own.filter(runs.contains)
      shares[index] = own.isEmpty ? 0 : Double(found.count) / Double(own.count)
      page.formUnion(found)
      guard labels[index].kind.isStory else { continue }
      story.formUnion(found)
      storyRuns += own.count
      storyFound += found.count
    }
    let all = Double(runs.count)
    if Double(story.count) >= Self.calibration.witnessAgreed * all { return .agrees }
    if Double(page.count) >= Self.calibration.witnessShown * all {
      choose(blocks, shares, &labels)
      return .agrees
    }
    if Double(end.count(where: story.contains)) >= Self.calibration.witnessBlock * Double(end.count) { return .agrees }
    return storyRuns > 0 && Double(storyFound) >= Self.calibration.witnessBlock * Double(storyRuns) ? .cut : .disagrees
  }

  /// Makes the blocks that tell the witness's text the story, and the others none.
  private func choose(_ blocks: [SeenBlock], _ shares: [Double], _ labels: inout [MainTextFinder.Label]) {
    let telling = blocks.indices.filter {
      shares[$0] >= Self.calibration.witnessBlock && labels[$0].kind != .title && labels[$0].reason != .hidden
    }
    guard let first = telling.first, let last = telling.last else { return }
    for index in blocks.indices where labels[index].kind.isStory {
      // Lines too short for a run stay where the story stands.
      let isShort = blocks[index].words < Self.calibration.witnessRun && index > first && index < last
      if shares[index] < Self.calibration.witnessBlock, !isShort { labels[index] = .boilerplate(.boilerplate) }
    }
    for index in telling where !labels[index].kind.isStory {
      let kind: Block.Kind =
        switch blocks[index].kind {
        case .list, .term: .list
        case .quote: .quote
        default: blocks[index].heading > 0 ? .heading : .paragraph
        }
      labels[index] = .init(kind: kind)
    }
  }

  private static func keys(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt64] {
    LineWord.words(in: bytes, range).filter { $0.kind != .mark }.map(\.key)
  }

  private static func runs(of keys: [UInt64]) -> [UInt64] {
    let run = calibration.witnessRun
    guard keys.count >= run else { return [] }
    return (0...(keys.count - run)).map { start in
      keys[start..<(start + run)].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
    }
  }

  /// `…`, `...`, brackets passed over.
  private static func breaksOff(_ bytes: [UInt8]) -> Bool {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x5D || bytes[end - 1] == 0x29 || bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes[..<end].suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) || bytes[..<end].suffix(3).elementsEqual([0x2E, 0x2E, 0x2E])
  }
}
