import Annotating
import English
import Foundation
import Rendering
import Testing
import TextAlgorithms
import Vocabulary

/// Any bytes at all: words with the gaps between them are the input, sentences are all words, and what is printed can be read again.
///
/// `SYNOPTIC_TOKENS` sets how many texts are made; a million were run.
struct TokenLaws {
  static let count = ProcessInfo.processInfo.environment["SYNOPTIC_TOKENS"].flatMap { Int($0) } ?? 20_000

  @Test func anyBytes() throws {
    let seeds = Sample.all.prefix(2).flatMap(\.pages).map { Array($0.text.utf8) }
    var generators = TextGenerator.Kind.allCases.map { TextGenerator(seed: 0x70CE + UInt64($0.rawValue), seeds: seeds) }
    for index in 0..<Self.count {
      let kind = index % generators.count
      let bytes = generators[kind].text(TextGenerator.Kind.allCases[kind])
      let fault = Self.fault(bytes, printed: index % 4 == 0)
      #expect(fault == nil, "\(index): \(fault ?? "") in \(bytes)")
    }
  }

  @Test(arguments: [
    [], Array("x".utf8), [0xFF], [0xC3], Array(repeating: 0x80, count: 50), Array(repeating: UInt8(ascii: "'"), count: 50),
    Array("\u{10FFFF}\u{E000}\u{1F6A2}\u{20000}\u{FEFF}".utf8),
  ])
  func corners(_ bytes: [UInt8]) {
    #expect(Self.fault(bytes) == nil)
  }

  /// A hundred kilobytes (a megabyte where more is asked for) without a space, of stops, of marks, of letters of every plane: soon done.
  @Test(arguments: ["a", ".", "'", "-", "8:", "a.", "a'", "\"", "x-", "A&", "é", "🚢", "1/", ":)", "_", "a@", "\u{301}", "(", "w w "])
  func longRuns(_ unit: String) {
    let bytes = Array(repeatElement(Array(unit.utf8), count: (Self.count > 20_000 ? 1_000_000 : 100_000) / unit.utf8.count).joined())
    let clock = ContinuousClock()
    let started = clock.now
    #expect(Self.fault(bytes) == nil)
    // Quadratic work would take hours; a debug build on a busy machine takes some seconds.
    #expect(clock.now - started < .seconds(120), "\(unit)")
  }

  /// What is wrong with the words and sentences of some bytes; nil where nothing is.
  static func fault(_ bytes: [UInt8], printed: Bool = true) -> String? {
    let tokenizer = Tokenizer()
    let tokens = tokenizer.tokens(in: bytes, range: 0..<bytes.count)
    let split = SentenceSplitter(language: .english).split(tokenizer.words(in: bytes, of: tokens[...]), in: bytes)
    var end = 0
    var token = 0
    for word in split.words {
      let range = word.range
      guard range.lowerBound >= end, !range.isEmpty, range.upperBound <= bytes.count else { return "word \(range) after \(end)" }
      if word.continues, range.lowerBound != end { return "word \(range) continues over a gap" }
      // Between words lies what lies between tokens.
      if range.lowerBound > end {
        while token < tokens.count, tokens[token].range.upperBound <= end { token += 1 }
        if token < tokens.count, tokens[token].range.lowerBound < range.lowerBound { return "token \(tokens[token].range) is in no word" }
      }
      end = range.upperBound
    }
    if let last = tokens.last, last.range.upperBound != end { return "words end at \(end), tokens at \(last.range.upperBound)" }
    var next = 0
    for sentence in split.sentences {
      guard sentence.lowerBound == next, !sentence.isEmpty else { return "sentence \(sentence) after word \(next)" }
      if split.words[sentence.lowerBound].continues { return "sentence \(sentence) begins inside a token" }
      next = sentence.upperBound
    }
    if next != split.words.count { return "\(next) of \(split.words.count) words are in sentences" }
    return printed && bytes.count < 2_000 ? printedFault(bytes, split) : nil
  }

  /// What is printed as CoNLL-U reads as the same words; looked at where the bytes are text.
  private static func printedFault(_ bytes: [UInt8], _ split: SentenceSplitter.Split) -> String? {
    guard !split.words.isEmpty, bytes == Array(String(decoding: bytes, as: UTF8.self).utf8) else { return nil }
    var words = split.words.map { SyntacticWord(range: $0.range, lemma: "x", continues: $0.continues) }
    for sentence in split.sentences {
      for i in sentence.dropFirst() { (words[i].head, words[i].relation) = (sentence.lowerBound, .dep) }
    }
    let text = AnalysedText(
      name: "x", bytes: bytes, syntax: Syntax(words: words, sentences: split.sentences), blocks: [0..<split.sentences.count])
    let printed = ConlluText.text([text])
    do {
      let bank = try Treebank(Array(printed.utf8))
      let forms = bank.words.map { Array(bank.bytes[$0.range]) }
      guard forms == split.words.map({ Array(bytes[$0.range]) }) else { return "other words are read from what was printed" }
      guard bank.words.map(\.continues) == split.words.map(\.continues) else { return "other tokens are read from what was printed" }
      return bank.sentences.map(\.words) == split.sentences ? nil : "other sentences are read from what was printed"
    } catch {
      return "what was printed cannot be read: \(error)"
    }
  }
}
