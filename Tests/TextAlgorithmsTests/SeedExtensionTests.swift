import Testing

@testable import TextAlgorithms

struct SeedExtensionTests {
  @Test func growsToBothSides() {
    let runs = SeedExtension(gap: 2).runs([9, 1, 2, 3, 4, 8], [1, 2, 3, 4, 7], seeds: [(a: 2, b: 1), (a: 3, b: 2)])
    #expect(runs == [SeedExtension.Run(a: 1, b: 0, count: 4)])
  }

  @Test func leavesOutSeedsThatDoNotFit() {
    #expect(SeedExtension(gap: 0).runs([1, 2], [2, 1], seeds: [(a: 0, b: 0), (a: 5, b: 0), (a: -1, b: 1)]).isEmpty)
  }

  @Test func joinsNearRunsInOrder() {
    let near = [SeedExtension.Run(a: 0, b: 0, count: 3), SeedExtension.Run(a: 4, b: 5, count: 2)]
    let far = SeedExtension.Run(a: 30, b: 9, count: 2)
    #expect(SeedExtension(gap: 2).chains(near + [far]) == [near, [far]])
    let crossed = [SeedExtension.Run(a: 0, b: 10, count: 3), SeedExtension.Run(a: 4, b: 2, count: 3)]
    #expect(SeedExtension(gap: 9).chains(crossed).count == 2)
  }
}
