import TextAlgorithms

/// The file of a model, little-endian:
///
/// ```
/// 0    "SYNTREE\0"           magic
/// 8    u32 version           1
/// 12   u32 × 8               width, hidden, layers, hidden units of tags, arcs, relations, names, rows
/// 44   u32 bytes of features
/// 48   u64 0
/// 56   u64 sum               over everything from byte 64 on, in words of 8 bytes
/// 64   features              one a line, each ended by a line feed, zeros up to a multiple of 8
///      u64 × rows            keys, ascending
///      f32 × rows            scales
///      i8 × rows × width
///      zeros                 up to a multiple of 8
///      f32                   scale of each row of each dense matrix, in the order of `SyntaxShape.Layout`
///      i16                   dense matrices
/// ```
extension SyntaxModel {
  /// What is wrong with a file that is no model.
  package enum Damage: Error, Sendable, Equatable, CustomStringConvertible {
    case noModel
    case version(Int)
    case shape
    case size(found: Int, expected: Int)
    case sum

    package var description: String {
      switch self {
      case .noModel: "it does not begin as a model of syntax"
      case .version(let found): "it has version \(found) and this program reads version \(Places.version)"
      case .shape: "its head claims widths that no model has"
      case .size(let found, let expected): "it has \(found) bytes and its head asks for \(expected)"
      case .sum: "its bytes do not add up to the sum in its head"
      }
    }
  }

  struct Places: Sendable {
    static let magic = Array("SYNTREE\0".utf8)
    static let version = 1

    let shape: SyntaxShape
    let featureBytes: Int
    let keys: Int
    let scales: Int
    let weights: Int
    let denseScales: Int
    let denseWeights: Int
    let size: Int

    init(_ shape: SyntaxShape) {
      self.shape = shape
      featureBytes = shape.features.reduce(0) { $0 + $1.utf8.count + 1 }
      keys = WeightFile.headSize + WeightFile.rounded(featureBytes)
      scales = keys + 8 * shape.rows
      weights = scales + 4 * shape.rows
      denseScales = WeightFile.rounded(weights + shape.rows * shape.width)
      let tensors = shape.layout.tensors
      denseWeights = denseScales + 4 * tensors.reduce(0) { $0 + $1.rows }
      size = WeightFile.rounded(denseWeights + 2 * tensors.reduce(0) { $0 + $1.count })
    }

    init(checking storage: FixedBytes) throws(Damage) {
      guard storage.bytes.count >= WeightFile.headSize, storage.bytes.prefix(8).elementsEqual(Self.magic) else { throw .noModel }
      func number(_ at: Int) -> Int { Int(storage.bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian) }
      guard number(8) == Self.version else { throw .version(number(8)) }
      var shape = SyntaxShape()
      let widths = (0..<8).map { number(12 + 4 * $0) }
      let features = number(44)
      guard widths[0...1].allSatisfy({ (8...1024).contains($0) && $0 % 8 == 0 }), (1...8).contains(widths[2]),
        widths[3...6].allSatisfy({ (8...1024).contains($0) && $0 % 8 == 0 }), (0...1_000_000).contains(widths[7]),
        (1...100_000).contains(features), WeightFile.headSize + features <= storage.bytes.count
      else { throw .shape }
      (shape.width, shape.hidden, shape.layers) = (widths[0], widths[1], widths[2])
      (shape.tagHidden, shape.arcHidden, shape.relationHidden, shape.nameHidden) = (widths[3], widths[4], widths[5], widths[6])
      shape.rows = widths[7]
      let text = String(decoding: storage.bytes[WeightFile.headSize..<WeightFile.headSize + features], as: UTF8.self)
      shape.features = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
      guard (1...4096).contains(shape.features.count) else { throw .shape }
      self.init(shape)
      guard storage.bytes.count == size else { throw .size(found: storage.bytes.count, expected: size) }
      guard WeightFile.isSealed(storage.bytes) else { throw .sum }
    }

    /// The head, features and their padding.
    func head() -> [UInt8] {
      var out = Self.magic
      let numbers =
        [Self.version, shape.width, shape.hidden, shape.layers, shape.tagHidden, shape.arcHidden, shape.relationHidden, shape.nameHidden]
        + [shape.rows, featureBytes, 0, 0]
      for number in numbers { WeightFile.append(UInt32(number), to: &out) }
      WeightFile.append(UInt64(0), to: &out)
      for feature in shape.features { out += Array(feature.utf8) + [0x0A] }
      return out + [UInt8](repeating: 0, count: keys - out.count)
    }
  }
}
