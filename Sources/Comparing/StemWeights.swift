/// How rare each stem is among the sentences of an event: weights for comparing.
struct StemWeights {
  private var weight: [UInt64: Double] = [:]
  private let unseen: Double

  /// - Parameter sentences: the stems of each sentence of the event.
  init(_ sentences: [Set<UInt64>]) {
    var counts: [UInt64: Int] = [:]
    for sentence in sentences { for stem in sentence { counts[stem, default: 0] += 1 } }
    let total = Double(max(sentences.count, 1))
    // Steps of 1/1024, so that sums do not depend on their order.
    for (stem, count) in counts { weight[stem] = (1024 * Self.log2((total + 1) / (Double(count) + 0.5))).rounded() / 1024 }
    unseen = (1024 * Self.log2(total + 1)).rounded() / 1024
  }

  func of(_ stem: UInt64) -> Double { weight[stem] ?? unseen }

  /// Natural logarithm to base two by repeated halving and an atanh series: the same on every platform.
  static func log2(_ x: Double) -> Double {
    var x = x, n = 0.0
    while x >= 2 {
      x /= 2
      n += 1
    }
    while x < 1 {
      x *= 2
      n -= 1
    }
    let t = (x - 1) / (x + 1)
    var term = t, sum = 0.0
    for k in 0..<20 {
      sum += term / Double(2 * k + 1)
      term *= t * t
    }
    return n + 2 * sum / 0.693_147_180_559_945_3
  }
}
