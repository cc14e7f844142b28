import English
import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// Look-ups in a report that was analysed.
@Suite struct TextTests {
  private static let source = "= Dam breaks\nHolm said “we warned you” and left.\n“Not once,” she said."
  private static let text = TextReader(language: .english, analyser: nil).text(of: MarkedText(source).read)

  private func words(_ tokens: Range<Int>) -> String { tokens.isEmpty ? "" : Self.text.cleanText(tokens) }

  private func range(of words: String) -> Range<Int> {
    let hay = Self.text.bytes, needle = Array(words.utf8)
    let start = hay.indices.first { hay[$0...].starts(with: needle) }!
    return start..<(start + needle.count)
  }

  @Test(arguments: [
    ("said “we", "said “we"), ("aid “we warn", "“we"), ("olm", ""), ("left.", "left."), ("Dam breaks", "Dam breaks"),
  ])
  func tokensLieWhollyInside(_ words: String, _ found: String) {
    #expect(self.words(Self.text.tokens(in: range(of: words))) == found)
    #expect(self.words(Self.text.tokens(inPage: range(of: words))) == found)
  }

  @Test func nothingLiesOutside() {
    #expect(Self.text.tokens(in: 0..<0).isEmpty)
    #expect(Self.text.tokens(in: 9_000..<9_999).isEmpty)
    #expect(words(Self.text.tokens(in: 0..<9_999)).hasPrefix("Dam breaks"))
  }

  @Test(arguments: [
    ("Holm said", []), ("said “", ["we warned you"]), ("warned", ["we warned you"]), ("” and", ["we warned you"]), ("and left", []),
    ("Not once,” she", ["Not once,"]), ("Dam", []),
  ])
  func segmentsTouchTokens(_ words: String, _ found: [String]) {
    let tokens = Self.text.tokens(in: range(of: words))
    #expect(Self.text.segments(touching: tokens).map { self.words($0.tokens) } == found)
  }

  @Test func blocksAndSentences() {
    #expect(Self.text.blocks.indices.map { words(Self.text.tokens(ofBlock: $0)) }.first == "Dam breaks")
    for (index, sentence) in Self.text.sentences.enumerated() {
      for token in sentence.tokens { #expect(Self.text.sentenceOfToken[token] == index) }
    }
  }

  @Test(arguments: [("organised", "organized"), ("Défence", "defense"), ("1,250", "1250"), ("harbours", "harbors")])
  func spellingsAreLevelled(_ printed: String, _ spelling: String) {
    let text = TextReader(language: .english, analyser: nil).text(of: MarkedText("They \(printed) it.").read)
    #expect(String(decoding: text.forms.spelling(1), as: UTF8.self) == spelling)
  }

  /// Words whose coarse stems meet, and words that carry no meaning.
  @Test(arguments: [("deliver", "delivery", true), ("defence", "defense", true), ("harbour", "harbors", true), ("boat", "coat", false)])
  func stemsMeet(_ a: String, _ b: String, _ isSame: Bool) {
    let text = TextReader(language: .english, analyser: nil).text(of: MarkedText("the \(a) of \(b), said.").read)
    #expect((text.forms.stems[1] == text.forms.stems[3]) == isSame)
    #expect(text.tokens.indices.filter(text.forms.isContent) == [1, 3])
  }

  /// Boilerplate has no tokens; a language without rules has tokens and no annotations.
  @Test func everyLanguageHasTokens() {
    var read = MarkedText("Die Fähre ist gesunken. „Es war dunkel“, sagte Holm.").read
    read.report.language = "de"
    let made = Annotator(language: .english).annotate(read)
    #expect(made.annotations.sentences.isEmpty)
    #expect(made.text.tokens.count > 8 && made.text.segments.count == 1)
    read.report.blocks[0].kind = .boilerplate
    #expect(Annotator(language: .english).annotate(read).text.tokens.isEmpty)
  }

  /// What the trees were made of is at hand: lemma, head and relation of a token's word.
  @Test func wordsOfTokens() throws {
    let text = TextReader(language: .english, analyser: ShippedTrees.analyser).text(of: MarkedText("The pilots refused the offers.").read)
    let word = try #require(text.trees.word(4))
    #expect(text.trees.words[word].lemma == "offer")
    #expect(text.trees.words[word].head.map { text.trees.words[$0].lemma } == "refuse")
  }
}
