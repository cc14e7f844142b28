import Testing
import TextAlgorithms

@testable import English

/// Text that begins with a number, its value, the words that belong to it.
struct NumeralReaderTests {
  @Test(
    arguments: [
      ("12,500.5 and", 12_500.5, "12,500.5"), ("8bn in", 8e9, "8bn"), ("8 billion in", 8e9, "8 billion"),
      ("twenty-one men", 21, "twenty-one"),
      ("one hundred and six of", 106, "one hundred and six"), ("two and a half million", 2.5e6, "two and a half million"),
      ("half a dozen eggs", 6, "half a dozen"), ("a quarter of a million", 250_000, "a quarter of a million"), ("3½ miles", 3.5, "3½"),
      ("10 1/2 miles", 10.5, "10 1/2"), ("1 250 000 people", 1_250_000, "1 250 000"),
      ("three thousand and five", 3005, "three thousand and five"),
      ("three quarters of a million euros", 750_000, "three quarters of a million"), ("half of a billion in", 5e8, "half of a billion"),
      ("one and a quarter million in", 1.25e6, "one and a quarter million"), ("3 and a quarter miles", 3.25, "3 and a quarter"),
      ("one-and-a-half-page letter", 1.5, "one-and-a-half"), ("a quarter more than", 0.25, "a quarter"),
      ("a third higher.", 1.0 / 3, "a third"),
      ("two and a quarter of the", 2, "two"), ("two and a third man", 2, "two"), ("one and a quarter-final", 1, "one"),
      ("two-thirds of", 2.0 / 3, "two-thirds"), ("500 crore", 5e9, "500 crore"), ("nine and ten", 9, "nine"),
    ] as [(String, Double, String)])
  func numbers(_ text: String, _ value: Double, _ words: String) throws {
    let (view, found) = read(text)
    let numeral = try #require(found)
    #expect(abs(numeral.value - value) < 1e-9 * max(1, value))
    let bytes = Int(view.tokens[numeral.tokens.lowerBound].start)..<Int(view.tokens[numeral.tokens.upperBound - 1].end)
    #expect(String(decoding: view.bytes[bytes], as: UTF8.self) == words)
  }

  @Test(arguments: [
    "thousands fled", "a few", "first", "dozens", "hundredth", "and", "", "1.2.3", "a man", "half-hearted", "a third larger ship",
    "a quarter to five", "half past",
  ])
  func noNumbers(_ text: String) { #expect(read(text).1 == nil) }

  private func read(_ text: String) -> (TokenView, Numeral?) {
    let bytes = Array(text.utf8)
    let view = TokenView(bytes: bytes, tokens: Tokenizer().tokens(in: bytes, range: 0..<bytes.count))
    return (view, NumeralReader(view).numeral(at: 0, end: view.tokens.count))
  }
}
