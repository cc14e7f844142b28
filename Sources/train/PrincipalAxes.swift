/// The principal axes of rows of values: eigenvectors of their covariance, by cyclic Jacobi rotations.
///
/// Only sums, products, quotients and square roots in a fixed order, so the same on every platform; an axis points where its largest
/// component is positive. Cost: rows × width² for the covariance, about ten sweeps of width³ for the axes.
/// Source: Golub and Van Loan, Matrix Computations, 8.5.
struct PrincipalAxes {
  let width: Int
  let mean: [Double]
  /// Descending.
  let variances: [Double]
  /// One axis a row, in the order of `variances`.
  let axes: [Double]

  init(of values: [Double], width: Int) {
    self.width = width
    let rows = values.count / width
    var mean = [Double](repeating: 0, count: width)
    for row in 0..<rows { for d in 0..<width { mean[d] += values[row * width + d] } }
    for d in 0..<width { mean[d] /= Double(max(rows, 1)) }
    self.mean = mean
    var matrix = Self.covariance(values, mean)
    var vectors = [Double](repeating: 0, count: width * width)
    for d in 0..<width { vectors[d * width + d] = 1 }
    Self.rotate(&matrix, &vectors, width)
    let order = (0..<width).sorted {
      matrix[$0 * width + $0] != matrix[$1 * width + $1] ? matrix[$0 * width + $0] > matrix[$1 * width + $1] : $0 < $1
    }
    variances = order.map { matrix[$0 * width + $0] }
    axes = order.flatMap { axis in
      let vector = Array(vectors[axis * width..<(axis + 1) * width])
      var largest = 0
      for d in 0..<width where abs(vector[d]) > abs(vector[largest]) { largest = d }
      return vector[largest] < 0 ? vector.map { -$0 } : vector
    }
  }

  /// The rows, centred, on a range of axes.
  func project(_ values: [Double], onto range: Range<Int>) -> [Double] {
    var out: [Double] = []
    let rows = values.count / width
    out.reserveCapacity(rows * range.count)
    values.withUnsafeBufferPointer { value in
      axes.withUnsafeBufferPointer { axis in
        for row in 0..<rows {
          for k in range {
            var sum = 0.0
            for d in 0..<width { sum += (value[row * width + d] - mean[d]) * axis[k * width + d] }
            out.append(sum)
          }
        }
      }
    }
    return out
  }

  private static func covariance(_ values: [Double], _ mean: [Double]) -> [Double] {
    let width = mean.count
    let rows = values.count / width
    var out = [Double](repeating: 0, count: width * width)
    var centred = [Double](repeating: 0, count: width)
    out.withUnsafeMutableBufferPointer { sum in
      for row in 0..<rows {
        for d in 0..<width { centred[d] = values[row * width + d] - mean[d] }
        centred.withUnsafeBufferPointer { c in
          for i in 0..<width {
            let x = c[i]
            for j in i..<width { sum[i * width + j] += x * c[j] }
          }
        }
      }
      for i in 0..<width {
        for j in i..<width {
          sum[i * width + j] /= Double(max(rows, 1))
          sum[j * width + i] = sum[i * width + j]
        }
      }
    }
    return out
  }

  /// Makes a symmetric matrix diagonal; the rows of `vectors` become its eigenvectors.
  private static func rotate(_ matrix: inout [Double], _ vectors: inout [Double], _ n: Int) {
    matrix.withUnsafeMutableBufferPointer { a in
      vectors.withUnsafeMutableBufferPointer { v in
        var total = 0.0
        for i in 0..<n * n { total += a[i] * a[i] }
        for _ in 0..<60 {
          var off = 0.0
          for i in 0..<n { for j in 0..<i { off += a[i * n + j] * a[i * n + j] } }
          if off <= total * 1e-24 { return }
          for p in 0..<n {
            for q in p + 1..<max(n, p + 1) where a[p * n + q] != 0 {
              let theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q])
              let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
              let c = 1 / (t * t + 1).squareRoot()
              let s = t * c
              for k in 0..<n {
                let x = a[p * n + k], y = a[q * n + k]
                a[p * n + k] = c * x - s * y
                a[q * n + k] = s * x + c * y
              }
              for k in 0..<n {
                let x = a[k * n + p], y = a[k * n + q]
                a[k * n + p] = c * x - s * y
                a[k * n + q] = s * x + c * y
              }
              for k in 0..<n {
                let x = v[p * n + k], y = v[q * n + k]
                v[p * n + k] = c * x - s * y
                v[q * n + k] = s * x + c * y
              }
            }
          }
        }
      }
    }
  }
}
