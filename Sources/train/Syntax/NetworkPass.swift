import Annotating
import TextAlgorithms
import Vocabulary

/// One sentence through the network and, for training, the gradient back; each worker has its own.
final class NetworkPass {
  typealias Room = UnsafeMutablePointer<Float>
  typealias Numbers = UnsafePointer<Float>

  let shape: SyntaxShape
  let layout: SyntaxShape.Layout
  /// Words that a sentence may have.
  static let longest = 256

  let gradient: Room
  /// Words × width: what goes in, and its gradient.
  let x: Room
  let dx: Room
  /// The same, brought to mean 0 and variance 1; then with gain, offset and mask.
  private let normal: Room
  private let entered: Room
  private let entryMask: Room
  private let deviations: Room
  var random: SplitMix
  var dropout = Dropout()
  var weights = Weights()
  private var rooms: [Room] = []
  private var layers: [Layer] = []
  private let tag: Head, dependent: Head, head: Head, relationDependent: Head, relationHead: Head, name: Head, relationJoint: Head
  private let pairing: Room, dPairing: Room, scores: Room, out: Room, dout: Room, scratch: Room

  /// Shares of numbers that are left out in training.
  struct Dropout {
    var input: Float = 0.2
    var between: Float = 0.33
    var hidden: Float = 0.25
  }

  /// What each loss counts.
  struct Weights {
    var tags: Float = 1
    var features: Float = 0.5
    var arcs: Float = 1
    var relations: Float = 1
    var names: Float = 2
  }

  /// `seen` is what the next layer sees of `out`: masked in training.
  private struct Layer {
    var gates: [Room], sums: [Room], out: Room, seen: Room, dseen: Room, room: Room, mask: Room
  }

  /// A hidden layer with rectified units: `out` is masked already.
  private struct Head {
    var out: Room, dout: Room, mask: Room, width: Int
    /// The layer whose states it reads.
    var layer: Int
  }

  init(shape: SyntaxShape, seed: UInt64, parameters count: Int) {
    self.shape = shape
    layout = shape.layout
    random = SplitMix(seed)
    let n = Self.longest + 1
    var rooms: [Room] = []
    func room(_ count: Int) -> Room {
      let made = Room.allocate(capacity: count)
      made.initialize(repeating: 0, count: count)
      rooms.append(made)
      return made
    }
    gradient = room(count)
    x = room(n * shape.width)
    dx = room(n * shape.width)
    normal = room(n * shape.width)
    entered = room(n * shape.width)
    entryMask = room(shape.width)
    deviations = room(n)
    let h = shape.hidden
    layers = (0..<shape.layers).map { _ in
      Layer(
        gates: [room(n * 3 * h), room(n * 3 * h)], sums: [room(n * 3 * h), room(n * 3 * h)], out: room(n * 2 * h), seen: room(n * 2 * h),
        dseen: room(n * 2 * h), room: room(n * h + 2 * h), mask: room(2 * h))
    }
    func head(_ width: Int, layer: Int = shape.layers - 1) -> Head {
      Head(out: room(n * width), dout: room(n * width), mask: room(width), width: width, layer: layer)
    }
    tag = head(shape.tagHidden, layer: 0)
    dependent = head(shape.arcHidden)
    self.head = head(shape.arcHidden)
    relationDependent = head(shape.relationHidden)
    relationHead = head(shape.relationHidden)
    relationJoint = head(shape.relationHidden)
    name = head(shape.nameHidden, layer: 0)
    pairing = room(n * shape.arcHidden)
    dPairing = room(n * shape.arcHidden)
    scores = room(n * n)
    scratch = room(max(n, 1024))
    let widest = max(56, DenseKernels.padded(shape.features.count))
    out = room(n * widest)
    dout = room(n * widest)
    self.rooms = rooms
  }

  deinit { for room in rooms { room.deallocate() } }

  // MARK: Pieces

  private func memory(_ layer: Int, _ direction: Int) -> GatedRecurrence {
    GatedRecurrence(width: layer == 0 ? shape.width : 2 * shape.hidden, state: shape.hidden, isReversed: direction == 1)
  }

  private func fill(_ mask: Room, _ count: Int, _ share: Float) {
    for i in 0..<count { mask[i] = random.unit() < share ? 0 : 1 / (1 - share) }
  }

