import CDenseKernels
import Foundation
import Testing

@testable import TextAlgorithms

/// Numbers that look random and are the same on every run.
private struct Numbers {
  var state: UInt64 = 7

  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(Int(state >> 40) - (1 << 23)) / Float(1 << 23)
  }

  mutating func array(_ count: Int) -> [Float] { (0..<count).map { _ in next() } }
}

struct DenseKernelsTests {
  /// The first of equal sums wins, whichever lane it lies in.
  @Test(arguments: [1, 7, 16, 17, 24, 100])
  func theGreatestSumIsTheFirst(_ count: Int) {
    var numbers = Numbers()
    let a = numbers.array(count)
    let b = numbers.array(count)
    for rounded in [false, true] {
      let sums = (0..<count).map { rounded ? (a[$0] * 2).rounded() + (b[$0] * 2).rounded() : a[$0] + b[$0] }
      let found = DenseKernels.greatestSum(
        rounded ? a.map { ($0 * 2).rounded() } : a, rounded ? b.map { ($0 * 2).rounded() } : b, count)
      #expect(found.sum == sums.max() && found.place == sums.firstIndex(of: sums.max()!))
    }
    #expect(DenseKernels.greatestSum(a, b, 0).sum == -.infinity)
  }

  @Test(arguments: [(1, 8, 1), (3, 16, 4), (5, 24, 7), (4, 8, 9)])
  func productsAreThoseOfTheDefinition(_ rows: Int, _ width: Int, _ outputs: Int) {
    var numbers = Numbers()
    let x = numbers.array(rows * width)
    let w = numbers.array(outputs * width)
    let bias = numbers.array(outputs)
    var out = [Float](repeating: 1, count: rows * outputs)
    DenseKernels.product(x, rows: rows, width: width, w, outputs: outputs, bias: bias, into: &out, stride: outputs)
    var dx = [Float](repeating: 0, count: rows * width)
    DenseKernels.backward(out, rows: rows, outputs: outputs, stride: outputs, w, width: width, into: &dx)
    var dw = [Float](repeating: 0, count: outputs * width)
    var db = [Float](repeating: 0, count: outputs)
    DenseKernels.outer(out, rows: rows, outputs: outputs, stride: outputs, x, width: width, into: &dw, bias: &db)
    for t in 0..<rows {
      for r in 0..<outputs {
        let sum = (0..<width).reduce(bias[r]) { $0 + x[t * width + $1] * w[r * width + $1] }
        #expect(abs(out[t * outputs + r] - sum) < 1e-5)
      }
      for i in 0..<width {
        let sum = (0..<outputs).reduce(Float(0)) { $0 + out[t * outputs + $1] * w[$1 * width + i] }
        #expect(abs(dx[t * width + i] - sum) < 1e-4)
      }
    }
    for r in 0..<outputs {
      #expect(abs(db[r] - (0..<rows).reduce(Float(0)) { $0 + out[$1 * outputs + r] }) < 1e-4)
      for i in 0..<width {
        let sum = (0..<rows).reduce(Float(0)) { $0 + out[$1 * outputs + r] * x[$1 * width + i] }
        #expect(abs(dw[r * width + i] - sum) < 1e-4)
      }
    }
  }

  /// r and z are σ, n is tanh where the state before gives nothing.
  @Test func gatesAreThoseOfTheSystemsCurves() {
    let nothing = [Float](repeating: 0, count: 24)
    let steps = (-400...400).map { Float($0) / 20 } + [-1e30, 1e30, -.infinity, .infinity]
    for x in steps {
      var gates = [Float](repeating: x, count: 24)
      var out = [Float](repeating: 0, count: 8)
      synoptic_recurrent_gates(&gates, nothing, nil, 8, &out)
      #expect(abs(gates[3] - 1 / (1 + exp(-x))) < 3e-7)
      #expect(abs(gates[8] - 1 / (1 + exp(-x))) < 3e-7)
      #expect(abs(gates[23] - tanh(x)) < 3e-7)
      #expect(abs(out[5] - (1 - gates[13]) * gates[21]) < 3e-7)
      #expect(abs(gates[3] - 1 / (1 + exp(-x))) <= 1e-6 / (1 + exp(-x)) + 1e-37, "small ones are right too: \(x)")
    }
  }

