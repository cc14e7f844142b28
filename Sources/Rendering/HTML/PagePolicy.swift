/// The Content-Security-Policy of a page: its own script and its own style sheet by their hashes, the empty icon, and nothing else.
///
/// A browser that follows it loads nothing, sends nothing and runs no other script, whatever a report's words should have become by a fault
/// of ours. Source: W3C, Content Security Policy Level 3, sections 2.3.1 (hashes) and 3.3 (in the page).
struct PagePolicy: Sendable {
  let style: String
  let script: String
  /// SHA-256 as hexadecimal digits.
  let sha256: @Sendable ([UInt8]) -> String

  var content: String {
    "default-src 'none'; script-src \(source(script)); style-src \(source(style)); img-src data:; base-uri 'none'; form-action 'none'"
  }

  private func source(_ text: String) -> String { "'sha256-\(Self.base64(sha256(Array(text.utf8))))'" }

  /// The bytes of hexadecimal digits in base 64 (RFC 4648, section 4).
  static func base64(_ digits: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let nibbles = digits.utf8.map { Int($0 <= 0x39 ? $0 - 0x30 : $0 - 0x57) }
    var out: [UInt8] = []
    // Three digits are twelve bits, which are two letters.
    for start in stride(from: 0, to: nibbles.count, by: 3) {
      let three = (0..<3).map { start + $0 < nibbles.count ? nibbles[start + $0] : 0 }
      let bits = three[0] << 8 | three[1] << 4 | three[2]
      out.append(letters[bits >> 6])
      if start + 1 < nibbles.count { out.append(letters[bits & 63]) }
    }
    while out.count % 4 != 0 { out.append(UInt8(ascii: "=")) }
    return String(decoding: out, as: UTF8.self)
  }
}
