import Encodings
import TextAlgorithms

/// Bytes of unknown encoding made into UTF-8, or refused.
///
/// UTF-8 stays unchanged, byte order mark included. UTF-16 is known by its mark alone. What is neither is read as UTF-8 with
/// replacement characters where most of its non-ASCII is sound, otherwise as windows-1252. Refuses NULs and control characters.
/// Cost: one pass over the bytes, two where they must be changed.
struct TextDecoder {
  enum Outcome {
    /// `isUnchanged`: the payload is the page's bytes, so that the page's hash pins both.
    case text([UInt8], charset: String, isUnchanged: Bool)
    case repaired([UInt8], replaced: Int)
    case guessed([UInt8], highBytes: Int)
    /// With the cause, in words that follow "it".
    case notText(cause: String)
  }

  private let calibration = FormatCalibration.standard

  func decode(_ bytes: [UInt8]) -> Outcome {
    if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return decodeUTF16(bytes, as: .utf16LE) }
    if bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return decodeUTF16(bytes, as: .utf16BE) }
    var controls = 0
    var zeros = 0
    var sound = 0
    var unsound = 0
    var i = 0
    while i < bytes.count {
      let b = bytes[i]
      if b < 0x80 {
        if b == 0 { zeros += 1 }
        if b < 0x20, b != 0x09, b != 0x0A, b != 0x0D, b != 0x0C, b != 0x0B { controls += 1 }
        i += 1
        continue
      }
      let width = Scalars.decode(bytes, i, bytes.count).width
      if width > 1 { sound += 1 } else { unsound += 1 }
      i += width
    }
    if zeros > 0 { return .notText(cause: "holds \(zeros) NUL bytes, which no text has") }
    if controls * 1000 > bytes.count * calibration.controlsPerThousand {
      return .notText(cause: "holds \(controls) control characters in \(bytes.count) bytes")
    }
    if unsound == 0 { return .text(bytes, charset: "utf-8", isUnchanged: true) }
    if sound > unsound * calibration.soundPerUnsound {
      return .repaired(Array(String(decoding: bytes, as: UTF8.self).utf8), replaced: unsound)
    }
    return decodeWindows(bytes)
  }

  private func decodeUTF16(_ bytes: [UInt8], as encoding: TextEncoding) -> Outcome {
    guard bytes.count % 2 == 0 else { return .notText(cause: "begins as UTF-16 but has \(bytes.count) bytes, an odd number") }
    let text = encoding.decode(bytes).bytes
    if text.contains(0) { return .notText(cause: "begins as UTF-16 but holds NUL characters") }
    return .text(text, charset: encoding.rawValue.lowercased(), isUnchanged: false)
  }

  /// Plausible where at most a third of the bytes lie above ASCII and hardly any of them stand for controls.
  private func decodeWindows(_ bytes: [UInt8]) -> Outcome {
    var high = 0
    var strange = 0
    for b in bytes where b >= 0x80 {
      high += 1
      if Self.controls.contains(b) { strange += 1 }
    }
    if high * calibration.highOneIn > bytes.count || strange * calibration.strangeOneIn > high {
      return .notText(cause: "is neither UTF-8 nor windows-1252: \(high) of \(bytes.count) bytes lie above ASCII, \(strange) mean nothing")
    }
    return .guessed(TextEncoding.windows1252.decode(bytes).bytes, highBytes: high)
  }

  /// Bytes of windows-1252 to which the standard gives no character but a control.
  private static let controls: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
}
