import TextAlgorithms

extension SequenceDifference {
  /// Whether the words compared are one quotation: a run of words in a row, or nearly all words of the shorter in order.
  ///
  /// - Parameter shorter: the number of words of the shorter side.
  func isOneQuotation(shorter: Int) -> Bool {
    let calibration = UtteranceCalibration.standard
    return longestRun >= calibration.quotedRun
      || longestRun >= calibration.leastRun && Double(common) >= calibration.quotedShare * Double(shorter)
  }
}
