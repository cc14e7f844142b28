/// Tells in which encoding a page is written, and from what it knows that.
///
/// The order is the HTML Standard's (§ 13.2.3.2): a byte order mark, what the transport says, what the page says of itself near its
/// beginning. A page that says nothing there is UTF-8 where its bytes above ASCII are valid UTF-8, else what it says further down, as a
/// parser that meets a `meta` there changes its mind (§ 13.2.3.5), else windows-1252, in which every byte means something. Pure ASCII is
/// UTF-8. Refuses to guess further: no frequencies of letters, no language.
package struct EncodingSniffer: Sendable {
  /// From what an encoding is known, the surest first.
  package enum Basis: String, Sendable {
    case mark = "bom"
    case transport
    /// A `meta` element or XML declaration within the first `searched` bytes.
    case meta
    case guessedUTF8 = "guessed-utf8"
    /// A `meta` element beyond them.
    case lateMeta = "late-meta"
    case fallback
  }

  package struct Verdict: Equatable, Sendable {
    package let encoding: TextEncoding
    package let basis: Basis
    /// How many bytes the byte order mark takes at the head, 0 where there is none. Decoding keeps the mark, as U+FEFF.
    package let markWidth: Int
  }

  /// How many bytes are searched for a `meta` element or an XML declaration: the HTML Standard's number.
  package static let searched = 1024

  package init() {}

  /// - Parameter transport: the label that came with the bytes, such as the `charset` of a Content-Type. One that is no label of the
  ///   Encoding Standard counts for nothing.
  package func sniff(_ bytes: [UInt8], transport: String? = nil) -> Verdict {
    if let (encoding, width) = Self.mark(bytes) { return Verdict(encoding: encoding, basis: .mark, markWidth: width) }
    if let encoding = transport.flatMap({ TextEncoding(label: $0) }) {
      return Verdict(encoding: encoding, basis: .transport, markWidth: 0)
    }
    if let encoding = MetaPrescan.encoding(of: bytes.prefix(Self.searched)) {
      return Verdict(encoding: encoding, basis: .meta, markWidth: 0)
    }
    let (sound, unsound, isCutOff) = bytes.withUnsafeBufferPointer { UTF8Scan.count($0) }
    // A download that stopped within a character is UTF-8 all the same; one high byte at the end alone says nothing.
    if sound > 0, unsound == 0 || unsound == 1 && isCutOff {
      return Verdict(encoding: .utf8, basis: .guessedUTF8, markWidth: 0)
    }
    if bytes.count > Self.searched, let encoding = MetaPrescan.encoding(of: bytes[...]) {
      return Verdict(encoding: encoding, basis: .lateMeta, markWidth: 0)
    }
    if unsound == 0 { return Verdict(encoding: .utf8, basis: .guessedUTF8, markWidth: 0) }
    return Verdict(encoding: .windows1252, basis: .fallback, markWidth: 0)
  }

  /// *BOM sniff* of the Encoding Standard.
  static func mark(_ bytes: [UInt8]) -> (encoding: TextEncoding, width: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    return nil
  }
}
