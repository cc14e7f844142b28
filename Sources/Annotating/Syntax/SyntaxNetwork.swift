import TextAlgorithms
import Vocabulary

/// The network at work: scratch for one sentence at a time, grown when a longer one comes. Used by one text at a time (`NetworkPool`).
final class SyntaxNetwork: @unchecked Sendable {
  typealias Room = UnsafeMutablePointer<Float>

  private let model: SyntaxModel
  private let shape: SyntaxShape
  private let layout: SyntaxShape.Layout
  private var capacity = 0
  private var room: Room?
  private var decoder = TreeDecoder()
  private var heads: [Int] = []
  private var names = NameDecoder()
  /// What words give to the gates of the first layer, forwards and backwards, by their keys.
  private var known: [UInt64: Int32] = [:]
  private var gatesOfKnown: [Float] = []

  /// Words that are kept: 16 MB.
  private static let mostKnown = 8192

  init(_ model: SyntaxModel) {
    self.model = model
    shape = model.shape
    layout = model.layout
  }

  deinit { room?.deallocate() }

  /// Rows of the scratch, in numbers for each word; together they are `perWord`.
  private struct Rooms {
    var sums: Room, gates: (Room, Room)
    /// Of one word.
    var x: Room, entered: Room, wordGates: Room
    /// Two states in turn: a layer reads one and writes the other.
    var states: (Room, Room)
    var tag: Room, dependent: Room, head: Room, pairing: Room, relationDependent: Room, relationHead: Room, name: Room, classes: Room
    var scores: Room
  }

  private var widestClasses: Int { max(56, layout.features.weights.rows) }

  /// The scratch for some words and one more.
  private func rooms(_ words: Int) -> Rooms {
    let n = words + 1
    let widths =
      [3 * shape.hidden, 3 * shape.hidden, 3 * shape.hidden, 2 * shape.hidden, 2 * shape.hidden, shape.tagHidden]
      + [shape.arcHidden, shape.arcHidden, shape.arcHidden, shape.relationHidden, shape.relationHidden, shape.nameHidden, widestClasses]
    let ofOne = [shape.width, shape.width, 6 * shape.hidden]
    if n > capacity {
      room?.deallocate()
      capacity = n + n / 2
      room = .allocate(capacity: capacity * widths.reduce(0, +) + capacity * capacity + ofOne.reduce(0, +))
    }
    var at = room!
    func take(_ count: Int) -> Room {
      defer { at += count }
      return at
    }
    let one = ofOne.map(take)
    let of = widths.map { take(n * $0) }
    return Rooms(
      sums: of[0], gates: (of[1], of[2]), x: one[0], entered: one[1], wordGates: one[2], states: (of[3], of[4]), tag: of[5],
      dependent: of[6],
      head: of[7], pairing: of[8], relationDependent: of[9], relationHead: of[10], name: of[11], classes: of[12], scores: at)
  }

  /// What the network says of a word; `head` is 0 for the root, else the head's place in the sentence from 1 on.
  struct Answer {
    var tag: UInt8 = 0
    var pennTag: UInt8 = 0
    var features: UInt16 = 0
    var head: Int32 = 0
    var relation: UInt8 = 0
    var name: UInt8 = 0
    /// The beginning of the kind that is likeliest if the word is part of a name.
    var likelyName: UInt8 = 1
  }

  /// Whether a word has come before and is kept: its rows are not needed again.
  func knows(_ key: UInt64) -> Bool { known[key] != nil }

  /// Answers for the words of a sentence.
  ///
  /// - Parameters:
  ///   - rows: of the table, word by word; `starts[t]..<starts[t + 1]` are those of word t, none for a word that is known.
  ///   - keys: of the words as they are printed; words with one key have the same rows.
  func run(words n: Int, keys: [UInt64], rows: [Int32], starts: [Int32], into answers: inout [Answer]) {
    answers = [Answer](repeating: Answer(), count: n)
    guard n > 0 else { return }
    let r = rooms(n)
    model.dense.withUnsafeBufferPointer { dense in
      let p = dense.baseAddress!
      let states = encode(p, n, keys, rows, starts, r) { first in
        tag(p, n, first, r, &answers)
        name(p, n, first, r, &answers)
      }
      parse(p, n, states, r, &answers)
    }
  }

