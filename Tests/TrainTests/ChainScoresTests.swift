import Testing

@testable import train

/// The worked examples of the measures' papers, and their bounds.
struct ChainScoresTests {
  private func scores(_ gold: [Set<Int>], _ predicted: [Set<Int>]) -> ChainScores {
    var out = ChainScores()
    out.add(gold: gold, predicted: predicted)
    return out
  }

  /// Luo 2005: truth {1…5} {6, 7} {8…12}; two systems, of which the first joins two chains.
  @Test func joinedChains() {
    let gold: [Set<Int>] = [[1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11, 12]]
    let first = scores(gold, [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]])
    #expect(abs(first.muc.f1 - 0.947) < 0.001)
    #expect(abs(first.bCubed.f1 - 0.865) < 0.001)
    let all = scores(gold, [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]])
    #expect(abs(all.muc.f1 - 0.900) < 0.001)
    #expect(abs(all.bCubed.f1 - 0.545) < 0.001)
  }

  @Test func bounds() {
    let gold: [Set<Int>] = [[1, 2, 3], [4, 5]]
    #expect(scores(gold, gold).conll == 1)
    #expect(scores(gold, [[7, 8]]).conll == 0)
    #expect(scores(gold, []).conll == 0)
    // A chain of one says nothing.
    #expect(scores(gold, gold + [[9]]).conll == 1)
  }

  /// Each chain is matched once: of two halves only one counts.
  @Test func halves() {
    let halved = scores([[1, 2, 3, 4]], [[1, 2], [3, 4]])
    #expect(abs(halved.ceaf.recall - 2.0 / 3) < 0.001)
    #expect(halved.ceaf.predicted == 2)
  }
}
