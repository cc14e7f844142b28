import Foundation
import Rendering

/// Standard output and error, by their descriptors.
enum Standard {
  static func output(_ text: String) throws { try output(Array(text.utf8)) }

  static func output(_ bytes: [UInt8]) throws { try write(bytes, to: 1) }

  /// One message on a line of its own; what would steer a terminal is made visible.
  static func error(_ message: String) { try? write(Array("synoptic: \(TerminalText.safe(message))\n".utf8), to: 2) }

  /// Text that steers the terminal, as it is.
  static func errorTerminal(_ text: String) { try? write(Array(text.utf8), to: 2) }

  static var isErrorTerminal: Bool { isatty(2) == 1 }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: Data(bytes))
  }
}