  /// The numbers of a word before its neighbours are read, into `r.entered`.
  private func enter(_ p: UnsafePointer<Float>, _ rows: ArraySlice<Int32>, _ r: Rooms) {
    let width = shape.width
    r.x.update(repeating: 0, count: width)
    for row in rows { model.add(Int(row), to: r.x) }
    _ = Normalisation.apply(r.x, width, into: r.entered)
    var i = 0
    while i < width {
      let value = DenseKernels.load(r.entered, i) * DenseKernels.load(p + layout.gain.offset, i)
      DenseKernels.store(r.entered, i, value + DenseKernels.load(p + layout.offset.offset, i))
      i += DenseKernels.lanes
    }
  }

  /// What a word gives to the gates of the first layer, into `r.wordGates`: forwards, then backwards.
  private func gates(_ p: UnsafePointer<Float>, _ key: UInt64, _ rows: ArraySlice<Int32>, _ r: Rooms) {
    let count = 6 * shape.hidden
    if let place = known[key] {
      gatesOfKnown.withUnsafeBufferPointer { r.wordGates.update(from: $0.baseAddress! + Int(place) * count, count: count) }
      return
    }
    enter(p, rows, r)
    for direction in 0..<2 {
      let input = layout.recurrent[direction].input
      DenseKernels.product(
        r.entered, rows: 1, width: shape.width, p + input.weights.offset, outputs: count / 2, bias: p + input.bias.offset,
        into: r.wordGates + direction * count / 2, stride: 0)
    }
    guard known.count < Self.mostKnown else { return }
    known[key] = Int32(known.count)
    gatesOfKnown.append(contentsOf: UnsafeBufferPointer(start: r.wordGates, count: count))
  }

  /// Returns the states of the last layer; those of the first are shown to `first`.
  private func encode(
    _ p: UnsafePointer<Float>, _ n: Int, _ keys: [UInt64], _ rows: [Int32], _ starts: [Int32], _ r: Rooms, first: (Room) -> Void
  ) -> Room {
    let h = shape.hidden
    for t in 0..<n {
      gates(p, keys[t], rows[Int(starts[t])..<Int(starts[t + 1])], r)
      (r.gates.0 + t * 3 * h).update(from: r.wordGates, count: 3 * h)
      (r.gates.1 + t * 3 * h).update(from: r.wordGates + 3 * h, count: 3 * h)
    }
    var input = r.states.1
    var output = r.states.0
    for layer in 0..<shape.layers {
      for direction in 0..<2 {
        let place = layout.recurrent[2 * layer + direction]
        let memory = GatedRecurrence(width: layer == 0 ? shape.width : 2 * h, state: h, isReversed: direction == 1)
        let gates = direction == 0 ? r.gates.0 : r.gates.1
        if layer > 0 {
          DenseKernels.product(
            input, rows: n, width: 2 * h, p + place.input.weights.offset, outputs: 3 * h, bias: p + place.input.bias.offset, into: gates,
            stride: 3 * h)
        }
        memory.run(
          rows: n, recurrent: p + place.state.weights.offset, offset: p + place.state.bias.offset, gates: gates, sums: r.sums,
          into: output + direction * h, stride: 2 * h)
      }
      if layer == 0 { first(output) }
      swap(&input, &output)
    }
    return input
  }

  /// A hidden layer over the states.
  private func hide(
    _ p: UnsafePointer<Float>, _ n: Int, _ states: Room, _ weights: SyntaxShape.Tensor, _ bias: SyntaxShape.Tensor?, into out: Room,
    rectifies: Bool = true
  ) {
    let width = weights.rows
    DenseKernels.product(
      states, rows: n, width: 2 * shape.hidden, p + weights.offset, outputs: width, bias: bias.map { p + $0.offset }, into: out,
      stride: width)
    if rectifies { for i in 0..<n * width { out[i] = max(out[i], 0) } }
  }

  private func scores(_ p: UnsafePointer<Float>, _ n: Int, _ hidden: Room, _ place: SyntaxShape.Affine, _ r: Rooms) {
    DenseKernels.product(
      hidden, rows: n, width: place.weights.columns, p + place.weights.offset, outputs: place.weights.rows, bias: p + place.bias.offset,
      into: r.classes, stride: place.weights.rows)
  }

