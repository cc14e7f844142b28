import CDenseKernels

/// A layer of gated recurrent units in one direction over the rows of a matrix, forwards and, for training, back.
///
/// With r = σ(W₁x + U₁h), z = σ(W₂x + U₂h) and n = tanh(W₃x + r · (U₃h + c)) the state becomes (1 − z) · n + z · h. Gates stand in the
/// order r, z, n. Widths are multiples of 8. Cost: 3 · state · (width + state) multiply-adds a row; twice that to go back.
/// Source: Cho et al. 2014, with the reset gate after the product, as is usual in libraries.
package struct GatedRecurrence: Sendable {
  package let width: Int
  package let state: Int
  package let isReversed: Bool

  package init(width: Int, state: Int, isReversed: Bool) {
    self.width = width
    self.state = state
    self.isReversed = isReversed
  }

  package typealias Numbers = UnsafePointer<Float>
  package typealias Room = UnsafeMutablePointer<Float>
  private typealias K = DenseKernels

  /// - Parameters:
  ///   - x: rows × width.
  ///   - input, bias: 3 · state × width, and 3 · state.
  ///   - recurrent, offset: 3 · state × state, and 3 · state.
  ///   - gates: room for rows × 3 · state: the gates of each row.
  ///   - sums: room for rows × 3 · state: what the state before a row gives.
  ///   - out: the state after each row, `stride` apart.
  package func forward(
    _ x: Numbers, rows n: Int, input: Numbers, bias: Numbers, recurrent: Numbers, offset: Numbers, gates: Room, sums: Room,
    into out: Room, stride: Int
  ) {
    K.product(x, rows: n, width: width, input, outputs: 3 * state, bias: bias, into: gates, stride: 3 * state)
    run(rows: n, recurrent: recurrent, offset: offset, gates: gates, sums: sums, into: out, stride: stride)
  }

  /// `forward` from where `gates` hold what the input gives.
  package func run(rows n: Int, recurrent: Numbers, offset: Numbers, gates: Room, sums: Room, into out: Room, stride: Int) {
    let h = state
    for step in 0..<n {
      let t = isReversed ? n - 1 - step : step
      let old = out + (isReversed ? t + 1 : t - 1) * stride
      let gate = gates + t * 3 * h
      let sum = sums + t * 3 * h
      let to = out + t * stride
      if step > 0 {
        K.product(old, rows: 1, width: h, recurrent, outputs: 3 * h, bias: offset, into: sum, stride: 0)
      } else {
        sum.update(from: offset, count: 3 * h)
      }
      synoptic_recurrent_gates(gate, sum, step > 0 ? UnsafePointer(old) : nil, h, to)
    }
  }

  /// Adds to the gradients of the weights and of `x`; what `forward` left in `gates` and `sums` is lost.
  ///
  /// - Parameters:
  ///   - out, stride: as `forward` filled it.
  ///   - dout: the gradient of `out`, with the same stride.
  ///   - room: rows × state + state numbers.
  package func backward(
    _ x: Numbers, rows n: Int, input: Numbers, recurrent: Numbers, gates: Room, sums: Room, out: Numbers, dout: Numbers, stride: Int,
    room: Room, dInput: Room, dBias: Room, dRecurrent: Room, dOffset: Room, dx: Room
  ) {
    let h = state
    let dh = room + n * h
    dh.update(repeating: 0, count: h)
    for step in (0..<n).reversed() {
      let t = isReversed ? n - 1 - step : step
      let gate = gates + t * 3 * h
      let sum = sums + t * 3 * h
      let old = room + t * h
      if step > 0 {
        old.update(from: out + (isReversed ? t + 1 : t - 1) * stride, count: h)
      } else {
        old.update(repeating: 0, count: h)
      }
      var i = 0
      while i < h {
        let r = K.load(gate, i)
        let z = K.load(gate, h + i)
        let new = K.load(gate, 2 * h + i)
        let d = K.load(dout + t * stride, i) + K.load(dh, i)
        let dNew = d * (1 - z) * (1 - new * new)
        let dz = d * (K.load(old, i) - new) * z * (1 - z)
        let dr = dNew * K.load(sum, 2 * h + i) * r * (1 - r)
        K.store(gate, i, dr)
        K.store(gate, h + i, dz)
        K.store(gate, 2 * h + i, dNew)
        K.store(sum, i, dr)
        K.store(sum, h + i, dz)
        K.store(sum, 2 * h + i, dNew * r)
        K.store(dh, i, d * z)
        i += K.lanes
      }
      K.backward(sum, rows: 1, outputs: 3 * h, stride: 3 * h, recurrent, width: h, into: dh)
    }
    K.outer(gates, rows: n, outputs: 3 * h, stride: 3 * h, x, width: width, into: dInput, bias: dBias)
    K.outer(sums, rows: n, outputs: 3 * h, stride: 3 * h, room, width: h, into: dRecurrent, bias: dOffset)
    K.backward(gates, rows: n, outputs: 3 * h, stride: 3 * h, input, width: width, into: dx)
  }
}
