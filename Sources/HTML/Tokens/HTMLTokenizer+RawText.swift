/// The content of elements that only one end tag ends (sections 13.2.5.2 to 13.2.5.5 and 13.2.5.69 of the standard).
extension HTMLTokenizer {
  mutating func nextOfRawText() -> Kind {
    let count = page.count, from = at
    var i = at
    while i < count {
      if content != .rcdata { i = plain(i) }
      guard i < count else { break }
      let byte = page[i]
      if byte > 0x3C {
        i += 1
      } else if byte == 0x3C, let after = endTag(at: i) {
        if i > from { return text(from, i) }
        return close(i, after)
      } else if byte == 0x26, content == .rcdata {
        let match = CharacterReferences.standard.match(page, at: i, end: count, inAttribute: false)
        if match.length == 0 {
          i += 1
        } else {
          return i > from ? text(from, i) : text(i, i + match.length, .reference)
        }
      } else if byte == 0 {
        return i > from ? text(from, i) : text(i, i + 1, .replaced)
      } else {
        i += 1
      }
    }
    return count > from ? text(from, count) : text(count, count, .end)
  }

  mutating func nextOfScript() -> Kind {
    let count = page.count, from = at
    var i = at
    while i < count {
      if script.escape == .none { i = plain(i) }
      guard i < count else { break }
      let byte = page[i]
      if byte > 0x3E || (byte > 0x2D && byte < 0x3C) {
        script.dashes = 0
        i += 1
      } else if byte == 0 {
        if i > from { return text(from, i) }
        script.dashes = 0
        return text(i, i + 1, .replaced)
      } else if byte == 0x3C, script.escape != .double, let after = endTag(at: i) {
        if i > from { return text(from, i) }
        return close(i, after)
      } else {
        i = script.step(over: page, i)
      }
    }
    return count > from ? text(from, count) : text(count, count, .end)
  }

  mutating func nextOfPlainText() -> Kind {
    let count = page.count, from = at
    guard from < count else { return text(count, count, .end) }
    if page[from] == 0 { return text(from, from + 1, .replaced) }
    var i = from
    while i < count, page[i] != 0 { i += 1 }
    return text(from, i)
  }

  mutating func nextOfCDATA() -> Kind? {
    let count = page.count, from = at
    var i = from
    while i < count {
      if page[i] == 0 { return i > from ? text(from, i) : text(i, i + 1, .null) }
      if page[i] == 0x5D, isExactly("]]>", i) {
        if i > from { return text(from, i) }
        content = .data
        at = i + 3
        return nil
      }
      i += 1
    }
    return count > from ? text(from, count) : text(count, count, .end)
  }

  /// The next `<` or NUL, or at most seven bytes before it; eight bytes at a time.
  @inline(__always)
  private func plain(_ from: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(page)
    var i = from
    while i + 8 <= bytes.count {
      let eight = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let marks = eight ^ 0x3C3C_3C3C_3C3C_3C3C
      let found = (eight &- Self.ones) & ~eight | (marks &- Self.ones) & ~marks
      if found & 0x8080_8080_8080_8080 != 0 { break }
      i += 8
    }
    return i
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Where the name of an appropriate end tag at `i` ends, or nil where there is none.
  @inline(__always)
  private func endTag(at i: Int) -> Int? {
    guard !endName.isEmpty, i + 1 < page.count, page[i + 1] == 0x2F, i + 2 + endName.count < page.count else { return nil }
    for k in 0..<endName.count where page[i + 2 + k] | 0x20 != endName[k] { return nil }
    let after = page[i + 2 + endName.count]
    return Self.isSpace(after) || after == 0x2F || after == 0x3E ? i + 2 + endName.count : nil
  }

  private mutating func close(_ i: Int, _ nameEnd: Int) -> Kind {
    content = .data
    start = i
    return tag(i + 2) ? .endTag : nothingMore()
  }
}
