import TextAlgorithms
import Vocabulary

/// Tags, lemmas, trees and names for the words of a text.
///
/// Sentences are read one by one; one longer than `longest` is read in pieces of `piece`, whose roots hang on the first. The same words get the same
/// answer wherever they stand. Cost: about 13 µs a word.
package struct SyntaxAnalyser: Sendable {
  private let model: SyntaxModel
  private let networks: NetworkPool
  private let features: WordFeatures
  private let lemmatiser: Lemmatiser
  let language: Language

  /// Words that are read as one sentence, and of each piece of one that is longer: the time of a tree is cubic in its words.
  static let longest = 300
  static let piece = 100

  package init(_ model: SyntaxModel, language: Language) {
    self.model = model
    self.language = language
    features = WordFeatures(table: model.table, lists: WordLists(language))
    lemmatiser = language.lemmas
    networks = NetworkPool(model)
  }

  /// - Parameters:
  ///   - words: byte ranges in order, none empty.
  ///   - sentences: ranges of `words`, in order.
  /// - Returns: one for each word; heads are indices into them.
  package func analyse(bytes: [UInt8], words: [Range<Int>], sentences: [Range<Int>]) -> [SyntacticWord] {
    networks.lend { analyse(bytes: bytes, words: words, sentences: sentences, network: $0) }
  }

  private func analyse(bytes: [UInt8], words: [Range<Int>], sentences: [Range<Int>], network: SyntaxNetwork) -> [SyntacticWord] {
    var out = words.map { SyntacticWord(range: $0) }
    var answers: [SyntaxNetwork.Answer] = []
    var keys: [UInt64] = []
    var rows: [Int32] = []
    var starts: [Int32] = []
    for sentence in sentences {
      var root: Int?
      let length = sentence.count > Self.longest ? Self.piece : Self.longest
      for start in stride(from: sentence.lowerBound, to: sentence.upperBound, by: length) {
        let piece = start..<min(start + length, sentence.upperBound)
        keys.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        for word in piece {
          var hash = StableHash()
          for byte in bytes[words[word]] { hash.add(byte) }
          keys.append(hash.value)
          if !network.knows(hash.value) {
            let folded = Folding.folded(bytes, words[word])
            let key = Folding.key(bytes, words[word])
            features.rows(word: bytes[words[word]], folded: folded, key: key, into: &rows)
          }
          starts.append(Int32(rows.count))
        }
        network.run(words: piece.count, keys: keys, rows: rows, starts: starts, into: &answers)
        for (offset, answer) in answers.enumerated() {
          write(answer, to: &out[start + offset], first: start, root: &root, at: start + offset)
        }
      }
    }
    lemmatise(&out, bytes)
    return out
  }

  /// Lemmas by form and tags; a form that has come before with the same tags is not looked at again.
  private func lemmatise(_ words: inout [SyntacticWord], _ bytes: [UInt8]) {
    var known: [UInt64: String] = [:]
    for i in words.indices {
      var hash = StableHash()
      for byte in bytes[words[i].range] { hash.add(byte) }
      hash.add(words[i].tag.rawValue)
      hash.add(words[i].pennTag.rawValue)
      if let lemma = known[hash.state] {
        words[i].lemma = lemma
      } else {
        words[i].lemma = lemmatiser.lemma(of: words[i].range, in: bytes, tag: words[i].tag, pennTag: words[i].pennTag)
        known[hash.state] = words[i].lemma
      }
    }
  }

  private func write(_ answer: SyntaxNetwork.Answer, to word: inout SyntacticWord, first: Int, root: inout Int?, at index: Int) {
    word.tag = UniversalTag(rawValue: answer.tag) ?? .x
    word.pennTag = PennTag(rawValue: answer.pennTag) ?? .fw
    word.features = model.shape.features[Int(answer.features)]
    word.relation = Relation(rawValue: answer.relation) ?? .dep
    word.name = NameTag(rawValue: answer.name) ?? .outside
    word.likelyName = NameTag(rawValue: answer.likelyName) ?? .beginsPerson
    if answer.head > 0 {
      word.head = first + Int(answer.head) - 1
    } else if let root {
      word.head = root
      word.relation = .parataxis
    } else {
      root = index
      word.head = nil
    }
  }
}
