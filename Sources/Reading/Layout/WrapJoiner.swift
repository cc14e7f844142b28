/// Joins the lines of paragraphs that were broken at a fixed column.
///
/// A text is hard-wrapped where hardly any line is longer than `BlockCalibration.longestWrap` and most lines that are followed by another without an
/// empty line between could not have taken its first word. Then, and only then, such lines are joined; an empty line, a deeper
/// indent, a bullet and a line that had room to spare begin a new paragraph. Two passes over the lines.
struct WrapJoiner {
  private let calibration = BlockCalibration.standard
  /// The most bytes of UTF-8 that a character takes.
  private static let bytesOfColumn = 4

  func joined(_ pieces: [Piece], in bytes: [UInt8]) -> [Piece] {
    guard pieces.count > 3 else { return pieces }
    let columns = pieces.map { piece in
      piece.count > Self.bytesOfColumn * calibration.longestWrap
        ? calibration.longestWrap + 1 : bytes[piece.range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
    var histogram = [Int](repeating: 0, count: calibration.longestWrap + 2)
    for column in columns { histogram[min(column, calibration.longestWrap + 1)] += 1 }
    guard histogram[calibration.longestWrap + 1] * calibration.longerOneIn <= pieces.count else { return pieces }
    // The width is the length that at most one line in twenty passes.
    var width = calibration.longestWrap
    var above = histogram[calibration.longestWrap + 1]
    while width > 0, (above + histogram[width]) * calibration.longerOneIn <= pieces.count {
      above += histogram[width]
      width -= 1
    }
    guard width >= calibration.shortestWrap else { return pieces }
    var neighbours = 0
    var broken = 0
    for i in 1..<pieces.count where !pieces[i].isAfterBlank {
      neighbours += 1
      if isBroken(columns[i - 1], pieces[i], bytes, width) { broken += 1 }
    }
    guard broken >= calibration.wrappedLines, Double(broken) >= calibration.wrappedShare * Double(neighbours) else { return pieces }
    var out: [Piece] = [pieces[0]]
    for i in 1..<pieces.count {
      let piece = pieces[i]
      if !piece.isAfterBlank, piece.indent <= pieces[i - 1].indent + 1, !startsWithBullet(bytes, piece.range),
        isBroken(columns[i - 1], piece, bytes, width)
      {
        out[out.count - 1].range = out[out.count - 1].range.lowerBound..<piece.range.upperBound
      } else {
        out.append(piece)
      }
    }
    return out
  }

  /// Whether the line before could not have taken this line's first word, with a tenth of the width to spare.
  private func isBroken(_ columns: Int, _ next: Piece, _ bytes: [UInt8], _ width: Int) -> Bool {
    var word = 0
    var i = next.range.lowerBound
    while i < next.range.upperBound, bytes[i] > 0x20, word < width {
      if bytes[i] & 0xC0 != 0x80 { word += 1 }
      i += 1
    }
    return columns <= calibration.longestWrap && columns + 1 + word > width - width / calibration.spareOneIn
  }
}

/// Whether a line begins with a mark of a list: a bullet, or a hyphen or asterisk and a space.
func startsWithBullet(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bulletWidth(bytes, range) > 0 }

/// Bytes of the list mark and the white space after it; 0 where there is none.
func bulletWidth(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  let start = range.lowerBound
  guard range.count >= 2 else { return 0 }
  func isSpace(_ i: Int) -> Bool { i < range.upperBound && (bytes[i] == 0x20 || bytes[i] == 0x09) }
  if bytes[start] == 0x2A || bytes[start] == 0x2D || bytes[start] == 0x2B { return isSpace(start + 1) ? 2 : 0 }
  guard range.count >= 3 else { return 0 }
  let three = (bytes[start], bytes[start + 1], bytes[start + 2])
  for bullet: (UInt8, UInt8, UInt8) in [
    (0xE2, 0x80, 0xA2), (0xE2, 0x97, 0x8F), (0xE2, 0x96, 0xAA), (0xE2, 0x97, 0xA6), (0xE2, 0x80, 0xA3), (0xE2, 0x96, 0xBA),
  ] where three == bullet { return 3 }
  return bytes[start] == 0xC2 && bytes[start + 1] == 0xB7 ? 2 : 0
}
