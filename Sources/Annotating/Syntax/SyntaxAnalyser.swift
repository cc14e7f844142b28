import Vocabulary

/// Tags, lemmas, trees and names of words.
package struct SyntaxAnalyser: Sendable {
  package init() {}

  /// - Parameters:
  ///   - words: byte ranges in order.
  ///   - sentences: ranges of `words`; together they are all words.
  /// - Returns: a word for each range; heads are indices into the whole array.
  package func analyse(bytes: [UInt8], words: [Range<Int>], sentences: [Range<Int>]) -> [SyntacticWord] {
    var out: [SyntacticWord] = []
    out.reserveCapacity(words.count)
    for sentence in sentences {
      for i in sentence {
        let isFirst = i == sentence.lowerBound
        out.append(
          SyntacticWord(
            range: words[i], lemma: String(decoding: bytes[words[i]], as: UTF8.self), head: isFirst ? nil : sentence.lowerBound,
            relation: isFirst ? .root : .dep))
      }
    }
    return out
  }
}
