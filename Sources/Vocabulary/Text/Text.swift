import TextAlgorithms

/// One report analysed: tokens, sentences, trees, quotation segments, and the forms by which words are compared.
///
/// Made once, by `Annotator`; every later stage looks words up by span and neither tokenises nor stems nor looks for quotation marks.
/// Covers the title and the story; boilerplate and metadata have no tokens. Blocks, sentences and tokens are in the order of the text, and
/// every token belongs to exactly one sentence. Ranges count bytes of the text as a reader sees it (`bytes`), spans count bytes of the
/// payload. Not part of any JSON: between piped stages it is made again (Decision 12). Cost of a look-up by range: a binary search.
package struct Text: Sendable {
  package let report: Identifier
  /// The language whose rules the report is read by.
  package let language: Language
  package let payload: Payload
  /// The text as a reader sees it: what tokens and sentences are ranges of.
  package let bytes: [UInt8]
  /// Those of the report; `Sentence.block` is an index into them.
  package let blocks: [Block]
  package let tokens: [Token]
  package let sentences: [Sentence]
  /// For each block its sentences, as indices; empty for boilerplate. A block is a paragraph.
  package let sentencesOfBlock: [Range<Int>]
  /// For each token the index of its sentence.
  package let sentenceOfToken: [Int]
  /// The words of the story with tags, lemmas, heads and relations, laid over the tokens; none without a parser.
  package let trees: TokenTrees
  /// What stands between quotation marks, in the order of the opening marks.
  package let segments: [QuotationSegment]
  /// For each segment the last token of it and of all before it.
  private let segmentReach: [Int]
  /// Tokens of opening marks that nothing closes.
  package let unclosedMarks: [Int]
  package let forms: TokenForms
  /// Whether the story goes on behind the last token: it is longer than what is analysed.
  package let isCut: Bool

  /// - Precondition: `sentencesOfBlock` has a range for each block, `sentenceOfToken` and `forms` a value for each token.
  package init(
    report: Identifier, language: Language, payload: Payload, blocks: [Block], tokens: [Token], sentences: [Sentence],
    sentencesOfBlock: [Range<Int>],
    sentenceOfToken: [Int], trees: TokenTrees, segments: [QuotationSegment], unclosedMarks: [Int], forms: TokenForms, isCut: Bool = false
  ) {
    precondition(sentencesOfBlock.count == blocks.count && sentenceOfToken.count == tokens.count && forms.count == tokens.count)
    self.report = report
    self.language = language
    self.payload = payload
    bytes = payload.text
    self.blocks = blocks
    self.tokens = tokens
    self.sentences = sentences
    self.sentencesOfBlock = sentencesOfBlock
    self.sentenceOfToken = sentenceOfToken
    self.trees = trees
    self.segments = segments
    var reach = -1
    segmentReach = segments.map { segment in
      reach = max(reach, segment.last)
      return reach
    }
    self.unclosedMarks = unclosedMarks
    self.forms = forms
    self.isCut = isCut
  }

  package func key(_ token: Int) -> UInt64 { tokens[token].key }

  /// The coarse stems of those of some tokens that carry meaning.
  package func contentStems(_ tokens: some Sequence<Int>) -> Set<UInt64> { Set(tokens.lazy.map { forms.stems[$0] }.filter { $0 != 0 }) }

  /// The bytes of a token as text.
  package func text(_ token: Int) -> String { String(decoding: bytes[tokens[token].range], as: UTF8.self) }

  /// The bytes of a range as text.
  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words of some tokens, white space folded to single spaces.
  package func cleanText(_ tokens: Range<Int>) -> String { Payload(bytes: bytes).clean(byteRange(tokens)) }

  /// Whether the token is this one mark.
  package func isMark(_ token: Int, _ mark: StaticString) -> Bool {
    let t = tokens[token]
    guard t.kind == .mark, Int(t.end - t.start) == mark.utf8CodeUnitCount else { return false }
    for k in 0..<mark.utf8CodeUnitCount where bytes[Int(t.start) + k] != mark.utf8Start[k] { return false }
    return true
  }

  /// Whether a character is a quotation mark; an apostrophe has the shape of a single one.
  package static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool { QuotationMark(scalar.value) != nil }

  /// Whether a character is a double quotation mark or a guillemet.
  package static func isDoubleQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    QuotationMark(scalar.value).map { !$0.isSingle } ?? false
  }

  /// Whether the token has the shape of a quotation mark; a lone apostrophe has it too.
  package func isQuotationMark(_ token: Int) -> Bool { QuotationMark(bytes, tokens[token]) != nil }

  // MARK: - Between tokens, bytes and spans

  /// Bytes from the first to the last of some tokens.
  package func byteRange(_ tokens: Range<Int>) -> Range<Int> {
    Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  /// The span of some tokens.
  package func span(_ tokens: Range<Int>) -> Span { span(bytes: byteRange(tokens)) }

  /// The span that shows a range of the text.
  package func span(bytes range: Range<Int>) -> Span { Span(report: report, payload.inPage(range)) }

  /// The tokens that lie wholly inside a range of bytes of the payload; empty where none does.
  package func tokens(inPage range: Range<Int>) -> Range<Int> { tokens(in: payload.inText(range)) }

  /// The tokens that lie wholly inside a range of bytes of the text; empty where none does.
  package func tokens(in range: Range<Int>) -> Range<Int> {
    let first = Self.count(tokens) { Int($0.start) < range.lowerBound }
    let end = Self.count(tokens) { Int($0.end) <= range.upperBound }
    return first..<max(first, end)
  }

  /// The tokens of a block; empty for boilerplate.
  package func tokens(ofBlock block: Int) -> Range<Int> {
    let range = sentencesOfBlock[block]
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
  }

  /// The segments that have a mark or a token among some tokens, in the order of their opening marks.
  package func segments(touching range: Range<Int>) -> [QuotationSegment] {
    guard let last = range.last, let block = range.first.map({ sentences[sentenceOfToken[$0]].block }) else { return [] }
    // A segment lies in one block, and of those before this range only what encloses it reaches into it.
    let first = max(Self.count(segments) { $0.block < block }, Self.count(segmentReach) { $0 < range.lowerBound })
    let end = Self.count(segments) { $0.open <= last }
    return segments[first..<max(first, end)].filter { $0.last >= range.lowerBound }
  }

  /// How many elements, from the first, hold; they come before all that do not.
  private static func count<Element>(_ elements: [Element], _ holds: (Element) -> Bool) -> Int {
    var low = 0, high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if holds(elements[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A sentence of a report: a range of its tokens, within one block.
package struct Sentence: Sendable, Hashable {
  /// Indices into `Text.tokens`; never empty.
  package var tokens: Range<Int>
  /// Bytes of the text from the first to the last token.
  package var bytes: Range<Int>
  /// Index into `Text.blocks`.
  package var block: Int

  package init(tokens: Range<Int>, bytes: Range<Int>, block: Int) {
    self.tokens = tokens
    self.bytes = bytes
    self.block = block
  }
}
