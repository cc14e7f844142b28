import Annotating
import Foundation
import TextAlgorithms
import Vocabulary

/// A sentence of the treebank with a tree, the treebank's or the network's, and its predicates.
struct RoleSample {
  var words: [SyntacticWord]
  var bytes: [UInt8]
  var predicates: [PropBankFile.Row]

  /// The sentences of a treebank that the table of predicates knows.
  ///
  /// - Parameter analyser: gives the trees; without one they are the treebank's.
  static func read(trees: String, predicates: PropBankFile, analyser: SyntaxAnalyser?) throws -> [RoleSample] {
    let bank = try Treebank(Array(Data(contentsOf: URL(fileURLWithPath: trees))))
    let found: [SyntacticWord]
    if let analyser {
      found = analyser.analyse(bytes: bank.bytes, words: bank.words.map(\.range), sentences: bank.sentences.map(\.words))
    } else {
      found = bank.words.map { word in
        SyntacticWord(
          range: word.range, lemma: word.lemma, tag: UniversalTag(name: word.tag) ?? .x, pennTag: PennTag(name: word.pennTag) ?? .fw,
          features: word.features, head: word.head, relation: Relation(name: word.relation) ?? .dep)
      }
    }
    return bank.sentences.compactMap { sentence in
      let id = sentence.comments.lazy.compactMap { comment -> String? in
        guard comment.hasPrefix("# sent_id") else { return nil }
        return comment.split(separator: "=", maxSplits: 1).last?.trimmingCharacters(in: .whitespaces)
      }.first
      guard let id, let rows = predicates.rows[id] else { return nil }
      let first = sentence.words.lowerBound
      let start = found[first].range.lowerBound
      let end = found[sentence.words.upperBound - 1].range.upperBound
      let words = found[sentence.words].map { word in
        var word = word
        word.range = word.range.lowerBound - start..<word.range.upperBound - start
        word.head = word.head.map { $0 - first }
        return word
      }
      return RoleSample(words: words, bytes: Array(bank.bytes[start..<end]), predicates: rows)
    }
  }
}
