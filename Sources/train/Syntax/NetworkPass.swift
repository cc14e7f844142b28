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
  let normal: Room
  let entered: Room
  let entryMask: Room
  let deviations: Room
  var random: SplitMix64
  var dropout = Dropout()
  var weights = Weights()
  var rooms: [Room] = []
  var layers: [Layer] = []
  let tag: Head, dependent: Head, head: Head, relationDependent: Head, relationHead: Head, name: Head, relationJoint: Head
  let pairing: Room, dPairing: Room, scores: Room, out: Room, dout: Room, scratch: Room

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
  struct Layer {
    var gates: [Room], sums: [Room], out: Room, seen: Room, dseen: Room, room: Room, mask: Room
  }

  /// A hidden layer with rectified units: `out` is masked already.
  struct Head {
    var out: Room, dout: Room, mask: Room, width: Int
    /// The layer whose states it reads.
    var layer: Int
  }

  init(shape: SyntaxShape, seed: UInt64, parameters count: Int) {
    self.shape = shape
    layout = shape.layout
    random = SplitMix64(seed)
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

  func enter(_ p: Numbers, _ n: Int, training: Bool) {
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
  func leave(_ p: Numbers, _ n: Int) {
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

  func encode(_ p: Numbers, _ n: Int, training: Bool) {
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

  func sendBack(_ p: Numbers, _ n: Int) {
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
}
