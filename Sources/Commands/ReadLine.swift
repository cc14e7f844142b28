import Rendering
import Vocabulary

/// One line of `synoptic read`.
///
/// Written by pieces: a page has thousands of blocks, and values, text and line of all of them at once would outweigh it.
struct ReadLine: Codable {
  var report: Report
  /// The body as plain text, blocks separated by blank lines. Of pages without captions and without a standfirst outside the body, which
  /// stand beside it.
  var text: String
  var findings: [Finding]?

  /// Writes the line as JSON with its end.
  static func write(_ read: ReadReport, by writer: JSONWriter, to out: PieceWriter) throws {
    var frame = ReadLine(report: read.report, text: "", findings: read.findings.isEmpty ? nil : read.findings)
    frame.report.blocks = []
    let json = Array(try writer.json(frame).utf8)
    // Keys are sorted, so the text is the last value; quotation marks in strings are escaped, so no string holds the key of the blocks.
    let key = Array("\"blocks\":[".utf8)
    guard let start = (0...(json.count - key.count)).first(where: { json[$0...].starts(with: key) }) else { return }
    try out.append(json[..<(start + key.count)])
    for (index, block) in read.report.blocks.enumerated() {
      try out.append((index == 0 ? "" : ",") + JSONWriter.json(block))
    }
    try out.append(json[(start + key.count)..<(json.count - 2)])
    try bodies(of: read) { try out.append(JSONWriter.escaped($0)) }
    try out.append("\"}\n")
  }

  /// Writes the text alone with a line end.
  static func writeText(_ read: ReadReport, to out: PieceWriter) throws {
    try bodies(of: read) { try out.append($0.utf8) }
    try out.append("\n")
  }

  /// The blocks of the text and what stands between them.
  private static func bodies(of read: ReadReport, _ body: (String) throws -> Void) throws {
    var isFirst = true
    for block in read.report.blocks where block.kind.isStory {
      if read.payload.isMarkup, block.kind == .caption || block.kind == .standfirst { continue }
      if !isFirst { try body("\n\n") }
      isFirst = false
      try body(read.payload.clean(block.range))
    }
  }
}
