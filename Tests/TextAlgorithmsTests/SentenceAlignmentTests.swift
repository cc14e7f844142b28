import Testing

@testable import TextAlgorithms

struct SentenceAlignmentTests {
  private func chain(_ links: [(Int, Int, Int)]) -> [Int] {
    SentenceAlignment().chain(links.map { SentenceAlignment.Link(a: $0.0, b: $0.1, weight: $0.2) })
  }

  @Test func keepsTheHeaviestOrder() {
    #expect(chain([(0, 0, 5), (1, 3, 9), (2, 1, 4), (3, 2, 4), (4, 4, 1)]) == [0, 1, 4])
    #expect(chain([(0, 2, 10), (1, 0, 6), (2, 1, 6)]) == [1, 2])
  }

  @Test func oneSentenceMayAnswerTwo() { #expect(chain([(0, 0, 3), (1, 0, 3), (1, 1, 3)]) == [0, 1, 2]) }

  @Test func leavesOutWhatIsNoLink() {
    #expect(chain([]).isEmpty)
    #expect(chain([(-1, 0, 3), (0, -4, 2), (0, 0, 0)]).isEmpty)
  }
}
