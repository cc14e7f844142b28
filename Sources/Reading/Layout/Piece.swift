import Vocabulary

/// One line of a text without the white space around it, or the joined lines of one hard-wrapped paragraph.
struct Piece: Equatable {
  var range: Range<Int>
  /// Whether an empty line, or the start of the text, stands before it.
  var isAfterBlank: Bool
  /// Bytes of white space at the start of its line.
  var indent: Int

  var count: Int { range.count }
}

/// Splits a payload at `\n`, `\r\n` and `\r` into trimmed lines that are not empty, in one pass.
struct LineSplitter {
  func pieces(of payload: Payload) -> [Piece] {
    let bytes = payload.bytes
    var out: [Piece] = []
    var isAfterBlank = true
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let range = payload.trimmed(start..<end)
      if range.isEmpty {
        isAfterBlank = true
      } else {
        out.append(Piece(range: range, isAfterBlank: isAfterBlank, indent: range.lowerBound - start))
        isAfterBlank = false
      }
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      start = end + 1
    }
    return out
  }
}

extension Payload {
  /// The range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let width = whiteSpaceWidth(at: start)
      if width == 0 { break }
      start += width
    }
    while end > start {
      if whiteSpaceWidth(at: end - 1) == 1 {
        end -= 1
      } else if end - start >= 2, whiteSpaceWidth(at: end - 2) == 2 {
        end -= 2
      } else if end - start >= 3, whiteSpaceWidth(at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return min(start, end)..<end
  }
}
