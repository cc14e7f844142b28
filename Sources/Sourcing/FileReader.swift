#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import TextAlgorithms

/// Reads whole files and standard input, up to a limit.
package enum FileReader {
  /// Bytes that one report may have. An article has 3 to 30 KB and a book under 1 MB; an archive of many reports is another format.
  package static let limit = 1 << 20

  /// The bytes of a file; `-` is standard input.
  package static func bytes(of path: String, limit: Int = limit) throws(Trouble) -> [UInt8] { try bytes(of: path) { _ in limit } }

  /// The same with a limit that depends on the first 64 KiB, or as much of them as one read gives.
  package static func bytes(of path: String, limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] {
    let isInput = path == "-"
    // A named pipe that nobody writes to would keep an ordinary open waiting for ever.
    let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { if !isInput { close(descriptor) } }
    var size = 0
    if !isInput {
      _ = fcntl(descriptor, F_SETFL, 0)
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw failure(path) }
      if status.st_mode & S_IFMT == S_IFDIR {
        throw Trouble(cannot: "read", path, because: "it is a folder", wayOut: "name the files in it")
      }
      size = Int(status.st_size)
    }
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var most = Int.max
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      if count == 0 { return out }
      let isFirst = out.isEmpty
      out += chunk[0..<count]
      if isFirst {
        most = limit(out)
        if size > most { throw tooLarge(path, size, most, isWhole: true) }
        out.reserveCapacity(size)
      }
      if out.count > most { throw tooLarge(path, most, most, isWhole: false) }
    }
  }

  /// The bytes of a file where they lie: mapped, not read. The file must not be cut short while they are held.
  package static func mapped(_ path: String, limit: Int) throws(Trouble) -> FixedBytes {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Trouble(cannot: "read", path, because: "it is no file", wayOut: "put the file of weights in its place")
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw tooLarge(path, size, limit, isWhole: true) }
    guard size > 0 else { return FixedBytes([]) }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else { throw failure(path) }
    return FixedBytes(UnsafeRawBufferPointer(start: start, count: size)) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress!), $0.count)
    }
  }

  /// Some bytes of a file; fewer where it ends before.
  package static func bytes(of path: String, in range: Range<Int>) throws(Trouble) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var out = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < out.count {
      let count = out.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + done, range.count - done, off_t(range.lowerBound + done))
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
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return (Int(status.st_size), Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec))
  }

  static func tooLarge(_ path: String, _ size: Int, _ limit: Int, isWhole: Bool) -> Trouble {
    Trouble(
      cannot: "read", path, because: "it has \(isWhole ? "" : "more than ")\(size >> 20) MB and one report may have \(limit >> 20) MB",
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
    return Trouble(cannot: "read", path, because: String(cString: strerror(code)).lowercasedFirst, wayOut: wayOut)
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
