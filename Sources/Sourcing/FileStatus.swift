import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says of a file: which one it is, of what kind, how large.
package struct FileStatus: Sendable {
  /// A file, whatever it is called: two names with one identity are one file.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  package enum Kind: Sendable { case file, folder, link, pipe, device, socket }

  package let identity: Identity
  package let kind: Kind
  package let bytes: Int
  /// Permissions.
  package let mode: mode_t
  package let owner: uid_t
  package let group: gid_t
  /// The last change, in nanoseconds.
  package let changed: Int

  /// nil where there is no such file, or it cannot be looked at.
  ///
  /// - Parameter followsLinks: whether a link stands for what it leads to.
  package init?(_ path: String, followsLinks: Bool = true) {
    var status = stat()
    let path = PathSpelling.c(path)
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  package init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of what is read under a name: `-` is standard input.
  package static func ofInput(_ path: String) -> FileStatus? {
    descriptor(of: path).map { FileStatus(descriptor: $0) } ?? FileStatus(path)
  }

  /// The descriptor that a name stands for, which is used as it is open: `-`, `/dev/stdin`, `/dev/fd/3`.
  package static func descriptor(of path: String) -> Int32? {
    switch path {
    case "-", "/dev/stdin": return STDIN_FILENO
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default: break
    }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.utf8.starts(with: folder.utf8) {
      return Int32(path.dropFirst(folder.count)).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }

  /// What the system calls a failure, as messages say it.
  package static func cause(_ code: Int32) -> String {
    let cause = String(cString: strerror(code))
    return cause.prefix(1).lowercased() + cause.dropFirst()
  }

  private init(_ status: stat) {
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFCHR, S_IFBLK: .device
      case S_IFSOCK: .socket
      default: .file
      }
    bytes = Int(status.st_size)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    changed = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
