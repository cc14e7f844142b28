import Annotating
import ArgumentParser
import English
import Foundation
import TextAlgorithms

/// `train speed`: what words, sentences, tags, trees and names of a text cost on one core, beside a plain look at each of its bytes.
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "Measures the analysis of a text on one core, in words a second.")

  @Argument(help: "A text, paragraphs parted by empty lines.") var text: String
  @Option(help: "The weights.") var weights: String
  @Option(help: "Rounds; the best of each part counts.") var rounds = 3

  func run() throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: text)))
    var opened: SyntaxModel?
    let file = FixedBytes(Array(try Data(contentsOf: URL(fileURLWithPath: weights))))
    let opening = try best { opened = try SyntaxModel(file) }
    guard let opened else { return }
    var sum: UInt64 = 0
    let scan = best { for byte in bytes { sum = (sum ^ UInt64(byte)) &* StableHash.prime } }
    let tokenizer = Tokenizer()
    let splitter = SentenceSplitter(language: .english)
    var words: [WordRange] = []
    var sentences: [Range<Int>] = []
    let splitting = best {
      words = []
      sentences = []
      for paragraph in Self.paragraphs(bytes) {
        let split = splitter.split(tokenizer.words(in: bytes, of: tokenizer.tokens(in: bytes, range: paragraph)[...]), in: bytes)
        sentences += split.sentences.map { $0.lowerBound + words.count..<$0.upperBound + words.count }
        words += split.words
      }
    }
    let ranges = words.map(\.range)
    var found = 0
    let analysing = best {
      found = SyntaxAnalyser(opened, language: .english).analyse(bytes: bytes, words: ranges, sentences: sentences).count
    }
    func rate(_ seconds: Double) -> Int { Int(Double(words.count) / max(seconds, 1e-9)) }
    print(
      """
      \(bytes.count) bytes, \(words.count) words, \(sentences.count) sentences (\(sum == 0 ? 0 : found) analysed)
      opening the weights     \(Int(opening * 1e6)) µs
      words and sentences     \(rate(splitting)) words/s
      tags, trees, names      \(rate(analysing)) words/s
      all of it               \(rate(splitting + analysing)) words/s
      a look at each byte     \(Int(Double(bytes.count) / scan / 1e6)) MB/s; all of it takes \(Int((splitting + analysing) / scan)) times as long
      """)
  }

  /// Processor seconds of the fastest round.
  private func best(_ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<max(rounds, 1) {
      let start = clock()
      try body()
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    return best
  }

  private static func paragraphs(_ bytes: [UInt8]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x0A, i + 1 < bytes.count, bytes[i + 1] == 0x0A {
        if i > start { out.append(start..<i) }
        start = i + 2
        i += 1
      }
      i += 1
    }
    if start < bytes.count { out.append(start..<bytes.count) }
    return out
  }
}
