import Running
import Sourcing

/// A result that is written piece by piece: to a file, which takes its place when it is finished, or to standard output.
///
/// Functions that throw are kept out of line: the optimiser of Swift 6.3 crashes while it splits an `async` function that they are inlined in.
final class PieceWriter {
  /// Bytes that are gathered before they are written.
  private static let capacity = 1 << 16

  private let draft: FileWriter.Draft?
  private var gathered: [UInt8] = []

  /// - Parameter path: nil or `-` for standard output.
  @inline(never)
  init(_ path: String?) throws {
    draft = try path.flatMap { $0 == "-" ? nil : $0 }.map { (path) throws(Trouble) in try FileWriter.Draft(path) }
  }

  @inline(never)
  func append(_ text: String) throws { try append(text.utf8) }

  @inline(never)
  func append(_ bytes: some Sequence<UInt8>) throws {
    gathered.append(contentsOf: bytes)
    if gathered.count >= Self.capacity { try flush() }
  }

  @inline(never)
  func finish() throws {
    try flush()
    try draft?.finish()
  }

  /// Writes what is gathered.
  @inline(never)
  func flush() throws {
    if let draft { try draft.append(gathered) } else { try Standard.output(gathered) }
    gathered.removeAll(keepingCapacity: true)
  }
}
