/// Tells by the first bytes what is no plain text.
struct FormatSniffer {
  enum Format: Equatable {
    case text
    /// Name of the format and the way out.
    case binary(String, wayOut: String)
    /// `isFeed`: XML other than XHTML. `tags`: closing tags near its top, counted for feeds and where nothing else shows that it is markup.
    case markup(tags: Int, isFeed: Bool)
  }

  private let calibration = FormatCalibration.standard

  func format(of bytes: [UInt8]) -> Format {
    for (magic, name, wayOut) in Self.magics where bytes.starts(with: magic) { return .binary(name, wayOut: wayOut) }
    var i = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
    for opening in Self.openings where starts(bytes, i, opening) && endsTag(bytes, i + opening.utf8.count) {
      return isFeed(bytes, i) ? .markup(tags: closingTags(bytes), isFeed: true) : .markup(tags: 0, isFeed: false)
    }
    let tags = closingTags(bytes)
    return tags >= calibration.tags && tags * calibration.bytesPerTag >= min(bytes.count, calibration.countedBytes)
      ? .markup(tags: tags, isFeed: false) : .text
  }

  /// Whether a file that starts as XML has an element other than `html` first; declarations and comments are passed over.
  private func isFeed(_ bytes: [UInt8], _ start: Int) -> Bool {
    var i = start
    let end = min(bytes.count, calibration.declaredBytes)
    while i + 1 < end {
      if bytes[i] == 0x3C, bytes[i + 1] != 0x3F, bytes[i + 1] != 0x21 {
        return ["<rss", "<feed", "<rdf:rdf"].contains { starts(bytes, i, $0) }
          || starts(bytes, start, "<?xml") && !starts(bytes, i, "<html")
      }
      i += 1
    }
    return false
  }

  private func starts(_ bytes: [UInt8], _ i: Int, _ text: String) -> Bool {
    let text = Array(text.utf8)
    guard i + text.count <= bytes.count else { return false }
    for k in 0..<text.count where (bytes[i + k] >= 0x41 && bytes[i + k] <= 0x5A ? bytes[i + k] | 0x20 : bytes[i + k]) != text[k] {
      return false
    }
    return true
  }

  /// Whether a tag's name ends here: nothing, white space, `>`, `/` or a comment's text follows.
  private func endsTag(_ bytes: [UInt8], _ i: Int) -> Bool {
    i >= bytes.count || bytes[i] <= 0x20 || bytes[i] == 0x3E || bytes[i] == 0x2F || bytes[i - 1] == 0x2D
  }

  private func closingTags(_ bytes: [UInt8]) -> Int {
    var count = 0
    var i = 0
    let end = min(bytes.count, calibration.countedBytes) - 3
    while i < end {
      if bytes[i] == 0x3C, bytes[i + 1] == 0x2F, bytes[i + 2] | 0x20 >= 0x61, bytes[i + 2] | 0x20 <= 0x7A { count += 1 }
      i += 1
    }
    return count
  }

  /// Starts of pages, most of them those of the MIME Sniffing Standard, section 7.1.
  private static let openings = [
    "<!doctype", "<html", "<?xml", "<rss", "<feed", "<head", "<body", "<!--", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a",
    "<style", "<title", "<b", "<br", "<p", "<meta", "<link", "<article", "<section", "<main",
  ]

  private static let magics: [([UInt8], String, String)] = [
    (Array("%PDF".utf8), "a PDF file", "save its text as a .txt file and give that"),
    (Array("{\\rtf".utf8), "an RTF document", "save it as plain text and give that"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document", "unpack it, or save its text as a .txt file"),
    ([0x1F, 0x8B], "a gzip archive", "unpack it and give the file inside"),
    ([0x42, 0x5A, 0x68], "a bzip2 archive", "unpack it and give the file inside"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive", "unpack it and give the file inside"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "save its text as a .txt file and give that"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "give the report's text"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", "give the report's text"),
    (Array("GIF8".utf8), "a GIF picture", "give the report's text"),
  ]
}
