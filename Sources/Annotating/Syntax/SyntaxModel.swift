import TextAlgorithms
import Vocabulary

/// The trained network of tags, trees and names, as a file holds it: a table of rows in 8 bits, read where they lie, and dense matrices.
///
/// Opening checks a sum over the bytes and widens the dense matrices; the table stays in the file. Refuses a damaged file with a typed error.
package struct SyntaxModel: Sendable {
  package let shape: SyntaxShape
  let layout: SyntaxShape.Layout
  /// The rows of the table by the key of their word.
  package let table: FormTable
  let dense: [Float]
  let places: Places
  let storage: FixedBytes

  package init(_ storage: FixedBytes) throws(Damage) {
    let places = try Places(checking: storage)
    self.storage = storage
    self.places = places
    shape = places.shape
    layout = shape.layout
    table = FormTable(
      keys: (0..<shape.rows).map { storage.bytes.loadUnaligned(fromByteOffset: places.keys + 8 * $0, as: UInt64.self).littleEndian })
    dense = Self.widened(storage, layout, places)
  }

  /// Matrices from 16 bits under a scale for each row.
  private static func widened(_ storage: FixedBytes, _ layout: SyntaxShape.Layout, _ places: Places) -> [Float] {
    var out = [Float](repeating: 0, count: layout.count)
    let bytes = storage.bytes
    var scale = places.denseScales
    var weight = places.denseWeights
    for tensor in layout.tensors {
      for row in 0..<tensor.rows {
        let unit = Float(bitPattern: bytes.loadUnaligned(fromByteOffset: scale, as: UInt32.self).littleEndian)
        scale += 4
        for column in 0..<tensor.columns {
          out[tensor.offset + row * tensor.columns + column] =
            unit * Float(bytes.loadUnaligned(fromByteOffset: weight, as: Int16.self).littleEndian)
          weight += 2
        }
      }
    }
    return out
  }

  /// Adds a row of the table to a word's numbers.
  @inline(__always)
  func add(_ row: Int, to word: UnsafeMutablePointer<Float>) {
    let width = shape.width
    let unit = Float(bitPattern: storage.bytes.loadUnaligned(fromByteOffset: places.scales + 4 * row, as: UInt32.self).littleEndian)
    DenseKernels.add(eightBits: storage.bytes.baseAddress! + places.weights + row * width, scaledBy: unit, to: word, width)
  }

  // MARK: Making

  /// The bytes of a model.
  ///
  /// - Parameters:
  ///   - keys: of the rows, ascending; `rows` holds `shape.width` numbers for each.
  ///   - dense: `shape.layout.count` numbers.
  package static func encode(shape: SyntaxShape, keys: [UInt64], rows: [Float], dense: [Float]) -> [UInt8] {
    let places = Places(shape)
    var out = places.head()
    for key in keys { WeightFile.append(key, to: &out) }
    let table = eightBits(rows, width: shape.width)
    for scale in table.scales { WeightFile.append(scale.bitPattern, to: &out) }
    out += table.weights.map { UInt8(bitPattern: $0) }
    out += [UInt8](repeating: 0, count: places.denseScales - out.count)
    var weights: [Int16] = []
    for tensor in shape.layout.tensors {
      for row in 0..<tensor.rows {
        let values = dense[tensor.offset + row * tensor.columns..<tensor.offset + (row + 1) * tensor.columns]
        let scale = max(values.reduce(0) { max($0, abs($1)) } / 32767, 1e-30)
        WeightFile.append(scale.bitPattern, to: &out)
        weights += values.map { Int16(($0 / scale).rounded(.toNearestOrAwayFromZero)) }
      }
    }
    for weight in weights { WeightFile.append(UInt16(bitPattern: weight), to: &out) }
    out += [UInt8](repeating: 0, count: places.size - out.count)
    WeightFile.seal(&out)
    return out
  }

  private static func eightBits(_ values: [Float], width: Int) -> (scales: [Float], weights: [Int8]) {
    var scales: [Float] = []
    var weights: [Int8] = []
    weights.reserveCapacity(values.count)
    for row in 0..<values.count / width {
      let numbers = values[row * width..<(row + 1) * width]
      let scale = max(numbers.reduce(0) { max($0, abs($1)) } / 127, 1e-30)
      scales.append(scale)
      weights += numbers.map { Int8(($0 / scale).rounded(.toNearestOrAwayFromZero)) }
    }
    return (scales, weights)
  }
}
