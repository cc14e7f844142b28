import Running

/// The line that shows on a terminal how far a stage is: a bar, the rate, and the time left.
struct ProgressBar {
  /// Cells of the bar.
  static let width = 24

  var stage: ProgressEvent.Stage
  /// nil where their number is not known: then the count stands alone.
  var items: Int?
  var done = 0

  /// - Parameter seconds: since the stage began.
  func line(after seconds: Double) -> String {
    let name = ProgressText.name(stage)
    guard let items, items > 0 else { return done > 0 ? "\(name) \(done)\(rate(seconds))" : "\(name) …" }
    let full = min(Self.width, Self.width * done / items)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
    return "\(name) \(bar) \(done) of \(items)\(rate(seconds))\(left(items, seconds))"
  }

  private func rate(_ seconds: Double) -> String {
    guard done > 0, seconds > 0 else { return "" }
    let tenths = Int((Double(done) / seconds * 10).rounded())
    return tenths >= 100 ? ", \(tenths / 10) a second" : ", \(tenths / 10).\(tenths % 10) a second"
  }

  /// The time that the rest takes at the rate so far.
  private func left(_ items: Int, _ seconds: Double) -> String {
    guard done > 0, done < items else { return "" }
    let left = Int((seconds / Double(done) * Double(items - done)).rounded(.up))
    return left < 100 ? ", \(left) s left" : ", \((left + 59) / 60) min left"
  }
}
