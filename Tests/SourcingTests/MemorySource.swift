import Sourcing
import Vocabulary

/// Files in memory.
struct MemorySource: PageSource {
  var contents: [String: [UInt8]]

  func files(_ paths: [String]) -> [InputPaths.Found] { paths.map { .file($0) } }

  func file(at locator: Locator) throws(Trouble) -> PageFile {
    guard let bytes = contents[locator.path] else {
      throw Trouble(cannot: "read", locator.path, because: "no such file or directory", wayOut: "check the spelling")
    }
    guard case .line(let range) = locator.member else { return try PageFile(bytes, of: locator.path) }
    return try PageFile(line: Array(bytes[range]), of: locator.path)
  }

  func standardInput(limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] { [] }
}
