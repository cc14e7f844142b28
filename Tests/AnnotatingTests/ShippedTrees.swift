import English
import Foundation
import TextAlgorithms

@testable import Annotating

/// The analyser with the weights that lie beside the program.
enum ShippedTrees {
  static let analyser: SyntaxAnalyser? = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../Sources/Running/Resources/syntax.bin")
    guard let bytes = try? Data(contentsOf: file.standardizedFileURL), let model = try? SyntaxModel(FixedBytes(Array(bytes))) else {
      return nil
    }
    return SyntaxAnalyser(model, language: .english)
  }()
}
