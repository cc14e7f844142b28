/// An identifier made from content: sixteen or more hexadecimal digits, unique within one account.
///
/// The same input gives the same identifiers in any order and on any number of cores.
package struct Identifier: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let value: String

  package init(_ value: String) { self.value = value }

  package init(from decoder: any Decoder) throws { value = try decoder.singleValueContainer().decode(String.self) }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  package static func < (a: Identifier, b: Identifier) -> Bool { a.value < b.value }

  package var description: String { value }
}

/// A half-open range of UTF-8 bytes of one report's payload: the one coordinate of the project.
///
/// `start` and `end` lie on character boundaries. `text`, the words as a reader sees them, is absent while stages work
/// and is filled in when a value is encoded with the payloads at hand (see `PayloadShelf`).
package struct Span: Hashable, Comparable, Sendable, Codable {
  package var report: Identifier
  package var start: Int
  package var end: Int
  package var text: String?

  package init(report: Identifier, start: Int, end: Int, text: String? = nil) {
    self.report = report
    self.start = start
    self.end = end
    self.text = text
  }

  package init(report: Identifier, _ range: Range<Int>) {
    self.init(report: report, start: range.lowerBound, end: range.upperBound)
  }

  package var range: Range<Int> { start..<end }

  package func contains(_ other: Span) -> Bool { report == other.report && start <= other.start && other.end <= end }

  package func overlaps(_ other: Span) -> Bool { report == other.report && start < other.end && other.start < end }

  package static func == (a: Span, b: Span) -> Bool { a.report == b.report && a.start == b.start && a.end == b.end }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(report)
    hasher.combine(start)
    hasher.combine(end)
  }

  /// By report, then start, then end.
  package static func < (a: Span, b: Span) -> Bool {
    if a.report != b.report { return a.report < b.report }
    return a.start != b.start ? a.start < b.start : a.end < b.end
  }

  private enum CodingKeys: String, CodingKey { case report, start, end, text }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(report, forKey: .report)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    let shelf = encoder.userInfo[PayloadShelf.key] as? PayloadShelf
    try container.encodeIfPresent(text ?? shelf?.text(of: self), forKey: .text)
  }
}
