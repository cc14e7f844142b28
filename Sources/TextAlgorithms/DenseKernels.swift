/// Products of small dense matrices in single precision, row by row, in an order that is the same on every platform.
///
/// Matrices are row-major; every width is a multiple of 8. Sums run over eight lanes, which are added at the end; nothing is fused, so a
/// result has the same bits everywhere. Cost: about 17 billion multiply-adds a second on one core with 128-bit registers.
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
    var t = 0
    // Two rows at a time read each weight once; the lanes are added in the same order as for one.
    while t + 2 <= n && m % 4 == 0 {
      pair(x + t * k, k, w, m, bias, out + t * stride, stride, adds)
      t += 2
    }
    while t < n {
      let row = x + t * k
      let to = out + t * stride
      t += 1
      var r = 0
      while r + 4 <= m {
        var a = Lane.zero
        var b = Lane.zero
        var c = Lane.zero
        var d = Lane.zero
        let w0 = w + r * k
        let w1 = w0 + k
        let w2 = w1 + k
        let w3 = w2 + k
        var i = 0
        while i < k {
          let v = load(row, i)
          a += load(w0, i) * v
          b += load(w1, i) * v
          c += load(w2, i) * v
          d += load(w3, i) * v
          i += lanes
        }
        var four = SIMD4<Float>(sum(a), sum(b), sum(c), sum(d))
        if let bias { four += SIMD4(bias[r], bias[r + 1], bias[r + 2], bias[r + 3]) }
        if adds { four += SIMD4(to[r], to[r + 1], to[r + 2], to[r + 3]) }
        for lane in 0..<4 { to[r + lane] = four[lane] }
        r += 4
      }
      while r < m {
        let value = dot(row, w + r * k, k) + (bias?[r] ?? 0)
        to[r] = adds ? to[r] + value : value
        r += 1
      }
    }
  }

  private typealias Half = SIMD4<Float>

  @inline(__always)
  private static func half(_ at: UnsafePointer<Float>, _ i: Int) -> Half { UnsafeRawPointer(at + i).loadUnaligned(as: Half.self) }

  @inline(__always)
  private static func sum(_ low: Half, _ high: Half) -> Float {
    let four = low + high
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }

  /// Two rows of `product`.
  private static func pair(
    _ x: UnsafePointer<Float>, _ k: Int, _ w: UnsafePointer<Float>, _ m: Int, _ bias: UnsafePointer<Float>?,
    _ out: UnsafeMutablePointer<Float>, _ stride: Int, _ adds: Bool
  ) {
    let y = x + k
    var r = 0
    while r < m {
      let w0 = w + r * k
      let w1 = w0 + k
      var (a0, a1, b0, b1) = (Half.zero, Half.zero, Half.zero, Half.zero)
      var (c0, c1, d0, d1) = (Half.zero, Half.zero, Half.zero, Half.zero)
      var i = 0
      while i < k {
        let x0 = half(x, i)
        let x1 = half(x, i + 4)
        let y0 = half(y, i)
        let y1 = half(y, i + 4)
        var v = half(w0, i)
        a0 += v * x0
        b0 += v * y0
        v = half(w0, i + 4)
        a1 += v * x1
        b1 += v * y1
        v = half(w1, i)
        c0 += v * x0
        d0 += v * y0
        v = half(w1, i + 4)
        c1 += v * x1
        d1 += v * y1
        i += lanes
      }
      var four = SIMD4<Float>(sum(a0, a1), sum(c0, c1), sum(b0, b1), sum(d0, d1))
      if let bias { four += SIMD4(bias[r], bias[r + 1], bias[r], bias[r + 1]) }
      let second = out + stride
      if adds { four += SIMD4(out[r], out[r + 1], second[r], second[r + 1]) }
      out[r] = four[0]
      out[r + 1] = four[1]
      second[r] = four[2]
      second[r + 1] = four[3]
      r += 2
    }
  }

  package static func dot(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ k: Int) -> Float {
    var a = Lane.zero
    var i = 0
    while i < k {
      a += load(x, i) * load(y, i)
      i += lanes
    }
    return sum(a)
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

  /// e to a power, good to 2e-7 of the value: powers of two from the exponent's bits, the rest by the series of degree 6.
  @inline(__always)
  package static func exp(_ value: Lane) -> Lane {
    let low = Lane(repeating: -87)
    let high = Lane(repeating: 87)
    let z = value.replacing(with: low, where: value .< low).replacing(with: high, where: value .> high) * 1.442695041
    // Adding 1.5 · 2^23 rounds to a whole number and leaves it in the low bits.
    let rounding = Lane(repeating: 12_582_912)
    let whole = z + rounding
    let f = (z - (whole - rounding)) * 0.6931471806
    var p = f * (1.0 / 720) + 1.0 / 120
    p = p * f + 1.0 / 24
    p = p * f + 1.0 / 6
    p = p * f + 0.5
    p = p * f + 1
    p = p * f + 1
    let shifted = bits(whole) &<< 23
    return lane(bits(p) &+ shifted)
  }

  @inline(__always)
  package static func sigmoid(_ value: Lane) -> Lane { 1 / (exp(0 - value) + 1) }

  @inline(__always)
  package static func tanh(_ value: Lane) -> Lane { 2 / (exp(value * -2) + 1) - 1 }

  @inline(__always)
  private static func bits(_ v: Lane) -> SIMD8<UInt32> { unsafeBitCast(v, to: SIMD8<UInt32>.self) }

  @inline(__always)
  private static func lane(_ v: SIMD8<UInt32>) -> Lane { unsafeBitCast(v, to: Lane.self) }
}
