import TextAlgorithms
import Vocabulary

/// What a figure counts, as stems: `12 injured passengers` counts *injured* and *passengers*.
enum CountedWords {
  /// Tokens behind the beginning of a mention among which the counted words are looked for.
  private static let reach = 40

  /// The content stems of the counted words where a mention, or what follows it, prints them; else one key that stands for the phrase.
  static func stems(of figure: Figure, in texts: [Identifier: Text]) -> Set<UInt64> {
    guard !figure.counted.isEmpty else { return [] }
    for mention in figure.mentions {
      guard let text = texts[mention.report], let tokens = printed(figure.counted, in: text, from: mention) else { continue }
      return SpanWords(text, tokens: [tokens]).stemSet
    }
    // `twice` counts times and does not print them.
    return [Folding.key(figure.counted)]
  }

  private static func printed(_ words: String, in text: Text, from mention: Span) -> Range<Int>? {
    guard let first = text.tokens(inPage: mention.range).first else { return nil }
    let end = min(text.sentences[text.sentenceOfToken[first]].tokens.upperBound, first + reach)
    let size = words.utf8.count
    for start in first..<end {
      let from = Int(text.tokens[start].start)
      guard let last = (start..<end).first(where: { Int(text.tokens[$0].end) - from >= size }) else { return nil }
      // White space between the words may be wider in the text.
      for stop in last..<min(last + 3, end) where text.cleanText(start..<(stop + 1)) == words { return start..<(stop + 1) }
    }
    return nil
  }
}
