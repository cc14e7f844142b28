import Vocabulary

/// How one story carries another's words: word for word, edited or rewritten.
///
/// Told by the share of the words of corresponding sentences, on both sides and outside quotation marks, that stand in stretches of four
/// and more alike. Reordering, shortening, synonyms all break stretches; names and figures that survive singly do not make one.
struct CopyManner: Sendable {
  /// Words of a stretch. 3, 4, 5, 6 and 8 tried on 95 answers: 4 is best, 3 one answer behind, the rest more (see Decisions/0007).
  static let stretch = 4
  /// Hundredths from which on a copy is word for word and from which on it is edited; set on 53 revised answers (best between 73 and 76,
  /// and between 60 and 62), see Decisions/0007.
  static let verbatim = 75
  static let edited = 60
  /// Links below this score are no correspondence; that of a passage.
  static let leastScore = 120

  /// In hundredths.
  let alike: Int

  /// nil where no sentences correspond.
  init?(_ links: [SentenceLink], _ a: StoryText, _ b: StoryText) {
    let strong = links.filter { $0.score >= Self.leastScore }
    var left = [Bool](repeating: false, count: a.words.count)
    var right = [Bool](repeating: false, count: b.words.count)
    for link in strong { Self.mark(link, a, b, &left, &right) }
    let words =
      Set(strong.map(\.a)).reduce(0) { $0 + a.plainCount(of: $1) } + Set(strong.map(\.b)).reduce(0) { $0 + b.plainCount(of: $1) }
    guard words > 0 else { return nil }
    alike = 100 * (left.count { $0 } + right.count { $0 }) / words
  }

  var kind: Passage.Kind { alike >= Self.verbatim ? .verbatim : alike >= Self.edited ? .edited : .rewritten }

  /// As a reason of a pair.
  var reason: PairReason { .manner(kind, share: Double(alike) / 100, stretch: Self.stretch) }

  private static func mark(_ link: SentenceLink, _ a: StoryText, _ b: StoryText, _ left: inout [Bool], _ right: inout [Bool]) {
    let matches = link.matches
    var start = 0
    while start < matches.count {
      var end = start
      while end < matches.count, matches[end].a - matches[start].a == end - start, matches[end].b - matches[start].b == end - start,
        a.words[matches[end].a].key == b.words[matches[end].b].key
      { end += 1 }
      if end - start >= stretch {
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
