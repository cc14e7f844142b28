import Vocabulary

/// The body of a report as plain text, blocks separated by blank lines.
///
/// Of pages without captions and without a standfirst outside the body, which stand beside it.
package enum BodyText {
  /// Gives the text piece by piece, without a line end.
  package static func write(_ read: ReadReport, to piece: (String) throws -> Void) throws {
    var isFirst = true
    for block in read.report.blocks where block.kind.isStory {
      if read.payload.isMarkup, block.kind == .caption || block.kind == .standfirst { continue }
      if !isFirst { try piece("\n\n") }
      isFirst = false
      try piece(read.payload.clean(block.range))
    }
  }
}
