import Testing

@testable import TextAlgorithms

struct SeedExtensionTests {
  @Test func growsToBothSides() {
    let runs = SeedExtension().runs([9, 1, 2, 3, 4, 8], [1, 2, 3, 4, 7], seeds: [(a: 2, b: 1), (a: 3, b: 2)])
    #expect(runs == [SeedExtension.Run(a: 1, b: 0, count: 4)])
  }

  @Test func findsRunsOnOtherDiagonals() {
    let runs = SeedExtension().runs([1, 2, 9, 1, 2], [1, 2], seeds: [(a: 0, b: 0), (a: 3, b: 0), (a: 4, b: 1)])
    #expect(runs == [SeedExtension.Run(a: 0, b: 0, count: 2), SeedExtension.Run(a: 3, b: 0, count: 2)])
  }

  @Test func leavesOutSeedsThatDoNotFit() {
    #expect(SeedExtension().runs([1, 2], [2, 1], seeds: [(a: 0, b: 0), (a: 5, b: 0), (a: -1, b: 1)]).isEmpty)
  }
}
