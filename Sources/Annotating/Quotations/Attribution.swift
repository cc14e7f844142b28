import TextAlgorithms
import Vocabulary

/// A cue with what it governs, in tokens, before speakers are known.
struct Attribution {
  var kind: Version.Kind
  /// Token ranges of the content in the order of the text; marks at the ends left out.
  var parts: [Range<Int>]
  var cue: Range<Int>?
  var cueClass: Version.CueClass
  var source: Range<Int>?
  var addressee: Range<Int>?
  /// The sentence that names the source, else the one where the content begins.
  var sentence: Int
  var construction: Construction
  /// A quotation paragraph without a cue: speaks who spoke last.
  var isUncued = false
  /// The speaker where it was found without words that name it: an index in the cast.
  var speaker: Int?
}

/// What the finders of quotations share: the text, its marks, its names.
struct QuotationGround {
  let text: Text
  let sources: SourceFinder
  /// For each token the top-level double-mark segment that holds it (marks included), or -1.
  let segmentOfToken: [Int]

  init(text: Text, sources: SourceFinder) {
    self.text = text
    self.sources = sources
    var ofToken = Array(repeating: -1, count: text.tokens.count)
    for (index, segment) in text.segments.enumerated() where !segment.isNested {
      for i in segment.open...segment.last { ofToken[i] = index }
    }
    segmentOfToken = ofToken
  }

  var segments: [QuotationSegment] { text.segments }

  func isQuoted(_ i: Int) -> Bool { segmentOfToken[i] >= 0 }

  /// Whether a token and the one before it stand between the same marks.
  func isInside(_ i: Int) -> Bool { i > 0 && i < segmentOfToken.count && isQuoted(i) && segmentOfToken[i] == segmentOfToken[i - 1] }

  func tokens(ofBlock block: Int) -> Range<Int> { text.tokens(ofBlock: block) }

  /// The words inside marks as a name, title or mere term: two or three plain nouns, or nothing but capitals.
  func isTerm(_ segment: QuotationSegment) -> Bool {
    // Marks among five words are few; a long quotation is no term, and this is asked of each of its tokens.
    guard segment.tokens.count <= QuotationCalibration.standard.termTokens else { return false }
    let words = segment.tokens.filter { text.tokens[$0].kind != .mark }
    guard QuotationCalibration.standard.termWords.contains(words.count) else { return false }
    let plain = words.allSatisfy {
      !text.language.words.functionWords.contains(text.key($0)) && !text.isGerund($0) && !text.isAdverb($0)
        && text.language.cues.classOf(text.key($0)) == nil
    }
    if plain && words.count <= 3 { return true }
    return words.allSatisfy { text.tokens[$0].isCapitalised || text.language.words.functionWords.contains(text.key($0)) }
      && text.tokens[words[0]].isCapitalised
      && words.contains { !text.language.words.functionWords.contains(text.key($0)) && text.tokens[$0].isCapitalised } && words.count > 1
      && text.tokens[words[words.count - 1]].isCapitalised
  }

  /// Without quotation marks and white marks at the ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isEdge(start) { start += 1 }
    while end > start, isEdge(end - 1) { end -= 1 }
    return start..<end
  }

  private func isEdge(_ i: Int) -> Bool {
    guard text.tokens[i].kind == .mark, !text.isCurrency(i) else { return false }
    let b = text.bytes[Int(text.tokens[i].start)]
    return QuotationMark(text.bytes, text.tokens[i]) != nil || b == 0x2C || b == 0x2E || b == 0x3A || b == 0x3B || b == 0x2D || b == 0xE2
  }
}
