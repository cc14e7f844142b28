/// A value of JSON, as RFC 8259 has it and nothing looser: what a program reads that must not be deceived.
///
/// `JSONTree` is for the damaged JSON of pages. Here a key that stands twice, a lone surrogate, bytes that are no UTF-8, a number out of
/// range and more than `greatestDepth` values in one another are faults, with the byte where they stand.
///
///     let value = try JSONValue(Array(#"{"a": [1, true]}"#.utf8))
///     value["a"]?.array?.first   // .integer(1)
package enum JSONValue: Sendable, Hashable {
  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: JSONValue
  }

  package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// Bytes before the place.
    package var offset: Int
    package var what: String

    package var description: String { "\(what) at byte \(offset)" }
  }

  case null
  case bool(Bool)
  /// Written without fraction and exponent, and within the range of `Int`.
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// In the order of the text; no key twice.
  case object([Member])

  /// Values in one another. An account has 10.
  package static let greatestDepth = 64

  package init(_ bytes: [UInt8]) throws(Fault) { self = try Self.read(bytes[...]) }

  /// The value that a slice holds, white space around it.
  package static func read(_ bytes: ArraySlice<UInt8>) throws(Fault) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { bytes -> Result<JSONValue, Fault> in
      var reader = JSONReader(bytes)
      do throws(Fault) { return .success(try reader.whole()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// The value of a key; nil for other kinds. Cost: the members.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  package var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  package var members: [Member]? { if case .object(let value) = self { value } else { nil } }

  /// A whole number too.
  package var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .null, .bool, .string, .array, .object: nil
    }
  }
}

/// Reads one JSON text from its bytes. Recursion ends at `JSONValue.greatestDepth`.
private struct JSONReader {
  typealias Fault = JSONValue.Fault

  /// Members up to which a key is sought among those before it one by one.
  private static let few = 16

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func fault(_ what: String, at offset: Int? = nil) -> Fault { Fault(offset: offset ?? at, what: what) }

  mutating func whole() throws(Fault) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value()
    space()
    guard at == bytes.count else { throw fault("something follows the value") }
    return value
  }

  private mutating func space() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    space()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func value() throws(Fault) -> JSONValue {
    space()
    guard at < bytes.count else { throw fault("it ends too early") }
    switch bytes[at] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < JSONValue.greatestDepth else { throw fault("more than \(JSONValue.greatestDepth) values stand in one another") }
      depth += 1
      defer { depth -= 1 }
      return bytes[at] == UInt8(ascii: "{") ? .object(try members()) : .array(try items())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default:
      for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
      where bytes[at...].starts(with: word.utf8) {
        at += word.utf8.count
        return value
      }
      throw fault("there is no value")
    }
  }

  private mutating func items() throws(Fault) -> [JSONValue] {
    at += 1
    var out: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return out }
    repeat { out.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault("a list does not end") }
    return out
  }

  private mutating func members() throws(Fault) -> [JSONValue.Member] {
    at += 1
    var out: [JSONValue.Member] = []
    var known: Set<String> = []
    if take(UInt8(ascii: "}")) { return out }
    repeat {
      space()
      let start = at
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault("a key is missing") }
      let key = try string()
      if out.count == Self.few { known = Set(out.map(\.key)) }
      let isTwice = out.count < Self.few ? out.contains { $0.key == key } : !known.insert(key).inserted
      guard !isTwice else { throw fault("the key \"\(key.prefix(40))\" stands twice", at: start) }
      guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing") }
      out.append(JSONValue.Member(key: key, value: try value()))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault("an object does not end") }
    return out
  }

  // MARK: - Numbers and strings

  private mutating func digits() -> Int {
    let start = at
    while at < bytes.count, 0x30...0x39 ~= bytes[at] { at += 1 }
    return at - start
  }

  private mutating func number() throws(Fault) -> JSONValue {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    let isZero = at < bytes.count && bytes[at] == 0x30
    let whole = digits()
    guard whole == 1 || whole > 1 && !isZero else { throw fault("a number is not well formed", at: start) }
    var isWhole = true
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      isWhole = false
      guard digits() > 0 else { throw fault("a number is not well formed", at: start) }
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      isWhole = false
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      guard digits() > 0 else { throw fault("a number is not well formed", at: start) }
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw fault("a number is out of range", at: start) }
    return .number(value)
  }

  private mutating func string() throws(Fault) -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\"), bytes[at] >= 0x20 { at += 1 }
    guard at < bytes.count else { throw fault("a string does not end", at: start) }
    var out: [UInt8] = []
    if bytes[at] != UInt8(ascii: "\"") {
      out += bytes[start..<at]
      try escaped(&out, start)
    }
    let text =
      out.isEmpty ? String(validating: bytes[start..<at], as: UTF8.self) : String(validating: out, as: UTF8.self)
    guard let text else { throw fault("a string is no UTF-8", at: start) }
    at += 1
    return text
  }

  /// The rest of a string from its first escape on; ends at its closing mark.
  private mutating func escaped(_ out: inout [UInt8], _ start: Int) throws(Fault) {
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      guard bytes[at] >= 0x20 else { throw fault("a control character stands in a string") }
      guard bytes[at] == UInt8(ascii: "\\") else {
        out.append(bytes[at])
        at += 1
        continue
      }
      at += 2
      guard at <= bytes.count else { break }
      switch bytes[at - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(bytes[at - 1])
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "u"): out += Array(String(Character(try scalar())).utf8)
      default: throw fault("a string has an unknown escape", at: at - 2)
      }
    }
    guard at < bytes.count else { throw fault("a string does not end", at: start) }
  }

  /// The character of an escape `\uXXXX`, or of two that are one.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let start = at - 2
    var value = try unit()
    if 0xD800..<0xDC00 ~= value, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") {
      at += 2
      let low = try unit()
      guard 0xDC00..<0xE000 ~= low else { throw fault("a string holds half a character", at: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault("a string holds half a character", at: start) }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    guard at + 4 <= bytes.count else { throw fault("a string does not end") }
    var value: UInt32 = 0
    for byte in bytes[at..<(at + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: throw fault("a string has an unknown escape")
      }
    }
    at += 4
    return value
  }
}
