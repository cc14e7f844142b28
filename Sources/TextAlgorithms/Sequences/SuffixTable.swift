/// What the ends of two sequences have in common: the table of lengths of Wagner and Fischer, a bit for each cell.
///
/// Source: Hyyrö (2004), *Bit-parallel LCS-length computation revisited*, with both sequences read from their ends. Cost: O(n·m / 64) time
/// and bits of memory.
struct SuffixTable {
  private let aEnd: Int
  private let bEnd: Int
  /// Machine words of a row.
  private let width: Int
  /// A row for each end of `b`, the shortest first. Bit k stands for the k-th element of `a` from its end: 0 where it lengthens what the end
  /// of `a` behind it has in common with that end of `b`.
  private let rows: [UInt64]

  /// Looks at both sequences from an index on.
  init(_ a: [UInt64], from startA: Int, _ b: [UInt64], from startB: Int) {
    aEnd = a.count - 1
    bEnd = b.count - 1
    let width = (a.count - startA + 63) / 64, rowCount = b.count - startB
    self.width = width
    guard width > 0, rowCount > 0 else {
      rows = []
      return
    }
    let places = KeyPlaces(a, from: startA)
    rows = [UInt64](unsafeUninitializedCapacity: rowCount * width) { rows, size in
      for row in 0..<rowCount {
        let bits = places.bits(of: b[b.count - 1 - row], in: a), here = row * width
        var carry: UInt64 = 0
        for k in 0..<width {
          let above = row == 0 ? UInt64.max : rows[here - width + k]
          let met = bits.map { above & places.bits[$0 + k] } ?? 0
          let (half, first) = above.addingReportingOverflow(met)
          let (sum, second) = half.addingReportingOverflow(carry)
          carry = first || second ? 1 : 0
          rows[here + k] = sum | (above & ~met)
        }
      }
      size = rowCount * width
    }
  }

  /// Whether `a` from `i` on has more in common with `b` from `j` on than `a` from `i + 1` on has.
  func needs(_ i: Int, from j: Int) -> Bool {
    let k = aEnd - i
    return rows[(bEnd - j) * width + k >> 6] >> UInt64(k & 63) & 1 == 0
  }
}

/// Where each key of a sequence stands, as bits counted from its end. Open addressing by the key itself, spread over its low bits.
private struct KeyPlaces {
  /// Of each key its first place from the end, plus 1; 0 where free.
  private var slots: [UInt32]
  private let width: Int
  /// For each place from the end a row of bits, set where the key of that place is its first.
  private(set) var bits: [UInt64]

  init(_ keys: [UInt64], from start: Int) {
    let count = keys.count - start
    width = (count + 63) / 64
    bits = Array(repeating: 0, count: count * width)
    var size = 4
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for k in 0..<count {
      let slot = slot(of: keys[keys.count - 1 - k], in: keys)
      if slots[slot] == 0 { slots[slot] = UInt32(k + 1) }
      bits[Int(slots[slot] - 1) * width + k >> 6] |= 1 << UInt64(k & 63)
    }
  }

  /// Where the row of a key begins; nil where the sequence lacks the key.
  func bits(of key: UInt64, in keys: [UInt64]) -> Int? {
    let place = slots[slot(of: key, in: keys)]
    return place > 0 ? Int(place - 1) * width : nil
  }

  private func slot(of key: UInt64, in keys: [UInt64]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] > 0, keys[keys.count - Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }
}
