import Annotating
import Foundation
import TextAlgorithms
import Vocabulary

/// Trains the network: batches of sentences, shared out to workers whose gradients are added in a fixed order, so that a run gives the same
/// weights however many cores there are.
final class SyntaxTrainer {
  let shape: SyntaxShape
  let embeddings: Embeddings
  /// The dense matrices of the shape, then the projection of the fixed vectors (width × fixedWidth).
  private(set) var dense: [Float]
  private var first: [Float]
  private var second: [Float]
  private var adam = Adam()
  /// Running means of `dense` and of the table's rows.
  private var denseMean: [Float]
  private var rowsMean: [Float]
  private let passes: [NetworkPass]
  private var works: [Work]
  private var random: SplitMix64

  struct Options {
    var epochs = 12
    var rate: Float = 6e-3
    /// Words of a batch.
    var batch = 800
    var seed: UInt64 = 1
    var clip: Float = 2
    /// Share of the sentences with names that are read with other names.
    var replacing: Float = 0.4
    /// How much of the running mean of the weights is kept at each step; the mean is what is measured and written.
    var keeping: Float = 0.998
    var dropout = NetworkPass.Dropout()
    var weights = NetworkPass.Weights()
  }
  let options: Options

  /// Shares of a batch; their number is part of what a seed means.
  static let shares = 4

  /// What a share leaves for the tables.
  private struct Work {
    var sentences: [Int] = []
    /// Gradients of words, and which rows each belongs to.
    var dx: [Float] = []
    var uses: [(row: Int32, word: Int32)] = []
    var words = 0
    var loss: Float = 0
  }

  init(shape: SyntaxShape, embeddings: Embeddings, options: Options) {
    self.shape = shape
    self.embeddings = embeddings
    self.options = options
    random = SplitMix64(options.seed)
    let layout = shape.layout
    let count = layout.count + shape.width * embeddings.fixedWidth
    dense = [Float](repeating: 0, count: count)
    for tensor in layout.tensors where tensor.rows > 1 {
      let bound = (6 / Float(tensor.rows + tensor.columns)).squareRoot()
      for i in 0..<tensor.count { dense[tensor.offset + i] = (random.unit() * 2 - 1) * bound }
    }
    for i in 0..<shape.width { dense[layout.gain.offset + i] = 1 }
    for tensor in [layout.rootHead, layout.rootRelation] {
      for i in 0..<tensor.count { dense[tensor.offset + i] = (random.unit() * 2 - 1) * 0.1 }
    }
    let bound = (3 / Float(embeddings.fixedWidth)).squareRoot() * 0.3
    for i in layout.count..<count { dense[i] = (random.unit() * 2 - 1) * bound }
    first = [Float](repeating: 0, count: count)
    second = first
    denseMean = dense
    rowsMean = embeddings.rows.values
    passes = (0..<Self.shares).map { NetworkPass(shape: shape, seed: options.seed &* 1000 &+ UInt64($0), parameters: count) }
    works = Array(repeating: Work(), count: Self.shares)
    for pass in passes {
      pass.dropout = options.dropout
      pass.weights = options.weights
    }
  }

  // MARK: Training

