import Vocabulary

/// Finds inputs and opens them: the one opening to the outside world, which tests replace by a source in memory.
package protocol PageSource: Sendable {
  /// The files that the user named, in the order given: folders and patterns are replaced by the files in them.
  func files(_ paths: [String]) -> [InputPaths.Found]

  /// The bytes at a place.
  func file(at locator: Locator) throws(Trouble) -> PageFile

  /// The bytes of a whole file of which an earlier run wrote: of a file alone, no pipe and no device.
  func stored(_ path: String) throws(Trouble) -> PageFile

  /// All of standard input, which is read once and kept.
  ///
  /// - Parameter limit: the most bytes that are read, depending on the first of them. Only the first call reads.
  func standardInput(limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8]
}

extension PageSource {
  package func stored(_ path: String) throws(Trouble) -> PageFile { try file(at: Locator(path)) }

  /// The page at a place, with what the user said about it.
  package func page(at locator: Locator, given: Given = Given(), ordinal: Int = 0) throws(Trouble) -> Page {
    page(try file(at: locator), of: locator.path, given: given, ordinal: ordinal)
  }

  func page(_ file: PageFile, of path: String, given: Given = Given(), ordinal: Int = 0) -> Page {
    Page(
      source: Source(
        path: path, sha256: Digest.sha256(file.file), bytes: file.file.count, media: "text/plain", charset: "utf-8"),
      bytes: file.bytes, given: given, isUnpacked: file.isPacked, ordinal: ordinal)
  }
}
