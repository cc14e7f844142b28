import TextAlgorithms
import Vocabulary

/// Makes the `Text` of a report: cuts it into tokens and sentences, parses the story, pairs its quotation marks, stems its words.
///
/// Reads the title and the story blocks, at most `AnalysisCalibration.tokens` of them. The same report always gives the same text. Cost:
/// linear; nearly all of it is the parser's.
struct TextReader {
  let language: Language
  /// Gives tags, lemmas and trees; nil where rules do without them.
  let analyser: SyntaxAnalyser?
  var limits = AnalysisCalibration.standard

  /// What is gathered block by block.
  private struct Draft {
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var sentencesOfBlock: [Range<Int>] = []
    var sentenceOfToken: [Int] = []
    /// The tokens of each block; empty for boilerplate.
    var blocks: [Range<Int>] = []
    /// Byte ranges of the words of the story, and the ranges of them that are sentences.
    var words: [Range<Int>] = []
    var parsed: [Range<Int>] = []
    /// Whether tokens were left out.
    var isCut = false

    mutating func append(_ sentence: Range<Int>, block: Int) {
      sentenceOfToken += repeatElement(sentences.count, count: sentence.count)
      sentences.append(
        Sentence(
          tokens: sentence, bytes: Int(tokens[sentence.lowerBound].start)..<Int(tokens[sentence.upperBound - 1].end), block: block))
    }
  }

  func text(of read: ReadReport) -> Text {
    let bytes = read.payload.text
    var draft = Draft()
    for (index, block) in read.report.blocks.enumerated() {
      let first = (token: draft.tokens.count, sentence: draft.sentences.count)
      if block.kind.isStory || block.kind == .title {
        append(read.payload.inText(block.range), of: bytes, block: index, isStory: block.kind.isStory, to: &draft)
      }
      draft.sentencesOfBlock.append(first.sentence..<draft.sentences.count)
      draft.blocks.append(first.token..<draft.tokens.count)
    }
    let words = analyser?.analyse(bytes: bytes, words: draft.words, sentences: draft.parsed) ?? []
    let isParagraph = read.report.blocks.map { $0.kind != .title && $0.kind != .heading }
    let marks = MarkReader(bytes: bytes, tokens: draft.tokens, blocks: draft.blocks, isParagraph: isParagraph).read()
    return Text(
      report: read.report.id, language: language, payload: read.payload, blocks: read.report.blocks, tokens: draft.tokens,
      sentences: draft.sentences,
      sentencesOfBlock: draft.sentencesOfBlock, sentenceOfToken: draft.sentenceOfToken,
      trees: words.isEmpty ? .none : TokenTrees(tokens: draft.tokens, words: words, sentences: draft.parsed),
      segments: marks.segments, unclosedMarks: marks.unclosed, forms: forms(draft.tokens, bytes), isCut: draft.isCut)
  }

  private func append(_ range: Range<Int>, of bytes: [UInt8], block: Int, isStory: Bool, to draft: inout Draft) {
    let tokenizer = Tokenizer()
    var start = draft.tokens.count
    let room = limits.tokens - draft.tokens.count
    let found = room > 0 ? tokenizer.tokens(in: bytes, range: range) : []
    if room <= 0 || found.count > room { draft.isCut = true }
    draft.tokens += found.prefix(max(room, 0))
    let dateline = Dateline(language)
    let split = SentenceSplitter(language: language).split(tokenizer.words(in: bytes, of: draft.tokens[start...]), in: bytes)
    for sentence in split.sentences {
      let last = split.words[sentence.upperBound - 1].end
      var end = start
      while end < draft.tokens.count, draft.tokens[end].end <= last { end += 1 }
      guard end > start else { continue }
      draft.append(start..<end, block: block)
      start = end
      if analyser != nil, isStory {
        let words = split.words[sentence].map(\.range)
        // A dateline is no part of the sentence behind it.
        let behind = dateline.end(of: draft.sentences[draft.sentences.count - 1].tokens, draft.tokens, bytes)
        let parted = words.firstIndex { $0.lowerBound >= Int(draft.tokens[behind].start) } ?? 0
        for part in [words[..<parted], words[parted...]] where !part.isEmpty {
          draft.parsed.append(draft.words.count..<(draft.words.count + part.count))
          draft.words += part
        }
      }
    }
  }

  private func forms(_ tokens: [Token], _ bytes: [UInt8]) -> TokenForms {
    var spellings: [UInt8] = []
    var ends: [Int32] = []
    var stems: [UInt64] = []
    var fineStems: [UInt64] = []
    ends.reserveCapacity(tokens.count)
    stems.reserveCapacity(tokens.count)
    fineStems.reserveCapacity(tokens.count)
    for token in tokens {
      if token.kind == .mark {
        stems.append(0)
        fineStems.append(0)
      } else {
        let folded = Folding.folded(bytes, token.range)
        let spelling = SpellingVariants.common(folded)
        spellings += spelling
        stems.append(language.comparison.emptyWords.contains(token.key) ? 0 : Self.key(WordStem.coarse(folded)))
        fineStems.append(Self.key(WordStem.cut(spelling)))
      }
      ends.append(Int32(spellings.count))
    }
    return TokenForms(spellings: spellings, ends: ends, stems: stems, fineStems: fineStems)
  }

  private static func key(_ folded: [UInt8]) -> UInt64 { Folding.key(folded, 0..<folded.count) }
}
