import Vocabulary

extension PlainTable {
  /// Columns of the pairs of a corpus.
  package static let corpusPairColumns = ["a", "b", "kind", "coverage_of_a", "coverage_of_b", "longest_run"]

  /// Columns of the passages of a corpus.
  package static let corpusPassageColumns = ["passage", "kind", "overlap", "witness", "report", "start", "end", "text"]

  package static func row(_ pair: CopyPair) -> [String] {
    [pair.a, pair.b, pair.kind.rawValue, "\(pair.coverageOfA)", "\(pair.coverageOfB)", "\(pair.longestRun)"]
  }

  /// One row for each witness.
  package static func rows(_ passage: Passage) -> [[String]] {
    passage.witnesses.enumerated().map { number, witness in
      [
        passage.id.value, passage.kind.rawValue, "\(passage.overlap)", "\(number + 1)", witness.report.value, "\(witness.start)",
        "\(witness.end)", witness.text ?? "",
      ]
    }
  }
}
