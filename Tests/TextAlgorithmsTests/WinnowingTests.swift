import Testing

@testable import TextAlgorithms

struct WinnowingTests {
  private func keys(_ text: String) -> [UInt64] { text.split(separator: " ").map { Folding.key(String($0)) } }

  @Test func everySharedRunOfGramPlusWindowLessOneSharesAFingerprint() {
    let shared = keys("seven grey herons stood upon the weir")
    for window in 1...4 {
      let winnowing = Winnowing(gram: 4, window: window)
      let run = Array(shared.prefix(4 + window - 1))
      for lead in 0..<6 {
        let a = (0..<UInt64(lead)).map { $0 &* 77 } + run + keys("then rain")
        let b = keys("nobody saw") + run + (0..<UInt64(lead)).map { $0 &* 91 + 5 }
        let left = Set(winnowing.fingerprints(of: a).map(\.hash))
        #expect(winnowing.fingerprints(of: b).contains { left.contains($0.hash) }, "window \(window), lead \(lead)")
      }
    }
  }

  @Test func thinsAndKeepsOrder() {
    let many = (0..<1000).map { UInt64($0) &* 0x9E37_79B9 }
    let all = Winnowing(gram: 4, window: 1).fingerprints(of: many)
    let thin = Winnowing(gram: 4, window: 8).fingerprints(of: many)
    #expect(all.count == 997)
    #expect(thin.count < 350 && thin.count > 120)
    #expect(thin.map(\.position) == thin.map(\.position).sorted())
  }

  @Test func shortSequences() {
    #expect(Winnowing(gram: 4, window: 2).fingerprints(of: []).isEmpty)
    #expect(Winnowing(gram: 4, window: 2).fingerprints(of: [1, 2, 3]).isEmpty)
    #expect(Winnowing(gram: 4, window: 9).fingerprints(of: [1, 2, 3, 4, 5]).count == 1)
    #expect(Winnowing(gram: 0, window: 0).fingerprints(of: [1, 2]).count == 2)
  }
}
