import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the lines of a file in batches of 1 MB; what follows the last line end is a line where it is not empty.
///
/// A line that is longer than `longest` is passed over without being held.
package final class LineReader {
  /// Bytes that a line may have. A report of 1 MB has at most six, where each byte of it is escaped.
  package static let longest = 8 << 20

  /// A line without its end.
  package enum Line: Sendable {
    case bytes([UInt8])
    case tooLong(count: Int)

    package var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .tooLong(let count): count
      }
    }
  }

  /// Some hundred lines without their ends, and the bytes of the file that they and their ends take.
  package struct Batch: Sendable {
    package var lines: [Line]
    package var bytes: Range<Int>
  }

  private let file: InputFile
  private var begin: Int
  private var rest: [UInt8] = []
  /// Bytes of the line that is passed over; nil where none is.
  private var passed: Int?
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 20)

  /// - Parameter offset: the first byte that is read; a line begins there.
  /// - Throws: where the file is no file: lines of a pipe could not be read again.
  package init(_ path: String, from offset: Int = 0) throws(Trouble) {
    file = try InputFile(path, isStored: true)
    begin = offset
    if offset > 0, lseek(file.descriptor, off_t(offset), SEEK_SET) < 0 { throw FileReader.failure(path) }
  }

  /// The next lines; nil at the end of the file.
  ///
  /// - Throws: where the file cannot be read.
  package func next() throws(Trouble) -> Batch? {
    while !isAtEnd {
      let count = try file.read(into: &chunk)
      if count == 0 {
        isAtEnd = true
        break
      }
      var lines: [Line] = []
      var start = 0
      while let end = chunk[start..<count].firstIndex(of: 0x0A) {
        take(chunk[start..<end])
        lines.append(takeLine())
        start = end + 1
      }
      take(chunk[start..<count])
      guard !lines.isEmpty else { continue }
      let first = begin
      begin = lines.reduce(begin) { $0 + $1.count + 1 }
      return Batch(lines: lines, bytes: first..<begin)
    }
    guard !rest.isEmpty || passed != nil else { return nil }
    let line = takeLine()
    return Batch(lines: [line], bytes: begin..<(begin + line.count))
  }

  private func take(_ part: ArraySlice<UInt8>) {
    if let before = passed {
      passed = before + part.count
    } else if rest.count + part.count > Self.longest {
      passed = rest.count + part.count
      rest = []
    } else {
      rest += part
    }
  }

  /// The line that has been gathered.
  private func takeLine() -> Line {
    defer {
      rest = []
      passed = nil
    }
    return passed.map { .tooLong(count: $0) } ?? .bytes(rest)
  }
}
