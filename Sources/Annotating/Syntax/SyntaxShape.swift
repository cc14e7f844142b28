import TextAlgorithms

/// The widths and class lists of the network, and where each of its matrices lies among its numbers.
///
/// ```
/// rows of a word ── sum ── recurrent layer ⇄ ──┬── tags: hidden → UPOS, XPOS, features
///                                │            └── names: hidden → BIO
///                          recurrent layer ⇄ ──┬── arcs: dependent, head → score of every pair
///                                             └── relations: dependent + head → hidden → relation
/// ```
package struct SyntaxShape: Sendable, Hashable {
  /// Numbers of a word before its neighbours are read.
  package var width = 128
  /// Numbers of a recurrent state, in each direction.
  package var hidden = 80
  package var layers = 2
  package var tagHidden = 64
  package var arcHidden = 64
  package var relationHidden = 64
  package var nameHidden = 48
  /// Rows of the table of words' features.
  package var rows = 0
  /// Morphological features, each a class; the first is none.
  package var features: [String] = [""]

  package init() {}

  /// Distances between a word and its head that have a score of their own: -12 … 12, farther ones together.
  package static let reach = 12

  /// A matrix or vector among the numbers of the network.
  package struct Tensor: Sendable, Hashable {
    package var rows: Int
    package var columns: Int
    package var offset: Int
    package var count: Int { rows * columns }
  }

  /// An affine map: weights are outputs × inputs.
  package struct Affine: Sendable, Hashable {
    package var weights: Tensor
    package var bias: Tensor
  }

  /// One direction of a recurrent layer, as `GatedRecurrence` takes it.
  package struct Recurrent: Sendable, Hashable {
    package var input: Affine
    package var state: Affine
  }

  /// Every dense matrix, in the order of the file.
  package struct Layout: Sendable, Hashable {
    package var tensors: [Tensor] = []
    package var count = 0
    /// Gain and offset of a word's numbers, which are brought to mean 0 and variance 1 first.
    package var gain: Tensor
    package var offset: Tensor
    /// By layer: forwards, backwards.
    package var recurrent: [Recurrent] = []
    package var tag: Affine
    package var universal: Affine
    package var penn: Affine
    package var features: Affine
    package var dependent: Affine
    package var head: Affine
    /// Dependent → what its head is compared with.
    package var pairing: Affine
    package var rootHead: Tensor
    package var distance: Tensor
    package var relationDependent: Affine
    package var relationHead: Tensor
    package var rootRelation: Tensor
    package var relation: Affine
    package var name: Affine
    package var nameOut: Affine

    init(_ shape: SyntaxShape) {
      var tensors: [Tensor] = []
      var offset = 0
      func tensor(_ rows: Int, _ columns: Int) -> Tensor {
        let made = Tensor(rows: rows, columns: columns, offset: offset)
        offset += DenseKernels.padded(made.count)
        tensors.append(made)
        return made
      }
      func affine(_ outputs: Int, _ inputs: Int) -> Affine { Affine(weights: tensor(outputs, inputs), bias: tensor(1, outputs)) }
      gain = tensor(1, shape.width)
      self.offset = tensor(1, shape.width)
      let both = 2 * shape.hidden
      for layer in 0..<shape.layers {
        for _ in 0..<2 {
          recurrent.append(
            Recurrent(
              input: affine(3 * shape.hidden, layer == 0 ? shape.width : both), state: affine(3 * shape.hidden, shape.hidden)))
        }
      }
      tag = affine(shape.tagHidden, both)
      universal = affine(24, shape.tagHidden)
      penn = affine(56, shape.tagHidden)
      features = affine(DenseKernels.padded(shape.features.count), shape.tagHidden)
      dependent = affine(shape.arcHidden, both)
      head = affine(shape.arcHidden, both)
      pairing = affine(shape.arcHidden, shape.arcHidden)
      rootHead = tensor(1, shape.arcHidden)
      distance = tensor(1, DenseKernels.padded(2 * SyntaxShape.reach + 2))
      relationDependent = affine(shape.relationHidden, both)
      relationHead = tensor(shape.relationHidden, both)
      rootRelation = tensor(1, shape.relationHidden)
      relation = affine(56, shape.relationHidden)
      name = affine(shape.nameHidden, both)
      nameOut = affine(8, shape.nameHidden)
      self.tensors = tensors
      count = offset
    }
  }

  package var layout: Layout { Layout(self) }

  /// The score that a distance has: its place in `Layout.distance`; the root has the last.
  @inline(__always)
  package static func distancePlace(dependent: Int, head: Int) -> Int {
    min(max(head - dependent, -reach), reach) + reach
  }

  package static let rootPlace = 2 * reach + 1

  /// Multiply-adds for each word, sentence length apart.
  package var cost: Int { layout.tensors.filter { $0.rows > 1 }.reduce(0) { $0 + $1.count } }
}
