/// The bytes that spans count in: one report's file or member, decoded to UTF-8, never changed afterwards.
///
/// What the words are is read in `text`: the bytes themselves, or for markup the text that a reader of the page sees. Finders work on
/// `text` and give their spans through `inPage`; spans are looked up through `inText`. For plain text both are the identity.
package struct Payload: Sendable, Hashable {
  package let bytes: [UInt8]
  /// For markup the text that is seen, and its way back; nil for plain text.
  package let reading: TextMap?

  package init(bytes: [UInt8], reading: TextMap? = nil) {
    self.bytes = bytes
    self.reading = reading
  }

  package var isMarkup: Bool { reading != nil }

  /// The text as a reader sees it, UTF-8.
  package var text: [UInt8] { reading?.text ?? bytes }

  /// The range of `text` that a range of the payload shows.
  package func inText(_ page: Range<Int>) -> Range<Int> { reading?.inText(page) ?? page }

  /// The range of the payload that shows a range of `text`.
  package func inPage(_ text: Range<Int>) -> Range<Int> { reading?.inPage(text) ?? text }

  /// Bytes of the text that is shown at a span.
  package func size(_ span: Span) -> Int { reading?.inText(span.range).count ?? span.end - span.start }

  /// The byte of the text that is shown at a place of the payload; 0 behind the last.
  package func shownByte(at position: Int) -> UInt8 {
    let place = inText(position..<(position + 1)).lowerBound, text = text
    return place < text.count ? text[place] : 0
  }

  /// Whether the half-open range lies inside the payload and cuts no UTF-8 character.
  package func isValid(_ start: Int, _ end: Int) -> Bool {
    guard 0 <= start, start < end, end <= bytes.count else { return false }
    return !isContinuation(at: start) && !isContinuation(at: end)
  }

  /// The words of the slice as a reader sees them: white space (U+00A0 and its kin too) folded to single spaces, ends trimmed.
  ///
  /// - Precondition: the range lies inside the payload.
  package func clean(_ range: Range<Int>) -> String {
    let shown = inText(range)
    // What is not shown, such as the value of an attribute that a date stands in, is read as it stands.
    let isShown = reading == nil || !shown.isEmpty
    let range = isShown ? shown : range, bytes = isShown ? text : bytes
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var pending = false
    var i = range.lowerBound
    while i < range.upperBound {
      // A byte order mark inside a text is a letter's neighbour, no space between words.
      let width = bytes[i] == 0xEF ? 0 : Self.whiteSpaceWidth(bytes, at: i)
      if width > 0 {
        pending = !out.isEmpty
        i += width
        continue
      }
      if pending { out.append(0x20) }
      pending = false
      out.append(bytes[i])
      i += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func isContinuation(at i: Int) -> Bool { i < bytes.count && bytes[i] & 0xC0 == 0x80 }

  /// The number of bytes of the white space character at `i` of the payload; 0 where there is none.
  package func whiteSpaceWidth(at i: Int) -> Int { Self.whiteSpaceWidth(bytes, at: i) }

  /// The number of bytes of the white space character at `i`; 0 where there is none.
  ///
  /// Covers the Unicode property White_Space, the ASCII separators 1C to 1F and the byte order mark, which no reader sees.
  package static func whiteSpaceWidth(_ bytes: [UInt8], at i: Int) -> Int {
    let b = bytes[i]
    if b == 0x20 || (b >= 0x09 && b <= 0x0D) || (b >= 0x1C && b <= 0x1F) { return 1 }
    if b == 0xEF { return i + 2 < bytes.count && bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF ? 3 : 0 }
    guard b >= 0xC2, b <= 0xE3, i + 1 < bytes.count else { return 0 }
    let next = bytes[i + 1]
    if b == 0xC2 { return next == 0xA0 || next == 0x85 ? 2 : 0 }
    guard i + 2 < bytes.count else { return 0 }
    let last = bytes[i + 2]
    switch (b, next) {
    case (0xE1, 0x9A): return last == 0x80 ? 3 : 0
    case (0xE2, 0x80): return (last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    case (0xE2, 0x81): return last == 0x9F ? 3 : 0
    case (0xE3, 0x80): return last == 0x80 ? 3 : 0
    default: return 0
    }
  }
}

/// The payloads of an account's reports, through which an encoder fills in the `text` of each span.
package struct PayloadShelf: Sendable {
  package static let key = CodingUserInfoKey(rawValue: "synoptic.payloads")!
  package let payloads: [Identifier: Payload]

  package init(_ payloads: [Identifier: Payload]) { self.payloads = payloads }

  /// The cleaned words of a span, or nil where its report is not on the shelf or the span does not fit it.
  package func text(of span: Span) -> String? {
    guard let payload = payloads[span.report], payload.isValid(span.start, span.end) else { return nil }
    return payload.clean(span.range)
  }
}
