import Annotating
import TextAlgorithms

/// The tables of word rows in training: learned numbers, fixed word vectors under a learned projection, and Adam's moments.
///
/// The input of a word is the sum of its rows and of the projection of its form's fixed vectors.
final class Embeddings {
  let width: Int
  let fixedWidth: Int
  let rows: Table
  /// Entries of about unit variance, `fixedWidth` for each row that has any.
  let fixed: [Float]
  /// For each row where its fixed numbers begin; -1 where it has none.
  let fixedStarts: [Int32]
  /// For each row, the share of times that it is left out in training: rare words learn to do without.
  let absence: [Float]

  /// Rows of numbers that a batch touches here and there.
  final class Table {
    let width: Int
    var values: [Float]
    var first: [Float]
    var second: [Float]
    private var slot: [Int32]
    private var touched: [Int32] = []
    private var gradient: [Float] = []

    init(rows: Int, width: Int, scale: Float, _ random: inout SplitMix64) {
      self.width = width
      values = (0..<rows * width).map { _ in (random.unit() * 2 - 1) * scale }
      first = [Float](repeating: 0, count: rows * width)
      second = first
      slot = [Int32](repeating: -1, count: rows)
    }

    func add(_ row: Int32, _ d: UnsafePointer<Float>) {
      var place = slot[Int(row)]
      if place < 0 {
        place = Int32(touched.count)
        slot[Int(row)] = place
        touched.append(row)
        let needed = touched.count * width
        if gradient.count < needed { gradient += [Float](repeating: 0, count: max(needed - gradient.count, 4096 * width)) }
        for i in 0..<width { gradient[Int(place) * width + i] = 0 }
      }
      gradient.withUnsafeMutableBufferPointer { DenseKernels.add(d, scaledBy: 1, to: $0.baseAddress! + Int(place) * width, width) }
    }

    func update(_ adam: Adam) {
      values.withUnsafeMutableBufferPointer { v in
        first.withUnsafeMutableBufferPointer { m in
          second.withUnsafeMutableBufferPointer { s in
            gradient.withUnsafeBufferPointer { g in
              for (place, row) in touched.enumerated() {
                slot[Int(row)] = -1
                let at = Int(row) * width
                adam.update(
                  v.baseAddress! + at, m.baseAddress! + at, s.baseAddress! + at, g.baseAddress! + place * width, width)
              }
            }
          }
        }
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  init(width: Int, fixedWidth: Int, fixed: [Float], fixedStarts: [Int32], absence: [Float], seed: UInt64) {
    var random = SplitMix64(seed)
    self.width = width
    self.fixedWidth = fixedWidth
    self.fixed = fixed
    self.absence = absence
    self.fixedStarts = fixedStarts
    rows = Table(rows: absence.count, width: width, scale: 0.17, &random)
    // The forms' learned rows begin at nothing, beside their vectors.
    for (row, start) in fixedStarts.enumerated() where start >= 0 { for i in 0..<width { rows.values[row * width + i] = 0 } }
  }
}

/// Adam with a rate that the caller sets. Source: Kingma and Ba 2015.
struct Adam {
  var rate: Float = 2e-3
  var firstDecay: Float = 0.9
  var secondDecay: Float = 0.98
  var step = 0

  /// Widths are multiples of 8.
  func update(
    _ value: UnsafeMutablePointer<Float>, _ first: UnsafeMutablePointer<Float>, _ second: UnsafeMutablePointer<Float>,
    _ gradient: UnsafePointer<Float>, _ count: Int
  ) {
    let scale = rate * (1 - Self.power(secondDecay, step)).squareRoot() / (1 - Self.power(firstDecay, step))
    var i = 0
    while i < count {
      let g = DenseKernels.load(gradient, i)
      let m = DenseKernels.load(first, i) * firstDecay + g * (1 - firstDecay)
      let s = DenseKernels.load(second, i) * secondDecay + g * g * (1 - secondDecay)
      DenseKernels.store(first, i, m)
      DenseKernels.store(second, i, s)
      DenseKernels.store(value, i, DenseKernels.load(value, i) - m * scale / (s.squareRoot() + 1e-8))
      i += DenseKernels.lanes
    }
  }

  private static func power(_ base: Float, _ exponent: Int) -> Float {
    var out: Double = 1
    for _ in 0..<min(exponent, 4000) { out *= Double(base) }
    return Float(out)
  }
}
