import Foundation
import Rendering
import Running
import Sourcing
import Vocabulary

/// Standard output and error, by their descriptors.
enum Standard {
  /// Standard output took not all: what was printed so far is not the result.
  struct OutputFailure: Error, CustomStringConvertible {
    /// The exit code of the program.
    static let code: Int32 = 3

    let cause: String

    var description: String {
      "cannot write \"standard output\": \(cause); what was printed is not whole, so run the command again, or write to a file with -o"
    }
  }

  static func output(_ text: String) throws { try output(Array(text.utf8)) }

  static func output(_ bytes: [UInt8]) throws {
    guard Descriptor.write(bytes, to: STDOUT_FILENO) else { throw OutputFailure(cause: cause(errno)) }
  }

  private static func cause(_ code: Int32) -> String {
    switch code {
    case EBADF: return "it is closed"
    case EPIPE: return "what reads it has ended"
    default: return FileStatus.cause(code)
    }
  }

  /// One message on a line of its own; what would steer a terminal is made visible.
  static func error(_ message: String) { errorTerminal("synoptic: \(TerminalText.safe(message))\n") }

  /// Text that steers the terminal, as it is.
  static func errorTerminal(_ text: String) { _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO) }

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
