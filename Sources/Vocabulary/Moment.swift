import TextAlgorithms

/// A date, time or duration with how it is known.
package struct Moment: Sendable, Codable, Hashable {
  /// *stated* in the text with all its parts; *given* by the user; *resolved* against the report's own date; *cluster*:
  /// anchored by another report of the event; *none*: not anchored.
  package enum Basis: String, Sendable, Codable { case stated, given, resolved, cluster, none }

  package enum Precision: String, Sendable, Codable {
    case time, day, week, month, season, year, decade, duration, reference
  }

  /// ISO 8601 or TIMEX3, such as `2024-10-03`, `2024-W41`, `2022-02/..`, `2024-FA`, `P4Y`, `PXW`, `FUTURE_REF`;
  /// parts that are not known are `X`: `XXXX-WXX-4` is some Thursday.
  package var value: String
  package var precision: Precision
  package var basis: Basis
  package var evidence: [Span]

  package init(value: String, precision: Precision, basis: Basis, evidence: [Span]) {
    self.value = value
    self.precision = precision
    self.basis = basis
    self.evidence = evidence
  }

  /// Whether a text is a day that exists and nothing else, as `2024-02-29`.
  package static func isDay(_ text: String) -> Bool { text.utf8.count == "2024-02-29".utf8.count && CivilDate(iso: text) != nil }
}

/// Words of a report that name a time.
package struct TimedMention: Sendable, Codable, Hashable {
  package var span: Span
  package var moment: Moment
  /// What happened then, where that is known.
  package var about: Span?

  package init(span: Span, moment: Moment, about: Span? = nil) {
    self.span = span
    self.moment = moment
    self.about = about
  }
}
