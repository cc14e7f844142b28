import TextAlgorithms
import Vocabulary

/// Finds the dateline that opens a sentence, `MARN, 3 March (Coast News) — `: a first word in capitals, capitalised words and marks, a dash.
struct Dateline {
  private let joiners: Set<UInt64>

  /// Longest dateline, in tokens. Set by eye.
  private static let longest = 16
  private static let dashes = ["—", "–", "-"].map { Array($0.utf8) }

  init(_ language: Language) { joiners = language.words.nameJoiners }

  /// The token behind it; the sentence's first where there is none.
  func end(of sentence: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Int {
    let first = sentence.lowerBound
    guard tokens[first].isWord, bytes[tokens[first].range].allSatisfy({ !(0x61...0x7A).contains($0) }) else { return first }
    for i in sentence.dropFirst().prefix(Self.longest) {
      if isDash(i, tokens, bytes) { return min(i + 1, sentence.upperBound - 1) }
      guard tokens[i].kind != .word || tokens[i].isCapitalised || joiners.contains(tokens[i].key) else { return first }
    }
    return first
  }

  /// A hyphen is a dash where a space precedes it.
  private func isDash(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard tokens[i].kind == .mark, Self.dashes.contains(where: { bytes[tokens[i].range].elementsEqual($0) }) else { return false }
    return tokens[i].end - tokens[i].start > 1 || tokens[i - 1].end < tokens[i].start
  }
}
