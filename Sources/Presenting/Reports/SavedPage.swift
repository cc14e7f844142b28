import Vocabulary

/// The saved page that a report was read from, as an address that leads to a passage in it.
///
/// The address names the first and the last words of the passage (a *text fragment*, WICG), which browsers of today scroll to and mark;
/// others open the page at its top. Nil for plain text, packed files and members of containers, which a browser cannot open.
package struct SavedPage {
  /// Words at each end that name a passage. Five are one place in a news story; more break where a browser sees other white space.
  package static let ends = 5

  private let address: String

  package init?(_ report: Report) {
    guard report.source.media == "text/html", report.source.member == nil, let path = report.source.path, !path.hasSuffix(".gz") else {
      return nil
    }
    // An address that begins with two slashes names a machine.
    let local = path.hasPrefix("//") ? "/" + path.drop { $0 == "/" } : path
    address = Self.encoded(local, keeping: "/")
  }

  package var top: String { address }

  package func address(of words: String) -> String {
    let all = words.split(whereSeparator: \.isWhitespace).map(String.init)
    let text =
      all.count <= 2 * Self.ends
      ? Self.encoded(all.joined(separator: " "))
      : Self.encoded(all.prefix(Self.ends).joined(separator: " ")) + "," + Self.encoded(all.suffix(Self.ends).joined(separator: " "))
    return "\(address)#:~:text=\(text)"
  }

  /// Percent-encoded, but for ASCII letters, digits, full stops, underscores and what is kept; a hyphen means something in a fragment.
  private static func encoded(_ text: String, keeping kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      let isPlain = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2E || byte == 0x5F || kept.utf8.contains(byte)
      if isPlain { out.append(byte) } else { out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
