import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The drafts that exist, which a signal deletes before it ends the program.
///
/// Signals that are ignored stay ignored. The list is plain memory that is never freed, because what a signal interrupts may hold any
/// lock: all that is done then is `unlinkat`, `signal` and `raise`. A draft that the system does not let us delete, as at SIGKILL, is hidden
/// in its folder as `.synoptic-…`. (A file without a name, `O_TMPFILE`, would leave nothing, but not every file system has it, and it
/// cannot take the place of another file at once.)
enum DraftList {
  /// Drafts that are kept track of at a time; of more, a signal leaves the rest.
  private static let count = 16
  /// Bytes of a name with its NUL.
  private static let width = 32
  private static let signals = [SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGALRM, SIGTERM, SIGXCPU]

  /// The open folder of each draft, -1 where there is none, and its name.
  private struct Memory: @unchecked Sendable {
    let folders: UnsafeMutablePointer<Int32>
    let names: UnsafeMutablePointer<CChar>
  }

  private static let memory: Memory = {
    let folders = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    folders.initialize(repeating: -1, count: count)
    let names = UnsafeMutablePointer<CChar>.allocate(capacity: count * width)
    names.initialize(repeating: 0, count: count * width)
    return Memory(folders: folders, names: names)
  }()

  private static let used = Mutex<Set<Int>>([])

  /// The handlers are set once, with the first draft.
  private static let isListening: Bool = {
    _ = memory
    for number in signals {
      var known = sigaction()
      guard sigaction(number, nil, &known) == 0, !isIgnored(known) else { continue }
      signal(number) { DraftList.end($0) }
    }
    return true
  }()

  /// - Parameter folder: an open folder, which stays open until the draft is removed from the list.
  /// - Returns: nil where the list is full.
  static func add(_ name: String, in folder: Int32) -> Int? {
    _ = isListening
    let bytes = name.utf8.map { CChar(bitPattern: $0) }
    guard bytes.count < width, let slot = used.withLock({ used in (0..<count).first { used.insert($0).inserted } }) else { return nil }
    for (index, byte) in (bytes + [0]).enumerated() { memory.names[slot * width + index] = byte }
    memory.folders[slot] = folder
    return slot
  }

  static func remove(_ slot: Int?) {
    guard let slot else { return }
    memory.folders[slot] = -1
    used.withLock { _ = $0.remove(slot) }
  }

  private static func end(_ number: Int32) {
    for slot in 0..<count where memory.folders[slot] >= 0 { unlinkat(memory.folders[slot], memory.names + slot * width, 0) }
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let function = action.__sigaction_u.__sa_handler
    #else
      let function = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(function, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
