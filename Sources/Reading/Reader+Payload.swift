import Encodings
import HTML
import Vocabulary

extension Reader {
  /// The payload that `read` gives a page, without the report: decodes the page and, for markup, maps the text that is seen.
  package static func payload(of page: Page) -> Payload {
    guard page.bytes.count <= largest else { return Payload(bytes: []) }
    switch FormatSniffer().format(of: page.bytes) {
    case .binary, .markup(_, isFeed: true): return Payload(bytes: repaired(page.bytes))
    case .markup:
      let bytes = EncodingSniffer().sniff(page.bytes).encoding.decode(page.bytes).bytes
      return Payload(bytes: bytes, reading: RenderedText(HTMLParser().parse(bytes)).map)
    case .text:
      switch TextDecoder().decode(page.bytes) {
      case .text(let bytes, _, _), .repaired(let bytes, _), .guessed(let bytes, _): return Payload(bytes: bytes)
      case .notText: return Payload(bytes: repaired(page.bytes))
      }
    }
  }

  /// The bytes as valid UTF-8.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }
}
