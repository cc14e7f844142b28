import TextAlgorithms
import Vocabulary

/// One report laid out for comparison: the words of its story blocks, without marks and boilerplate, in one spelling.
///
/// An object, because it is handed on for every pair of stories and never changes.
final class StoryText: Sendable {
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
  /// The vector of each gist.
  let gistRows: WordVectors.Rows

  /// Weight of the words outside marks, in hundredths.
  let plainWeight: Int
  /// Number of words outside marks.
  let plainCount: Int

  init(
    report: Report, language: Language, words: [Word], sentences: [Range<Int>], quotations: [Range<Int>], blockOfWord: [Int],
    meanings: Meanings
  ) {
    self.report = report
    self.language = language
    self.words = words
    self.sentences = sentences
    self.quotations = quotations
    self.blockOfWord = blockOfWord
    gists = sentences.map { Gist(words[$0], meanings) }
    var rows = WordVectors.Rows()
    for gist in gists { rows.append(gist?.statement) }
    gistRows = rows
    plainWeight = words.reduce(0) { $0 + ($1.isMasked ? 0 : $1.weight) }
    plainCount = words.reduce(0) { $0 + ($1.isMasked ? 0 : 1) }
  }

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
    var token: Int
    /// In the spelling that variants share.
    var form: [UInt8]
    var isName: Bool
    var beginsSentence: Bool
    var sentence: Int
    var isMasked: Bool
  }

  func lay(_ reports: [AnnotatedReport]) -> (stories: [StoryText], meanings: Meanings) {
    let raw = reports.map { rawWords($0) }
    var names: Set<[UInt8]> = []
    for words in raw { for word in words where word.isName && !word.beginsSentence { names.insert(word.form) } }
    let variants = NameVariants.representatives(of: names)
    var meanings = Meanings(vectors)
    let stories = zip(reports, raw).map { story($0, words: $1, names: names, variants: variants, &meanings) }
    return (stories, meanings)
  }

  private func rawWords(_ report: AnnotatedReport) -> [Raw] {
    let text = report.text
    let isMasked = Self.quoted(report)
    var out: [Raw] = []
    var sentence = 0
    for (place, block) in text.sentences.lazy.map({ ($0.tokens, $0.block) }) where text.blocks[block].kind.isStory {
      var begins = true
      for i in place where text.tokens[i].kind != .mark {
        let token = text.tokens[i]
        if begins, !out.isEmpty { sentence += 1 }
        out.append(
          Raw(
            token: i, form: Array(text.forms.spelling(i)), isName: token.isCapitalised && token.kind == .word, beginsSentence: begins,
            sentence: sentence, isMasked: isMasked[i]))
        begins = false
      }
    }
    return out
  }

  /// Tokens between single marks from which they hold somebody's words and no term. 3: by eye.
  private static let leastInSingles = 3

  /// For each token whether somebody's own words hold it, whoever speaks: words that reporters share because both heard them.
  ///
  /// Those are what stands between quotation marks, and direct speech without any.
  private static func quoted(_ report: AnnotatedReport) -> [Bool] {
    let text = report.text
    var out = [Bool](repeating: false, count: text.tokens.count)
    for segment in text.segments where !segment.isNested && (!segment.isSingle || segment.tokens.count >= leastInSingles) {
      for i in segment.tokens { out[i] = true }
    }
    for version in report.annotations.quotations where version.kind == .direct {
      for part in version.parts { for i in text.tokens(inPage: part.range) { out[i] = true } }
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
    let text = report.text
    for word in raw {
      let token = text.tokens[word.token]
      let place = text.payload.inPage(token.range)
      let isName = word.isName && (!word.beginsSentence || names.contains(word.form))
      let form = variants[word.form] ?? word.form
      let key = Folding.key(form, 0..<form.count)
      let isNumber = token.kind == .number || form.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
      let weight = WordWeights.weight(of: key, isName: isName, isNumber: isNumber, language)
      words.append(
        StoryText.Word(
          start: place.lowerBound, end: place.upperBound, key: key, stem: isName ? key : text.forms.fineStems[word.token],
          weight: weight, sentence: word.sentence, isMasked: word.isMasked,
          isName: isName, isNumber: isNumber, isCapitalised: token.isCapitalised,
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
      blockOfWord: raw.map { text.sentences[text.sentenceOfToken[$0.token]].block }, meanings: meanings)
  }
}
