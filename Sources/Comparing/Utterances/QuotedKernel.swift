import Vocabulary

/// The words between double marks inside a mixed version, where they are few.
struct QuotedKernel {
  /// Nil where the version is not mixed, or quotes nothing or much.
  let words: ContentWords?

  init(_ version: Version, _ payload: Payload, _ language: Language) {
    guard version.kind == .mixed else {
      words = nil
      return
    }
    let bytes = payload.text
    var ranges: [Range<Int>] = []
    for part in version.parts.map({ payload.inText($0.range) }) {
      var open: Int?
      var i = part.lowerBound
      while i < part.upperBound {
        let width = Self.mark(bytes, i)
        if width > 0 {
          if let start = open {
            ranges.append(start..<i)
            open = nil
          } else {
            open = i + width
          }
        }
        i += max(width, 1)
      }
      // A mark at the very end of a part is left out of it.
      if let start = open, start < part.upperBound { ranges.append(start..<part.upperBound) }
    }
    let found = ContentWords(payload, ranges.map { payload.inPage($0) }, language)
    words = found.stems.isEmpty || found.stems.count > UtteranceCalibration.standard.kernelWords ? nil : found
  }

  /// The width of a double mark, or 0.
  private static func mark(_ bytes: [UInt8], _ i: Int) -> Int {
    if bytes[i] == 0x22 { return 1 }
    guard bytes[i] == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80 else { return 0 }
    return (0x9C...0x9F).contains(bytes[i + 2]) ? 3 : 0
  }
}
