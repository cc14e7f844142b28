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

    /// As `WordVectors.cosine` of two rows where it reaches `least`, else 0.
    package func cosine(_ i: Int, _ j: Int, least: Int) -> Int {
      let width = DenseKernels.padded(width)
      let isFar = units.withUnsafeBufferPointer { units -> Bool in
        guard let start = units.baseAddress else { return true }
        var sum = DenseKernels.Lane(repeating: 0)
        for d in stride(from: 0, to: width, by: DenseKernels.lanes) {
          sum += DenseKernels.load(start + i * width, d) * DenseKernels.load(start + j * width, d)
        }
        return DenseKernels.sum(sum) * 1024 < Float(least - Self.margin)
      }
      let cosine = isFar ? 0 : exactCosine(i, of: self, j)
      return cosine >= least ? cosine : 0
    }

    /// The cosines of the first `rows` rows with the first `others` of another; row after row, those below `least` as 0.
    ///
    /// What is below by a margin is told by a product in single precision; the rest is worked out in whole numbers, so that the result is the
    /// same on every platform. Cost: the product of both counts and the length of a vector.
    ///
    /// - Parameters:
    ///   - least: above 0.
    ///   - near: how many rows at least must reach which cosine.
    /// - Returns: nil where fewer rows come near any of the others.
    package func cosines(_ rows: Int, of other: Rows, _ others: Int, least: Int, near: (rows: Int, cosine: Int)) -> [Int]? {
      guard width > 0, width == other.width, rows > 0, others > 0 else { return nil }
      return withUnsafeTemporaryAllocation(of: Float.self, capacity: rows * others) { products in
        DenseKernels.product(
          units, rows: rows, width: DenseKernels.padded(width), other.units, outputs: others, bias: nil, into: products.baseAddress!,
          stride: others)
        let reach = Float(near.cosine - Self.margin) / 1024
        let nearRows = (0..<rows).count { i in (0..<others).contains { products[i * others + $0] >= reach } }
        guard nearRows >= near.rows else { return nil }
        var out = [Int](repeating: 0, count: rows * others)
        let bound = Float(least - Self.margin) / 1024
        for i in 0..<rows {
          for j in 0..<others where products[i * others + j] >= bound {
            let cosine = exactCosine(i, of: other, j)
            if cosine >= least { out[i * others + j] = cosine }
          }
        }
        return out
      }
    }

    /// Steps of 1/1024 by which single precision may be wrong, many times over.
    private static let margin = 8

    /// As `WordVectors.cosine`: −1024…1024, 0 where one has no vector.
    private func exactCosine(_ i: Int, of other: Rows, _ j: Int) -> Int {
      guard norms[i] > 0, other.norms[j] > 0 else { return 0 }
      let dot = values.withUnsafeBufferPointer { x in
        other.values.withUnsafeBufferPointer { y in
          let a = x.baseAddress! + i * width, b = y.baseAddress! + j * width
          var sum = 0
          for d in 0..<width { sum &+= Int(Int32(a[d]) &* Int32(b[d])) }
          return sum
        }
      }
      return WordVectors.cosine(dot, norms[i], other.norms[j])
    }
  }
}