  /// Wide registers give the same bits as those that every processor has.
  @Test(arguments: [(1, 8, 1), (1, 80, 240), (2, 16, 7), (3, 24, 12), (5, 128, 33)])
  func wideRegistersGiveTheSameBits(_ rows: Int, _ width: Int, _ outputs: Int) {
    var numbers = Numbers()
    let x = numbers.array(rows * width)
    let w = numbers.array(outputs * width)
    let bias = numbers.array(outputs)
    for adds in [false, true] {
      var wide = numbers.array(rows * outputs)
      var plain = wide
      synoptic_dense_product(x, rows, width, w, outputs, bias, &wide, outputs, adds)
      synoptic_dense_product_plain(x, rows, width, w, outputs, bias, &plain, outputs, adds)
      #expect(wide.map(\.bitPattern) == plain.map(\.bitPattern))
    }
    let (gates, sums, old) = (numbers.array(3 * width), numbers.array(3 * width), numbers.array(width))
    for before in [nil, old] {
      var (wide, plain) = (gates, gates)
      var (stateOfWide, stateOfPlain) = (old, old)
      synoptic_recurrent_gates(&wide, sums, before, width, &stateOfWide)
      synoptic_recurrent_gates_plain(&plain, sums, before, width, &stateOfPlain)
      #expect((wide + stateOfWide).map(\.bitPattern) == (plain + stateOfPlain).map(\.bitPattern))
    }
  }

  /// What a product leaves alone: numbers beyond its outputs in each row.
  @Test func productsWriteTheirOutputsAlone() {
    let x = [Float](repeating: 1, count: 3 * 8)
    let w = [Float](repeating: 1, count: 5 * 8)
    var out = [Float](repeating: -1, count: 3 * 9)
    DenseKernels.product(x, rows: 3, width: 8, w, outputs: 5, bias: nil, into: &out, stride: 9)
    for row in 0..<3 { #expect(Array(out[row * 9..<row * 9 + 9]) == [8, 8, 8, 8, 8, -1, -1, -1, -1]) }
  }

  @Test func normalisedValuesHaveMeanZeroAndVarianceOne() {
    var numbers = Numbers()
    let x = numbers.array(24).map { 3 + 5 * $0 }
    var out = [Float](repeating: 0, count: 24)
    _ = Normalisation.apply(x, 24, into: &out)
    #expect(abs(out.reduce(0, +)) < 1e-4)
    #expect(abs(out.reduce(0) { $0 + $1 * $1 } / 24 - 1) < 1e-4)
    _ = Normalisation.apply([Float](repeating: 2, count: 8), 8, into: &out)
    #expect(out[0] == 0)
  }
}

struct GatedRecurrenceTests {
  /// The loss whose gradient is checked: the states against fixed numbers.
  private static func loss(_ layer: GatedRecurrence, _ n: Int, _ p: [[Float]], _ target: [Float]) -> Float {
    var gates = [Float](repeating: 0, count: n * 3 * layer.state)
    var sums = gates
    var out = [Float](repeating: 0, count: n * layer.state)
    layer.forward(
      p[0], rows: n, input: p[1], bias: p[2], recurrent: p[3], offset: p[4], gates: &gates, sums: &sums, into: &out, stride: layer.state)
    return zip(out, target).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test(arguments: [false, true])
  func gradientsAreThoseOfSmallSteps(_ isReversed: Bool) {
    let (n, width, state) = (4, 8, 8)
    let layer = GatedRecurrence(width: width, state: state, isReversed: isReversed)
    var numbers = Numbers()
    var p = [n * width, 3 * state * width, 3 * state, 3 * state * state, 3 * state].map { numbers.array($0) }
    let target = numbers.array(n * state)
    var gates = [Float](repeating: 0, count: n * 3 * state)
    var sums = gates
    var out = [Float](repeating: 0, count: n * state)
    layer.forward(
      p[0], rows: n, input: p[1], bias: p[2], recurrent: p[3], offset: p[4], gates: &gates, sums: &sums, into: &out, stride: state)
    var d = p.map { [Float](repeating: 0, count: $0.count) }
    var room = [Float](repeating: 0, count: n * state + state)
    var dx = d[0], dInput = d[1], dBias = d[2], dRecurrent = d[3], dOffset = d[4]
    layer.backward(
      p[0], rows: n, input: p[1], recurrent: p[3], gates: &gates, sums: &sums, out: out, dout: target, stride: state, room: &room,
      dInput: &dInput, dBias: &dBias, dRecurrent: &dRecurrent, dOffset: &dOffset, dx: &dx)
    d = [dx, dInput, dBias, dRecurrent, dOffset]
    for k in p.indices {
      for i in stride(from: 0, to: p[k].count, by: 5) {
        let kept = p[k][i]
        p[k][i] = kept + 0.01
        let up = Self.loss(layer, n, p, target)
        p[k][i] = kept - 0.01
        let down = Self.loss(layer, n, p, target)
        p[k][i] = kept
        #expect(abs((up - down) / 0.02 - d[k][i]) < 2e-3, "parameter \(k), number \(i)")
      }
    }
  }
}
