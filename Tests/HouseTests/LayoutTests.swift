import Foundation
import Testing

/// Lengths, names and places of files.
struct LayoutTests {
  @Test(arguments: Project.sources)
  func noFileIsTooLongToDefend(_ file: Project.File) {
    let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(count <= 350, "\(file.path) has \(count) lines; split it by what its parts do")
  }

  @Test(arguments: Project.files(in: "Scripts", ending: ["setup"]))
  func setupIsShort(_ file: Project.File) { #expect(file.lines.count <= 41) }

  static let vague = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Handler", "Base", "Impl", "Data", "Info", "Context"]

  @Test(arguments: Project.sources)
  func typesAreNamedByWhatTheyAre(_ file: Project.File) {
    var found: [Substring] = []
    for line in file.lines {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      for (keyword, name) in zip(words, words.dropFirst()) where ["struct", "class", "enum", "protocol", "actor"].contains(keyword) {
        if name.first?.isUppercase == true, Self.vague.contains(where: { name.hasSuffix($0) }), !line.contains("//") { found.append(name) }
      }
      for (keyword, name) in zip(words, words.dropFirst()) where keyword == "func" && (name == "process" || name == "handle") {
        found.append(name)
      }
    }
    #expect(found.isEmpty, "\(file.path): \(found.joined(separator: ", "))")
  }

  /// A path of somebody's machine means nothing to anybody else.
  @Test func noFileNamesAMachinePath() {
    let homes = ["work", "root", "home", "farm", "Users", "opt/swift"].map { "/" + $0 + "/" }
    let files = Project.files(
      in: "", ending: [".swift", ".md", ".json", ".txt", ".html", ".css", ".js", ".py", "Makefile", "setup", "evaluate"])
    for file in files {
      for home in homes {
        #expect(!file.text.contains(home), "\(file.path) names \(home)")
      }
    }
  }

  @Test(arguments: [
    "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "Makefile", ".swift-format", "Guides/Words.md",
  ])
  func theHouseIsComplete(_ path: String) {
    #expect(FileManager.default.fileExists(atPath: Project.root.appendingPathComponent(path).path), "\(path) is missing")
  }
}
