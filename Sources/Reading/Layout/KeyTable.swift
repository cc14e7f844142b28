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
