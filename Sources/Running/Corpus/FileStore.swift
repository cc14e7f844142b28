import Sourcing
import TextAlgorithms
import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that grows at its end and is read anywhere.
final class FileStore: ByteStore {
  let path: String
  private let descriptor: Int32
  private(set) var count: Int

  /// - Parameters:
  ///   - kept: bytes of the file that are kept; what follows is cut off. nil makes an empty file.
  ///   - isNameless: the file loses its name at once, so that nothing is left of it however the program ends.
  init(_ path: String, kept: Int?, isNameless: Bool = false) throws(Trouble) {
    self.path = path
    let flags = kept == nil ? O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC : O_RDWR | O_CLOEXEC
    // A link would lead to a file of somebody else.
    descriptor = open(PathSpelling.c(path), (isNameless ? flags | O_EXCL : flags) | O_NOFOLLOW | O_NONBLOCK, isNameless ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw Self.failure("write", path) }
    guard FileStatus(descriptor: descriptor)?.kind == .file else {
      close(descriptor)
      throw Trouble(cannot: "use", path, because: "it is no file", wayOut: "delete the folder and begin anew")
    }
    if isNameless { unlink(PathSpelling.c(path)) }
    count = kept ?? 0
    guard let kept else { return }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) >= kept, ftruncate(descriptor, off_t(kept)) == 0 else {
      close(descriptor)
      throw Trouble(cannot: "use", path, because: "it is shorter than it was", wayOut: "delete the folder and begin anew")
    }
  }

  deinit { close(descriptor) }

  func append(_ bytes: UnsafeRawBufferPointer) throws {
    var done = 0
    while done < bytes.count {
      let written = pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, off_t(count + done))
      if written < 0 {
        if errno == EINTR { continue }
        throw Self.failure("write", path)
      }
      done += written
    }
    count += done
  }

  func read(at offset: Int, into bytes: UnsafeMutableRawBufferPointer) throws {
    guard offset >= 0, bytes.count <= count - offset else { throw StoreDamage("it ends too early") }
    var done = 0
    while done < bytes.count {
      let found = pread(descriptor, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
      if found < 0 {
        if errno == EINTR { continue }
        throw Self.failure("read", path)
      }
      if found == 0 { throw StoreDamage("it ends too early") }
      done += found
    }
  }

  /// Waits until the disk holds everything.
  func settle() throws(Trouble) { guard fsync(descriptor) == 0 else { throw Self.failure("write", path) } }

  static func failure(_ verb: String, _ path: String) -> Trouble {
    Trouble(
      cannot: verb, path, because: FileStatus.cause(errno),
      wayOut: errno == ENOSPC ? "make room on the disk" : "choose a folder that exists and that you may write to")
  }
}

/// Stores in the system's folder for temporary files, gone when the program ends.
final class ScratchShelf: ByteShelf {
  private let folder: String

  init(folder: String) { self.folder = folder }

  func make(_ name: String) throws -> any ByteStore {
    return try FileStore(
      "\(folder)/synoptic-\(UInt64.random(in: .min ... .max))", kept: nil, isNameless: true)
  }

  func drop(_ name: String) {}
}
