import Vocabulary

/// Recognises the JSON of an account, which users give as a report by mistake.
package enum AccountMark {
  private static let key = Array("\"format\"".utf8)
  private static let value = Array("\"\(Account.format)\"".utf8)

  /// Whether the bytes can be the beginning of an account: a JSON object.
  static func mayFollow(_ head: [UInt8]) -> Bool { head.first { $0 > 0x20 } == UInt8(ascii: "{") }

  /// Whether the bytes are a JSON object with a member `format` that names an account. Cost: linear, of JSON objects alone.
  package static func isIn(_ bytes: [UInt8]) -> Bool {
    guard mayFollow(bytes) else { return false }
    var start = bytes.startIndex
    while let quote = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) {
      start = quote + 1
      guard bytes[quote...].starts(with: key) else { continue }
      let rest = bytes[(quote + key.count)...].drop { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
      if rest.starts(with: value) { return true }
    }
    return false
  }
}
