/// Two reports of a corpus that share text, the later one first.
package struct CopyPair: Sendable, Codable, Hashable {
  package enum Kind: String, Sendable, Codable {
    /// Half of the words of either report stand in the other.
    case nearCopy = "near-copy"
    /// Less, but a passage.
    case passage
  }

  /// Names of the reports: `id` of a JSONL line, else the path.
  package var a: String
  package var b: String
  package var kind: Kind
  /// Share of the words outside quotation marks that stand in the other report too, in its order, 0…1, in thousandths.
  package var coverageOfA: Double
  package var coverageOfB: Double
  /// Words of the longest run without a difference.
  package var longestRun: Int

  package init(a: String, b: String, kind: Kind, coverageOfA: Double, coverageOfB: Double, longestRun: Int) {
    self.a = a
    self.b = b
    self.kind = kind
    self.coverageOfA = coverageOfA
    self.coverageOfB = coverageOfB
    self.longestRun = longestRun
  }
}
