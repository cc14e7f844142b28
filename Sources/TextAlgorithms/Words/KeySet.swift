/// A set of keys of words; the key 0 is in none.
package struct KeySet: Sendable {
  /// A place holds its key, or 0 where it is free.
  @usableFromInline var slots: [UInt64]

  package init(_ keys: some Sequence<UInt64>) {
    self.init(unique: Array(Set(keys)))
  }

  /// - Parameter unique: each key once.
  package init(unique keys: [UInt64]) {
    var size = 4
    while size < 4 * keys.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for key in keys {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = key
    }
  }

  @inlinable @inline(__always)
  package func contains(_ key: UInt64) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// Words parted by white space.
  package init(words: String) { self.init(WordSet.list(words)) }

  package var isEmpty: Bool { slots.allSatisfy { $0 == 0 } }

  /// No words.
  package init() { self.init([]) }
}
