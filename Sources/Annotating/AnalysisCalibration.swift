/// Bounds on what is analysed of one report, far above what reports have, so that no input takes longer than its size explains.
struct AnalysisCalibration: Sendable {
  static let standard = AnalysisCalibration()

  /// Words and marks of the title and the story that are analysed; the rest is a finding. An article has 500 to 6,000, a long novel 120,000.
  /// At 120,000 the analysis takes about 5 s; no other number was tried.
  var tokens = 120_000
}
