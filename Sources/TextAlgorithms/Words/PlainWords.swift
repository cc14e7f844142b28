/// The words of a text outside quotation marks as keys of 32 bits, in one pass over the bytes and without an allocation for a word.
///
/// It stands beside `Tokenizer` because a pass over a corpus reads millions of reports that nobody annotates: it needs one short key
/// a word and no kinds, clitics or abbreviations. Reports that are annotated never go through it. A word is a run of letters and digits of
/// any script, upper case of ASCII and Latin-1 lowered, an apostrophe inside it left out. Double marks and guillemets mask what they
/// enclose; an open one ends with its paragraph (a blank line). Two words may have one key (one in four thousand million). Never fails.
package struct PlainWords: Sendable {
  package init() {}

  /// Appends the keys of the words of a range, in order.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: inout [UInt32]) {
    scan(bytes, range) { key, _, _ in out.append(key) }
  }

  /// Appends the keys, and the bytes of each word.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: inout [UInt32], places: inout [Range<Int>]) {
    scan(bytes, range) { key, start, end in
      out.append(key)
      places.append(start..<end)
    }
  }

  @inline(__always)
  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ found: (UInt32, Int, Int) -> Void) {
    let end = min(range.upperBound, bytes.count)
    var i = max(0, range.lowerBound)
    var isQuoted = false
    var hash = StableHash()
    var start = i
    var isInWord = false
    var follows = true  // after space or an opening mark
    var lineIsEmpty = false
    while i < end {
      var byte = bytes[i]
      if Self.isWordByte(byte) {
        if !isInWord { start = i }
        repeat {
          let lowered = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
          hash.add(lowered)
          i += 1
          byte = i < end ? bytes[i] : 0
        } while Self.isWordByte(byte)
        (isInWord, follows, lineIsEmpty) = (true, false, false)
        // Most words end with a space.
        guard byte == 0x20 else { continue }
        if !isQuoted { found(Self.key(hash.state), start, i) }
        hash = StableHash()
        (isInWord, follows) = (false, true)
        i += 1
        continue
      }
      let mark = byte < 0x80 ? (kind: Self.ascii(byte), width: 1) : Self.wide(bytes, i, end)
      if isInWord {
        if mark.kind == .letter {
          for k in i..<(i + mark.width) { hash.add(Self.lowered(bytes, k)) }
          i += mark.width
          continue
        }
        if mark.kind == .apostrophe {
          i += mark.width
          continue
        }
        if !isQuoted { found(Self.key(hash.state), start, i) }
        hash = StableHash()
        isInWord = false
      } else if mark.kind == .letter {
        start = i
        for k in i..<(i + mark.width) { hash.add(Self.lowered(bytes, k)) }
        (isInWord, follows, lineIsEmpty) = (true, false, false)
        i += mark.width
        continue
      }
      isQuoted = Self.isQuoted(after: mark.kind, isQuoted, follows: follows, lineIsEmpty: lineIsEmpty)
      if mark.kind == .line { lineIsEmpty = true }
      follows = mark.kind == .space || mark.kind == .line
      i += mark.width
    }
    if isInWord && !isQuoted { found(Self.key(hash.state), start, end) }
  }

  /// Whether what follows a mark stands in quotation marks: a straight one opens only after space; an empty line ends every quotation.
  @inline(__always)
  private static func isQuoted(after mark: Kind, _ isQuoted: Bool, follows: Bool, lineIsEmpty: Bool) -> Bool {
    switch mark {
    case .opens: true
    case .closes: false
    case .straight: !isQuoted && follows
    case .line: isQuoted && !lineIsEmpty
    default: isQuoted
    }
  }

  private enum Kind { case letter, space, line, straight, opens, closes, apostrophe, other }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    let lowered = byte | 0x20
    return lowered >= 0x61 && lowered <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  @inline(__always)
  private static func key(_ state: UInt64) -> UInt32 {
    var h = state
    h ^= h >> 33
    h = h &* 0xff51_afd7_ed55_8ccd
    h ^= h >> 33
    return UInt32(truncatingIfNeeded: h)
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x0A: .line
    case 0x20, 0x09, 0x0D, 0x28, 0x5B, 0x2D: .space
    case 0x22: .straight
    case 0x27: .apostrophe
    default: .other
    }
  }

  /// What a character beyond ASCII is, with its bytes. Punctuation of U+0080…U+00BF and U+2000…U+206F is no letter; all else is.
  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> (kind: Kind, width: Int) {
    let byte = bytes[i]
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard i + width <= end, width > 1 else { return (.other, 1) }
    let isLatin = byte == 0xC2
    guard isLatin || byte == 0xE2 && (bytes[i + 1] == 0x80 || bytes[i + 1] == 0x81) else { return (.letter, width) }
    let last = UInt32(bytes[i + width - 1] & 0x3F)
    let scalar = isLatin ? 0x80 | last : 0x2000 | UInt32(bytes[i + 1] & 1) << 6 | last
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x2013, 0x2014: return (.space, width)
    default: break
    }
    guard let mark = QuotationMark(scalar) else { return (.other, width) }
    if mark.isSingle { return (scalar & ~1 == 0x2018 ? .apostrophe : .other, width) }
    return (mark.opens ? .opens : .closes, width)
  }

  /// A byte of a letter, lowered where it is the second one of `À`…`Þ`.
  private static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ k: Int) -> UInt8 {
    let byte = bytes[k]
    return k > 0 && bytes[k - 1] == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte + 0x20 : byte
  }
}
