import Running
import Sourcing

/// A result that is written piece by piece: to a file, which takes its place when it is finished, or to standard output.
final class PieceWriter {
  /// Bytes that are gathered before they are written.
  private static let capacity = 1 << 16

  private let draft: FileWriter.Draft?
  private var gathered: [UInt8] = []

  /// - Parameter path: nil for standard output.
  init(_ path: String?) throws { draft = try path.map { (path) throws(Trouble) in try FileWriter.Draft(path) } }

  func append(_ text: String) throws { try append(text.utf8) }

  func append(_ bytes: some Sequence<UInt8>) throws {
    gathered.append(contentsOf: bytes)
    if gathered.count >= Self.capacity { try flush() }
  }

  func finish() throws {
    try flush()
    try draft?.finish()
  }

  /// Writes what is gathered.
  func flush() throws {
    if let draft { try draft.append(gathered) } else { try Standard.output(gathered) }
    gathered.removeAll(keepingCapacity: true)
  }
}
