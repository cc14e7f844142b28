/// The text that a reader of a marked-up page sees, with where each byte of it stands in the page.
///
/// Runs are in the order of both sides and do not overlap; bytes of the text between two runs are white space that tags stand for.
package struct TextMap: Sendable, Hashable {
  private struct Run {
    let text: Range<Int>
    let page: Range<Int>
    /// Whether text and page are the same bytes; else the whole stands for the whole, as a character reference does for its character.
    let isPlain: Bool
  }

  package let text: [UInt8]
  /// The runs in sixteen bytes each: start and end in the text, start and end in the page; the start in the page has its first bit set
  /// where text and page are not the same bytes.
  private let stretches: [SIMD4<UInt32>]

  /// - Precondition: the runs rise on both sides.
  package init(text: [UInt8], stretches: [SIMD4<UInt32>]) {
    self.text = text
    self.stretches = stretches
  }

  private func run(_ index: Int) -> Run {
    let it = stretches[index]
    return Run(text: Int(it.x)..<Int(it.y), page: Int(it.z & 0x7FFF_FFFF)..<Int(it.w), isPlain: it.z < 0x8000_0000)
  }

  /// The page's bytes from the first to the last character of the range; for an empty range an empty one.
  package func inPage(_ range: Range<Int>) -> Range<Int> {
    guard !stretches.isEmpty else { return 0..<0 }
    let first = run(max(index { $0.text.lowerBound <= range.lowerBound } - 1, 0))
    let start: Int
    if range.lowerBound >= first.text.upperBound {
      start = first.page.upperBound
    } else {
      start = first.isPlain ? first.page.lowerBound + max(range.lowerBound - first.text.lowerBound, 0) : first.page.lowerBound
    }
    guard range.upperBound > range.lowerBound else { return start..<start }
    let last = run(max(index { $0.text.lowerBound < range.upperBound } - 1, 0))
    let end =
      last.isPlain ? min(last.page.lowerBound + range.upperBound - last.text.lowerBound, last.page.upperBound) : last.page.upperBound
    return start..<max(end, start)
  }

  /// The text that a range of the page shows; empty where it shows none.
  package func inText(_ range: Range<Int>) -> Range<Int> {
    let from = index { $0.page.upperBound <= range.lowerBound }
    guard from < stretches.count else { return text.count..<text.count }
    let first = run(from)
    let start = first.isPlain ? first.text.lowerBound + max(range.lowerBound - first.page.lowerBound, 0) : first.text.lowerBound
    let to = index { $0.page.lowerBound < range.upperBound }
    guard to > from else { return start..<start }
    let last = run(to - 1)
    let end =
      last.isPlain ? min(last.text.lowerBound + range.upperBound - last.page.lowerBound, last.text.upperBound) : last.text.upperBound
    return start..<max(start, end)
  }

  /// The number of runs, from the first, that hold.
  private func index(_ holds: (Run) -> Bool) -> Int {
    var low = 0, high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if holds(run(middle)) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
