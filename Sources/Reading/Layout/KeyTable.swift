import TextAlgorithms

/// Values by the keys of words: open addressing by the key itself, which is a hash already.
///
/// Cost of a look-up: mostly one probe, for at most a quarter of the places are taken. Memory: four bytes a place beside keys and values.
struct KeyTable<Value: Sendable>: Sendable {
  private var slots: [UInt32]
  private var keys: [UInt64] = []
  private var values: [Value] = []

  init(_ table: [UInt64: Value]) {
    var size = 16
    while size < 4 * table.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (key, value) in table {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys.append(key)
      values.append(value)
      slots[slot] = UInt32(keys.count)
    }
  }

  subscript(key: UInt64) -> Value? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key { return values[index] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// A set of keys of words; the key 0 is in none.
struct KeySet: Sendable {
  /// A place holds its key, or 0 where it is free.
  private var slots: [UInt64]

  init(_ keys: some Sequence<UInt64>) {
    let keys = Set(keys)
    var size = 16
    while size < 4 * keys.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for key in keys {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = key
    }
  }

  func contains(_ key: UInt64) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}

/// Folded words written in a table as one text, as a set of keys.
func keySet(_ text: String) -> KeySet { KeySet(wordKeys(text)) }

/// The keys of folded words written in a table as one text, in their order.
func wordKeys(_ text: String) -> [UInt64] {
  text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) }
}
