import Vocabulary

extension JSONWriter {
  private enum Key: String, CodingKey { case findings, report, text }

  /// Writes the line of `synoptic read`, without its end: findings, where there are any, report and body.
  ///
  /// Block by block: a page has thousands of them, and values, text and line of all of them at once would outweigh it.
  package func write(_ read: ReadReport, to sink: @escaping JSONObjectWriter.Sink) throws {
    var line = try JSONObjectWriter(self, to: sink)
    if !read.findings.isEmpty { try line.list(Key.findings, read.findings) }
    try line.object(Key.report) { try read.report.write(to: &$0) }
    try line.text(Key.text) { try BodyText.write(read, to: $0) }
    try line.end()
  }
}
