import Annotating
import Vocabulary

/// How well senses and arguments are found.
struct RoleScore {
  private(set) var senses = (right: 0, of: 0)
  /// With the treebank's predicates: arguments with right span and label.
  private(set) var arguments = (right: 0, found: 0, marked: 0)
  /// The same, labels apart.
  private(set) var spans = 0
  /// Marked arguments that are somebody's candidate.
  private(set) var reachable = 0
  /// Predicates that are found, not given.
  private(set) var predicates = (right: 0, found: 0, marked: 0)
  /// The same with predicates that are found: a missed or wrong predicate costs its arguments.
  private(set) var ownArguments = (right: 0, found: 0, marked: 0)
  private(set) var byLabel: [String: (right: Int, found: Int, marked: Int)] = [:]

  init(_ samples: [RoleSample], _ finder: RoleFinder) {
    for sample in samples {
      let rows = sample.predicates
      let given = finder.predicates(in: sample.words[...], bytes: sample.bytes, given: rows.map(\.word))
      let pass = RolePass(sample.words[...], bytes: sample.bytes)
      for (row, found) in zip(rows, given) {
        var spans: Set<Range<Int>> = []
        pass.forEachCandidate(of: row.word, roleset: row.roleset) { span, _ in spans.insert(span) }
        reachable += row.arguments.count { spans.contains($0.words) }
        senses.of += 1
        if row.roleset == found.roleset { senses.right += 1 }
        arguments = added(row, found, to: arguments, all: true)
      }
      let own = finder.predicates(in: sample.words[...], bytes: sample.bytes)
      let marked = Dictionary(rows.map { ($0.word, $0) }, uniquingKeysWith: { a, _ in a })
      predicates.found += own.count
      predicates.marked += rows.count
      ownArguments.marked += rows.reduce(0) { $0 + $1.arguments.count }
      for found in own {
        if let row = marked[found.word] {
          predicates.right += 1
          ownArguments.right += added(row, found, to: (0, 0, 0), all: false).right
        }
        ownArguments.found += found.arguments.count
      }
    }
  }

  /// Counts with those of one predicate; `all`: by label too.
  private mutating func added(
    _ row: PropBankFile.Row, _ found: Predicate, to counts: (right: Int, found: Int, marked: Int), all: Bool
  ) -> (right: Int, found: Int, marked: Int) {
    var counts = counts
    counts.marked += row.arguments.count
    counts.found += found.arguments.count
    for argument in found.arguments {
      let isRight = row.arguments.contains { $0.label == argument.role.name && $0.words == argument.words }
      if isRight { counts.right += 1 }
      guard all else { continue }
      if row.arguments.contains(where: { $0.words == argument.words }) { spans += 1 }
      byLabel[argument.role.name, default: (0, 0, 0)].found += 1
      if isRight { byLabel[argument.role.name, default: (0, 0, 0)].right += 1 }
    }
    if all { for argument in row.arguments { byLabel[argument.label, default: (0, 0, 0)].marked += 1 } }
    return counts
  }

  private static func f1(_ counts: (right: Int, found: Int, marked: Int)) -> Double {
    2 * Double(counts.right) / Double(max(1, counts.found + counts.marked))
  }

  var lines: [String] {
    func shown(_ value: Double) -> String { String(Double(Int(value * 1000 + 0.5)) / 1000) }
    return [
      "senses \(shown(Double(senses.right) / Double(max(1, senses.of)))) of \(senses.of)",
      "arguments F1 \(shown(Self.f1(arguments))), precision \(shown(Double(arguments.right) / Double(max(1, arguments.found)))), recall \(shown(Double(arguments.right) / Double(max(1, arguments.marked)))) of \(arguments.marked); spans alone \(spans) of \(arguments.found) found, \(reachable) among the candidates",
      "own predicates F1 \(shown(Self.f1(predicates))), their arguments F1 \(shown(Self.f1(ownArguments)))",
      byLabel.sorted { ($0.value.marked, $1.key) > ($1.value.marked, $0.key) }.prefix(16).map { "\($0.key) \(shown(Self.f1($0.value)))" }
        .joined(separator: ", "),
    ]
  }
}
