import English
import Foundation
import TextAlgorithms

@testable import Annotating

/// The analyser with the weights that lie beside the program, and what tells roles.
enum ShippedTrees {
  static let analyser: SyntaxAnalyser? = bytes("syntax.bin").flatMap { try? SyntaxModel(FixedBytes($0)) }.map {
    SyntaxAnalyser($0, language: .english)
  }

  static let roles: RoleFinder? = bytes("roles.bin").flatMap { try? RoleModel(FixedBytes($0)) }.map { RoleFinder($0) }

  private static func bytes(_ name: String) -> [UInt8]? {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/Running/Resources/\(name)")
    return (try? Data(contentsOf: file.standardizedFileURL)).map { Array($0) }
  }
}
