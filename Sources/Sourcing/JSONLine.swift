import Foundation

/// A report of a JSONL file: the fields that a corpus needs, as they stand in one line.
///
/// Reads plain objects in one pass over the bytes; what it does not know (nested values, a field twice, a lone surrogate …) is left to
/// Foundation, so that both take the same lines.
struct JSONLine: Sendable, Hashable {
  var id: String?
  var text: [UInt8]

  private struct Fields: Decodable {
    var id: String?
    var text: String
  }

  /// nil where the line is no JSON object with a text.
  init?(_ line: [UInt8]) {
    if let plain = Self.plain(line) {
      self = plain
    } else {
      guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(line)) else { return nil }
      id = fields.id
      text = Array(fields.text.utf8)
    }
  }

  private init(id: String?, text: [UInt8]) {
    self.id = id
    self.text = text
  }

  static func plain(_ line: [UInt8]) -> JSONLine? {
    line.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes: bytes)
      var id: [UInt8]?
      var text: [UInt8]?
      guard scanner.take(UInt8(ascii: "{")) else { return nil }
      repeat {
        guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return nil }
        let isID = key.elementsEqual("id".utf8)
        if isID || key.elementsEqual("text".utf8) {
          guard (isID ? id : text) == nil, let value = scanner.string() else { return nil }
          if isID { id = value } else { text = value }
        } else {
          guard scanner.skip() else { return nil }
        }
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "}")), scanner.isAtEnd, let text else { return nil }
      return JSONLine(id: id.map { String(decoding: $0, as: UTF8.self) }, text: text)
    }
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool {
      mutating get {
        space()
        return at == bytes.count
      }
    }

    mutating func space() {
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      space()
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      return true
    }

    /// A string without its marks; nil where there is none, or one that is not plain.
    mutating func string() -> [UInt8]? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      var out: [UInt8] = []
      var start = at
      var high: UInt8 = 0
      while at < bytes.count {
        let byte = bytes[at]
        high |= byte
        if byte == UInt8(ascii: "\"") {
          out += bytes[start..<at]
          at += 1
          // Repairing would change what is no UTF-8.
          return high < 0x80 || String(decoding: out, as: UTF8.self).utf8.elementsEqual(out) ? out : nil
        }
        guard byte >= 0x20 else { return nil }
        at += 1
        guard byte == UInt8(ascii: "\\") else { continue }
        out += bytes[start..<(at - 1)]
        guard escape(&out) else { return nil }
        start = at
      }
      return nil
    }

    private mutating func escape(_ out: inout [UInt8]) -> Bool {
      guard at < bytes.count else { return false }
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
      case UInt8(ascii: "u"):
        guard var value = unit() else { return false }
        if 0xD800..<0xDC00 ~= value {
          guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return false }
          at += 2
          guard let low = unit(), 0xDC00..<0xE000 ~= low else { return false }
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { return false }
        out += Array(String(Character(scalar)).utf8)
      default: return false
      }
      return true
    }

    private mutating func unit() -> UInt32? {
      guard at + 4 <= bytes.count else { return nil }
      var value: UInt32 = 0
      for byte in bytes[at..<(at + 4)] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
        value = value << 4 | UInt32(digit)
      }
      at += 4
      return value
    }

    /// Skips a string, a whole number, true, false or null.
    mutating func skip() -> Bool {
      space()
      guard at < bytes.count else { return false }
      if bytes[at] == UInt8(ascii: "\"") { return string() != nil }
      for word in ["true", "false", "null"] where bytes[at...].starts(with: word.utf8) {
        at += word.utf8.count
        return true
      }
      let start = at
      while at < bytes.count, 0x30...0x39 ~= bytes[at] { at += 1 }
      return at > start && (bytes[start] != 0x30 || at == start + 1)
    }
  }
}