  private func best(_ r: Rooms, _ t: Int, _ place: SyntaxShape.Affine, of classes: Int) -> Int {
    let row = r.classes + t * place.weights.rows
    var top = 0
    for c in 1..<max(classes, 1) where row[c] > row[top] { top = c }
    return top
  }

  private func tag(_ p: UnsafePointer<Float>, _ n: Int, _ states: Room, _ r: Rooms, _ answers: inout [Answer]) {
    hide(p, n, states, layout.tag.weights, layout.tag.bias, into: r.tag)
    scores(p, n, r.tag, layout.universal, r)
    for t in 0..<n { answers[t].tag = UInt8(best(r, t, layout.universal, of: UniversalTag.allCases.count)) }
    scores(p, n, r.tag, layout.penn, r)
    for t in 0..<n { answers[t].pennTag = UInt8(best(r, t, layout.penn, of: PennTag.allCases.count)) }
    scores(p, n, r.tag, layout.features, r)
    for t in 0..<n { answers[t].features = UInt16(best(r, t, layout.features, of: shape.features.count)) }
  }

  private func parse(_ p: UnsafePointer<Float>, _ n: Int, _ states: Room, _ r: Rooms, _ answers: inout [Answer]) {
    let a = shape.arcHidden
    let m = n + 1
    hide(p, n, states, layout.dependent.weights, layout.dependent.bias, into: r.dependent)
    hide(p, n, states, layout.head.weights, layout.head.bias, into: r.head + a)
    r.head.update(from: p + layout.rootHead.offset, count: a)
    DenseKernels.product(
      r.dependent, rows: n, width: a, p + layout.pairing.weights.offset, outputs: a, bias: p + layout.pairing.bias.offset, into: r.pairing,
      stride: a)
    DenseKernels.product(r.pairing, rows: n, width: a, r.head, outputs: m, bias: nil, into: r.scores, stride: m)
    let distance = p + layout.distance.offset
    for i in 0..<n {
      r.scores[i * m] += distance[SyntaxShape.rootPlace]
      for j in 0..<n { r.scores[i * m + j + 1] += distance[SyntaxShape.distancePlace(dependent: i, head: j)] }
    }
    decoder.heads(r.scores, words: n, into: &heads)
    let b = shape.relationHidden
    hide(p, n, states, layout.relationDependent.weights, layout.relationDependent.bias, into: r.relationDependent, rectifies: false)
    hide(p, n, states, layout.relationHead, nil, into: r.relationHead + b, rectifies: false)
    r.relationHead.update(from: p + layout.rootRelation.offset, count: b)
    for i in 0..<n {
      let own = r.relationDependent + i * b
      let from = r.relationHead + heads[i] * b
      for k in 0..<b { own[k] = max(own[k] + from[k], 0) }
    }
    scores(p, n, r.relationDependent, layout.relation, r)
    for i in 0..<n {
      answers[i].head = Int32(heads[i])
      answers[i].relation =
        heads[i] == 0 ? Relation.root.rawValue : UInt8(bestRelation(r.classes + i * layout.relation.weights.rows))
    }
  }

  /// The best relation that is not the root's.
  private func bestRelation(_ row: Room) -> Int {
    var top = Relation.root.rawValue == 0 ? 1 : 0
    for c in 0..<Relation.allCases.count where c != Int(Relation.root.rawValue) && row[c] > row[top] { top = c }
    return top
  }

  private func name(_ p: UnsafePointer<Float>, _ n: Int, _ states: Room, _ r: Rooms, _ answers: inout [Answer]) {
    hide(p, n, states, layout.name.weights, layout.name.bias, into: r.name)
    scores(p, n, r.name, layout.nameOut, r)
    let stride = layout.nameOut.weights.rows
    names.decode(r.classes, words: n, stride: stride) { answers[$0].name = $1 }
    for t in 0..<n {
      let row = r.classes + t * stride
      func score(_ tag: NameTag) -> Float { max(row[Int(tag.rawValue)], row[Int(tag.rawValue) + 1]) }
      var likely = NameTag.beginsPerson
      for tag in [NameTag.beginsOrganisation, .beginsPlace] where score(tag) > score(likely) { likely = tag }
      answers[t].likelyName = likely.rawValue
    }
  }
}
