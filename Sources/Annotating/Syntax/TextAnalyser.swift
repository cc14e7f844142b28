import TextAlgorithms
import Vocabulary

/// The syntax of a whole text: of a report, boilerplate too, or of sentences whose words are given.
package struct TextAnalyser: Sendable {
  private let analyser: SyntaxAnalyser
  private let roles: RoleFinder?
  private let limits: AnalysisCalibration

  /// - Parameter roles: finds the predicates; nil where they are not asked for.
  package init(analyser: SyntaxAnalyser, roles: RoleFinder? = nil) { self.init(analyser: analyser, roles: roles, limits: .standard) }

  init(analyser: SyntaxAnalyser, roles: RoleFinder? = nil, limits: AnalysisCalibration) {
    self.analyser = analyser
    self.roles = roles
    self.limits = limits
  }

  /// Every block of a report and what lies between blocks: the words with their gaps are the text as a reader sees it, up to
  /// `AnalysisCalibration.tokens`.
  package func analyse(_ read: ReadReport) -> AnalysedText {
    let bytes = read.payload.text
    let tokenizer = Tokenizer()
    let splitter = SentenceSplitter(language: analyser.language)
    var words: [WordRange] = []
    var sentences: [Range<Int>] = []
    var blocks: [Range<Int>] = []
    var room = limits.tokens
    var isCut = false
    for part in Self.parts(read, bytes.count) where !isCut {
      let tokens = tokenizer.tokens(in: bytes, range: part)
      isCut = tokens.count > room
      let split = splitter.split(tokenizer.words(in: bytes, of: tokens.prefix(room)), in: bytes)
      room -= min(tokens.count, room)
      guard !split.sentences.isEmpty else { continue }
      let first = words.count
      words += split.words
      blocks.append(sentences.count..<sentences.count + split.sentences.count)
      sentences += split.sentences.map { $0.lowerBound + first..<$0.upperBound + first }
    }
    guard isCut else { return analysed(read.report.source.place, bytes, words, sentences, blocks, []) }
    // Without the bytes behind the last word: they would be its gap.
    let end = words.last.map { Int($0.end) } ?? 0
    var out = analysed(read.report.source.place, Array(bytes[..<end]), words, sentences, blocks, [])
    out.findings = [Annotator.tooLong(read, tokens: limits.tokens, "left out")]
    return out
  }

  /// The sentences of a treebank with its words, blocks and comments; what it says of tags and trees is not looked at.
  package func analyse(_ bank: Treebank, name: String) -> AnalysedText {
    analysed(name, bank.bytes, bank.ranges, bank.sentences.map(\.words), bank.blocks, bank.sentences.map(\.comments))
  }

  private func analysed(
    _ name: String, _ bytes: [UInt8], _ words: [WordRange], _ sentences: [Range<Int>], _ blocks: [Range<Int>], _ comments: [[String]]
  ) -> AnalysedText {
    var out = analyser.analyse(bytes: bytes, words: words.map(\.range), sentences: sentences)
    for i in out.indices { out[i].continues = words[i].continues }
    var syntax = Syntax(words: out, sentences: sentences)
    if let roles {
      syntax.predicates = sentences.flatMap { range in roles.predicates(in: out[range], bytes: bytes).map { $0.moved(by: range.lowerBound) }
      }
    }
    return AnalysedText(name: name, bytes: bytes, syntax: syntax, blocks: blocks, comments: comments)
  }

  /// The ranges of the blocks and of what lies between them; together they are all bytes.
  private static func parts(_ read: ReadReport, _ count: Int) -> [Range<Int>] {
    let blocks = read.report.blocks.map { read.payload.inText($0.range) }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var out: [Range<Int>] = []
    var end = 0
    for block in blocks where block.upperBound > end {
      let start = max(block.lowerBound, end)
      if start > end { out.append(end..<start) }
      end = min(block.upperBound, count)
      if start < end { out.append(start..<end) }
    }
    if end < count { out.append(end..<count) }
    return out
  }
}
