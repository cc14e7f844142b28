import HTML
import TextAlgorithms

/// The headline as it stands on the page: the heading that is most like the titles in the page's head.
struct PageTitle {
  /// The element, 0 where no heading or block is like any title.
  private(set) var node: UInt32 = 0
  /// Its block of the rendered text.
  private(set) var block: Int?
  private(set) var text: String?
  private(set) var range: Range<Int>?

  /// - Parameter titles: the headline as stated elsewhere, the most trusted first, the text of `title` last.
  init(_ document: Document, _ rendered: RenderedText, headings: [UInt32], titles: [TitleWords]) {
    let calibration = FactCalibration.standard
    var best: (score: Int, block: Int)?
    let isHeading = Set(headings)
    let longest = (titles.map(\.words.count).max() ?? 0) * calibration.bytesOfTitleWord + calibration.bytesMore
    let stated = KeySet(titles.flatMap(\.words))
    let shortest = titles.map(\.words.count).filter { $0 > 0 }.min() ?? 0
    for (number, block) in rendered.blocks.enumerated() where block.text.count < calibration.titleBlock {
      let level = Self.heading(block.node, document, isHeading)
      if level == 0,
        number > calibration.titleReach || block.text.count < calibration.titleLineLength || block.text.count > longest
      {
        continue
      }
      let keys = TitleWords.words(rendered.bytes, block.text)
      guard !keys.isEmpty else { continue }
      // No line can share more words with a title than are in some title.
      if level == 0, 2 * 1000 * keys.count(where: stated.contains) < calibration.titleLine * (keys.count + shortest) { continue }
      let words = TitleWords(keys)
      let likeness =
        titles.map { $0.isSame(as: words) || words.words.count >= calibration.looseTitleWords ? $0.likeness(to: words) : 0 }.max() ?? 0
      // Headings win over other lines of the same words, those of the first level over the others.
      let score = likeness + (level == 1 ? calibration.headingGain : level > 0 ? calibration.subheadingGain : 0)
      guard
        level == 1 && titles.isEmpty
          || likeness >= (level == 0 ? calibration.titleLine : level == 1 ? calibration.titleHeading : calibration.titleSubheading)
      else { continue }
      if best == nil || score > best!.score { best = (score, number) }
    }
    if best == nil, let first = rendered.blocks.firstIndex(where: { Self.heading($0.node, document, isHeading) == 1 }) { best = (0, first) }
    guard let found = best?.block else { return }
    block = found
    node = rendered.blocks[found].node
    let bytes = rendered.trimmed(rendered.blocks[found].text)
    guard !bytes.isEmpty else { return }
    text = String(decoding: rendered.bytes[bytes], as: UTF8.self).trimmedWhiteSpace
    range = rendered.page(bytes)
  }

  /// 1 to 3 where the block is, or stands in, such a heading; else 0.
  private static func heading(_ node: UInt32, _ document: Document, _ headings: Set<UInt32>) -> Int {
    var at = node
    for _ in 0..<FactCalibration.standard.headingDepth where at != 0 {
      if headings.contains(at) { return document[at].name == .h1 ? 1 : document[at].name == .h2 ? 2 : 3 }
      at = document[at].parent
    }
    return 0
  }
}

extension RenderedText {
  /// A range of the text without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
