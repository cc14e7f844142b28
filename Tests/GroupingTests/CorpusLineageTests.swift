import Testing
import TextAlgorithms
import Vocabulary

@testable import Grouping

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

  private func pairs(_ made: Made, least: Double = 0.2) throws -> (pairs: [CopyPair], clusters: [[String]]) {
    var lineage = try CorpusLineage(least: least)
    var out: [CopyPair] = []
    for report in made.reports {
      let bytes = Array(report.text.utf8)
      out += try lineage.add(.init(name: report.name, bytes, ranges: [0..<bytes.count]))
    }
    var clusters: [[String]] = []
    try lineage.forEachCluster { clusters.append($0) }
    var again: [CopyPair] = []
    try lineage.forEachPair { again.append($0) }
    #expect(again == out)
    return (out, clusters)
  }

  @Test func findsCopiesAndNothingElse() throws {
    let made = Self.corpus(500, seed: 3)
    let (found, clusters) = try pairs(made)
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
    #expect(try pairs(made).pairs == found)
  }

  /// Pairs, passages and clusters as sets, with what names do not say left out.
  private func sets(_ reports: [(name: String, text: String)]) throws -> [Set<String>] {
    var lineage = try CorpusLineage(room: 500)
    var pairs: Set<String> = []
    for report in reports {
      let bytes = Array(report.text.utf8)
      for pair in try lineage.add(.init(name: report.name, bytes, ranges: [0..<bytes.count])) { pairs.insert("\(pair)") }
    }
    let passages = try lineage.passages().map { passage in
      try passage.witnesses.map { "\(try lineage.name(of: $0.report)) \($0.words)" }.sorted().joined(separator: " ")
        + "\(passage.isVerbatim)"
    }
    var clusters: Set<String> = []
    try lineage.forEachCluster { clusters.insert($0.joined(separator: " ")) }
    return [pairs, Set(passages), clusters]
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func theOrderOfTheReportsChangesNothing(_ seed: UInt64) throws {
    var reports = Self.corpus(90, seed: seed).reports
    // Short ones, equal ones, and parts of others.
    for number in 0..<10 {
      let words = reports[number * 7].text.split(separator: " ")
      reports.append(("part\(number)", words[(number * 9)..<(number * 9 + 12 + number * number)].joined(separator: " ")))
      reports.append(("equal\(number)", reports[number * 7].text))
    }
    let expected = try sets(reports)
    #expect(expected[0].count > 30 && expected[1].count > 10 && expected[2].count > 8)
    var random = SplitMix64(seed)
    for order in [Array(reports.reversed())] + (0..<3).map({ _ in reports.shuffled(using: &random) }) {
      for (got, wanted) in zip(try sets(order), expected) {
        #expect(got == wanted, "\(got.symmetricDifference(wanted).sorted().prefix(4))")
      }
    }
  }

  @Test func quotationsAreNoCopies() throws {
    var made = Made()
    let speech = "“\((0..<80).map { "word\($0)" }.joined(separator: " "))”"
    made.reports = [("a", "An own beginning here. \(speech)"), ("b", "Another start of things entirely. \(speech)")]
    #expect(try pairs(made).pairs.isEmpty)
    made.reports = made.reports.map { ($0.name, String($0.text.dropLast().replacing("“", with: ""))) }
    #expect(try pairs(made).pairs.map(\.kind) == [.nearCopy])
  }

  @Test func coverageSetsWhatIsTold() throws {
    var made = Made()
    let shared = (0..<15).map { "shared\($0)" }
    for name in ["a", "b"] { made.reports.append((name, (shared + (0..<45).map { "\(name)\($0)" }).joined(separator: " "))) }
    #expect(try pairs(made, least: 0.2).pairs.map(\.longestRun) == [15])
    #expect(try pairs(made, least: 0.2).pairs.map(\.coverageOfA) == [0.25])
    #expect(try pairs(made, least: 0.3).pairs.isEmpty)
  }

  private func words(_ name: String, _ count: Int) -> [String] { (0..<count).map { "\(name)\($0)" } }

  /// Reports of stretches; gives for each passage its witnesses as "report first…last".
  private func passages(_ reports: [(name: String, words: [String])]) throws -> [String] {
    var lineage = try CorpusLineage(room: 64)
    for report in reports {
      let bytes = Array(report.words.joined(separator: " ").utf8)
      _ = try lineage.add(.init(name: report.name, bytes, ranges: [0..<bytes.count]))
    }
    return try lineage.passages().map { passage in
      try passage.witnesses.map { witness in
        let words = reports[witness.report].words[witness.words]
        return "\(try lineage.name(of: witness.report)) \(words.first ?? "")…\(words.last ?? "")"
      }.joined(separator: " | ") + (passage.isVerbatim ? "" : " ~")
    }
  }

  @Test func onePassageHasAllItsWitnesses() throws {
    let x = words("x", 60)
    let y = words("y", 40)
    func own(_ name: String) -> [String] { words(name, 100) }
    #expect(
      try passages([
        ("one", own("a") + x), ("two", x + own("b")), ("none", own("n")), ("three", own("c") + x + own("d")), ("four", own("e") + x + y),
        ("five", y + own("f")),
      ]) == ["one x0…x59 | two x0…x59 | three x0…x59 | four x0…x59", "four y0…y39 | five y0…y39"])
    // A part of a passage is of the passage.
    #expect(
      try passages([("one", own("a") + x), ("two", own("b") + x), ("part", own("c") + Array(x[10..<40]))])
        == ["one x0…x59 | two x0…x59 | part x10…x39 ~"])
    #expect(
      try passages([("one", own("a") + x), ("two", own("b") + x[..<30] + ["new"] + x[31...])]) == ["one x0…x59 | two x0…x59 ~"])
    #expect(try passages([("one", own("a")), ("two", own("b"))]).isEmpty)
  }

  @Test(arguments: [1, 60, 149])
  func goesOnFromAMark(_ stop: Int) throws {
    let made = Self.corpus(150, seed: 5)
    let shelf = MemoryShelf()
    func add(_ range: Range<Int>, to lineage: inout CorpusLineage) throws {
      for report in made.reports[range] {
        let bytes = Array(report.text.utf8)
        _ = try lineage.add(.init(name: report.name, source: .init(file: 3, line: 5..<9), bytes, ranges: [0..<bytes.count]))
      }
    }
    var whole = try CorpusLineage(room: 900)
    try add(0..<150, to: &whole)
    var first = try CorpusLineage(shelf: shelf, room: 900)
    try add(0..<stop, to: &first)
    let mark = try first.mark()
    var next = try CorpusLineage(least: 0.2, shelf: shelf, room: 900, from: mark) { try #require(shelf.stores[$0]) }
    try add(stop..<150, to: &next)
    #expect(try next.passages() == whole.passages())
    #expect(try next.mark() == whole.mark())
    #expect(try next.source(of: 149) == .init(file: 3, line: 5..<9))
    for (name, bytes) in mark.stores where bytes ?? 0 > 0 && (name == "pairs" || name == "links") {
      shelf.stores[name]?.bytes[0] ^= 1
      #expect(throws: StoreDamage.self) {
        try CorpusLineage(least: 0.2, shelf: shelf, room: 900, from: mark) { try #require(shelf.stores[$0]) }
      }
      shelf.stores[name]?.bytes[0] ^= 1
    }
  }
}
