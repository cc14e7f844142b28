extension WordVectors {
  /// Vectors of many words or statements in one array: for comparing all with all, where no value is copied or counted.
  package struct Rows: Sendable {
    /// Row after row, all of one length; zeros where there is no vector.
    private var values: [Int16] = []
    private var norms: [Double] = []
    /// The same rows at length 1, or zeros; each filled up to whole lanes.
    private var units: [Float] = []
    private var width = 0

    package init() {}

    package var count: Int { norms.count }

    package mutating func append(_ word: Word) { append(word.unit, word.norm) }

    /// - Parameter statement: nil for a row without a vector.
    package mutating func append(_ statement: Statement?) {
      if let statement { append(statement.mean, statement.norm) } else { append([], 0) }
    }

    private mutating func append(_ row: [Int16], _ norm: Double) {
      if width == 0, !row.isEmpty {
        width = row.count
        values = [Int16](repeating: 0, count: width * norms.count)
        units = [Float](repeating: 0, count: DenseKernels.padded(width) * norms.count)
      }
      let missing = width - row.count
      values += row + [Int16](repeating: 0, count: missing)
      units += row.map { Float(Double($0) / max(norm, 1)) } + [Float](repeating: 0, count: missing + DenseKernels.padded(width) - width)
      norms.append(norm)
    }

    /// As `WordVectors.cosine` of two rows: −1024…1024, 0 where one has no vector.
    package func cosine(_ i: Int, _ j: Int) -> Int {
      guard norms[i] > 0, norms[j] > 0 else { return 0 }
      let dot = values.withUnsafeBufferPointer { Self.dot($0.baseAddress! + i * width, $0.baseAddress! + j * width, width) }
      return WordVectors.cosine(dot, norms[i], norms[j])
    }

    /// The cosines of the first `rows` rows with the first `others` of another; row after row, those below `least` as 0.
    ///
    /// - Parameter least: above 0. What is below by a margin is told by a product in single precision; the rest is worked out in whole
    ///   numbers, so that the result is the same on every platform. Cost: the product of both counts and the length of a vector.
    package func cosines(_ rows: Int, of other: Rows, _ others: Int, least: Int) -> [Int] {
      var out = [Int](repeating: 0, count: rows * others)
      guard width > 0, width == other.width, rows > 0, others > 0 else { return out }
      let near = Float(least - Self.margin) / 1024
      withUnsafeTemporaryAllocation(of: Float.self, capacity: rows * others) { products in
        DenseKernels.product(
          units, rows: rows, width: DenseKernels.padded(width), other.units, outputs: others, bias: nil, into: products.baseAddress!,
          stride: others)
        for i in 0..<rows {
          for j in 0..<others where products[i * others + j] >= near && norms[i] > 0 && other.norms[j] > 0 {
            let cosine = WordVectors.cosine(WordVectors.dot(row(i), other.row(j)), norms[i], other.norms[j])
            if cosine >= least { out[i * others + j] = cosine }
          }
        }
      }
      return out
    }

    /// Steps of 1/1024 by which single precision may be wrong, many times over.
    private static let margin = 8

    private func row(_ i: Int) -> [Int16] { Array(values[(i * width)..<((i + 1) * width)]) }

    @inline(__always)
    private static func dot(_ a: UnsafePointer<Int16>, _ b: UnsafePointer<Int16>, _ width: Int) -> Int {
      var sum = 0
      for d in 0..<width { sum &+= Int(Int32(a[d]) &* Int32(b[d])) }
      return sum
    }
  }
}
