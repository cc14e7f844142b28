import Annotating
import TextAlgorithms
import Vocabulary

/// Hidden layers, classes and their gradients.
extension NetworkPass {
  func memory(_ layer: Int, _ direction: Int) -> GatedRecurrence {
    GatedRecurrence(width: layer == 0 ? shape.width : 2 * shape.hidden, state: shape.hidden, isReversed: direction == 1)
  }

  func fill(_ mask: Room, _ count: Int, _ share: Float) {
    for i in 0..<count { mask[i] = random.unit() < share ? 0 : 1 / (1 - share) }
  }

  /// A hidden layer over the states of its layer; rectified and, when training, masked.
  func run(
    _ head: Head, _ p: Numbers, weights: SyntaxShape.Tensor, bias: SyntaxShape.Tensor?, _ n: Int, from first: Int = 0, training: Bool,
    rectifies: Bool = true
  ) {
    let to = head.out + first * head.width
    DenseKernels.product(
      layers[head.layer].seen, rows: n, width: 2 * shape.hidden, p + weights.offset, outputs: head.width, bias: bias.map { p + $0.offset },
      into: to,
      stride: head.width)
    if rectifies { rectify(head, to, n, training: training) }
    if training { head.dout.update(repeating: 0, count: (n + first) * head.width) }
  }

  func rectify(_ head: Head, _ to: Room, _ n: Int, training: Bool) {
    if training { fill(head.mask, head.width, dropout.hidden) }
    for t in 0..<n {
      for i in 0..<head.width {
        let value = max(to[t * head.width + i], 0)
        to[t * head.width + i] = training ? value * head.mask[i] : value
      }
    }
  }

  /// Turns the gradient after the rectified, masked units into the one before them.
  func unrectify(_ head: Head, _ n: Int, from first: Int = 0) {
    for t in first..<first + n {
      for i in 0..<head.width {
        let at = t * head.width + i
        head.dout[at] = head.out[at] > 0 ? head.dout[at] * head.mask[i] : 0
      }
    }
  }

  func sendBack(_ head: Head, _ p: Numbers, weights: SyntaxShape.Tensor, bias: SyntaxShape.Tensor?, _ n: Int, from first: Int = 0) {
    let d = head.dout + first * head.width
    let width = 2 * shape.hidden
    DenseKernels.outer(
      d, rows: n, outputs: head.width, stride: head.width, layers[head.layer].seen, width: width, into: gradient + weights.offset,
      bias: bias.map { gradient + $0.offset })
    DenseKernels.backward(
      d, rows: n, outputs: head.width, stride: head.width, p + weights.offset, width: width, into: layers[head.layer].dseen)
  }

  /// Classes from a hidden layer. Returns the loss; writes the best class of each row. Backward where `gold` is given.
  func classify(
    _ p: Numbers, _ input: Head, _ place: SyntaxShape.Affine, classes: Int, _ n: Int, gold: (Int) -> Int, weight: Float, training: Bool,
    best: (Int, Int) -> Void
  ) -> Float {
    let width = place.weights.rows
    DenseKernels.product(
      input.out, rows: n, width: input.width, p + place.weights.offset, outputs: width, bias: p + place.bias.offset, into: out,
      stride: width)
    var loss: Float = 0
    for t in 0..<n {
      let row = out + t * width
      var top = 0
      for c in 1..<classes where row[c] > row[top] { top = c }
      best(t, top)
      guard training else { continue }
      loss += Self.softmax(row, classes, gold: gold(t), weight: weight, into: dout + t * width)
      for c in classes..<width { dout[t * width + c] = 0 }
    }
    guard training else { return 0 }
    DenseKernels.outer(
      dout, rows: n, outputs: width, stride: width, input.out, width: input.width, into: gradient + place.weights.offset,
      bias: gradient + place.bias.offset)
    DenseKernels.backward(dout, rows: n, outputs: width, stride: width, p + place.weights.offset, width: input.width, into: input.dout)
    return loss
  }

  /// The gradient of the cross-entropy of a row of scores; zeros where the gold class is negative.
  static func softmax(_ row: Room, _ count: Int, gold: Int, weight: Float, into d: Room) -> Float {
    guard gold >= 0 else {
      for c in 0..<count { d[c] = 0 }
      return 0
    }
    var top = row[0]
    for c in 1..<count { top = max(top, row[c]) }
    var sum: Float = 0
    for c in 0..<count {
      d[c] = Exponent.of(row[c] - top)
      sum += d[c]
    }
    let loss = -Exponent.log(max(d[gold] / sum, 1e-30))
    for c in 0..<count { d[c] = weight * (d[c] / sum - (c == gold ? 1 : 0)) }
    return loss * weight
  }
}
