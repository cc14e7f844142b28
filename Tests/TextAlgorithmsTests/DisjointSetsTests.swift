import Testing
import TextAlgorithms

struct DisjointSetsTests {
  @Test(arguments: [
    ([], [[0], [1], [2], [3], [4]]), ([(3, 1)], [[0], [1, 3], [2], [4]]), ([(4, 2), (2, 0), (3, 1)], [[0, 2, 4], [1, 3]]),
    ([(0, 1), (2, 3), (1, 3), (3, 3)], [[0, 1, 2, 3], [4]]),
  ])
  func joinsWhatIsJoined(joins: [(Int, Int)], wanted: [[Int]]) {
    for order in [joins, joins.reversed()] {
      var sets = DisjointSets(count: 5)
      for (a, b) in order { sets.join(a, b) }
      #expect(sets.sets() == wanted)
      for set in wanted { for number in set { #expect(sets.root(number) == set[0] && sets.areOne(number, set[0])) } }
    }
    #expect(DisjointSets(count: 0).sets().isEmpty)
  }
}
