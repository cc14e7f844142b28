#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the lines of a file in batches of 1 MB; what follows the last line end is a line where it is not empty.
package struct LineReader: ~Copyable {
  /// Some hundred lines without their ends, and the bytes of the file that they and their ends take.
  package struct Batch: Sendable {
    package var lines: [[UInt8]]
    package var bytes: Range<Int>
  }

  private let path: String
  private let descriptor: Int32
  private var begin: Int
  private var rest: [UInt8] = []
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 20)

  /// - Parameter offset: the first byte that is read; a line begins there.
  package init(_ path: String, from offset: Int = 0) throws(Trouble) {
    self.path = path
    begin = offset
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileReader.failure(path) }
    if offset > 0, lseek(descriptor, off_t(offset), SEEK_SET) < 0 { throw FileReader.failure(path) }
  }

  deinit { close(descriptor) }

  /// The next lines; nil at the end of the file.
  ///
  /// - Throws: where the file cannot be read or a line is longer than a report may be.
  package mutating func next() throws(Trouble) -> Batch? {
    while !isAtEnd {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileReader.failure(path)
      }
      if count == 0 {
        isAtEnd = true
        break
      }
      var lines: [[UInt8]] = []
      var start = 0
      while let end = chunk[start..<count].firstIndex(of: 0x0A) {
        lines.append(rest + chunk[start..<end])
        rest = []
        start = end + 1
      }
      rest += chunk[start..<count]
      if rest.count > FileReader.limit { throw FileReader.tooLarge(path, FileReader.limit, FileReader.limit, isWhole: false) }
      guard !lines.isEmpty else { continue }
      let first = begin
      begin = lines.reduce(begin) { $0 + $1.count + 1 }
      return Batch(lines: lines, bytes: first..<begin)
    }
    guard !rest.isEmpty else { return nil }
    defer { rest = [] }
    return Batch(lines: [rest], bytes: begin..<(begin + rest.count))
  }
}
