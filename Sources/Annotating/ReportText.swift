import TextAlgorithms
import Vocabulary

/// A sentence of a report: a range of its tokens, within one block.
package struct Sentence: Sendable, Hashable {
  /// Indices into `ReportText.tokens`; never empty.
  package var tokens: Range<Int>
  /// Bytes from the first to the last token.
  package var bytes: Range<Int>
  /// Index into `Report.blocks`.
  package var block: Int
}

/// One report laid out for the finders: tokens and sentences of its title and story blocks; furniture is left out.
///
/// Blocks, sentences and tokens are in the order of the text. Every token belongs to exactly one sentence.
package struct ReportText: Sendable {
  package let report: Report
  /// The language that the finders ask for words.
  package let language: Language
  /// The text as a reader sees it: what tokens and sentences are ranges of. Spans, in bytes of the payload, are made by `span`.
  package let bytes: [UInt8]
  private let payload: Payload
  package let tokens: [Token]
  package let sentences: [Sentence]
  /// For each block of the report its sentences, as indices; empty for furniture.
  package let sentencesOfBlock: [Range<Int>]
  /// For each token the index of its sentence.
  package let sentenceOfToken: [Int]
  /// The trees of the story's sentences; none without an analyser.
  package let trees: TokenTrees

  package init(_ read: ReadReport, language: Language, analyser: SyntaxAnalyser? = nil) {
    report = read.report
    self.language = language
    payload = read.payload
    let bytes = read.payload.text
    self.bytes = bytes
    let tokenizer = Tokenizer()
    let splitter = SentenceSplitter(language: language)
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var ofBlock: [Range<Int>] = []
    var ofToken: [Int] = []
    var words: [Range<Int>] = []
    var parsed: [Range<Int>] = []
    for (index, block) in read.report.blocks.enumerated() {
      let firstSentence = sentences.count
      if block.kind.isStory || block.kind == .title {
        let firstToken = tokens.count
        tokens += tokenizer.tokens(in: bytes, range: payload.inText(block.range))
        let split = splitter.split(tokenizer.words(in: bytes, of: tokens[firstToken...]), in: bytes)
        var start = firstToken
        for sentence in split.sentences {
          let last = split.words[sentence.upperBound - 1].end
          var end = start
          while end < tokens.count, tokens[end].end <= last { end += 1 }
          guard end > start else { continue }
          let range = start..<end
          start = end
          ofToken += Array(repeating: sentences.count, count: range.count)
          sentences.append(
            Sentence(tokens: range, bytes: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end), block: index))
          if analyser != nil, block.kind.isStory {
            parsed.append(words.count..<(words.count + sentence.count))
            words += split.words[sentence].map(\.range)
          }
        }
      }
      ofBlock.append(firstSentence..<sentences.count)
    }
    self.tokens = tokens
    self.sentences = sentences
    sentencesOfBlock = ofBlock
    sentenceOfToken = ofToken
    let analysed = analyser?.analyse(bytes: bytes, words: words, sentences: parsed) ?? []
    trees = analysed.isEmpty ? TokenTrees.none : TokenTrees(tokens: tokens, words: analysed, sentences: parsed)
  }

  /// The bytes of a token as text.
  package func text(_ token: Int) -> String { String(decoding: bytes[tokens[token].range], as: UTF8.self) }

  /// The bytes of a range as text.
  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Bytes from the first to the last of some tokens.
  package func byteRange(_ tokens: Range<Int>) -> Range<Int> {
    Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  /// A span of this report.
  package func span(_ tokens: Range<Int>) -> Span { span(bytes: byteRange(tokens)) }

  /// A span of this report that shows a range of the text.
  package func span(bytes range: Range<Int>) -> Span { report.span(payload.inPage(range)) }

  package func key(_ token: Int) -> UInt64 { tokens[token].key }

  /// Whether the token is this one mark.
  package func isMark(_ token: Int, _ mark: StaticString) -> Bool {
    let t = tokens[token]
    guard t.kind == .mark, Int(t.end - t.start) == mark.utf8CodeUnitCount else { return false }
    for k in 0..<mark.utf8CodeUnitCount where bytes[Int(t.start) + k] != mark.utf8Start[k] { return false }
    return true
  }
}
