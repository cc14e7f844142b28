import CDenseKernels

/// Products of small dense matrices in single precision, row by row, in an order that is the same on every platform.
///
/// Matrices are row-major; every width is a multiple of 8. Sums run over eight lanes, which are added at the end; nothing is fused, so a
/// result has the same bits everywhere. `CDenseKernels` says how.
package enum DenseKernels {
  /// Numbers in a lane group; widths are multiples of it.
  package static let lanes = 8

  package typealias Lane = SIMD8<Float>

  /// A width rounded up to whole lane groups.
  package static func padded(_ width: Int) -> Int { (width + lanes - 1) / lanes * lanes }

  @inline(__always)
  package static func load(_ at: UnsafePointer<Float>, _ i: Int) -> Lane {
    UnsafeRawPointer(at + i).loadUnaligned(as: Lane.self)
  }

  @inline(__always)
  package static func store(_ at: UnsafeMutablePointer<Float>, _ i: Int, _ value: Lane) {
    UnsafeMutableRawPointer(at + i).storeBytes(of: value, as: Lane.self)
  }

  /// The sum of the lanes, pairwise, in a fixed order.
  @inline(__always)
  package static func sum(_ v: Lane) -> Float {
    let four = v.lowHalf + v.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }

  /// out[n × m] = x[n × k] · wᵀ + bias, where w is m × k; added to what is there when `adds`.
  ///
  /// - Parameter stride: from one row of `out` to the next.
  package static func product(
    _ x: UnsafePointer<Float>, rows n: Int, width k: Int, _ w: UnsafePointer<Float>, outputs m: Int, bias: UnsafePointer<Float>?,
    into out: UnsafeMutablePointer<Float>, stride: Int, adds: Bool = false
  ) {
    synoptic_dense_product(x, n, k, w, m, bias, out, stride, adds)
  }

  /// The first place at which the sum of two rows is greatest, and that sum; 0 and minus infinity of none.
  package static func greatestSum(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> (sum: Float, place: Int) {
    var sum: Float = 0
    let place = synoptic_greatest_sum(a, b, count, &sum)
    return (sum, place)
  }

  /// y += scale · x
  @inline(__always)
  package static func add(_ x: UnsafePointer<Float>, scaledBy scale: Float, to y: UnsafeMutablePointer<Float>, _ k: Int) {
    var i = 0
    while i < k {
      store(y, i, load(y, i) + load(x, i) * scale)
      i += lanes
    }
  }

  /// y += scale · x, where x is in 8 bits.
  package static func add(eightBits x: UnsafeRawPointer, scaledBy scale: Float, to y: UnsafeMutablePointer<Float>, _ k: Int) {
    var i = 0
    while i < k {
      store(y, i, load(y, i) + Lane((x + i).loadUnaligned(as: SIMD8<Int8>.self)) * scale)
      i += lanes
    }
  }

  /// dx[n × k] += dy[n × m] · w, where w is m × k: what `product` sends back to its input.
  ///
  /// - Parameter stride: from one row of `dy` to the next.
  package static func backward(
    _ dy: UnsafePointer<Float>, rows n: Int, outputs m: Int, stride: Int, _ w: UnsafePointer<Float>, width k: Int,
    into dx: UnsafeMutablePointer<Float>
  ) {
    for t in 0..<n {
      let from = dy + t * stride
      let to = dx + t * k
      var r = 0
      while r + 4 <= m {
        let (s0, s1, s2, s3) = (from[r], from[r + 1], from[r + 2], from[r + 3])
        let w0 = w + r * k
        let w1 = w0 + k
        let w2 = w1 + k
        let w3 = w2 + k
        var i = 0
        while i < k {
          store(to, i, load(to, i) + (load(w0, i) * s0 + load(w1, i) * s1) + (load(w2, i) * s2 + load(w3, i) * s3))
          i += lanes
        }
        r += 4
      }
      while r < m {
        add(w + r * k, scaledBy: from[r], to: to, k)
        r += 1
      }
    }
  }

  /// dw[m × k] += dyᵀ · x and db[m] += the columns of dy: what `product` sends back to its weights.
  package static func outer(
    _ dy: UnsafePointer<Float>, rows n: Int, outputs m: Int, stride: Int, _ x: UnsafePointer<Float>, width k: Int,
    into dw: UnsafeMutablePointer<Float>, bias db: UnsafeMutablePointer<Float>?
  ) {
    for r in 0..<m {
      let to = dw + r * k
      var t = 0
      while t + 4 <= n {
        let (s0, s1, s2, s3) = (dy[t * stride + r], dy[(t + 1) * stride + r], dy[(t + 2) * stride + r], dy[(t + 3) * stride + r])
        let x0 = x + t * k
        let x1 = x0 + k
        let x2 = x1 + k
        let x3 = x2 + k
        var i = 0
        while i < k {
          store(to, i, load(to, i) + (load(x0, i) * s0 + load(x1, i) * s1) + (load(x2, i) * s2 + load(x3, i) * s3))
          i += lanes
        }
        if let db { db[r] += (s0 + s1) + (s2 + s3) }
        t += 4
      }
      while t < n {
        let s = dy[t * stride + r]
        add(x + t * k, scaledBy: s, to: to, k)
        if let db { db[r] += s }
        t += 1
      }
    }
  }
}
