extension WordVectors {
  /// Vectors of many words or statements in one array: for comparing all with all, where no value is copied or counted.
  package struct Rows: Sendable {
    /// Row after row, all of one length; zeros where there is no vector.
    private var values: [Int16] = []
    private var norms: [Double] = []
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
      }
      values += row
      if row.count < width { values += [Int16](repeating: 0, count: width - row.count) }
      norms.append(norm)
    }

    /// As `WordVectors.cosine` of two rows: −1024…1024, 0 where one has no vector.
    package func cosine(_ i: Int, _ j: Int) -> Int {
      guard norms[i] > 0, norms[j] > 0 else { return 0 }
      let dot = values.withUnsafeBufferPointer { Self.dot($0.baseAddress! + i * width, $0.baseAddress! + j * width, width) }
      return WordVectors.cosine(dot, norms[i], norms[j])
    }

    /// The cosines of some rows with some rows of the other, row after row. Cost: the product of both counts and the length of a vector.
    package func cosines(_ rows: Range<Int>, of other: Rows, _ others: Range<Int>) -> [Int] {
      var out = [Int](repeating: 0, count: rows.count * others.count)
      guard width > 0, width == other.width else { return out }
      values.withUnsafeBufferPointer { x in
        other.values.withUnsafeBufferPointer { y in
          var next = 0
          for i in rows {
            for j in others {
              if norms[i] > 0, other.norms[j] > 0 {
                let dot = Self.dot(x.baseAddress! + i * width, y.baseAddress! + j * width, width)
                out[next] = WordVectors.cosine(dot, norms[i], other.norms[j])
              }
              next += 1
            }
          }
        }
      }
      return out
    }

    @inline(__always)
    private static func dot(_ a: UnsafePointer<Int16>, _ b: UnsafePointer<Int16>, _ width: Int) -> Int {
      var sum = 0
      for d in 0..<width { sum &+= Int(Int32(a[d]) &* Int32(b[d])) }
      return sum
    }
  }
}
