import HTML
import TextAlgorithms
import Vocabulary

/// Tells a stub before a paywall, and a text that breaks off, from a whole story.
///
/// A stub: the page asks for payment, a subscription or registration where its story ends, or says that it is not free, and the story is
/// short. Cut off: the story is short and ends with dots that stand for the rest, or with a link to the rest. Both are shown by the page,
/// never guessed from the length alone: agencies send stories of one paragraph.
struct StubFinder {
  enum Verdict: Equatable { case whole, stub, truncated }

  private let calibration = PageCalibration.standard

  let bytes: [UInt8]
  let reader: PieceReader

  /// - Parameter isFree: what the page's data say of its access (`isAccessibleForFree`), nil where they say nothing.
  func verdict(_ blocks: [SeenBlock], _ labels: [MainTextFinder.Label], isFree: Bool?) -> Verdict {
    let story = labels.indices.filter { labels[$0].kind.isStory }
    guard let last = story.last else { return .whole }
    let length = story.reduce(0) { $0 + blocks[$1].length }
    if length <= calibration.stub {
      if isFree == false { return .stub }
      for index in labels.indices.dropFirst(last + 1).prefix(calibration.paymentBlocks)
      where labels[index].reason != .hidden && blocks[index].length >= calibration.paymentBlock.lowerBound {
        if labels[index].reason == .paywall || asksForPayment(blocks[index]) { return .stub }
      }
    }
    guard length <= calibration.truncated else { return .whole }
    if length <= calibration.dotted, blocks[last].sentences <= 1, endsWithDots(blocks[last].text) { return .truncated }
    // The link to the rest stands right behind the text.
    for index in labels.indices.dropFirst(last + 1).prefix(calibration.restBlocks)
    where blocks[index].linkShare > calibration.wholeLink && blocks[index].length < calibration.restBlock {
      let words = LineWord.words(in: bytes, blocks[index].text).filter { $0.kind != .mark }.map(\.key)
      if reader.language.blocks.restLinks.contains(where: { words.starts(with: $0) && words.count <= $0.count + 1 }) { return .truncated }
    }
    return .whole
  }

  private func asksForPayment(_ block: SeenBlock) -> Bool {
    block.length <= calibration.paymentBlock.upperBound && reader.phrases.reason(LineWord.words(in: bytes, block.text)) == .paywall
  }

  /// `…`, `...`, `[…]` and `(...)`, and the same before `>` or `»`.
  private func endsWithDots(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    let start = range.lowerBound
    while end > start, bytes[end - 1] == 0x5D || bytes[end - 1] == 0x29 || bytes[end - 1] == 0x3E || bytes[end - 1] <= 0x20 { end -= 1 }
    if end - start >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80, bytes[end - 1] == 0xA6 { return true }
    return end - start >= 3 && bytes[end - 3] == 0x2E && bytes[end - 2] == 0x2E && bytes[end - 1] == 0x2E
  }

}
