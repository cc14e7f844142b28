import Vocabulary

/// How one story carries another's words: word for word, edited or rewritten.
///
/// Told by the share of the words of corresponding sentences, on both sides and outside quotation marks, that stand in stretches of four
/// and more alike. Reordering, shortening, synonyms all break stretches; names and figures that survive singly do not make one.
struct CopyManner: Sendable {
  private static let calibration = PassageCalibration.standard

  /// In hundredths.
  let alike: Int

  /// nil where no sentences correspond.
  init?(_ links: [SentenceLink], _ a: StoryText, _ b: StoryText) {
    let strong = links.filter { $0.score >= Self.calibration.leastScore }
    var left = [Bool](repeating: false, count: a.words.count)
    var right = [Bool](repeating: false, count: b.words.count)
    for link in strong { Self.mark(link, a, b, &left, &right) }
    let words =
      Set(strong.map(\.a)).reduce(0) { $0 + a.plainCount(of: $1) } + Set(strong.map(\.b)).reduce(0) { $0 + b.plainCount(of: $1) }
    guard words > 0 else { return nil }
    alike = 100 * (left.count { $0 } + right.count { $0 }) / words
  }

  var kind: Passage.Kind { alike >= Self.calibration.verbatim ? .verbatim : alike >= Self.calibration.edited ? .edited : .rewritten }

  /// As a reason of a pair.
  var reason: PairReason { .manner(kind, share: Double(alike) / 100, stretch: Self.calibration.mannerStretch) }

  private static func mark(_ link: SentenceLink, _ a: StoryText, _ b: StoryText, _ left: inout [Bool], _ right: inout [Bool]) {
    let matches = link.matches
    var start = 0
    while start < matches.count {
      var end = start
      while end < matches.count, matches[end].a - matches[start].a == end - start, matches[end].b - matches[start].b == end - start,
        a.words[matches[end].a].key == b.words[matches[end].b].key
      { end += 1 }
      if end - start >= calibration.mannerStretch {
        for match in matches[start..<end] where !a.words[match.a].isMasked && !b.words[match.b].isMasked {
          left[match.a] = true
          right[match.b] = true
        }
      }
      start = max(end, start + 1)
    }
  }
}

extension StoryText {
  /// Words of a sentence outside quotation marks.
  func plainCount(of sentence: Int) -> Int { words[sentences[sentence]].count { !$0.isMasked } }
}
