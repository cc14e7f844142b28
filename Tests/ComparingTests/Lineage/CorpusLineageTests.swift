import Testing
import Vocabulary

@testable import Comparing

/// A corpus of invented words whose copies are known.
struct CorpusLineageTests {
  struct Made {
    var reports: [(name: String, text: String)] = []
    var copies: [String: String] = [:]
  }

  /// 600 words each; every tenth is a copy of an earlier one, cut and reworded.
  static func corpus(_ count: Int, seed: UInt64) -> Made {
    var random = SplitMix64(seed)
    let parts = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "bra", "ste"]
    func word() -> String {
      // Low numbers are frequent: the square of an even chance.
      let x = Double(random.next() % 10_000) / 10_000
      var n = Int(x * x * x * 8000)
      var out = ""
      repeat {
        out += parts[n % 12]
        n /= 12
      } while n > 0
      return out
    }
    var made = Made()
    var originals: [(name: String, words: [String])] = []
    for number in 0..<count {
      let name = "r\(number)"
      var words: [String]
      if number % 10 == 9 {
        let source = originals[Int(random.next() % UInt64(originals.count))]
        made.copies[name] = source.name
        words = Array(source.words.prefix(360 + Int(random.next() % 240)))
        let percent = Int(random.next() % 11)
        for i in words.indices where random.chance(percent) { words[i] = word() }
        if random.chance(30) { words = Array(words[200...] + words[..<200]) }
      } else {
        words = (0..<600).map { _ in word() }
        originals.append((name, words))
      }
      made.reports.append((name, words.joined(separator: " ") + " “one quotation that all of them print word for word in full”"))
    }
    return made
  }

  private func pairs(_ made: Made, least: Double = 0.2) -> (pairs: [CopyPair], clusters: [[String]]) {
    var lineage = CorpusLineage(least: least)
    var out: [CopyPair] = []
    for report in made.reports {
      let bytes = Array(report.text.utf8)
      out += lineage.add(.init(name: report.name, bytes, ranges: [0..<bytes.count]))
    }
    return (out, lineage.clusters())
  }

  @Test func findsCopiesAndNothingElse() {
    let made = Self.corpus(500, seed: 3)
    let (found, clusters) = pairs(made)
    let near = found.filter { $0.kind == .nearCopy }
    let direct = near.filter { made.copies[$0.a] == $0.b }
    let siblings = near.filter { made.copies[$0.a] != nil && made.copies[$0.a] == made.copies[$0.b] }
    #expect(made.copies.count == 50)
    #expect(direct.count >= 49, "recall: \(direct.count) of 50")
    #expect(direct.count + siblings.count == near.count, "precision: \(near.count - direct.count - siblings.count) wrong")
    #expect(found.count - near.count <= siblings.count + 5)
    for (copy, source) in made.copies.sorted(by: { $0.key < $1.key }).prefix(40) {
      #expect(clusters.contains { $0.contains(copy) && $0.contains(source) } || !direct.contains { $0.a == copy })
    }
    #expect(pairs(made).pairs == found)
  }

  @Test func quotationsAreNoCopies() {
    var made = Made()
    let speech = "“\((0..<80).map { "word\($0)" }.joined(separator: " "))”"
    made.reports = [("a", "An own beginning here. \(speech)"), ("b", "Another start of things entirely. \(speech)")]
    #expect(pairs(made).pairs.isEmpty)
    made.reports = made.reports.map { ($0.name, String($0.text.dropLast().replacing("“", with: ""))) }
    #expect(pairs(made).pairs.map(\.kind) == [.nearCopy])
  }

  @Test func coverageSetsWhatIsTold() {
    var made = Made()
    let shared = (0..<15).map { "shared\($0)" }
    for name in ["a", "b"] { made.reports.append((name, (shared + (0..<45).map { "\(name)\($0)" }).joined(separator: " "))) }
    #expect(pairs(made, least: 0.2).pairs.map(\.longestRun) == [15])
    #expect(pairs(made, least: 0.2).pairs.map(\.coverageOfA) == [0.25])
    #expect(pairs(made, least: 0.3).pairs.isEmpty)
  }
}
