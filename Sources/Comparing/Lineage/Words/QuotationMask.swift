import TextAlgorithms

/// Tells which tokens stand inside quotation marks, whoever speaks: words that reporters share because both heard them.
///
/// Straight and curly double marks, guillemets and two apostrophes; single marks only round three words or more. A straight mark opens
/// after space or at the start of a block and closes otherwise. A quotation that is open at the end of a block goes on where a later block
/// closes it before another one opens, through four blocks at most; else it ends with its block.
struct QuotationMask: Sendable {
  let bytes: [UInt8]

  private enum Mark {
    case opens, closes
    case single(opens: Bool)
    case none
  }

  /// - Parameter direct: ranges of bytes that are known to be direct speech.
  /// - Returns: for each token whether it is masked; marks themselves are not.
  func masked(_ tokens: [Token], blocks: [Int], direct: [Range<Int>]) -> [Bool] {
    var out = [Bool](repeating: false, count: tokens.count)
    var open: Int?
    var single: Int?
    for i in tokens.indices {
      let beginsBlock = i == 0 || blocks[i] != blocks[i - 1]
      if beginsBlock {
        single = nil
        if let start = open, !isClosedLater(from: i, tokens: tokens, blocks: blocks) {
          mask(&out, start, i)
          open = nil
        }
      }
      switch mark(i, tokens: tokens, beginsBlock: beginsBlock, isOpen: open != nil) {
      case .opens: if open == nil { open = i + 1 }
      case .closes:
        if let start = open { mask(&out, start, i) }
        open = nil
      case .single(let opens):
        if opens {
          single = i + 1
        } else if let start = single {
          if i - start >= 3 { mask(&out, start, i) }
          single = nil
        }
      case .none: break
      }
    }
    if let start = open { mask(&out, start, tokens.count) }
    for range in direct.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      for i in tokens.indices where Int(tokens[i].start) >= range.lowerBound && Int(tokens[i].end) <= range.upperBound { out[i] = true }
    }
    return out
  }

  private func mask(_ out: inout [Bool], _ start: Int, _ end: Int) {
    guard start < end else { return }
    for i in start..<end { out[i] = true }
  }

  private func isClosedLater(from start: Int, tokens: [Token], blocks: [Int]) -> Bool {
    var seen = 1
    var i = start
    while i < tokens.count {
      let begins = i > start && blocks[i] != blocks[i - 1]
      if begins { seen += 1 }
      if seen > 4 { return false }
      switch mark(i, tokens: tokens, beginsBlock: begins || i == start, isOpen: true) {
      case .opens: if !(begins || i == start) { return false }
      case .closes: return true
      default: break
      }
      i += 1
    }
    return false
  }

  private func mark(_ i: Int, tokens: [Token], beginsBlock: Bool, isOpen: Bool) -> Mark {
    guard tokens[i].kind == .mark else { return .none }
    let start = Int(tokens[i].start)
    let after = Int(tokens[i].end)
    let spaceBefore = beginsBlock || start == 0 || isSpaceOrOpening(at: start - 1)
    let spaceAfter = after >= bytes.count || bytes[after] <= 0x20 || bytes[after] == 0xC2
    switch bytes[start] {
    case 0x22:  // straight
      if spaceBefore && !spaceAfter { return .opens }
      if spaceAfter && !spaceBefore { return .closes }
      return isOpen ? .closes : .opens
    case 0x27:
      if i + 1 < tokens.count, Int(tokens[i + 1].start) == after, bytes[after] == 0x27 { return spaceBefore ? .opens : .closes }
      if i > 0, Int(tokens[i - 1].end) == start, bytes[start - 1] == 0x27 { return .none }
      return .single(opens: spaceBefore && !spaceAfter)
    case 0xC2:
      guard start + 1 < bytes.count else { return .none }
      return bytes[start + 1] == 0xAB ? .opens : bytes[start + 1] == 0xBB ? .closes : .none
    case 0xE2:
      guard start + 2 < bytes.count, bytes[start + 1] == 0x80 else { return .none }
      switch bytes[start + 2] {
      case 0x9C: return .opens
      case 0x9D: return .closes
      case 0x9E: return .opens
      case 0x98: return .single(opens: true)
      case 0x99: return .single(opens: false)
      default: return .none
      }
    default: return .none
    }
  }

  private func isSpaceOrOpening(at i: Int) -> Bool {
    let byte = bytes[i]
    if byte <= 0x20 || byte == 0x28 || byte == 0x5B || byte == 0x2D { return true }
    // no-break space, dash
    return i >= 1 && byte == 0xA0 && bytes[i - 1] == 0xC2
      || i >= 2 && bytes[i - 2] == 0xE2 && bytes[i - 1] == 0x80 && (byte == 0x94 || byte == 0x93)
  }
}
