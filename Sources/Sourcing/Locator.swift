/// How a payload is reached: a file and, where the file holds many reports, the member of it.
///
/// A gzip file holds one page and needs no member: it is unpacked wherever it is opened.
package struct Locator: Sendable, Hashable, Comparable {
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

  // Paths are bytes: Swift takes composed and decomposed letters for equal, a file system does not.
  package static func == (a: Locator, b: Locator) -> Bool { a.path.utf8.elementsEqual(b.path.utf8) && a.member == b.member }

  package func hash(into hasher: inout Hasher) {
    for byte in path.utf8 { hasher.combine(byte) }
    hasher.combine(member)
  }

  /// By the bytes of the path.
  package static func < (a: Locator, b: Locator) -> Bool { a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
}
