#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import Reading
import TextAlgorithms

/// Reads whole files and standard input, up to a limit.
package enum FileReader {
  /// Bytes that one report may have. An article has 3 to 30 KB and a book under 1 MB; an archive of many reports is another format.
  package static let limit = Reader.largestText

  /// The bytes of a file; `-` is standard input.
  package static func bytes(of path: String, limit: Int = limit) throws(Trouble) -> [UInt8] { try bytes(of: path) { _ in limit } }

  /// The same with a limit that depends on the first 64 KiB, or as much of them as one read gives.
  package static func bytes(of path: String, limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] {
    try bytes(of: InputFile(path), limit: limit)
  }

  /// The bytes of a file that can be read again: no pipe, no standard input.
  static func stored(_ path: String, limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] {
    try bytes(of: InputFile(path, isStored: true), limit: limit)
  }

  private static func bytes(of file: InputFile, limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] {
    let size = file.status.kind == .file ? file.status.bytes : 0
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var most = Int.max
    while true {
      let count = try file.read(into: &chunk)
      if count == 0 { return out }
      let isFirst = out.isEmpty
      out += chunk[0..<count]
      if isFirst {
        most = limit(out)
        if size > most { throw tooLarge(file.path, size, most) }
        out.reserveCapacity(size)
      }
      if out.count > most { throw tooLarge(file.path, nil, most) }
    }
  }

  /// The bytes of a file where they lie: mapped, not read. The file must not be cut short while they are held.
  package static func mapped(_ path: String, limit: Int) throws(Trouble) -> FixedBytes {
    let file = try InputFile(path, isStored: true)
    let size = file.status.bytes
    guard size <= limit else { throw tooLarge(path, size, limit) }
    guard size > 0 else { return FixedBytes([]) }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.descriptor, 0), start != MAP_FAILED else { throw failure(path) }
    return FixedBytes(UnsafeRawBufferPointer(start: start, count: size)) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress!), $0.count)
    }
  }

  /// Some bytes of a file; fewer where it ends before.
  package static func bytes(of path: String, in range: Range<Int>) throws(Trouble) -> [UInt8] {
    let file = try InputFile(path, isStored: true)
    var out = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < out.count {
      let count = out.withUnsafeMutableBytes {
        pread(file.descriptor, $0.baseAddress! + done, range.count - done, off_t(range.lowerBound + done))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      if count == 0 { break }
      done += count
    }
    return Array(out.prefix(done))
  }

  /// Bytes and time of the last change of a file, in nanoseconds; nil where there is none.
  package static func stamp(of path: String) -> (bytes: Int, changed: Int)? {
    FileStatus(path).map { ($0.bytes, $0.changed) }
  }

  /// - Parameters:
  ///   - size: in bytes; nil where it is not known, but more than the limit.
  ///   - isPacked: whether the size is that of what a file holds.
  static func tooLarge(_ path: String, _ size: Int?, _ limit: Int, isPacked: Bool = false) -> Trouble {
    // Sizes are told in the unit in which they differ.
    let unit = size.map { $0 >> 20 == limit >> 20 } == true || limit < 1 << 20 ? (0, "bytes") : (20, "MB")
    let has = size.map { "\($0 >> unit.0)" } ?? "more than \(limit >> unit.0)"
    return Trouble(
      cannot: isPacked ? "unpack" : "read", path,
      because: "it \(isPacked ? "holds" : "has") \(has) \(unit.1) and one report may have \(limit >> unit.0) \(unit.1)",
      wayOut: "split it into one file a report")
  }

  static func failure(_ path: String) -> Trouble {
    let code = errno
    let wayOut =
      switch code {
      case ENOENT: "check the spelling; the file may have been moved or deleted"
      case EACCES, EPERM: "ask for permission to read it, or copy it to a folder of yours"
      default: "try again, or copy it to another disk"
      }
    return Trouble(cannot: "read", path, because: FileStatus.cause(code), wayOut: wayOut)
  }
}
