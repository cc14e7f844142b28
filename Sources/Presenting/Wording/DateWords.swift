import Vocabulary

/// Moments in plain English, for readers of the page.
package enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `2024-10-03` is "Thursday 3 October 2024"; `2022-02/..` is "since February 2022"; what has no plain form stays as it is written.
  package static func words(_ value: String) -> String {
    if value.hasSuffix("/..") { return "since " + words(String(value.dropLast(3))) }
    if value.hasPrefix("../") { return "until " + words(String(value.dropFirst(3))) }
    switch value {
    case "PAST_REF": return "some time before"
    case "PRESENT_REF": return "at present"
    case "FUTURE_REF": return "some time later"
    default: break
    }
    let halves = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts[0].count == 4, let year = Int(parts[0]) else { return value }
    let time = halves.count == 2 && !halves[1].isEmpty ? ", " + halves[1] : ""
    switch parts.count {
    case 1: return String(year) + time
    case 2:
      if parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()) { return "week \(week) of \(year)" }
      if let season = ["SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"][parts[1]] { return "\(season) \(year)" }
      guard let month = Int(parts[1]), (1...12).contains(month) else { return value }
      return "\(months[month - 1]) \(year)"
    case 3:
      guard let month = Int(parts[1]), (1...12).contains(month), let day = Int(parts[2]), (1...31).contains(day) else { return value }
      return "\(weekday(year, month, day)) \(day) \(months[month - 1]) \(year)\(time)"
    default: return value
    }
  }

  /// How a moment is known, in words; empty where the text states it.
  package static func basis(_ basis: Moment.Basis) -> String {
    switch basis {
    case .stated: ""
    case .given: "given by the user"
    case .resolved: "worked out from the report’s date"
    case .cluster: "anchored by another report"
    case .none: "not anchored"
    }
  }

  /// Sakamoto's method, Gregorian; years 1 to 9999.
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> String {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    let sundayFirst = (y + y / 4 - y / 100 + y / 400 + shifts[month - 1] + day) % 7
    return weekdays[((sundayFirst + 6) % 7 + 7) % 7]
  }
}
