#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a whole file: beside its place first, then moved there, so that nobody sees half of it.
package enum FileWriter {
  package static func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    let draft = "\(path).part-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Self.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let trouble = failure(path)
        close(descriptor)
        unlink(draft)
        throw trouble
      }
      done += count
    }
    guard close(descriptor) == 0, rename(draft, path) == 0 else {
      let trouble = failure(path)
      unlink(draft)
      throw trouble
    }
  }

  private static func write(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, base, count)
    #else
      Darwin.write(descriptor, base, count)
    #endif
  }

  private static func failure(_ path: String) -> Trouble {
    let wayOut = errno == ENOSPC ? "make room on the disk" : "choose a folder that exists and that you may write to"
    let cause = String(cString: strerror(errno))
    return Trouble(cannot: "write", path, because: cause.prefix(1).lowercased() + cause.dropFirst(), wayOut: wayOut)
  }
}
