import TextAlgorithms
import Vocabulary

/// One report laid out for comparison: the words of its story blocks, without marks and furniture, in one spelling.
struct StoryText: Sendable {
  struct Word: Sendable {
    /// Bytes in the payload.
    var start: Int
    var end: Int
    /// Key of the common spelling.
    var key: UInt64
    /// Key of the stem.
    var stem: UInt64
    /// What a shared word is worth as evidence of copying, in hundredths of a content word.
    var weight: Int
    var sentence: Int
    /// Inside quotation marks: no evidence of copying.
    var isMasked: Bool
    var isName: Bool
    var isNumber: Bool
    var isCapitalised: Bool
    /// Place in the event's `Meanings`, -1 for words inside marks, words that say little and words without a vector.
    var meaning: Int32
  }

  let report: Report
  let language: Language
  let words: [Word]
  /// Ranges of words, in order; together they are all words.
  let sentences: [Range<Int>]
  /// Quotations in double marks: ranges of words.
  let quotations: [Range<Int>]
  /// Block of each word.
  let blockOfWord: [Int]

  /// What each sentence says, nil where that is too little to be known again.
  let gists: [Gist?]

  /// Weight of the words outside marks, in hundredths.
  let plainWeight: Int
  /// Number of words outside marks.
  let plainCount: Int

  var keys: [UInt64] { words.map(\.key) }

  /// The span from the first to the last of some words.
  func span(_ range: Range<Int>) -> Span {
    report.span(words[range.lowerBound].start..<words[range.upperBound - 1].end)
  }

  /// Words that a span covers, empty where it covers none.
  func words(in span: Range<Int>) -> Range<Int> {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].start < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    let first = low
    while low < words.count, words[low].end <= span.upperBound { low += 1 }
    return first..<low
  }
}

/// Lays out the reports of an event: spelling variants of names are levelled over all of them.
struct StoryLayout: Sendable {
  private let language: Language
  private let vectors: WordVectors?

  init(language: Language, vectors: WordVectors? = nil) {
    self.language = language
    self.vectors = vectors
  }

  /// A word before names are levelled over the event.
  private struct Raw {
    var token: Token
    var folded: [UInt8]
    var isName: Bool
    var beginsSentence: Bool
    var block: Int
    var sentence: Int
    var isMasked: Bool
  }

  func lay(_ reports: [AnnotatedReport]) -> (stories: [StoryText], meanings: Meanings) {
    let raw = reports.map { rawWords($0) }
    var names: Set<[UInt8]> = []
    for words in raw { for word in words where word.isName && !word.beginsSentence { names.insert(word.folded) } }
    let variants = NameVariants.representatives(of: names)
    var meanings = Meanings(vectors)
    let stories = zip(reports, raw).map { story($0, words: $1, names: names, variants: variants, &meanings) }
    return (stories, meanings)
  }

  private func rawWords(_ report: AnnotatedReport) -> [Raw] {
    let bytes = report.payload.text
    var starts = Set(report.annotations.sentences.filter { $0.start < $0.end }.map { report.payload.inText($0.range).lowerBound }).sorted()[
      ...]
    let knowsSentences = !starts.isEmpty
    let tokenizer = Tokenizer()
    var tokens: [(token: Token, block: Int)] = []
    for (index, block) in report.report.blocks.enumerated() where block.kind.isStory {
      guard block.start >= 0, block.start < block.end, block.end <= report.payload.bytes.count else { continue }
      tokens += tokenizer.tokens(in: bytes, range: report.payload.inText(block.range)).map { ($0, index) }
    }
    let direct = report.annotations.quotations.filter { $0.kind == .direct }.flatMap { $0.parts.map { report.payload.inText($0.range) } }
    let masked = QuotationMask(bytes: bytes).masked(tokens.map(\.token), blocks: tokens.map(\.block), direct: direct)
    var out: [Raw] = []
    var sentence = 0
    var endsSentence = true
    var pending = false
    var lastBlock = -1
    for (index, item) in tokens.enumerated() {
      let token = item.token
      var begins = item.block != lastBlock
      lastBlock = item.block
      while let next = starts.first, next <= Int(token.start) {
        begins = true
        starts = starts.dropFirst()
      }
      if token.kind == .mark {
        let byte = bytes[Int(token.start)]
        if !knowsSentences, byte == 0x2E || byte == 0x21 || byte == 0x3F { endsSentence = true }
        pending = pending || begins
        continue
      }
      if endsSentence && (token.isCapitalised || knowsSentences || token.kind == .number) { begins = true }
      begins = begins || pending
      pending = false
      endsSentence = false
      if begins, !out.isEmpty { sentence += 1 }
      let folded = SpellingVariants.common(Folding.folded(bytes, token.range))
      out.append(
        Raw(
          token: token, folded: folded, isName: token.isCapitalised && token.kind == .word, beginsSentence: begins, block: item.block,
          sentence: sentence, isMasked: masked[index]))
    }
    return out
  }

  private func story(
    _ report: AnnotatedReport, words raw: [Raw], names: Set<[UInt8]>, variants: [[UInt8]: [UInt8]], _ meanings: inout Meanings
  ) -> StoryText {
    var words: [StoryText.Word] = []
    words.reserveCapacity(raw.count)
    var sentences: [Range<Int>] = []
    var quotations: [Range<Int>] = []
    for word in raw {
      let place = report.payload.inPage(word.token.range)
      let isName = word.isName && (!word.beginsSentence || names.contains(word.folded))
      let form = variants[word.folded] ?? word.folded
      let key = Folding.key(form, 0..<form.count)
      let stemmed = isName ? form : WordStem.cut(form)
      let isNumber = word.token.kind == .number || form.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
      let weight = WordWeights.weight(of: key, isName: isName, isNumber: isNumber, language)
      words.append(
        StoryText.Word(
          start: place.lowerBound, end: place.upperBound, key: key, stem: Folding.key(stemmed, 0..<stemmed.count),
          weight: weight, sentence: word.sentence, isMasked: word.isMasked,
          isName: isName, isNumber: isNumber, isCapitalised: word.token.isCapitalised,
          meaning: weight >= Gist.leastWorth && !word.isMasked ? meanings.place(of: form) : -1))
      let index = words.count - 1
      if let last = sentences.indices.last, words[sentences[last].lowerBound].sentence == word.sentence {
        sentences[last] = sentences[last].lowerBound..<(index + 1)
      } else {
        sentences.append(index..<(index + 1))
      }
      if word.isMasked {
        if let last = quotations.indices.last, quotations[last].upperBound == index {
          quotations[last] = quotations[last].lowerBound..<(index + 1)
        } else {
          quotations.append(index..<(index + 1))
        }
      }
    }
    for (index, range) in sentences.enumerated() { for word in range { words[word].sentence = index } }
    WordWeights.lowerCharges(&words, language)
    return StoryText(
      report: report.report, language: language, words: words, sentences: sentences, quotations: quotations,
      blockOfWord: raw.map(\.block),
      gists: sentences.map { Gist(words[$0], meanings) },
      plainWeight: words.reduce(0) { $0 + ($1.isMasked ? 0 : $1.weight) }, plainCount: words.reduce(0) { $0 + ($1.isMasked ? 0 : 1) })
  }
}
