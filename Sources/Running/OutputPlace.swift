import Sourcing
import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a result goes: a file in a folder, or something that bytes are written into.
///
/// A link to a file stands for the file, which is replaced while the link stays. Refuses folders, files that nobody may write, and folders
/// that are not there or take no file.
final class OutputPlace {
  enum Target {
    /// A pipe, a device, or a descriptor that is open already.
    case stream
    /// An open folder, the name in it, and the file that is replaced.
    case file(folder: Int32, name: String, replaced: FileStatus?)
  }

  let path: String
  let target: Target

  private static let linksToFollow = 40
  /// How long a pipe may be without a reader, in milliseconds.
  private static let patience: Int32 = 5000

  init(_ path: String) throws(Trouble) {
    self.path = path
    guard FileStatus.descriptor(of: path) == nil else {
      target = .stream
      return
    }
    let status = FileStatus(path)
    switch status?.kind {
    case .folder: throw Self.trouble(path, "it is a folder", "name a file in it")
    case .socket: throw Self.trouble(path, "it is a socket", "name a file")
    case .pipe, .device: target = .stream
    case .file, .link, nil:
      if let status, status.mode & 0o222 == 0 || access(PathSpelling.c(path), W_OK) != 0 {
        throw Self.trouble(path, "it is a file that may not be written", "name another file, or allow it with: chmod u+w")
      }
      let (folder, name) = Self.parted(try Self.resolved(path))
      guard !name.isEmpty else { throw Self.trouble(path, "it names no file", "name a file") }
      let descriptor = open(PathSpelling.c(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(path) }
      guard access(PathSpelling.c(folder), W_OK | X_OK) == 0 else {
        let trouble = Self.failure(path)
        close(descriptor)
        throw trouble
      }
      target = .file(folder: descriptor, name: name, replaced: status)
    }
  }

  deinit { if case .file(let folder, _, _) = target { close(folder) } }

  /// A descriptor of what is no file.
  func openStream() throws(Trouble) -> Int32 {
    if let descriptor = FileStatus.descriptor(of: path) {
      let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
      guard copy >= 0 else { throw failure() }
      return copy
    }
    var waited: Int32 = 0
    while true {
      // An ordinary open of a pipe that nobody reads would wait for ever.
      let descriptor = open(PathSpelling.c(path), O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFL, 0)
        return descriptor
      }
      guard errno == ENXIO, FileStatus(path)?.kind == .pipe else { throw failure() }
      guard waited < Self.patience else {
        throw Self.trouble(
          path, "it is a pipe that nobody has read for \(Self.patience / 1000) seconds", "start the program that reads it first")
      }
      usleep(50_000)
      waited += 50
    }
  }

  /// What the last call of the system failed with.
  func failure() -> Trouble { Self.failure(path) }

  private static func failure(_ path: String) -> Trouble {
    let wayOut =
      switch errno {
      case ENOSPC, EDQUOT, EFBIG: "make room on the disk"
      default: "choose a folder that exists and that you may write to"
      }
    return trouble(path, FileStatus.cause(errno), wayOut)
  }

  private static func trouble(_ path: String, _ cause: String, _ wayOut: String) -> Trouble {
    Trouble(cannot: "write", path, because: cause, wayOut: wayOut)
  }

  /// The path that links at its end lead to, which need not be there.
  private static func resolved(_ path: String) throws(Trouble) -> String {
    var path = path
    for _ in 0..<linksToFollow {
      guard FileStatus(path, followsLinks: false)?.kind == .link else { return path }
      var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = bytes.withUnsafeMutableBytes { readlink(PathSpelling.c(path), $0.baseAddress!, $0.count) }
      guard count >= 0 else { throw failure(path) }
      let end = PathSpelling.spelled(bytes.prefix(count))
      path = end.hasPrefix("/") ? end : parted(path).folder + "/" + end
    }
    throw trouble(path, "it is a link that leads to no place", "name another file")
  }

  /// A folder, and the name in it.
  private static func parted(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }
}
