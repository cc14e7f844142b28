/// Rows by key: of forms, whose keys are `Folding.key`, and of other features, whose keys are `WordFeatures`'.
///
/// Cost: a look in a table of buckets, then a scan of about one key.
package struct FormTable: Sendable {
  /// Ascending.
  package let keys: [UInt64]
  /// For each value of a key's highest bits the first index with at least that value.
  private let starts: [Int32]
  private static let bits = 15

  /// - Parameter keys: ascending.
  package init(keys: [UInt64]) {
    self.keys = keys
    var starts = [Int32](repeating: 0, count: 1 << Self.bits + 1)
    for key in keys { starts[Int(key >> (64 - Self.bits)) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    self.starts = starts
  }

  package func row(_ key: UInt64) -> Int32? {
    let bucket = Int(key >> (64 - UInt64(Self.bits)))
    for index in starts[bucket]..<starts[bucket + 1] where keys[Int(index)] == key { return index }
    return nil
  }
}
