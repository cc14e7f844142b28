import English
import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// Sentences of one block; `¶` is where the next one begins.
struct SentenceTests {
  static func split(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let tokenizer = Tokenizer()
    let words = tokenizer.words(in: bytes, of: tokenizer.tokens(in: bytes, range: 0..<bytes.count)[...])
    let split = SentenceSplitter(language: .english).split(words, in: bytes)
    return split.sentences.map { sentence in
      String(decoding: bytes[Int(split.words[sentence.lowerBound].start)..<Int(split.words[sentence.upperBound - 1].end)], as: UTF8.self)
    }.joined(separator: " ¶ ")
  }

  @Test(arguments: [
    "The dyke broke at dawn. ¶ Nobody was hurt. ¶ Why did it break?",
    "Dr. Holm met Mr. Lund of Vellport Inc. on Tuesday. ¶ They signed.",
    "Divers found a rusty .38 revolver in the lock. ¶ The skipper won by .5 seconds.",
    "She paid $1.5 million to the U.S. firm last year. ¶ It closed.",
    "“Never!” Brenn told reporters. ¶ “We will not pay.”",
    "“Is it over?” Iver Lund asked the council.",
    "\"We lost the boat,\" she said. ¶ \"It sank.\"",
    "He waited... and left. ¶ The ferry had gone.",
    "The mayor (who had been ill) spoke first. ¶ Then the council voted.",
    "Great food!!! ¶ Will come again.",
    "Thanks, ¶ Ida",
    "They met Gov. Holm and Sen. Lund in Vellport. ¶ Nothing came of it.",
    "The council said: Nobody may cross the dyke after dark.",
    "The inspector of the \"tidal\" Castrel gate resigned. ¶ He was tired.",
    "“We will appeal,” Castrel Ferries said. ¶ “At once.”",
  ])
  func boundaries(_ expected: String) {
    #expect(Self.split(expected.replacing("¶ ", with: "")) == expected)
  }

  /// A stop that closes abbreviation and sentence is its own word there, and part of the abbreviation elsewhere.
  @Test func stops() {
    let bytes = Array("It opens at 8 p.m. on Monday, rain etc. allowing, and ends at 9 p.m.".utf8)
    let tokenizer = Tokenizer()
    let words = tokenizer.words(in: bytes, of: tokenizer.tokens(in: bytes, range: 0..<bytes.count)[...])
    let split = SentenceSplitter(language: .english).split(words, in: bytes)
    let forms = split.words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(split.sentences.count == 1)
    #expect(forms.suffix(2) == ["p.m", "."])
    #expect(forms.contains("p.m.") && forms.contains("etc."))
  }

  @Test func tableIsWhole() {
    let weights = Language.english.sentences.weights
    #expect(weights.count == SentenceWeights.size)
    #expect(weights.filter { $0 != 0 }.count > 3000)
    #expect(SentenceWeights.decode(SentenceWeights.encode(weights).utf8) == weights)
    var far = [Int8](repeating: 0, count: SentenceWeights.size)
    far[SentenceWeights.size - 1] = -45
    far[3] = 45
    #expect(SentenceWeights.decode(SentenceWeights.encode(far).utf8) == far)
    #expect(SentenceWeights.decode("~~~~~~~~~~~~ #".utf8).count == SentenceWeights.size)
  }

  /// No sentence is longer than rules can bear; the course of a megabyte is linear.
  @Test func longest() {
    let bytes = Array(String(repeating: "of the ", count: 2000).utf8)
    let tokenizer = Tokenizer()
    let words = tokenizer.words(in: bytes, of: tokenizer.tokens(in: bytes, range: 0..<bytes.count)[...])
    let split = SentenceSplitter(language: .english).split(words, in: bytes)
    #expect(split.sentences.allSatisfy { $0.count <= SentenceSplitter.longest })
    #expect(split.sentences.reduce(0) { $0 + $1.count } == split.words.count)
  }
}
