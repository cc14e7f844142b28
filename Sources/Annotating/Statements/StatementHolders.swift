import Vocabulary

/// Whose words a predicate is: the quotation that it lies in, the smallest where they nest.
struct StatementHolders {
  private let quotations: [Version]
  /// Parts of quotations as bytes of the text, with the quotation, in the order of their first bytes.
  private var parts: [(range: Range<Int>, quotation: Int)] = []
  private var reach: [Int] = []
  /// Bytes at which words of cues begin.
  private var cues: Set<Int> = []

  init(text: Text, quotations: [Version]) {
    self.quotations = quotations
    for (index, version) in quotations.enumerated() where version.kind != .heading {
      parts += version.parts.map { (text.payload.inText($0.range), index) }
      // A cue that governs no clause states something itself: *rejected the offer*.
      guard let cue = version.cue, version.kind != .indirect || version.parts.contains(where: { text.hasVerb($0) }) else { continue }
      for token in text.tokens(inPage: cue.range) { cues.insert(Int(text.tokens[token].start)) }
    }
    parts.sort { ($0.range.lowerBound, $0.range.upperBound, $0.quotation) < ($1.range.lowerBound, $1.range.upperBound, $1.quotation) }
    var end = 0
    reach = parts.map { part in
      end = max(end, part.range.upperBound)
      return end
    }
  }

  /// Whether a word is part of a cue.
  func isCue(_ bytes: Range<Int>) -> Bool { cues.contains(bytes.lowerBound) }

  func holder(of bytes: Range<Int>) -> Statement.Holder? {
    smallest(bytes).map { Statement.Holder(quotation: parts[$0].quotation, speaker: quotations[parts[$0].quotation].speaker) }
  }

  /// The part of a quotation that some bytes lie in.
  func part(of bytes: Range<Int>, in quotation: Int) -> Range<Int> { smallest(bytes).map { parts[$0].range } ?? bytes }

  private func smallest(_ bytes: Range<Int>) -> Int? {
    var best: Int?
    var at = parts.sortedIndex { $0.range.lowerBound > bytes.lowerBound } - 1
    while at >= 0, reach[at] >= bytes.upperBound {
      let count = parts[at].range.count
      if parts[at].range.upperBound >= bytes.upperBound, best.map({ parts[$0].range.count > count }) ?? true { best = at }
      at -= 1
    }
    return best
  }
}

extension Text {
  fileprivate func hasVerb(_ span: Span) -> Bool {
    tokens(inPage: span.range).contains { trees.tag($0) == .verb || trees.tag($0) == .aux }
  }
}
