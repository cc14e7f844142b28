import Vocabulary

/// The passages of something that has an identifier, each in its surroundings.
package struct TraceOutline: Sendable {
  package struct Excerpt: Sendable, Equatable {
    /// The report's place and the bytes of the passage.
    package var place: String
    /// The passage between `[[` and `]]`, with the words around it.
    package var words: String
  }

  /// Bytes of the surroundings on each side.
  static let surroundings = 90

  /// What it is, its identifier and its title.
  package let heading: String
  /// One for each passage whose report's payload is at hand.
  package let excerpts: [Excerpt]

  package init(_ entry: AccountIndex.Entry, in account: Account, payloads: [Identifier: Payload]) {
    heading = "\(entry.kind) \(entry.id.value): \(entry.title)"
    let places = Dictionary(
      account.texts.map { ($0.id, $0.source.place) }, uniquingKeysWith: { first, _ in first })
    excerpts = entry.spans.compactMap { span in
      guard let payload = payloads[span.report] else { return nil }
      let place = places[span.report] ?? span.report.value
      return Excerpt(place: "\(place) [\(span.start):\(span.end)]", words: Self.surrounded(span, payload))
    }
  }

  private static func surrounded(_ span: Span, _ payload: Payload) -> String {
    guard payload.isValid(span.start, span.end) else { return "(this span does not fit the file)" }
    // The surroundings are of the text as a reader sees it, which is plain.
    let text = Payload(bytes: payload.text), shown = payload.inText(span.range)
    var start = max(0, shown.lowerBound - surroundings)
    var end = min(text.bytes.count, shown.upperBound + surroundings)
    // Whole words at both ends, so whole characters too.
    while start > 0, start < shown.lowerBound, text.bytes[start] > 0x20 { start += 1 }
    while end < text.bytes.count, end > shown.upperBound, text.bytes[end] > 0x20 { end -= 1 }
    let before = text.clean(start..<shown.lowerBound), after = text.clean(shown.upperBound..<end)
    let glueBefore = shown.lowerBound > 0 && text.whiteSpaceWidth(at: shown.lowerBound - 1) > 0 ? " " : ""
    let glueAfter = shown.upperBound < text.bytes.count && text.whiteSpaceWidth(at: shown.upperBound) > 0 ? " " : ""
    return (start > 0 ? "… " : "") + before + (before.isEmpty ? "" : glueBefore) + "[[" + payload.clean(span.range) + "]]"
      + (after.isEmpty ? "" : glueAfter) + after
      + (end < text.bytes.count ? " …" : "")
  }
}
