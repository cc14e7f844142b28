import Vocabulary

/// What a reader calls each report.
enum ReportLabels {
  /// The labels of reports, shortened; equal ones get their place in the list.
  static func labels(_ reports: [Report]) -> [String] {
    let raw = reports.map { $0.label.shortened(to: $0.outlet.basis == .unknown ? 22 : 28) }
    var seen: [String: Int] = [:]
    for label in raw { seen[label, default: 0] += 1 }
    var taken: [String: Int] = [:]
    return raw.map { label in
      guard seen[label, default: 0] > 1 else { return label }
      taken[label, default: 0] += 1
      return "\(label) (\(taken[label, default: 1]))"
    }
  }
}
