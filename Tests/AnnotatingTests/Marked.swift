import English
import Vocabulary

@testable import Annotating

/// A report of one paragraph from marked text: `He gave ⟦ten euros⟧.` gives the text without marks and the spans between them.
struct Marked {
  var text: Text
  var spans: [Range<Int>]
  /// The date of the report.
  var published: Moment?

  init(_ marked: String, published: String? = nil, kind: Block.Kind = .paragraph) {
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    var open = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open = bytes.count
      case "⟧": spans.append(open..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    let moment = published.map { Moment(value: $0, precision: .day, basis: .stated, evidence: []) }
    let report = Report(
      id: Identifier("0123456789abcdef"),
      source: Source(path: "invented.txt", sha256: "", bytes: bytes.count, media: "text/plain", charset: "utf-8"),
      payload: PayloadPin(sha256: "", bytes: bytes.count), outlet: .unknown, credits: [], title: nil, bylines: [], language: "en",
      published: moment, modified: nil, firstSeen: nil, blocks: bytes.isEmpty ? [] : [Block(kind: kind, 0..<bytes.count)],
      body: ByteRange(0..<bytes.count), shares: Shares(own: 1, copied: 0, quoted: 0))
    self.published = moment
    text = TextReader(language: .english, analyser: nil).text(of: ReadReport(report: report, payload: Payload(bytes: bytes), findings: []))
    self.spans = spans
  }

  func words(_ range: Range<Int>) -> String { text.text(range) }
}
