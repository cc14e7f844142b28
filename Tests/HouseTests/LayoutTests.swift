import Foundation
import Testing

/// Lengths, names and places of files.
struct LayoutTests {
  static let code = Project.sources + Project.files(in: "Tests", ending: [".swift"])

  /// Tables of data may be longer: their file is named for it.
  @Test func noFileIsTooLong() {
    for file in Self.code where !file.name.hasSuffix("Table.swift") {
      let count = file.lines.count - 1
      #expect(count <= 300, "\(file.path) has \(count) lines; split it by what its parts do")
    }
  }

  @Test func noFunctionIsTooLong() {
    for file in Self.code {
      for function in FunctionLengths(file.lines).functions where function.lines > 60 {
        Issue.record("\(file.path):\(function.start): \(function.name) has \(function.lines) lines; split it by what its parts do")
      }
    }
  }

  @Test func functionsAreMeasured() {
    let text = """
      struct A {
        init() { x = 1 }
        package static func one(
          _ a: Int
        ) -> Int {
          func inner() {
            b
          }
          return a
        }
        @Test(arguments: [1])
        mutating func two() throws {
          if x {
          }
        }
        let function = 1
      }
      """
    let found = FunctionLengths(text.split(separator: "\n", omittingEmptySubsequences: false)).functions
    #expect(found.map(\.name) == ["init", "one", "inner", "two"])
    #expect(found.map(\.lines) == [1, 8, 3, 4])
  }

  @Test(arguments: Project.files(in: "Scripts", ending: ["setup"]))
  func setupIsShort(_ file: Project.File) { #expect(file.lines.count <= 41) }

  static let vague = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Handler", "Base", "Impl", "Data", "Info", "Context"]

  @Test func typesAreNamedByWhatTheyAre() {
    let kinds = ["struct ", "class ", "enum ", "protocol ", "actor ", "func "]
    for file in Project.sources {
      var found: [Substring] = []
      // Most lines declare nothing: a look for the keyword alone is fast.
      for line in file.lines where kinds.contains(where: { line.contains($0) }) && !line.contains("//") {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        for (keyword, name) in zip(words, words.dropFirst()) where kinds.contains(keyword + " ") {
          if keyword == "func" ? name == "process" || name == "handle" : name.first?.isUppercase == true && Self.isVague(name) {
            found.append(name)
          }
        }
      }
      #expect(found.isEmpty, "\(file.path): \(found.joined(separator: ", "))")
    }
  }

  private static func isVague(_ name: Substring) -> Bool { vague.contains { name.hasSuffix($0) } }

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
