import Foundation
import TextAlgorithms
import Vocabulary

/// The weights that lie beside the program: finds, opens and names them.
///
/// Looked for in the folder that `SYNOPTIC_WEIGHTS` names and, where that is not set, in SwiftPM's resource folder of this target beside the
/// executable, then beside the code's bundle. Never traps, as `Bundle.module` does where the folder is missing. A file is read
/// once.
package enum Weights {
  /// The environment variable that names another folder of weights; then no other place is tried.
  package static let variable = "SYNOPTIC_WEIGHTS"
  static let vectorsFile = "vectors.bin"
  /// Bytes that a file of weights may have.
  static let limit = 8 << 20

  /// The word vectors. Cost: one read of 4 MB the first time, 2 to 14 ms.
  package static func vectors() throws(Trouble) -> WordVectors { try opened.get().vectors }

  /// The word vectors as `made.models` names them. Cost: one hash of 4 MB the first time.
  package static func vectorsModel() throws(Trouble) -> Account.Made.Model { try opened.get().model }

  private static let opened = Result<Opened, Trouble> { () throws(Trouble) in
    try Opened(folders(ProcessInfo.processInfo.environment[variable]))
  }

  /// A file of word vectors with its name and hash.
  struct Opened: Sendable {
    let vectors: WordVectors
    let model: Account.Made.Model

    /// - Parameter folders: places in the order of trying; the first that has the file counts, damaged or not.
    init(_ folders: [String]) throws(Trouble) {
      let paths = folders.map { $0 + "/" + Weights.vectorsFile }
      guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
        throw Trouble(
          cannot: "open", Weights.vectorsFile, because: "it lies in none of \(folders.joined(separator: ", "))",
          wayOut: "copy the folder Synoptic_Running.resources beside the program, or name a folder of weights in \(Weights.variable)")
      }
      let bytes = try FileReader.bytes(of: path, limit: Weights.limit)
      do throws(WordVectors.Damage) {
        vectors = try WordVectors(bytes)
      } catch {
        throw Trouble(
          cannot: "open", path, because: error.description, wayOut: "copy it again from the release, or make it again with: train vectors")
      }
      model = Account.Made.Model(name: Weights.vectorsFile, sha256: Digest.sha256(bytes))
    }
  }

  /// Folders to look in, in order, none twice.
  static func folders(_ named: String?) -> [String] {
    if let named, !named.isEmpty { return [named] }
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    let code = Bundle(for: Anchor.self)
    let homes = [program, Bundle.main.resourceURL, Bundle.main.bundleURL, code.resourceURL, code.bundleURL.deletingLastPathComponent()]
    let insides = [
      "Synoptic_Running.resources/Resources", "Synoptic_Running.bundle/Resources", "Synoptic_Running.bundle/Contents/Resources/Resources",
    ]
    var out: [String] = []
    for home in homes.compactMap({ $0 }) {
      for inside in insides {
        let path = home.appendingPathComponent(inside).path
        if !out.contains(path) { out.append(path) }
      }
    }
    return out
  }

  /// Stands for the bundle that holds this code.
  private final class Anchor {}
}
