import Annotating
import English
import Foundation
import TextAlgorithms
import Vocabulary

/// A text whose sentence ends are known, cut into words as the program cuts it.
struct BoundaryText {
  struct Block {
    var words: [WordRange]
    var features: BoundaryFeatures
  }

  var bank: Treebank
  var blocks: [Block]
  /// The bytes where sentences begin.
  var starts: Set<Int>

  init(_ bank: Treebank) {
    self.bank = bank
    starts = Set(bank.sentences.map { bank.words[$0.words.lowerBound].range.lowerBound })
    let tokenizer = Tokenizer()
    let bytes = bank.bytes
    blocks = bank.blocks.map { block in
      let first = bank.words[bank.sentences[block.lowerBound].words.lowerBound].range.lowerBound
      let last = bank.words[bank.sentences[block.upperBound - 1].words.upperBound - 1].range.upperBound
      let words = tokenizer.words(in: bytes, of: tokenizer.tokens(in: bytes, range: first..<last)[...])
      return Block(words: words, features: BoundaryFeatures(bytes: bytes, words: words, language: .english))
    }
  }
}

/// Learns the weights of the sentence splitter: logistic regression with the FTRL-Proximal rule, whose L1 part leaves most weights 0.
///
/// Source: McMahan et al. 2013. One pass after the other over the texts in their order; no randomness. The sentence so far is the true
/// one. Cost: 4 seconds for six passes over EWT and GUM train.
struct BoundaryTrainer {
  var rate: Float = 0.3
  /// 8 of 0.1 to 20: .901 of F1 on EWT dev with 4,600 weights; 155,000 weights at 0.1 reach .900, 1,500 at 20 reach .894.
  var l1: Float = 8
  private var weights = [Float](repeating: 0, count: SentenceWeights.size)
  private var sums = [Float](repeating: 0, count: SentenceWeights.size)
  private var squares = [Float](repeating: 0, count: SentenceWeights.size)

  init(rate: Float, l1: Float) {
    self.rate = rate
    self.l1 = l1
  }

  mutating func pass(over text: BoundaryText) {
    var indices: [Int] = []
    for block in text.blocks {
      var course = BoundaryFeatures.Course()
      for i in block.words.indices {
        if block.features.isPlace(i) {
          let begins = text.starts.contains(Int(block.words[i].start))
          indices.removeAll(keepingCapacity: true)
          block.features.features(at: i, course) { indices.append(Int($0 & UInt32(SentenceWeights.size - 1))) }
          learn(indices, begins)
          if begins { block.features.begin(&course, at: i) }
        }
        block.features.step(&course, over: i)
      }
    }
  }

  private mutating func learn(_ indices: [Int], _ begins: Bool) {
    var sum: Float = 0
    for k in indices { sum += weights[k] }
    let gradient = 1 / (1 + exp(-sum)) - (begins ? 1 : 0)
    if abs(gradient) < 0.001 { return }
    for k in indices {
      let grown = squares[k] + gradient * gradient
      let sigma = (grown.squareRoot() - squares[k].squareRoot()) / rate
      sums[k] += gradient - sigma * weights[k]
      squares[k] = grown
      weights[k] =
        abs(sums[k]) <= l1 ? 0 : -(sums[k] - (sums[k] < 0 ? -l1 : l1)) / ((1 + grown.squareRoot()) / rate)
    }
  }

  /// The weights in steps of `SentenceWeights.step`, at most 45 of them either way.
  var steps: [Int8] { weights.map { Int8(max(-45, min(45, ($0 / SentenceWeights.step).rounded()))) } }
}
