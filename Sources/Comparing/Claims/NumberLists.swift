/// Lists of numbers side by side in one array, so that comparing two of them touches no object.
struct NumberLists<Number: FixedWidthInteger & Sendable>: Sendable {
  private(set) var numbers: [Number] = []
  private var ends: [Int32] = [0]

  var count: Int { ends.count - 1 }

  mutating func append(_ list: some Sequence<Number>) {
    numbers.append(contentsOf: list)
    ends.append(Int32(numbers.count))
  }

  /// Where a list lies in `numbers`.
  subscript(_ list: Int) -> Range<Int> { Int(ends[list])..<Int(ends[list + 1]) }

  func isEmpty(_ list: Int) -> Bool { ends[list] == ends[list + 1] }

  /// Whether two rising lists have a number in common.
  func meet(_ a: Int, _ b: Int) -> Bool {
    var i = Int(ends[a]), j = Int(ends[b])
    let endOfA = Int(ends[a + 1]), endOfB = Int(ends[b + 1])
    while i < endOfA, j < endOfB {
      let x = numbers[i], y = numbers[j]
      if x == y { return true }
      if x < y { i += 1 } else { j += 1 }
    }
    return false
  }

  /// Whether a rising list has a number.
  func has(_ list: Int, _ number: Number) -> Bool {
    var low = Int(ends[list]), high = Int(ends[list + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < end && numbers[low] == number
  }
}
