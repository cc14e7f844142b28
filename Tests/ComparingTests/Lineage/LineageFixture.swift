import Annotating
import English
import Foundation
import TextAlgorithms
import Vocabulary

/// Small reports for tests: blocks in, annotated report out.
enum LineageFixture {
  /// The vectors that are shipped.
  static let vectors: WordVectors? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard let bytes = try? Data(contentsOf: root.appendingPathComponent("Sources/Running/Resources/vectors.bin")) else { return nil }
    return try? WordVectors(Array(bytes))
  }()

  /// The agency's credit evidence is the last metadata block.
  static func report(
    _ name: String, _ blocks: [(Block.Kind, String)], agency: String? = nil, published: String? = nil, outlet: String? = nil
  ) -> AnnotatedReport {
    var bytes: [UInt8] = []
    var made: [Block] = []
    for (kind, text) in blocks {
      let start = bytes.count
      bytes += Array(text.utf8)
      made.append(Block(kind: kind, start..<bytes.count))
      bytes.append(0x0A)
    }
    let id = Identifier(StableHash.hexadecimal(of: ["test", name]))
    var credits: [Credit] = []
    if let agency {
      let evidence = made.last { $0.kind == .metadata }.map { [Span(report: id, $0.range)] } ?? []
      credits = [Credit(agency: agency, basis: .stated, evidence: evidence)]
    }
    let report = Report(
      id: id, source: Source(path: name, sha256: "", bytes: bytes.count, media: "text/plain", charset: "utf-8"),
      payload: PayloadPin(sha256: "", bytes: bytes.count), outlet: outlet.map { Outlet(name: $0, basis: .given) } ?? .unknown,
      credits: credits,
      title: nil, bylines: [], language: "en",
      published: published.map { Moment(value: $0, precision: .day, basis: .given, evidence: []) }, modified: nil, firstSeen: nil,
      blocks: made,
      body: ByteRange(0..<bytes.count), shares: Shares(own: 0, copied: 0, quoted: 0))
    return AnnotatedReport(annotations: Annotations(report: report), text: text(of: report, bytes))
  }

  static func text(of report: Report, _ bytes: [UInt8]) -> Text {
    Annotator(language: .english).text(of: ReadReport(report: report, payload: Payload(bytes: bytes), findings: []))
  }

  static func report(_ name: String, _ paragraphs: [String], agency: String? = nil, published: String? = nil) -> AnnotatedReport {
    report(
      name, paragraphs.map { (.paragraph, $0) } + (agency.map { [(.metadata, "(\($0))")] } ?? []), agency: agency, published: published)
  }
}
