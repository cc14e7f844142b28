import Annotating
import Foundation
import TextAlgorithms
import Vocabulary

/// The weights that lie beside the program: finds, opens and names them.
///
/// Looked for in the folder that `SYNOPTIC_WEIGHTS` names and, where that is not set, in SwiftPM's resource folder of this target beside the
/// executable, then beside the code's bundle. Never traps, as `Bundle.module` does where the folder is missing. A file is opened
/// once.
package enum Weights {
  /// The environment variable that names another folder of weights; then no other place is tried.
  package static let variable = "SYNOPTIC_WEIGHTS"
  static let vectorsFile = "vectors.bin"
  static let syntaxFile = "syntax.bin"
  /// Bytes that a file of weights may have.
  static let limit = 8 << 20

  /// The word vectors. Cost: one read of 4 MB the first time, 2 to 14 ms.
  package static func vectors() throws(Trouble) -> WordVectors { try openedVectors.get().value }

  /// The network of tags, trees and names. Cost: one sum over 7 MB that are mapped the first time.
  package static func syntax() throws(Trouble) -> SyntaxModel { try openedSyntax.get().value }

  /// The weights that an account is made with, as `made.models` names them. Cost: one hash of each file the first time.
  package static func models() throws(Trouble) -> [Account.Made.Model] { [try openedSyntax.get().model, try openedVectors.get().model] }

  private static let places = folders(ProcessInfo.processInfo.environment[variable])

  private static let openedVectors = Result<Opened<WordVectors>, Trouble> { () throws(Trouble) in try vectors(in: places) }
  private static let openedSyntax = Result<Opened<SyntaxModel>, Trouble> { () throws(Trouble) in try syntax(in: places) }

  /// What a file holds, with its name and hash.
  struct Opened<Value: Sendable>: Sendable {
    let value: Value
    let model: Account.Made.Model
  }

  static func vectors(in folders: [String]) throws(Trouble) -> Opened<WordVectors> {
    try opened(vectorsFile, in: folders, remade: "train vectors") { try WordVectors(Array($0.bytes)) }
  }

  static func syntax(in folders: [String]) throws(Trouble) -> Opened<SyntaxModel> {
    try opened(syntaxFile, in: folders, remade: "train syntax") { try SyntaxModel($0) }
  }

  /// - Parameter folders: places in the order of trying; the first that has the file counts, damaged or not.
  private static func opened<Value>(
    _ file: String, in folders: [String], remade: String, _ make: (FixedBytes) throws -> Value
  ) throws(Trouble) -> Opened<Value> {
    let paths = folders.map { $0 + "/" + file }
    guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw Trouble(
        cannot: "open", file, because: "it lies in none of \(folders.joined(separator: ", "))",
        wayOut: "copy the folder Synoptic_Running.resources beside the program, or name a folder of weights in \(variable)")
    }
    let bytes = try FileReader.mapped(path, limit: limit)
    do {
      return Opened(value: try make(bytes), model: Account.Made.Model(name: file, sha256: Digest.sha256(Array(bytes.bytes))))
    } catch {
      throw Trouble(cannot: "open", path, because: "\(error)", wayOut: "copy it again from the release, or make it again with: \(remade)")
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
