/// How a payload is reached: a file and, where the file holds many reports, the member of it.
///
/// A gzip file holds one page and needs no member: it is unpacked wherever it is opened.
package struct Locator: Sendable, Hashable {
  /// A part of a container.
  package enum Member: Sendable, Hashable {
    /// A line of a JSONL file, by its bytes without the line end.
    case line(Range<Int>)
  }

  /// As the user named it; `-` is standard input.
  package let path: String
  /// nil where the file is one report.
  package let member: Member?

  package init(_ path: String, member: Member? = nil) {
    self.path = path
    self.member = member
  }
}
