/// What bytes between two runs of text mean to one who reads the page by patterns instead of a tree: comments, scripts and their like and
/// tags dropped, a tag being what stands between `<` and the next `>`.
///
/// So a stretch of the page can be cleaned without this parser and gives the text that `RenderedText` says it shows. Linear.
enum Gap: Comparable {
  case nothing
  /// White space, a tag that stands for it, or a script.
  case space
  /// Words that are not shown, such as the title of a drawing, or what looks like such: a tag with `>` in an attribute.
  case words

  init(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var scan = GapScan(page: page, at: range.lowerBound, end: range.upperBound)
    self = scan.gap()
  }
}

private struct GapScan {
  let page: UnsafeBufferPointer<UInt8>
  var at: Int
  let end: Int

  mutating func gap() -> Gap {
    var out = Gap.nothing
    while at < end {
      if page[at] == 0x3C {
        out = max(out, markup())
      } else if HTMLTokenizer.isSpace(page[at]) || page[at] == 0x0D {
        out = max(out, .space)
        at += 1
      } else {
        return .words
      }
      if out == .words { return out }
    }
    return out
  }

  private mutating func markup() -> Gap {
    if isAt("!--", at + 1), let close = index(of: "-->", from: at + 4) {
      at = close + 3
      return .nothing
    }
    let isEnd = at + 1 < end && page[at + 1] == 0x2F
    let start = isEnd ? at + 2 : at + 1
    var stop = start
    while stop < end, page[stop] | 0x20 &- 0x61 < 26 || page[stop] &- 0x30 < 10 || page[stop] == 0x5F { stop += 1 }
    let name = String(decoding: page[start..<stop].map { $0 | 0x20 }, as: UTF8.self)
    if !isEnd, Self.dropped.contains(name) {
      guard let close = endTag(name, from: stop) else { return .words }
      // A comment that opens in a script closes anywhere.
      var open = at
      while let comment = index(of: "<!--", from: open), comment < close.start {
        guard let closed = index(of: "-->", from: comment + 4), closed < close.start else { return .words }
        open = closed + 3
      }
      at = close.end
      return .space
    }
    guard let close = page[at..<end].firstIndex(of: 0x3E) else { return .words }
    at = close + 1
    return Self.spaced.contains(name) ? .space : .nothing
  }

  private func isAt(_ text: StaticString, _ place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= end else { return false }
    for i in 0..<text.utf8CodeUnitCount where page[place + i] != text.utf8Start[i] { return false }
    return true
  }

  private func index(of text: StaticString, from place: Int) -> Int? {
    var i = place
    while i + text.utf8CodeUnitCount <= end {
      if page[i] == text.utf8Start[0], isAt(text, i) { return i }
      i += 1
    }
    return nil
  }

  private func endTag(_ name: String, from place: Int) -> (start: Int, end: Int)? {
    let name = Array(name.utf8)
    var i = place
    while let start = index(of: "</", from: i) {
      i = start + 2
      guard i + name.count < end, page[i..<(i + name.count)].elementsEqual(name, by: { $0 | 0x20 == $1 }) else { continue }
      var close = i + name.count
      while close < end, HTMLTokenizer.isSpace(page[close]) || page[close] == 0x0D { close += 1 }
      if close < end, page[close] == 0x3E { return (start, close + 1) }
    }
    return nil
  }

  private static let dropped: Set<String> = ["script", "style", "noscript", "template"]
  private static let spaced: Set<String> = [
    "p", "div", "br", "hr", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "table", "section", "article", "header",
    "footer", "figure", "figcaption", "blockquote", "pre", "dl", "dt", "dd", "aside", "nav", "main",
  ]
}
