import Vocabulary

/// What a pass over a corpus finds, in words.
package enum CorpusWords {
  package static let pairs = "Reports that share text"
  package static let passages = "Passages, each with all its witnesses"
  package static let clusters = "Clusters that near-copies connect"

  /// Words of a passage that are shown in full; of a longer one only so many from its beginning and its end.
  static let longest = (whole: 40, beginning: 24, end: 8)

  package static func pair(_ pair: CopyPair) -> String {
    "\(pair.a) — \(pair.b): \(pair.kind == .nearCopy ? "near-copies" : "a passage"), "
      + "\(NumberWords.percent(pair.coverageOfA)) and \(NumberWords.percent(pair.coverageOfB)), longest run \(pair.longestRun) words"
  }

  /// The words of a passage, and what it is and where it stands.
  package static func passage(_ passage: Passage) -> (words: String, facts: String) {
    let words = (passage.witnesses.first?.text ?? "").split(separator: " ")
    let shown =
      words.count > longest.whole
      ? words.prefix(longest.beginning).joined(separator: " ") + " … " + words.suffix(longest.end).joined(separator: " ")
      : words.joined(separator: " ")
    let reports = Set(passage.witnesses.map(\.report)).count
    let places = passage.witnesses.map { "\($0.report) [\($0.start):\($0.end)]" }.joined(separator: ", ")
    return (
      shown,
      "\(passage.kind.rawValue), \(NumberWords.count(words.count, "word")), in \(NumberWords.count(reports, "report")): \(places)"
    )
  }

  package static func cluster(_ reports: [String]) -> String { "\(reports.count): \(reports.joined(separator: ", "))" }

  /// "60 reports · 12 pairs · 40 passages · 5 clusters of near-copies".
  package static func totals(reports: Int, pairs: Int, passages: Int, clusters: Int) -> String {
    [
      NumberWords.count(reports, "report"), NumberWords.count(pairs, "pair"), NumberWords.count(passages, "passage"),
      NumberWords.count(clusters, "cluster") + " of near-copies",
    ].joined(separator: " · ")
  }
}
