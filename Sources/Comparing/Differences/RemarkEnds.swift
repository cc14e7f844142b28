import TextAlgorithms
import Vocabulary

/// Where one report stops quoting, or begins, and another prints more sentences of the same speech.
struct RemarkEnds {
  let ground: DifferenceGround
  let quoted: QuotedSentences
  /// Sentences of several reports that are one, as indices into `quoted`.
  let groups: [[Int]]
  private let calibration = DifferenceCalibration.standard

  func find() -> [Difference] {
    var groupOf: [Int: Int] = [:]
    for (group, members) in groups.enumerated() { for member in members { groupOf[member] = group } }
    return groups.indices.compactMap { end($0, groupOf, forwards: true) ?? end($0, groupOf, forwards: false) }
  }

  /// One report goes on behind a sentence, or comes to it from another one; others have that sentence at the end, or beginning, of what they
  /// quote, and the next one nowhere.
  private func end(_ group: Int, _ groupOf: [Int: Int], forwards: Bool) -> Difference? {
    let members = groups[group]
    let outer = { member in neighbour(member, forwards: forwards).flatMap { groupOf[$0] == group ? nil : $0 } }
    guard let full = members.first(where: { outer($0) != nil }), let next = outer(full) else { return nil }
    let printed = Set((groupOf[next].map { groups[$0] } ?? [next]).map { quoted.all[$0].report })
    let reports = Set(members.map { quoted.all[$0].report }).subtracting(printed)
    let short = members.filter { member in
      reports.contains(quoted.all[member].report) && quoted.all[member].words.words.count >= calibration.leastCutTo
        && !members.contains { quoted.all[$0].report == quoted.all[member].report && outer($0) != nil }
    }
    guard let first = short.first else { return nil }
    let label = ground.label[quoted.all[first].report]!
    let whole = run(around: full), cut = Dictionary(grouping: short) { quoted.all[$0].report }.sorted { $0.key < $1.key }
    let sides = [whole] + cut.map { run(around: $0.value[0]) }
    let spans = sides.map { $0.map { quoted.all[$0].span } }
    return Difference(
      id: DifferenceGround.identifier(["end of a remark", forwards ? "behind" : "before"], spans.flatMap { $0 }), kind: .truncation,
      verdict: .variant, sides: spans.map { Difference.Side(value: $0.map(ground.quote).joined(separator: " … "), evidence: $0) },
      weight: matters(next) ? calibration.truncationWeight : calibration.plainCutWeight,
      explanation:
        "\(label) \(forwards ? "stops before" : "begins after") \(ground.quote(shown(next, forwards))), which \(ground.label[quoted.all[full].report]!) prints."
    )
  }

  private func neighbour(_ index: Int, forwards: Bool) -> Int? {
    if forwards {
      return index + 1 < quoted.all.count && quoted.all[index + 1].goesOn ? index + 1 : nil
    }
    return quoted.all[index].goesOn ? index - 1 : nil
  }

  /// All sentences of one speech around one of them.
  private func run(around index: Int) -> [Int] {
    var low = index, high = index
    while let before = neighbour(low, forwards: false) { low = before }
    while let after = neighbour(high, forwards: true) { high = after }
    return Array(low...high)
  }

  private func matters(_ index: Int) -> Bool {
    let one = quoted.all[index], words = ground.language.comparison
    return one.words.words.contains { words.limits.contains($0) }
  }

  /// The words of a sentence that stand next to what is left.
  private func shown(_ index: Int, _ forwards: Bool) -> Span {
    let one = quoted.all[index], count = one.words.ranges.count, most = min(count, calibration.shownCut)
    let range = forwards ? 0..<most : (count - most)..<count
    return Span(report: one.report, one.words.ranges.hull(of: range))
  }
}
