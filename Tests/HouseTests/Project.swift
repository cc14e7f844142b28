import Foundation
import Testing

/// The project's own files, as the rules of the house read them.
enum Project {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File: Sendable, CustomTestStringConvertible {
    /// Relative to the root.
    let path: String
    let text: String

    var testDescription: String { path }
    var name: String { (path as NSString).lastPathComponent }
    /// The folder under `Sources` or `Tests`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  static let sources = files(in: "Sources", ending: [".swift"])
  static let documents = files(in: "", ending: [".md"])
  static let manual = documents.first { $0.path == "Guides/Manual.md" }?.text ?? ""

  /// The files below a folder, hidden and built ones left out, by path.
  static func files(in folder: String, ending: [String]) -> [File] {
    let start = folder.isEmpty ? root : root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles]) else {
      return []
    }
    var found: [File] = []
    for case let url as URL in walk where ending.contains(where: url.path.hasSuffix) {
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      found.append(File(path: String(url.path.dropFirst(root.path.count + 1)), text: text))
    }
    return found.sorted { $0.path < $1.path }
  }

  /// `outletName` as it stands on the command line: `outlet-name`.
  static func optionName(_ property: some StringProtocol) -> String {
    property.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
