import Vocabulary

/// One quantity followed over time, in words and as a step line.
package struct TrackRow: Sendable {
  package struct Point: Sendable {
    /// As the first of its reports prints it.
    package var printed: String
    /// Day of publication; empty where it is not known.
    package var day: String
    package var value: Double
    package var reports: [Identifier]
    /// Reports that print it though an earlier report has a later value.
    package var stillPrint: [Identifier]
    package var mention: Span?
    /// Place on the line, in thousandths of its width and height, from the left and the top.
    package var x: Int
    package var y: Int
  }

  package var name: String
  package var points: [Point]

  /// Room above the highest and below the lowest value, in thousandths.
  private static let margin = 150

  package static func all(_ account: Account, words: (Span) -> String) -> [TrackRow] {
    let figures = Dictionary(account.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let days = Dictionary(
      account.reports.compactMap { report in report.publishedDay.map { (report.id, $0) } }, uniquingKeysWith: { first, _ in first })
    return account.tracks.compactMap { track in
      let points = track.values.compactMap { value -> Point? in
        guard let figure = figures[value.figure], let number = figure.value.low ?? figure.value.high else { return nil }
        let next = value.supersededBy.flatMap { id in track.values.first { $0.figure == id } }?.asOf.map { String($0.value.prefix(10)) }
        return Point(
          printed: figure.mentions.first.map(words) ?? NumberWords.value(number), day: value.asOf.map { String($0.value.prefix(10)) } ?? "",
          value: number, reports: value.reports,
          stillPrint: value.reports.filter { report in next.map { next in days[report].map { $0 >= next } ?? false } ?? false },
          mention: figure.mentions.first, x: 0, y: 0)
      }
      guard points.count > 1 else { return nil }
      return TrackRow(name: track.counted.isEmpty ? points[0].printed : track.counted, points: placed(points))
    }
  }

  /// Days in even steps, values between the lowest and the highest.
  private static func placed(_ points: [Point]) -> [Point] {
    let days = Set(points.map(\.day)).sorted(), values = points.map(\.value)
    let low = values.min() ?? 0, spread = max((values.max() ?? 0) - low, .leastNonzeroMagnitude)
    return points.map { point in
      var point = point
      point.x = (days.firstIndex(of: point.day) ?? 0) * 1000 / max(days.count, 1)
      point.y = 1000 - margin - Int((point.value - low) / spread * Double(1000 - 2 * margin))
      return point
    }
  }
}
