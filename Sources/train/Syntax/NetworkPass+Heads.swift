import Annotating
import TextAlgorithms
import Vocabulary

/// Tags, trees and names: what is said, what it costs, and the gradient of that.
extension NetworkPass {
  func runTags(_ p: Numbers, _ sentence: TrainingSentence, _ n: Int, _ training: Bool, _ answer: inout Answer) -> Float {
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

  func runNames(_ p: Numbers, _ sentence: TrainingSentence, _ n: Int, _ training: Bool, _ answer: inout Answer) -> Float {
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

  func runTree(
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
  func sendArcsBack(_ p: Numbers, _ n: Int) {
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

  func runRelations(
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
