import Encodings
import Vocabulary

extension Reader {
  /// Reads a page of markup in the encoding that the HTML standard finds for it; nothing is refused, for pages hold anything.
  func readMarkup(_ page: Page) -> ReadReport {
    let verdict = EncodingSniffer().sniff(page.bytes)
    let decoded = verdict.encoding.decode(page.bytes)
    var source = page.source
    source.media = "text/html"
    source.charset = verdict.encoding.rawValue.lowercased()
    var findings: [Finding] = []
    if verdict.basis == .fallback, !decoded.isUnchanged {
      findings.append(
        Finding(
          .charsetGuessed, .warning,
          "cannot tell the encoding of \"\(source.place)\": it is no UTF-8 and says nothing, taken as \(source.charset); save it as UTF-8"))
    }
    if decoded.replacements > 0 {
      findings.append(
        Finding(
          .invalidBytes, .warning,
          "cannot decode \(decoded.replacements) characters of \"\(source.place)\": they are no \(source.charset), now U+FFFD; fetch the page again if words are missing"
        ))
    }
    let sha256 = decoded.isUnchanged && !page.isUnpacked ? source.sha256 : digest(decoded.bytes)
    return readMarkup(decoded.bytes, source, page, sha256, findings)
  }
}
