/// Finds what is not UTF-8 (Encoding Standard § 8.1.1; Unicode's *maximal subpart*).
enum UTF8Scan {
  /// Where the first byte from `i` on stands that is not ASCII; the count where there is none.
  @inline(__always)
  static func endOfASCII(_ source: UnsafeBufferPointer<UInt8>, from i: Int) -> Int {
    var i = i
    while i + 8 <= source.count {
      if UnsafeRawPointer(source.baseAddress! + i).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { break }
      i += 8
    }
    while i < source.count, source[i] < 0x80 { i += 1 }
    return i
  }

  /// The sequence that begins at `i` with a byte above ASCII: whether it is sound, and how many bytes it takes.
  ///
  /// An unsound one is as long as the standard replaces with one U+FFFD: the bytes up to the first that cannot follow.
  @inline(__always)
  static func sequence(_ source: UnsafeBufferPointer<UInt8>, _ i: Int) -> (isSound: Bool, width: Int) {
    let lead = source[i]
    guard lead >= 0xC2, lead <= 0xF4 else { return (false, 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    // What the second byte may be keeps overlong forms, surrogates and what lies beyond U+10FFFF out.
    let lower: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let upper: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard i + 1 < source.count, source[i + 1] >= lower, source[i + 1] <= upper else { return (false, 1) }
    if width == 2 { return (true, 2) }
    guard i + 2 < source.count, source[i + 2] & 0xC0 == 0x80 else { return (false, 2) }
    if width == 3 { return (true, 3) }
    guard i + 3 < source.count, source[i + 3] & 0xC0 == 0x80 else { return (false, 3) }
    return (true, 4)
  }

  /// How many sequences above ASCII are sound and how many not, and whether the last unsound one is cut off by the end of the bytes.
  static func count(_ source: UnsafeBufferPointer<UInt8>) -> (sound: Int, unsound: Int, isCutOff: Bool) {
    var sound = 0
    var unsound = 0
    var isCutOff = false
    var i = 0
    while true {
      if i < source.count, source[i] < 0x80 { i = endOfASCII(source, from: i) }
      guard i < source.count else { return (sound, unsound, isCutOff) }
      let (isSound, width) = sequence(source, i)
      if isSound {
        sound += 1
      } else {
        unsound += 1
        isCutOff = i + width == source.count && source[i] >= 0xC2 && source[i] <= 0xF4
      }
      i += width
    }
  }
}