  /// - Parameter report: called after each epoch with its number and the mean loss of a word.
  func train(_ sentences: [TrainingSentence], report: (Int, Float) -> Void) {
    let usable = sentences.filter { $0.count < NetworkPass.longest && ($0.tree != nil || $0.names != nil) }
    let total = usable.reduce(0) { $0 + $1.count }
    let steps = max(1, options.epochs * total / options.batch)
    for epoch in 0..<options.epochs {
      var order = Array(usable.indices)
      for i in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(i, random.below(i + 1)) }
      var at = 0
      var loss: Float = 0
      while at < order.count {
        var words = 0
        var batch: [Int] = []
        while at < order.count, words < options.batch {
          batch.append(order[at])
          words += usable[order[at]].count
          at += 1
        }
        adam.step += 1
        // Up over the first twentieth, then down in a straight line.
        let progress = min(1, Float(adam.step) / Float(steps))
        adam.rate = options.rate * max(min(progress / 0.05, (1 - progress) / 0.95), 0.01)
        loss += step(usable, batch, words)
        if adam.step % Self.meanStride == 0 { takeMean() }
      }
      swapMean()
      report(epoch + 1, loss / Float(max(total, 1)))
      if epoch + 1 < options.epochs { swapMean() }
    }
  }

  /// Steps between two looks of the running mean.
  private static let meanStride = 8

  private func takeMean() {
    // Young, the mean forgets faster, so that the beginning does not stay in it.
    let looks = Float(adam.step / Self.meanStride)
    var keep: Float = 1
    for _ in 0..<Self.meanStride { keep *= options.keeping }
    keep = min(keep, (looks - 1) / (looks + 9))
    Self.blend(&denseMean, dense, keep)
    Self.blend(&rowsMean, embeddings.rows.values, keep)
  }

  private static func blend(_ mean: inout [Float], _ now: [Float], _ keep: Float) {
    mean.withUnsafeMutableBufferPointer { mean in
      now.withUnsafeBufferPointer { now in
        var i = 0
        while i < now.count {
          let value = DenseKernels.load(now.baseAddress!, i) * (1 - keep) + DenseKernels.load(mean.baseAddress!, i) * keep
          DenseKernels.store(mean.baseAddress!, i, value)
          i += DenseKernels.lanes
        }
      }
    }
  }

  /// Puts the mean in the place of the weights, or back.
  private func swapMean() {
    swap(&dense, &denseMean)
    swap(&embeddings.rows.values, &rowsMean)
  }

  private func step(_ sentences: [TrainingSentence], _ batch: [Int], _ words: Int) -> Float {
    for share in 0..<Self.shares {
      works[share].sentences = []
      works[share].words = 0
    }
    for (index, sentence) in batch.enumerated() { works[index % Self.shares].sentences.append(sentence) }
    dense.withUnsafeBufferPointer { dense in
      works.withUnsafeMutableBufferPointer { works in
        nonisolated(unsafe) let works = works
        nonisolated(unsafe) let dense = dense.baseAddress!
        nonisolated(unsafe) let trainer = self
        DispatchQueue.concurrentPerform(iterations: Self.shares) { share in
          trainer.run(share, sentences, &works[share], dense)
        }
      }
    }
    let loss = works.reduce(0) { $0 + $1.loss }
    update(scale: 1 / Float(words))
    return loss
  }

  private func run(_ share: Int, _ sentences: [TrainingSentence], _ work: inout Work, _ dense: UnsafePointer<Float>) {
    let pass = passes[share]
    pass.gradient.update(repeating: 0, count: self.dense.count)
    work.uses.removeAll(keepingCapacity: true)
    work.dx.removeAll(keepingCapacity: true)
    work.loss = 0
    let projection = shape.layout.count
    for index in work.sentences {
      let sentence = picked(sentences[index], &pass.random)
      let n = sentence.count
      var fixed = [Float](repeating: 0, count: n * embeddings.fixedWidth)
      embed(sentence, into: pass.x, fixed: &fixed, dense, training: (pass, work.words), used: &work.uses)
      work.loss += pass.run(dense, sentence, training: true).loss
      DenseKernels.outer(
        pass.dx, rows: n, outputs: shape.width, stride: shape.width, fixed, width: embeddings.fixedWidth, into: pass.gradient + projection,
        bias: nil)
      work.dx.append(contentsOf: UnsafeBufferPointer(start: pass.dx, count: n * shape.width))
      work.words += n
    }
  }

  /// A sentence as it is or, at the options' share, with other names.
  private func picked(_ sentence: TrainingSentence, _ random: inout SplitMix64) -> TrainingSentence {
    guard !sentence.variants.isEmpty, random.unit() < options.replacing else { return sentence }
    var out = sentence
    (out.rows, out.starts) = sentence.variants[random.below(sentence.variants.count)]
    return out
  }

  /// Sums the rows of each word into `x`. In training learned rows of rare forms are left out at random, and `used` says which were not.
  private func embed(
    _ sentence: TrainingSentence, into x: UnsafeMutablePointer<Float>, fixed: inout [Float], _ dense: UnsafePointer<Float>,
    training: (pass: NetworkPass, firstWord: Int)?, used: inout [(row: Int32, word: Int32)]
  ) {
    let width = shape.width
    let n = sentence.count
    x.update(repeating: 0, count: n * width)
    for t in 0..<n {
      let to = x + t * width
      for place in sentence.starts[t]..<sentence.starts[t + 1] {
        let row = Int(sentence.rows[Int(place)])
        let start = Int(embeddings.fixedStarts[row])
        if start >= 0 {
          fixed.withUnsafeMutableBufferPointer { fixed in
            embeddings.fixed.withUnsafeBufferPointer {
              DenseKernels.add(
                $0.baseAddress! + start, scaledBy: 1, to: fixed.baseAddress! + t * embeddings.fixedWidth, embeddings.fixedWidth)
            }
          }
        }
        if let training {
          guard training.pass.random.unit() >= embeddings.absence[row] else { continue }
          used.append((Int32(row), Int32(training.firstWord + t)))
        }
        embeddings.rows.values.withUnsafeBufferPointer { DenseKernels.add($0.baseAddress! + row * width, scaledBy: 1, to: to, width) }
      }
    }
    DenseKernels.product(
      fixed, rows: n, width: embeddings.fixedWidth, dense + shape.layout.count, outputs: width, bias: nil, into: x, stride: width,
      adds: true)
  }

  private func update(scale: Float) {
    let count = dense.count
    let sum = passes[0].gradient
    for share in 1..<Self.shares { DenseKernels.add(passes[share].gradient, scaledBy: 1, to: sum, count) }
    var norm: Float = 0
    for i in 0..<count { norm += sum[i] * sum[i] }
    norm = norm.squareRoot() * scale
    let factor = scale * (norm > options.clip ? options.clip / norm : 1)
    for i in 0..<count { sum[i] *= factor }
    dense.withUnsafeMutableBufferPointer { v in
      first.withUnsafeMutableBufferPointer { m in
        second.withUnsafeMutableBufferPointer { s in adam.update(v.baseAddress!, m.baseAddress!, s.baseAddress!, sum, count) }
      }
    }
    for share in 0..<Self.shares {
      let work = works[share]
      works[share].dx.withUnsafeMutableBufferPointer { dx in
        for i in dx.indices { dx[i] *= factor }
        guard let dx = dx.baseAddress else { return }
        for use in work.uses { embeddings.rows.add(use.row, dx + Int(use.word) * shape.width) }
      }
    }
    embeddings.rows.update(adam)
  }

  /// The bytes of a model: the projected vectors are added to the forms' rows.
  func model(keys: [UInt64]) -> [UInt8] {
    var rows = embeddings.rows.values
    let width = embeddings.fixedWidth
    rows.withUnsafeMutableBufferPointer { rows in
      embeddings.fixed.withUnsafeBufferPointer { fixed in
        dense.withUnsafeBufferPointer { dense in
          for (row, start) in embeddings.fixedStarts.enumerated() where start >= 0 {
            DenseKernels.product(
              fixed.baseAddress! + Int(start), rows: 1, width: width, dense.baseAddress! + shape.layout.count, outputs: shape.width,
              bias: nil,
              into: rows.baseAddress! + row * shape.width, stride: 0, adds: true)
          }
        }
      }
    }
    return SyntaxModel.encode(shape: shape, keys: keys, rows: rows, dense: Array(dense.prefix(shape.layout.count)))
  }

  // MARK: Measuring

  /// Answers for sentences, in order.
  func answer(_ sentences: [TrainingSentence]) -> [NetworkPass.Answer] {
    let pass = passes[0]
    var used: [(row: Int32, word: Int32)] = []
    return sentences.map { sentence in
      var fixed = [Float](repeating: 0, count: sentence.count * embeddings.fixedWidth)
      return dense.withUnsafeBufferPointer { dense in
        embed(sentence, into: pass.x, fixed: &fixed, dense.baseAddress!, training: nil, used: &used)
        var decoder = TreeDecoder()
        return pass.run(dense.baseAddress!, sentence, training: false) { arcs, n in
          var heads: [Int] = []
          decoder.heads(arcs, words: n, into: &heads)
          return heads.map { Int16($0) }
        }
      }
    }
  }
}
