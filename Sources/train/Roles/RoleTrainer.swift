import Annotating
import TextAlgorithms
import Vocabulary

/// Learns the tables of `RoleModel`: softmax over the senses of a lemma, and over the roles of a candidate; AdaGrad, one sample at a time.
struct RoleTrainer {
  private let rolesets: [String]
  private let frames: [UInt8]
  private let candidates: [String: [Int32]]
  private let keys: [UInt64]
  private let rate: Float
  /// Share of a candidate's features that are left out of each step, so that no single one decides.
  private let dropout: Double
  private var senses: Table
  private var roles: Table
  private var random = SplitMix64(1)

  /// Weights with the sum of their squared gradients.
  private struct Table {
    var weights: [Float]
    var squares: [Float]
    /// Sum of the weights after each step would be dear; the mean over the ends of passes is kept instead.
    var total: [Float]
    var count: Float = 0

    init(_ size: Int) {
      weights = [Float](repeating: 0, count: size)
      squares = [Float](repeating: 1e-3, count: size)
      total = weights
    }

    @inline(__always)
    mutating func step(_ at: Int, _ gradient: Float, _ rate: Float) {
      squares[at] += gradient * gradient
      weights[at] -= rate * gradient / squares[at].squareRoot()
    }
  }

  init(frames file: FrameFile, samples: [RoleSample], rate: Float, dropout: Double) {
    self.rate = rate
    self.dropout = dropout
    var aliases = file.aliases.mapValues { Set($0) }
    var names = Set(file.frames.keys)
    for sample in samples {
      let pass = RolePass(sample.words[...], bytes: sample.bytes)
      for row in sample.predicates {
        names.insert(row.roleset)
        let (lemma, wordClass) = pass.lemma(row.word)
        aliases["\(lemma)/\(wordClass)", default: []].insert(row.roleset)
      }
    }
    let sorted = names.sorted()
    rolesets = sorted
    frames = sorted.map { file.frames[$0] ?? 0xFF }
    let indices = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
    candidates = aliases.mapValues { $0.map { indices[$0]! }.sorted() }
    keys = sorted.map { RolePass.key($0) }
    senses = Table(RolePass.senseCount)
    roles = Table(RolePass.rowCount * RoleModel.columns)
  }

  /// One pass over all samples in random order; the mean losses.
  mutating func pass(_ samples: [RoleSample]) -> (senses: Float, roles: Float) {
    var order = Array(samples.indices)
    order.shuffle(using: &random)
    var loss = (senses: Float(0), roles: Float(0))
    var counts = (senses: Float(0), roles: Float(0))
    for index in order {
      let pass = RolePass(samples[index].words[...], bytes: samples[index].bytes)
      let marked = Dictionary(samples[index].predicates.map { ($0.word, $0) }, uniquingKeysWith: { a, _ in a })
      for word in pass.words {
        let row = marked[word]
        if let value = learnSense(pass, word, row) {
          loss.senses += value
          counts.senses += 1
        }
        guard let row else { continue }
        pass.forEachCandidate(of: word, roleset: row.roleset) { span, features in
          let label = row.arguments.first { $0.words == span }.flatMap { RoleLabel(name: $0.label) }
          loss.roles += learnRole(features, label.map { Int($0.rawValue) } ?? RoleModel.none)
          counts.roles += 1
        }
      }
    }
    for k in senses.weights.indices { senses.total[k] += senses.weights[k] }
    for k in roles.weights.indices { roles.total[k] += roles.weights[k] }
    senses.count += 1
    roles.count += 1
    return (loss.senses / max(1, counts.senses), loss.roles / max(1, counts.roles))
  }

  /// The loss; nil where there is nothing to choose.
  private mutating func learnSense(_ pass: RolePass, _ word: Int, _ row: PropBankFile.Row?) -> Float? {
    let (lemma, wordClass) = pass.lemma(word)
    var keys = (candidates["\(lemma)/\(wordClass)"] ?? []).map { self.keys[Int($0)] }
    guard !keys.isEmpty, row != nil || wordClass != "v" else { return nil }
    let gold = row.map { RolePass.key($0.roleset) } ?? RoleModel.senseKey(nil, wordClass: wordClass)
    if wordClass != "v" { keys.append(RoleModel.senseKey(nil, wordClass: wordClass)) }
    guard let right = keys.firstIndex(of: gold), keys.count > 1 else { return nil }
    let features = pass.senseFeatures(word)
    var scores = keys.map { key in
      features.reduce(Float(0)) { $0 + senses.weights[RoleModel.place($1, key, of: RolePass.senseCount)] }
    }
    let loss = Self.softmax(&scores, right)
    for (k, key) in keys.enumerated() {
      let gradient = scores[k] - (k == right ? 1 : 0)
      guard abs(gradient) > 1e-4 else { continue }
      for feature in features { senses.step(RoleModel.place(feature, key, of: RolePass.senseCount), gradient, rate) }
    }
    return loss
  }

  private mutating func learnRole(_ features: [UInt64], _ right: Int) -> Float {
    var rows = features.map { RoleModel.row($0, of: RolePass.rowCount) * RoleModel.columns }
    if dropout > 0 { rows.removeAll { _ in Double.random(in: 0..<1, using: &random) < dropout } }
    var scores = [Float](repeating: 0, count: RoleModel.columns)
    roles.weights.withUnsafeBufferPointer { weights in
      for row in rows { for k in 0..<RoleModel.columns { scores[k] += weights[row + k] } }
    }
    let loss = Self.softmax(&scores, right)
    scores[right] -= 1
    let rate = rate
    roles.weights.withUnsafeMutableBufferPointer { weights in
      roles.squares.withUnsafeMutableBufferPointer { squares in
        for k in 0..<RoleModel.columns where abs(scores[k]) > 1e-3 {
          let gradient = scores[k]
          for row in rows {
            squares[row + k] += gradient * gradient
            weights[row + k] -= rate * gradient / squares[row + k].squareRoot()
          }
        }
      }
    }
    return loss
  }

  /// Scores become shares; returns the loss.
  private static func softmax(_ scores: inout [Float], _ right: Int) -> Float {
    let top = scores.max() ?? 0
    var sum: Float = 0
    for k in scores.indices {
      scores[k] = Exponent.of(scores[k] - top)
      sum += scores[k]
    }
    for k in scores.indices { scores[k] /= sum }
    return -Exponent.log(max(scores[right], 1e-9))
  }

  /// The model of the weights' means over the passes so far, in 8 bits.
  func model() -> RoleModel {
    RoleModel(
      rolesets: rolesets, frames: frames, candidates: candidates, senses: Self.eightBits(senses), roles: Self.eightBits(roles))
  }

  private static func eightBits(_ table: Table) -> [Int8] {
    let means = table.total.map { $0 / max(1, table.count) }
    let sorted = means.map { abs($0) }.filter { $0 > 0 }.sorted()
    let top = sorted.isEmpty ? 1 : sorted[min(sorted.count - 1, sorted.count * 9995 / 10000)]
    let unit = top / 127
    return means.map { Int8(max(-127, min(127, ($0 / unit).rounded()))) }
  }
}
