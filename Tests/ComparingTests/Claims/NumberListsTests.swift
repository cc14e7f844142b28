import Testing

@testable import Comparing

struct NumberListsTests {
  private static func lists(_ all: [[Int32]]) -> NumberLists<Int32> {
    var out = NumberLists<Int32>()
    for list in all { out.append(list) }
    return out
  }

  /// Against sets, over every pair of seven lists.
  @Test func agreesWithSets() {
    let all: [[Int32]] = [[], [0], [9], [1, 3, 5], [0, 2, 4, 6, 8], [5, 9], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]
    let lists = Self.lists(all)
    #expect(lists.count == all.count)
    for (i, a) in all.enumerated() {
      #expect(lists[i].map { lists.numbers[$0] } == a)
      #expect(lists.isEmpty(i) == a.isEmpty)
      for (j, b) in all.enumerated() { #expect(lists.meet(i, j) == !Set(a).isDisjoint(with: b), "\(a) \(b)") }
      for number in Int32(0)..<10 { #expect(lists.has(i, number) == a.contains(number), "\(a) \(number)") }
    }
  }
}
