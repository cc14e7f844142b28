import Sourcing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether the system lets the program have the threads that Swift's tasks run on.
///
/// Where a thread cannot be made, the runtime waits for one for ever and without a word; so as many as there are cores are made once, and
/// ended, before the first task begins. Takes some hundred microseconds.
package enum ThreadCheck {
  /// Threads beyond which none is tried, however many cores there are.
  private static let most = 64

  /// - Throws: where a limit on processes or memory forbids the threads.
  package static func check() throws(Trouble) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return }
    // Each thread waits until the pipe is closed, so that all are there at once.
    let wanted = min(max(2, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), most) + 1
    var made: [pthread_t] = []
    var code: Int32 = 0
    for _ in 0..<wanted where code == 0 { code = start(reading: ends[0], &made) }
    close(ends[1])
    for thread in made { pthread_join(thread, nil) }
    close(ends[0])
    guard code == 0 else {
      throw Trouble(
        cannot: "start", "synoptic", because: "the system allows it \(made.count) threads and it needs \(wanted)",
        wayOut: "raise the limit (see ulimit -u), or end other programs")
    }
  }

  private static func start(reading descriptor: Int32, _ made: inout [pthread_t]) -> Int32 {
    let argument = UnsafeMutableRawPointer(bitPattern: Int(descriptor) + 1)
    #if canImport(Darwin)
      var thread: pthread_t?
      let code = pthread_create(&thread, nil, { ThreadCheck.wait($0) }, argument)
      if code == 0, let thread { made.append(thread) }
    #else
      var thread = pthread_t()
      let code = pthread_create(&thread, nil, { ThreadCheck.wait($0) }, argument)
      if code == 0 { made.append(thread) }
    #endif
    return code
  }

  /// Waits for the end of a pipe, whose descriptor plus one is the argument.
  private static func wait(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    var byte: UInt8 = 0
    _ = read(Int32(Int(bitPattern: argument) - 1), &byte, 1)
    return nil
  }
}
