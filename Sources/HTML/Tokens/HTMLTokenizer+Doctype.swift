extension HTMLTokenizer {
  /// Reads a document type whose word ends at `from` (sections 13.2.5.53 to 13.2.5.68).
  mutating func doctype(_ from: Int) -> Kind {
    doctype = Document.Doctype()
    isQuirky = false
    var i = spaces(from)
    guard i < page.count, page[i] != 0x3E else { return bogus(i) }
    let first = i
    while i < page.count, page[i] != 0x3E, !Self.isSpace(page[i]) { i += 1 }
    doctype.name = cleaned(first..<i, isLowered: true)
    i = spaces(i)
    guard i < page.count else { return bogus(i) }
    if page[i] == 0x3E { return finish(i) }
    if isNext("public", i) { return identifiers(i + 6, isPublic: true) }
    if isNext("system", i) { return identifiers(i + 6, isPublic: false) }
    return bogus(i)
  }

  private mutating func identifiers(_ from: Int, isPublic: Bool) -> Kind {
    var i = spaces(from)
    guard i < page.count, page[i] == 0x22 || page[i] == 0x27 else { return bogus(i) }
    let first = quoted(&i)
    if isPublic { doctype.publicIdentifier = first.text } else { doctype.systemIdentifier = first.text }
    guard first.isClosed else { return bogus(i) }
    i = spaces(i)
    guard i < page.count else { return bogus(i) }
    if page[i] == 0x3E { return finish(i) }
    // What follows a system identifier is skipped without making the document quirky.
    guard isPublic else { return skip(i) }
    guard page[i] == 0x22 || page[i] == 0x27 else { return bogus(i) }
    let second = quoted(&i)
    doctype.systemIdentifier = second.text
    guard second.isClosed else { return bogus(i) }
    i = spaces(i)
    guard i < page.count else { return bogus(i) }
    return page[i] == 0x3E ? finish(i) : skip(i)
  }

  /// The text in quotation marks at `i`, which moves behind it; a `>` ends it too.
  private func quoted(_ i: inout Int) -> (text: String, isClosed: Bool) {
    let mark = page[i]
    let first = i + 1
    i = first
    while i < page.count, page[i] != mark, page[i] != 0x3E { i += 1 }
    let text = cleaned(first..<i, isLowered: false)
    guard i < page.count, page[i] == mark else { return (text, false) }
    i += 1
    return (text, true)
  }

  private mutating func bogus(_ i: Int) -> Kind {
    isQuirky = true
    return skip(i)
  }

  private mutating func skip(_ from: Int) -> Kind {
    var i = from
    while i < page.count, page[i] != 0x3E { i += 1 }
    return finish(i)
  }

  private mutating func finish(_ i: Int) -> Kind { text(start, min(i + 1, page.count), .doctype) }

  private func spaces(_ from: Int) -> Int {
    var i = from
    while i < page.count, Self.isSpace(page[i]) { i += 1 }
    return i
  }

  private func cleaned(_ range: Range<Int>, isLowered: Bool) -> String {
    var out: [UInt8] = []
    for i in range {
      switch page[i] {
      case 0: out.append(codePoint: 0xFFFD)
      case 0x0D: if i + 1 >= range.upperBound || page[i + 1] != 0x0A { out.append(0x0A) }
      case let byte: out.append(isLowered && byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
