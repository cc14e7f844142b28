import Foundation

/// Weighted logistic regression by Newton's method, with a square penalty on the weights of standardised inputs.
struct LogisticRegression {
  struct Sample {
    var values: [Double]
    var isPositive: Bool
    var weight: Double
  }

  /// Of the inputs as they are, not standardised.
  private(set) var weights: [Double]
  private(set) var bias: Double

  init(_ samples: [Sample], penalty: Double, steps: Int = 40) {
    let size = samples[0].values.count, count = Double(samples.count)
    var mean = [Double](repeating: 0, count: size), deviation = mean
    for sample in samples { for k in 0..<size { mean[k] += sample.values[k] / count } }
    for sample in samples { for k in 0..<size { deviation[k] += (sample.values[k] - mean[k]) * (sample.values[k] - mean[k]) / count } }
    deviation = deviation.map { $0.squareRoot() + 1e-6 }
    var theta = [Double](repeating: 0, count: size + 1)
    let rows = samples.map { sample in (0..<size).map { (sample.values[$0] - mean[$0]) / deviation[$0] } + [1] }
    for _ in 0..<steps {
      let change = Self.step(rows, samples, theta, penalty)
      for k in theta.indices { theta[k] -= change[k] }
      if change.allSatisfy({ abs($0) < 1e-7 }) { break }
    }
    weights = (0..<size).map { theta[$0] / deviation[$0] }
    bias = theta[size] - zip(weights, mean).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The change by which the gradient vanishes where the loss is as curved as here.
  private static func step(_ rows: [[Double]], _ samples: [Sample], _ theta: [Double], _ penalty: Double) -> [Double] {
    let size = theta.count
    var gradient = (0..<size).map { $0 < size - 1 ? penalty * theta[$0] : 1e-3 * theta[$0] }
    var curvature = (0..<size).map { i in (0..<size).map { i == $0 ? (i < size - 1 ? penalty : 1e-3) : 0.0 } }
    for (row, sample) in zip(rows, samples) {
      let score = zip(row, theta).reduce(0) { $0 + $1.0 * $1.1 }
      let probability = 1 / (1 + exp(-min(max(score, -30), 30)))
      let pull = sample.weight * (probability - (sample.isPositive ? 1 : 0)), bend = sample.weight * probability * (1 - probability)
      for i in 0..<size {
        gradient[i] += pull * row[i]
        for j in 0...i { curvature[i][j] += bend * row[i] * row[j] }
      }
    }
    for i in 0..<size { for j in 0..<i { curvature[j][i] = curvature[i][j] } }
    return solved(curvature, gradient)
  }

  /// Gaussian elimination of a symmetric positive matrix.
  private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var a = matrix, b = right
    for i in b.indices {
      for j in (i + 1)..<b.count where a[j][i] != 0 {
        let factor = a[j][i] / a[i][i]
        for k in i..<b.count { a[j][k] -= factor * a[i][k] }
        b[j] -= factor * b[i]
      }
    }
    for i in b.indices.reversed() {
      for k in (i + 1)..<b.count { b[i] -= a[i][k] * b[k] }
      b[i] /= a[i][i]
    }
    return b
  }
}
