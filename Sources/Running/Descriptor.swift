#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writing to an open descriptor.
package enum Descriptor {
  /// Writes all bytes, however few the system takes at a time; where it returns false, `errno` says why.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    guard !isTaken(descriptor) else {
      errno = EBADF
      return false
    }
    return bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = one(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count >= 0 {
          done += count
        } else if errno == EAGAIN {
          // Somebody made it non-blocking.
          var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&wanted, 1, -1)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Whether the runtime of Swift took a descriptor that was closed before the program began: it is of no kind that has a name.
  private static func isTaken(_ descriptor: Int32) -> Bool {
    var status = stat()
    return descriptor <= STDERR_FILENO && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == 0
  }

  private static func one(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, base, count)
    #else
      Darwin.write(descriptor, base, count)
    #endif
  }

  /// Opens what is closed of standard input, output and error, so that no file that is opened later takes its place and is written over.
  /// Using one of them fails as before: input is opened for writing, output for reading.
  ///
  /// Writing more than the system allows a file (`ulimit -f`) fails as any other write, and ends nothing.
  package static func fillStandard() {
    signal(SIGXFSZ, SIG_IGN)
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
