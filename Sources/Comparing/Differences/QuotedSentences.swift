import TextAlgorithms
import Vocabulary

/// What stands between one pair of marks of one sentence: `“in no way ready, and will not be”`.
struct QuotedSentence {
  let span: Span
  /// Tokens of the report's text.
  let tokens: Range<Int>
  let words: SpanWords
  /// For each word whether an editor put it in brackets.
  let isBracketed: [Bool]
  /// Who says it, where the report names somebody.
  let speaker: Identifier?
  /// Whether the report lets it end with a full stop, inside the marks or right behind them.
  let endsSentence: Bool
  /// Whether it goes on with what the sentence before it, also between marks, says: `“…,” she said. “…”`.
  var goesOn = false

  var report: Identifier { span.report }
}

/// All sentences between double marks in the stories of an event, and which of them are wordings of one sentence.
struct QuotedSentences {
  private let calibration = DifferenceCalibration.standard
  /// In the order of the reports and of their texts.
  let all: [QuotedSentence]
  private let ground: DifferenceGround

  init(_ ground: DifferenceGround, _ utterances: [Utterance]) {
    self.ground = ground
    var versions: [Identifier: [(span: Span, speaker: Identifier)]] = [:]
    for version in utterances.flatMap(\.versions) {
      guard let speaker = version.speaker else { continue }
      for part in version.parts { versions[part.report, default: []].append((part, speaker)) }
    }
    all = ground.texts.sorted { $0.key < $1.key }.flatMap { report, text in
      let said = (versions[report] ?? []).sorted { $0.span < $1.span }
      var sentences = Self.sentences(of: text).map { tokens in
        let span = text.span(tokens)
        let speaker = said.first { $0.span.overlaps(span) }?.speaker
        return QuotedSentence(
          span: span, tokens: tokens, words: SpanWords(text, tokens: [tokens]), isBracketed: Self.brackets(tokens, text), speaker: speaker,
          endsSentence: Self.endsSentence(tokens, text))
      }
      for index in sentences.indices.dropFirst() {
        sentences[index].goesOn = Self.goesOn(sentences[index], from: sentences[index - 1], text)
      }
      return sentences
    }
  }

  /// Whether one follows the other in the same or the next sentence of a paragraph, said by the same person as far as both are known.
  private static func goesOn(_ one: QuotedSentence, from before: QuotedSentence, _ text: Text) -> Bool {
    let a = text.sentenceOfToken[before.tokens.lowerBound], b = text.sentenceOfToken[one.tokens.lowerBound]
    return b - a <= 1 && text.sentences[a].block == text.sentences[b].block && one.speaker != nil && one.speaker == before.speaker
  }

  /// Tokens between the marks of paragraphs, cut at sentences.
  private static func sentences(of text: Text) -> [Range<Int>] {
    text.segments.filter { segment in
      !segment.isSingle && (segment.close != nil || segment.continues)
        && [.paragraph, .standfirst, .quote, .list].contains(text.blocks[segment.block].kind)
    }.flatMap { segment -> [Range<Int>] in
      var out: [Range<Int>] = []
      for token in segment.tokens {
        if let last = out.last, text.sentenceOfToken[last.lowerBound] == text.sentenceOfToken[token] {
          out[out.count - 1] = last.lowerBound..<(token + 1)
        } else {
          out.append(token..<(token + 1))
        }
      }
      return out.filter { $0.contains { text.tokens[$0].kind != .mark } }
    }
  }

  private static func brackets(_ tokens: Range<Int>, _ text: Text) -> [Bool] {
    var depth = 0
    return tokens.compactMap { token in
      guard text.tokens[token].kind == .mark else { return depth > 0 }
      if text.isMark(token, "[") || text.isMark(token, "(") { depth += 1 }
      if text.isMark(token, "]") || text.isMark(token, ")") { depth = max(0, depth - 1) }
      return nil
    }
  }

  private static func endsSentence(_ tokens: Range<Int>, _ text: Text) -> Bool {
    [tokens.upperBound - 1, tokens.upperBound].contains { text.tokens.indices.contains($0) && text.isMark($0, ".") }
  }

  // MARK: - One sentence

  /// Sentences of two reports or more that are one, each as indices in order.
  ///
  /// Two are one where they share a run of words, nearly all their content, or one is inside the other and both have one speaker. A sentence
  /// belongs to the one that it shares most with in each other report. Cost: the shared content words of distinct sentences; words that
  /// stand in many are left out.
  func groups() -> [[Int]] {
    let nodes = distinct()
    var sets = DisjointSets(count: nodes.count)
    let reports = nodes.map { Set($0.map { all[$0].report }) }
    var met = reports
    for edge in edges(nodes, reports) {
      let (a, b) = (edge.a, edge.b)
      // A better one was met in every report of the other.
      if !edge.hasRun, reports[b].isSubset(of: met[a]) || reports[a].isSubset(of: met[b]) { continue }
      met[a].formUnion(reports[b])
      met[b].formUnion(reports[a])
      sets.join(a, b)
    }
    return sets.sets().map { $0.flatMap { nodes[$0] }.sorted() }
      .filter { group in group.contains { all[$0].report != all[group[0]].report } }.sorted { $0[0] < $1[0] }
  }

  /// Sentences of the same words are one node.
  private func distinct() -> [[Int]] {
    var at: [[UInt64]: Int] = [:]
    var nodes: [[Int]] = []
    for (index, one) in all.enumerated() where !one.words.stems.isEmpty {
      if let node = at[one.words.words] {
        nodes[node].append(index)
      } else {
        at[one.words.words] = nodes.count
        nodes.append([index])
      }
    }
    return nodes
  }

  /// Pairs of nodes that are one sentence, those with most words in common first.
  private func edges(_ nodes: [[Int]], _ reports: [Set<Identifier>]) -> [(a: Int, b: Int, common: Int, hasRun: Bool)] {
    var holders: [UInt64: [Int]] = [:]
    for (node, members) in nodes.enumerated() {
      for stem in all[members[0]].words.stemSet { holders[stem, default: []].append(node) }
    }
    return PairCounts.count(holders.values, most: calibration.mostHolders).compactMap { pair, count in
      let (a, b) = (pair.a, pair.b)
      guard reports[a].union(reports[b]).count > 1 else { return nil }
      let x = all[nodes[a][0]], y = all[nodes[b][0]]
      let difference = SequenceDifference(x.words.words, y.words.words)
      let least = min(x.words.stemSet.count, y.words.stemSet.count), shorter = min(x.words.words.count, y.words.words.count)
      let hasRun = difference.longestRun >= calibration.sameWording
      let hasContent = count >= calibration.leastShared && count * 100 >= calibration.sameRemark * least
      let isOfOne = shareSpeaker(nodes[a], nodes[b])
      let isInside = isOfOne && count >= calibration.leastShared - 1 && difference.longestRun == shorter
      guard
        hasRun && (isOfOne || count >= calibration.leastShared - 1) || isInside
          || hasContent && difference.common * 100 >= calibration.sameOrder * shorter
      else { return nil }
      return (a, b, difference.common, hasRun)
    }.sorted { ($1.common, $0.a, $0.b) < ($0.common, $1.a, $1.b) }
  }

  private func shareSpeaker(_ a: [Int], _ b: [Int]) -> Bool {
    let x = Set(a.compactMap { all[$0].speaker })
    return b.contains { all[$0].speaker.map(x.contains) ?? false }
  }
}
