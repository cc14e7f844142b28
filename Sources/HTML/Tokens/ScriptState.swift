/// How far a script has gone into comments that hide its end tag: the escaped states of section 13.2.5.
struct ScriptState {
  enum Escape: UInt8 { case none, single, double }

  private(set) var escape = Escape.none
  /// Dashes just read, inside an escape.
  var dashes = 0

  /// Reads the byte at `i`, which is no end tag of the script, and what belongs to it; gives the next byte to read.
  mutating func step(over page: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = page[i]
    if byte == 0x2D {
      dashes += 1
      return i + 1
    }
    if byte == 0x3E {
      if dashes >= 2 { escape = .none }
      dashes = 0
      return i + 1
    }
    guard byte == 0x3C else {
      dashes = 0
      return i + 1
    }
    dashes = 0
    switch escape {
    case .none:
      guard i + 3 < page.count, page[i + 1] == 0x21, page[i + 2] == 0x2D, page[i + 3] == 0x2D else { return i + 1 }
      escape = .single
      dashes = 2
      return i + 4
    case .single:
      if isScript(page, i + 1) { escape = .double }
    case .double:
      if i + 1 < page.count, page[i + 1] == 0x2F, isScript(page, i + 2) { escape = .single }
    }
    return i + 1
  }

  private func isScript(_ page: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let word: StaticString = "script"
    guard i + 6 < page.count else { return false }
    for k in 0..<6 where page[i + k] | 0x20 != word.utf8Start[k] { return false }
    let after = page[i + 6]
    return HTMLTokenizer.isSpace(after) || after == 0x2F || after == 0x3E
  }
}
