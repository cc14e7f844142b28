import Reading
import Synchronization

/// Reports in files, and on standard input, which is read once and kept.
package final class FileSource: PageSource {
  /// Bytes of a line that are read again; a damaged state folder can name any range.
  private static let longestLine = 1 << 30

  private let input = Mutex<[UInt8]?>(nil)

  package init() {}

  package func files(_ paths: [String]) -> [InputPaths.Found] { InputPaths.expand(paths) }

  package func file(at locator: Locator) throws(Trouble) -> PageFile {
    let path = locator.path
    if case .line(let range) = locator.member {
      guard range.count <= Self.longestLine else { throw FileReader.tooLarge(path, range.count, FileReader.limit, isWhole: true) }
      return try PageFile(line: FileReader.bytes(of: path, in: range), of: path)
    }
    let bytes = path == "-" ? try standardInput(limit: PageFile.limit) : try FileReader.bytes(of: path, limit: PageFile.limit)
    return try PageFile(bytes, of: path)
  }

  package func standardInput(limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] {
    // `withLock` drops the type of the error.
    let read = input.withLock { known -> Result<[UInt8], Trouble> in
      if let known { return .success(known) }
      do throws(Trouble) {
        let bytes = try FileReader.bytes(of: "-", limit: limit)
        known = bytes
        return .success(bytes)
      } catch {
        return .failure(error)
      }
    }
    return try read.get()
  }
}
