import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An input that is open for reading. Every input is opened here.
///
/// Devices are refused. A named pipe is read as long as a writer has it open, however slowly it writes; where nobody has opened it for
/// `patience`, it is refused. Standard input (`-`, `/dev/stdin`) and the pipes that a shell hands over (`/dev/fd/63`) are read as they are.
final class InputFile {
  /// How long a named pipe may be without a writer, in milliseconds. A writer that is started together with the program is there within
  /// some hundredths of a second.
  static let patience: Int32 = 5000

  let path: String
  let status: FileStatus
  let descriptor: Int32
  private let isBorrowed: Bool
  private let patience: Int32
  private var hasWriter: Bool

  /// - Parameters:
  ///   - isStored: whether only what can be read again is taken: a file, no pipe.
  init(_ path: String, isStored: Bool = false, patience: Int32 = InputFile.patience) throws(Trouble) {
    self.path = path
    self.patience = patience
    let given = isStored ? nil : FileStatus.descriptor(of: path)
    if given == nil, let known = FileStatus(path) { try Self.check(known, path, isStored: isStored) }
    // A named pipe that nobody writes to would keep an ordinary open waiting for ever.
    let descriptor = given ?? open(PathSpelling.c(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileReader.failure(path) }
    guard let status = FileStatus(descriptor: descriptor) else { throw FileReader.failure(path) }
    self.descriptor = descriptor
    self.status = status
    isBorrowed = given != nil
    hasWriter = given != nil || status.kind != .pipe
    // Standard input may be anything, also nothing.
    if path != "-", !(given != nil && isatty(descriptor) == 1) { try Self.check(status, path, isStored: isStored) }
    if status.kind == .folder { try Self.check(status, path, isStored: isStored) }
  }

  deinit { if !isBorrowed { close(descriptor) } }

  /// The next bytes; their number, 0 at the end.
  func read(into bytes: inout [UInt8]) throws(Trouble) -> Int {
    var waited: Int32 = 0
    while true {
      let count = Self.read(descriptor, &bytes, bytes.count)
      if count > 0 {
        hasWriter = true
        return count
      }
      if count == 0 {
        if hasWriter { return 0 }
        guard waited < patience else {
          throw Trouble(
            cannot: "read", path, because: "it is a pipe that nobody has written to for \(patience / 1000) seconds",
            wayOut: "start the program that writes to it first")
        }
        // A writer that came and went without a word ends the wait; one that comes is seen at the next look.
        if Self.wait(for: descriptor, milliseconds: 50) { hasWriter = true }
        waited += 50
      } else if errno == EAGAIN {
        hasWriter = true
        _ = Self.wait(for: descriptor, milliseconds: -1)
      } else if errno != EINTR {
        throw FileReader.failure(path)
      }
    }
  }

  private static func check(_ status: FileStatus, _ path: String, isStored: Bool) throws(Trouble) {
    switch status.kind {
    case .file, .link: return
    case .folder: throw Trouble(cannot: "read", path, because: "it is a folder", wayOut: "name the files in it")
    case .pipe where !isStored: return
    case .pipe: throw Trouble(cannot: "read", path, because: "it is a pipe, which can be read once only", wayOut: "save it to a file")
    case .device: throw Trouble(cannot: "read", path, because: "it is a device", wayOut: "name a file, or give the text on standard input")
    case .socket: throw Trouble(cannot: "read", path, because: "it is a socket", wayOut: "name a file, or give the text on standard input")
    }
  }

  /// Whether something happened before the time was over; below 0 waits for ever.
  private static func wait(for descriptor: Int32, milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, milliseconds) > 0
  }

  private static func read(_ descriptor: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &bytes, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, &bytes, count)
    #else
      Darwin.read(descriptor, &bytes, count)
    #endif
  }
}
