import Reading
import Synchronization

/// Reports in files, on standard input and in pipes; what can be read once only is kept.
package final class FileSource: PageSource {
  /// Bytes of a line that are read again; a damaged state folder can name any range.
  private static let longestLine = 1 << 30

  /// What was read of standard input, other open descriptors and pipes.
  private let kept = Mutex<[Locator: [UInt8]]>([:])

  package init() {}

  package func files(_ paths: [String]) -> [InputPaths.Found] { InputPaths.expand(paths) }

  package func file(at locator: Locator) throws(Trouble) -> PageFile {
    let path = locator.path
    if case .line(let range) = locator.member {
      guard range.count <= Self.longestLine else { throw FileReader.tooLarge(path, range.count, FileReader.limit) }
      return try PageFile(line: FileReader.bytes(of: path, in: range), of: path)
    }
    return try PageFile(bytes(of: path, limit: PageFile.limit), of: path)
  }

  package func stored(_ path: String) throws(Trouble) -> PageFile { try PageFile(FileReader.stored(path, limit: PageFile.limit), of: path) }

  package func standardInput(limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] { try bytes(of: "-", limit: limit) }

  private func bytes(of path: String, limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] {
    if FileStatus.descriptor(of: path) == nil, FileStatus(path)?.kind != .pipe { return try FileReader.bytes(of: path, limit: limit) }
    if let known = kept.withLock({ $0[Locator(path)] }) { return known }
    // Read without the lock: one program may write two pipes in turn.
    let bytes = try FileReader.bytes(of: path, limit: limit)
    kept.withLock { $0[Locator(path)] = bytes }
    return bytes
  }
}
