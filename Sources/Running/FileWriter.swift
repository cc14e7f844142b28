import Sourcing

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
    let draft = try Draft(path)
    try draft.append(bytes)
    try draft.finish()
  }

  /// A file that is written piece by piece; it is deleted unless it is finished.
  package final class Draft {
    private let path: String
    private let name: String
    private let descriptor: Int32
    private var isOpen = true

    package init(_ path: String) throws(Trouble) {
      self.path = path
      name = "\(path).part-\(getpid())"
      descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw FileWriter.failure(path) }
    }

    deinit {
      guard isOpen else { return }
      close(descriptor)
      unlink(name)
    }

    package func append(_ text: String) throws(Trouble) { try append(Array(text.utf8)) }

    package func append(_ bytes: [UInt8]) throws(Trouble) {
      var done = 0
      while done < bytes.count {
        let count = bytes[done...].withUnsafeBytes { FileWriter.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
          if errno == EINTR { continue }
          throw FileWriter.failure(path)
        }
        done += count
      }
    }

    /// Moves the file to its place.
    package func finish() throws(Trouble) {
      isOpen = false
      guard close(descriptor) == 0, rename(name, path) == 0 else {
        let trouble = FileWriter.failure(path)
        unlink(name)
        throw trouble
      }
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
