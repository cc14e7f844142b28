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

  /// Bytes that a story has at most where it may be a stub: of the tuning half, stubs have 200 to 2,400, whole stories of pages that also
  /// advertise subscriptions 1,900 and more, most above 3,000.
  static let most = 2500
  /// The same for a text that breaks off; a teaser has a paragraph or two.
  static let mostTruncated = 1200
  /// The same where only dots at the end of its last sentence say so: many an author ends with dots.
  static let mostDotted = 600

  let bytes: [UInt8]
  let reader: PieceReader

  /// - Parameter isFree: what the page's data say of its access (`isAccessibleForFree`), nil where they say nothing.
  func verdict(_ blocks: [SeenBlock], _ labels: [MainTextFinder.Label], isFree: Bool?) -> Verdict {
    let story = labels.indices.filter { labels[$0].kind.isStory }
    guard let last = story.last else { return .whole }
    let length = story.reduce(0) { $0 + blocks[$1].length }
    if length <= Self.most {
      if isFree == false { return .stub }
      for index in labels.indices.dropFirst(last + 1).prefix(12) where labels[index].reason != "hidden" && blocks[index].length >= 20 {
        if labels[index].reason == "paywall" || asksForPayment(blocks[index]) { return .stub }
      }
    }
    guard length <= Self.mostTruncated else { return .whole }
    if length <= Self.mostDotted, blocks[last].sentences <= 1, endsWithDots(blocks[last].text) { return .truncated }
    // The link to the rest stands right behind the text.
    for index in labels.indices.dropFirst(last + 1).prefix(2) where blocks[index].linkShare > 0.9 && blocks[index].length < 40 {
      let words = LineWord.words(in: bytes, blocks[index].text).filter { $0.kind != .mark }.map(\.key)
      if reader.language.blocks.restLinks.contains(where: { words.starts(with: $0) && words.count <= $0.count + 1 }) { return .truncated }
    }
    return .whole
  }

  private func asksForPayment(_ block: SeenBlock) -> Bool {
    block.length <= 500 && reader.phrases.reason(LineWord.words(in: bytes, block.text)) == "paywall"
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
