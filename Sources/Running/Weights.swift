import Annotating
import Foundation
import Sourcing
import Synchronization
import TextAlgorithms
import Vocabulary

/// The weights beside the program: finds, opens and names them.
///
/// Looked for in a folder that the caller names or, without one, in SwiftPM's resource folder of this target beside the executable, then
/// beside the code's bundle. Never traps, as `Bundle.module` does where the folder is missing. A file is opened when it is first needed,
/// and once.
package final class Weights: Sendable {
  static let vectorsFile = "vectors.bin"
  static let syntaxFile = "syntax.bin"
  static let rolesFile = "roles.bin"
  /// Bytes that a file of weights may have.
  static let limit = 8 << 20

  private let places: [String]
  private let openedVectors = Mutex<Result<Opened<WordVectors>, Trouble>?>(nil)
  private let openedSyntax = Mutex<Result<Opened<SyntaxModel>, Trouble>?>(nil)
  private let openedRoles = Mutex<Result<Opened<RoleModel>, Trouble>?>(nil)

  /// - Parameter folder: a folder of weights; then no other place is tried. nil or empty: beside the program.
  package init(folder: String? = nil) { places = Self.folders(folder) }

  /// The word vectors. Cost: one read of 4 MB the first time, 2 to 14 ms.
  package func vectors() throws(Trouble) -> WordVectors { try allVectors().value }

  /// The network of tags, trees and names. Cost: one sum over 7 MB that are mapped the first time.
  package func syntax() throws(Trouble) -> SyntaxModel { try allSyntax().value }

  /// The model of senses and roles. Cost: one read of 3 MB the first time.
  package func roles() throws(Trouble) -> RoleModel { try allRoles().value }

  /// The weights that an account is made with, as `made.models` names them. Cost: one hash of each file the first time.
  package func models() throws(Trouble) -> [Account.Made.Model] { [try allSyntax().model, try allRoles().model, try allVectors().model] }

  private func allVectors() throws(Trouble) -> Opened<WordVectors> {
    let places = places
    return try Self.once(openedVectors) { () throws(Trouble) in try Self.vectors(in: places) }
  }

  private func allSyntax() throws(Trouble) -> Opened<SyntaxModel> {
    let places = places
    return try Self.once(openedSyntax) { () throws(Trouble) in try Self.syntax(in: places) }
  }

  private func allRoles() throws(Trouble) -> Opened<RoleModel> {
    let places = places
    return try Self.once(openedRoles) { () throws(Trouble) in try Self.roles(in: places) }
  }

  /// What was made before, or is made now.
  private static func once<Value: Sendable>(
    _ kept: borrowing Mutex<Result<Value, Trouble>?>, _ make: () throws(Trouble) -> Value
  ) throws(Trouble) -> Value {
    let made = kept.withLock { kept -> Result<Value, Trouble> in
      if let kept { return kept }
      let made = Result<Value, Trouble> { () throws(Trouble) in try make() }
      kept = made
      return made
    }
    return try made.get()
  }

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

  static func roles(in folders: [String]) throws(Trouble) -> Opened<RoleModel> {
    try opened(rolesFile, in: folders, remade: "train roles") { try RoleModel($0) }
  }

  /// - Parameter folders: places in the order of trying; the first that has the file counts, damaged or not.
  private static func opened<Value>(
    _ file: String, in folders: [String], remade: String, _ make: (FixedBytes) throws -> Value
  ) throws(Trouble) -> Opened<Value> {
    let paths = folders.map { $0 + "/" + file }
    guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw Trouble(
        cannot: "open", file, because: "it lies in none of \(folders.joined(separator: ", "))",
        wayOut: "copy the folder Synoptic_Running.resources beside the program, or name a folder of weights in SYNOPTIC_WEIGHTS")
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
