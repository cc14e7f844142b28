import Vocabulary

/// What a reader calls each report.
enum ReportLabels {
  /// Outlet names where they are known, else file names without ending and checksum; equal ones get their place in the list.
  static func labels(_ reports: [Report]) -> [String] {
    let raw = reports.map { report -> String in
      if report.outlet.basis != .unknown, !report.outlet.name.isEmpty { return report.outlet.name.shortened(to: 28) }
      return fileStem(report.source.place).shortened(to: 22)
    }
    var seen: [String: Int] = [:]
    for label in raw { seen[label, default: 0] += 1 }
    var taken: [String: Int] = [:]
    return raw.map { label in
      guard seen[label, default: 0] > 1 else { return label }
      taken[label, default: 0] += 1
      return "\(label) (\(taken[label, default: 1]))"
    }
  }

  private static func fileStem(_ place: String) -> String {
    let name = place.split(separator: "/").last.map(String.init) ?? place
    let stem = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? String(name[..<$0]) : nil } ?? name
    let parts = stem.split(separator: "_")
    guard parts.count > 1, let end = parts.last, end.count >= 12, end.allSatisfy(\.isHexDigit) else { return stem }
    return parts.dropLast().joined(separator: "_")
  }
}