  /// A hidden layer over the states of its layer; rectified and, when training, masked.
  private func run(
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

  private func rectify(_ head: Head, _ to: Room, _ n: Int, training: Bool) {
    if training { fill(head.mask, head.width, dropout.hidden) }
    for t in 0..<n {
      for i in 0..<head.width {
        let value = max(to[t * head.width + i], 0)
        to[t * head.width + i] = training ? value * head.mask[i] : value
      }
    }
  }

  /// Turns the gradient after the rectified, masked units into the one before them.
  private func unrectify(_ head: Head, _ n: Int, from first: Int = 0) {
    for t in first..<first + n {
      for i in 0..<head.width {
        let at = t * head.width + i
        head.dout[at] = head.out[at] > 0 ? head.dout[at] * head.mask[i] : 0
      }
    }
  }

  private func sendBack(_ head: Head, _ p: Numbers, weights: SyntaxShape.Tensor, bias: SyntaxShape.Tensor?, _ n: Int, from first: Int = 0) {
    let d = head.dout + first * head.width
    let width = 2 * shape.hidden
    DenseKernels.outer(
      d, rows: n, outputs: head.width, stride: head.width, layers[head.layer].seen, width: width, into: gradient + weights.offset,
      bias: bias.map { gradient + $0.offset })
    DenseKernels.backward(
      d, rows: n, outputs: head.width, stride: head.width, p + weights.offset, width: width, into: layers[head.layer].dseen)
  }

  /// Classes from a hidden layer. Returns the loss; writes the best class of each row. Backward where `gold` is given.
  private func classify(
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

  // MARK: The whole

  /// What the network says of a sentence.
  struct Answer {
    var tags: [UInt8] = []
    var pennTags: [UInt8] = []
    var features: [Int16] = []
    /// 0 for the root, else the head's place from 1 on: the best of each word, whether or not they make a tree.
    var heads: [Int16] = []
    var relations: [UInt8] = []
    var names: [UInt8] = []
    /// Words × (words + 1).
    var arcs: [Float] = []
    var loss: Float = 0
  }

  /// Runs `x`, the words of a sentence, through the network.
  ///
  /// In training the gradient of the sentence's losses is added to `gradient`, and that of `x` put into `dx`. Otherwise relations are
  /// those of the heads that `decode` makes of the arcs.
  func run(_ p: Numbers, _ sentence: TrainingSentence, training: Bool, decode: (([Float], Int) -> [Int16])? = nil) -> Answer {
    let n = sentence.count
    var answer = Answer()
    encode(p, n, training: training)
    if sentence.tree != nil || !training { answer.loss += runTags(p, sentence, n, training, &answer) }
    if sentence.tree != nil || !training { answer.loss += runTree(p, sentence, n, training, decode, &answer) }
    if sentence.names != nil || !training { answer.loss += runNames(p, sentence, n, training, &answer) }
    if training { sendBack(p, n) }
    return answer
  }

  private func enter(_ p: Numbers, _ n: Int, training: Bool) {
    let width = shape.width
    entryMask.update(repeating: 1, count: width)
    if training { fill(entryMask, width, dropout.input) }
    for t in 0..<n {
      deviations[t] = Normalisation.apply(x + t * width, width, into: normal + t * width)
      for i in 0..<width {
        entered[t * width + i] =
          (normal[t * width + i] * p[layout.gain.offset + i] + p[layout.offset.offset + i]) * entryMask[i]
      }
    }
  }

  /// From the gradient of `entered`, in `dx`, to that of `x`.
  private func leave(_ p: Numbers, _ n: Int) {
    let width = shape.width
    for t in 0..<n {
      let d = dx + t * width
      let x = normal + t * width
      var mean: Float = 0
      var slope: Float = 0
      for i in 0..<width {
        let g = d[i] * entryMask[i]
        gradient[layout.gain.offset + i] += g * x[i]
        gradient[layout.offset.offset + i] += g
        d[i] = g * p[layout.gain.offset + i]
        mean += d[i]
        slope += d[i] * x[i]
      }
      mean /= Float(width)
      slope /= Float(width)
      for i in 0..<width { d[i] = (d[i] - mean - x[i] * slope) / deviations[t] }
    }
  }

  private func encode(_ p: Numbers, _ n: Int, training: Bool) {
    let h = shape.hidden
    enter(p, n, training: training)
    for (index, layer) in layers.enumerated() {
      let input = index == 0 ? entered : layers[index - 1].seen
      for direction in 0..<2 {
        let place = layout.recurrent[2 * index + direction]
        memory(index, direction).forward(
          input, rows: n, input: p + place.input.weights.offset, bias: p + place.input.bias.offset,
          recurrent: p + place.state.weights.offset,
          offset: p + place.state.bias.offset, gates: layer.gates[direction], sums: layer.sums[direction], into: layer.out + direction * h,
          stride: 2 * h)
      }
      layer.seen.update(from: layer.out, count: n * 2 * h)
      if training {
        fill(layer.mask, 2 * h, dropout.between)
        for t in 0..<n { for i in 0..<2 * h { layer.seen[t * 2 * h + i] *= layer.mask[i] } }
        layer.dseen.update(repeating: 0, count: n * 2 * h)
      }
    }
  }

  private func sendBack(_ p: Numbers, _ n: Int) {
    let h = shape.hidden
    dx.update(repeating: 0, count: n * shape.width)
    for (index, layer) in layers.enumerated().reversed() {
      for t in 0..<n { for i in 0..<2 * h { layer.dseen[t * 2 * h + i] *= layer.mask[i] } }
      let input = index == 0 ? entered : layers[index - 1].seen
      let dinput = index == 0 ? dx : layers[index - 1].dseen
      for direction in 0..<2 {
        let place = layout.recurrent[2 * index + direction]
        memory(index, direction).backward(
          input, rows: n, input: p + place.input.weights.offset, recurrent: p + place.state.weights.offset, gates: layer.gates[direction],
          sums: layer.sums[direction], out: layer.out + direction * h, dout: layer.dseen + direction * h, stride: 2 * h, room: layer.room,
          dInput: gradient + place.input.weights.offset, dBias: gradient + place.input.bias.offset,
          dRecurrent: gradient + place.state.weights.offset,
          dOffset: gradient + place.state.bias.offset, dx: dinput)
      }
    }
    leave(p, n)
  }

  private func runTags(_ p: Numbers, _ sentence: TrainingSentence, _ n: Int, _ training: Bool, _ answer: inout Answer) -> Float {
    run(tag, p, weights: layout.tag.weights, bias: layout.tag.bias, n, training: training)
    let tree = sentence.tree
    var tags = [UInt8](repeating: 0, count: n)
    var penn = tags
    var features = [Int16](repeating: 0, count: n)
    var loss = classify(
      p, tag, layout.universal, classes: UniversalTag.allCases.count, n, gold: { Int(tree!.tags[$0]) }, weight: weights.tags,
      training: training
    ) { tags[$0] = UInt8($1) }
    loss += classify(
      p, tag, layout.penn, classes: PennTag.allCases.count, n, gold: { Int(tree!.pennTags[$0]) }, weight: weights.tags, training: training
    ) { penn[$0] = UInt8($1) }
    loss += classify(
      p, tag, layout.features, classes: shape.features.count, n, gold: { Int(tree!.features[$0]) }, weight: weights.features,
      training: training
    ) { features[$0] = Int16($1) }
    answer.tags = tags
    answer.pennTags = penn
    answer.features = features
    if training {
      unrectify(tag, n)
      sendBack(tag, p, weights: layout.tag.weights, bias: layout.tag.bias, n)
    }
    return loss
  }

  private func runNames(_ p: Numbers, _ sentence: TrainingSentence, _ n: Int, _ training: Bool, _ answer: inout Answer) -> Float {
    run(name, p, weights: layout.name.weights, bias: layout.name.bias, n, training: training)
    var names = [UInt8](repeating: 0, count: n)
    let loss = classify(
      p, name, layout.nameOut, classes: NameTag.allCases.count, n,
      gold: { sentence.names![$0] == TrainingSentence.unknownName ? -1 : Int(sentence.names![$0]) }, weight: weights.names,
      training: training
    ) { names[$0] = UInt8($1) }
    answer.names = names
    if training {
      unrectify(name, n)
      sendBack(name, p, weights: layout.name.weights, bias: layout.name.bias, n)
    }
    return loss
  }

  private func runTree(
    _ p: Numbers, _ sentence: TrainingSentence, _ n: Int, _ training: Bool, _ decode: (([Float], Int) -> [Int16])?, _ answer: inout Answer
  ) -> Float {
    let a = shape.arcHidden
    run(dependent, p, weights: layout.dependent.weights, bias: layout.dependent.bias, n, training: training)
    run(head, p, weights: layout.head.weights, bias: layout.head.bias, n, from: 1, training: training)
    head.out.update(from: p + layout.rootHead.offset, count: a)
    DenseKernels.product(
      dependent.out, rows: n, width: a, p + layout.pairing.weights.offset, outputs: a, bias: p + layout.pairing.bias.offset, into: pairing,
      stride: a)
    let m = n + 1
    let distance = p + layout.distance.offset
    DenseKernels.product(pairing, rows: n, width: a, head.out, outputs: m, bias: nil, into: scores, stride: m)
    for i in 0..<n {
      scores[i * m] += distance[SyntaxShape.rootPlace]
      for j in 0..<n { scores[i * m + j + 1] += distance[SyntaxShape.distancePlace(dependent: i, head: j)] }
      scores[i * m + i + 1] = -1e9
    }
    var heads: [Int16]
    var loss: Float = 0
    if training {
      heads = sentence.tree!.heads
      for i in 0..<n {
        loss += Self.softmax(scores + i * m, m, gold: Int(heads[i]), weight: weights.arcs, into: scratch)
        (scores + i * m).update(from: scratch, count: m)
      }
      sendArcsBack(p, n)
    } else {
      let arcs = Array(UnsafeBufferPointer(start: scores, count: n * m))
      answer.arcs = arcs
      heads = (0..<n).map { i in
        var top = 0
        for j in 1..<m where arcs[i * m + j] > arcs[i * m + top] { top = j }
        return Int16(top)
      }
      if let decode { heads = decode(arcs, n) }
    }
    answer.heads = heads
    return loss + runRelations(p, sentence, n, heads, training, &answer)
  }

  /// From the gradient of the scores, in `scores`, to the states.
  private func sendArcsBack(_ p: Numbers, _ n: Int) {
    let a = shape.arcHidden
    let m = n + 1
    let dDistance = gradient + layout.distance.offset
    for i in 0..<n {
      dDistance[SyntaxShape.rootPlace] += scores[i * m]
      for j in 0..<n where j != i { dDistance[SyntaxShape.distancePlace(dependent: i, head: j)] += scores[i * m + j + 1] }
    }
    dPairing.update(repeating: 0, count: n * a)
    DenseKernels.backward(scores, rows: n, outputs: m, stride: m, head.out, width: a, into: dPairing)
    DenseKernels.outer(scores, rows: n, outputs: m, stride: m, pairing, width: a, into: head.dout, bias: nil)
    DenseKernels.outer(
      dPairing, rows: n, outputs: a, stride: a, dependent.out, width: a, into: gradient + layout.pairing.weights.offset,
      bias: gradient + layout.pairing.bias.offset)
    DenseKernels.backward(
      dPairing, rows: n, outputs: a, stride: a, p + layout.pairing.weights.offset, width: a, into: dependent.dout)
    DenseKernels.add(head.dout, scaledBy: 1, to: gradient + layout.rootHead.offset, a)
    unrectify(dependent, n)
    unrectify(head, n, from: 1)
    sendBack(dependent, p, weights: layout.dependent.weights, bias: layout.dependent.bias, n)
    sendBack(head, p, weights: layout.head.weights, bias: layout.head.bias, n, from: 1)
  }

  private func runRelations(
    _ p: Numbers, _ sentence: TrainingSentence, _ n: Int, _ heads: [Int16], _ training: Bool, _ answer: inout Answer
  ) -> Float {
    let b = shape.relationHidden
    run(
      relationDependent, p, weights: layout.relationDependent.weights, bias: layout.relationDependent.bias, n, training: training,
      rectifies: false)
    run(relationHead, p, weights: layout.relationHead, bias: nil, n, from: 1, training: training, rectifies: false)
    relationHead.out.update(from: p + layout.rootRelation.offset, count: b)
    for i in 0..<n {
      let from = relationHead.out + Int(heads[i]) * b
      for k in 0..<b { relationJoint.out[i * b + k] = relationDependent.out[i * b + k] + from[k] }
    }
    rectify(relationJoint, relationJoint.out, n, training: training)
    if training { relationJoint.dout.update(repeating: 0, count: n * b) }
    var relations = [UInt8](repeating: 0, count: n)
    let loss = classify(
      p, relationJoint, layout.relation, classes: Relation.allCases.count, n, gold: { Int(sentence.tree!.relations[$0]) },
      weight: weights.relations, training: training
    ) { relations[$0] = UInt8($1) }
    answer.relations = relations
    guard training else { return 0 }
    unrectify(relationJoint, n)
    relationDependent.dout.update(from: relationJoint.dout, count: n * b)
    for i in 0..<n { DenseKernels.add(relationJoint.dout + i * b, scaledBy: 1, to: relationHead.dout + Int(heads[i]) * b, b) }
    DenseKernels.add(relationHead.dout, scaledBy: 1, to: gradient + layout.rootRelation.offset, b)
    sendBack(relationDependent, p, weights: layout.relationDependent.weights, bias: layout.relationDependent.bias, n)
    sendBack(relationHead, p, weights: layout.relationHead, bias: nil, n, from: 1)
    return loss
  }
}
