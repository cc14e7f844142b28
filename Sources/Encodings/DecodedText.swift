/// What bytes say once their encoding is known: UTF-8, and how much of it had to be guessed.
package struct DecodedText: Sendable {
  /// Valid UTF-8. A byte order mark of the encoding stays at the head as U+FEFF.
  package let bytes: [UInt8]
  /// How many U+FFFD stand where bytes meant nothing.
  package let replacements: Int
  /// Whether `bytes` are the very bytes that came in, not copied: they were valid UTF-8 or pure ASCII.
  package let isUnchanged: Bool
}

extension TextEncoding {
  /// Decodes as the WHATWG Encoding Standard says, U+FFFD for what means nothing (*run the decoder* in error mode *replacement*).
  ///
  /// In the encodings that are ASCII below 0x80 a broken sequence does not swallow ASCII after it, except where it ends a text in gb18030,
  /// as the standard has it. Cost: one pass, for UTF-8 that must be repaired two; room for three bytes out of each byte in.
  package func decode(_ bytes: [UInt8]) -> DecodedText {
    if bytes.isEmpty { return DecodedText(bytes: bytes, replacements: 0, isUnchanged: true) }
    return bytes.withUnsafeBufferPointer { source in
      if self == .utf8 {
        let unsound = UTF8Scan.count(source).unsound
        if unsound == 0 { return DecodedText(bytes: bytes, replacements: 0, isUnchanged: true) }
        // An unsound sequence takes one byte at least, and U+FFFD three.
        return written(room: bytes.count + 2 * unsound) { Self.repairUTF8(source, &$0) }
      }
      if isASCIICompatible, UTF8Scan.endOfASCII(source, from: 0) == bytes.count {
        return DecodedText(bytes: bytes, replacements: 0, isUnchanged: true)
      }
      // No decoder writes more than three bytes for one: U+FFFD for it, or a character of the basic plane.
      return written(room: 3 * bytes.count) { decode(source, &$0) }
    }
  }

  private func written(room: Int, by decoder: (inout UTF8Output) -> Void) -> DecodedText {
    var replacements = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room + 8) { buffer, count in
      var output = UTF8Output(buffer)
      decoder(&output)
      count = output.count
      replacements = output.replacements
    }
    return DecodedText(bytes: bytes, replacements: replacements, isUnchanged: false)
  }

  private func decode(_ source: UnsafeBufferPointer<UInt8>, _ output: inout UTF8Output) {
    switch self {
    case .utf8: Self.repairUTF8(source, &output)
    case .utf16LE: Self.decodeUTF16(source, isBigEndian: false, &output)
    case .utf16BE: Self.decodeUTF16(source, isBigEndian: true, &output)
    case .replacement: output.replace()
    case .gbk, .gb18030: Self.decodeGB18030(source, &output)
    case .big5: Self.decodeBig5(source, &output)
    case .eucKR: Self.decodeEUCKR(source, &output)
    case .shiftJIS: Self.decodeShiftJIS(source, &output)
    case .eucJP: Self.decodeEUCJP(source, &output)
    case .iso2022JP: Self.decodeISO2022JP(source, &output)
    default: Self.decodeSingleBytes(source, singleByteIndex, &output)
    }
  }

  private static func repairUTF8(_ source: UnsafeBufferPointer<UInt8>, _ output: inout UTF8Output) {
    var soundFrom = 0
    var i = 0
    while true {
      if i < source.count, source[i] < 0x80 { i = UTF8Scan.endOfASCII(source, from: i) }
      guard i < source.count else { break }
      let (isSound, width) = UTF8Scan.sequence(source, i)
      if !isSound {
        output.copy(source, soundFrom..<i)
        output.replace()
        soundFrom = i + width
      }
      i += width
    }
    output.copy(source, soundFrom..<source.count)
  }

  private static func decodeUTF16(_ source: UnsafeBufferPointer<UInt8>, isBigEndian: Bool, _ output: inout UTF8Output) {
    @inline(__always)
    func unit(_ i: Int) -> UInt32 {
      let first = UInt32(source[i])
      let second = UInt32(source[i + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var i = 0
    while i + 1 < source.count {
      let high = unit(i)
      i += 2
      if high & 0xF800 != 0xD800 {
        output.add(code: high)
      } else if high < 0xDC00, i + 1 < source.count, unit(i) & 0xFC00 == 0xDC00 {
        output.add(code: 0x10000 + (high & 0x3FF) << 10 + unit(i) & 0x3FF)
        i += 2
      } else {
        output.replace()
        // A high surrogate and the odd byte after it, both cut off by the end, are one error.
        if high < 0xDC00, i + 1 == source.count { return }
      }
    }
    if i < source.count { output.replace() }
  }

  private static func decodeSingleBytes(_ source: UnsafeBufferPointer<UInt8>, _ index: CodePointIndex, _ output: inout UTF8Output) {
    var i = 0
    while i < source.count {
      let byte = source[i]
      if byte < 0x80 {
        i = output.copyASCII(source, from: i)
        continue
      }
      let character = index[Int(byte) - 0x80]
      if character == 0 { output.replace() } else { output.add(character) }
      i += 1
    }
  }

  private var singleByteIndex: CodePointIndex {
    switch self {
    case .ibm866: .ibm866
    case .iso88592: .iso88592
    case .iso88593: .iso88593
    case .iso88594: .iso88594
    case .iso88595: .iso88595
    case .iso88596: .iso88596
    case .iso88597: .iso88597
    case .iso88598, .iso88598I: .iso88598
    case .iso885910: .iso885910
    case .iso885913: .iso885913
    case .iso885914: .iso885914
    case .iso885915: .iso885915
    case .iso885916: .iso885916
    case .koi8R: .koi8R
    case .koi8U: .koi8U
    case .macintosh: .macintosh
    case .windows874: .windows874
    case .windows1250: .windows1250
    case .windows1251: .windows1251
    case .windows1253: .windows1253
    case .windows1254: .windows1254
    case .windows1255: .windows1255
    case .windows1256: .windows1256
    case .windows1257: .windows1257
    case .windows1258: .windows1258
    case .xMacCyrillic: .xMacCyrillic
    case .xUserDefined: .xUserDefined
    default: .windows1252
    }
  }
}
