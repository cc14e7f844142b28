/// Bounds on what is analysed of one report, far above what reports have, so that no input takes longer than its size explains.
struct AnalysisCalibration: Sendable {
  static let standard = AnalysisCalibration()

  /// Words and marks of the title and the story that are analysed; the rest is a finding. An article has 500 to 6,000, a novel 100,000.
  /// Tried: 100,000 (an account takes 8 s) and 120,000 (it takes up to 11 s).
  var tokens = 100_000
}
