import TextAlgorithms

/// What stands between a mark and the end of its paragraph, counted in one pass over the paragraph when it is first asked.
final class MarksAhead {
  private let reader: MarkReader
  private let range: Range<Int>
  private lazy var counts = counted()

  init(_ reader: MarkReader, _ range: Range<Int>) {
    self.reader = reader
    self.range = range
  }

  private struct Counts {
    /// For each token straight and closing double marks behind it that touch what is before them, less those that do not.
    var closers: [Int32]
    /// The last single mark that closes.
    var lastSingle = -1
  }

  /// Double marks behind a token that close, less those that open.
  func closers(behind i: Int) -> Int { Int(counts.closers[i - range.lowerBound]) }

  /// Whether a single mark that closes stands behind a token, not right behind it.
  func singleCloses(behind i: Int) -> Bool { counts.lastSingle >= i + 2 }

  private func counted() -> Counts {
    var out = Counts(closers: [Int32](repeating: 0, count: range.count))
    var sum: Int32 = 0
    let tokens = reader.tokens
    for j in range.reversed() {
      out.closers[j - range.lowerBound] = sum
      guard j > range.lowerBound else { break }
      let mark = QuotationMark(reader.bytes, tokens[j])
      let touchesBefore = tokens[j].start == tokens[j - 1].end
      if mark == .straightDouble || mark == .rightDouble || reader.doubled(at: j, in: range) == .straightDouble {
        sum += touchesBefore ? 1 : -1
      }
      if out.lastSingle < 0, mark == .straightSingle || mark == .rightSingle, touchesBefore {
        let isInside = j + 1 < range.upperBound && tokens[j + 1].start == tokens[j].end && tokens[j + 1].kind != .mark
        if !isInside { out.lastSingle = j }
      }
    }
    return out
  }
}
