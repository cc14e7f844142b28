/// A vector brought to mean 0 and variance 1. Source: Ba, Kiros and Hinton 2016 (layer normalisation).
package enum Normalisation {
  /// Returns the deviation that the values had, at least 1e-3. The width is a multiple of 8.
  package static func apply(_ x: UnsafePointer<Float>, _ width: Int, into out: UnsafeMutablePointer<Float>) -> Float {
    var total = DenseKernels.Lane.zero
    var i = 0
    while i < width {
      total += DenseKernels.load(x, i)
      i += DenseKernels.lanes
    }
    let mean = DenseKernels.sum(total) / Float(width)
    total = .zero
    i = 0
    while i < width {
      let d = DenseKernels.load(x, i) - mean
      total += d * d
      i += DenseKernels.lanes
    }
    let deviation = max((DenseKernels.sum(total) / Float(width)).squareRoot(), 1e-3)
    let scale = 1 / deviation
    i = 0
    while i < width {
      DenseKernels.store(out, i, (DenseKernels.load(x, i) - mean) * scale)
      i += DenseKernels.lanes
    }
    return deviation
  }
}
