import Foundation
import Testing
import Vocabulary

/// Documents are checked like code: every finding, command and option stands in the manual, every guide is linked, no link is dead.
struct DocumentTests {
  static let stages = [
    "reading", "annotating", "comparing", "narrating", "grouping", "rendering", "archiving", "fetching", "running", "serving", "commands",
  ]

  /// The long names of the options and flags that a file declares.
  static func options(in text: String) -> [String] {
    var found: [String] = []
    for marker in ["@Option", "@Flag"] {
      for declaration in text.components(separatedBy: marker).dropFirst() {
        guard !declaration.hasPrefix("Group"), let variable = declaration.range(of: "var ") else { continue }
        let attribute = declaration[..<variable.lowerBound]
        let custom = attribute.components(separatedBy: ".customLong(\"").dropFirst().compactMap { $0.split(separator: "\"").first }
        if !custom.isEmpty {
          found += custom.map(String.init)
        } else if !attribute.contains("name:") || attribute.contains(".long") || attribute.contains(".shortAndLong") {
          found.append(Project.optionName(declaration[variable.upperBound...].prefix { $0.isLetter || $0.isNumber }))
        }
      }
    }
    return found
  }

  static func commands(in text: String) -> [String] {
    text.components(separatedBy: "commandName: \"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
  }

  @Test(arguments: Finding.Code.allCases)
  func everyFindingStandsInTheManualAndIsMade(_ code: Finding.Code) {
    #expect(Project.manual.contains("| `\(code.rawValue)` |"), "the manual has no row for `\(code.rawValue)`")
    let use = ".\(code)"
    let makers = Project.sources.filter { file in
      !file.path.hasSuffix("/Finding.swift")
        && file.text.ranges(of: use).contains { $0.upperBound == file.text.endIndex || !file.text[$0.upperBound].isLetter }
    }
    #expect(!makers.isEmpty, "nothing makes `\(code.rawValue)`")
  }

  @Test func everyFindingOfTheManualExists() {
    for line in Project.manual.split(separator: "\n") where line.hasPrefix("| `") {
      let cell = String(line.dropFirst(3).prefix { $0 != "`" })
      guard Self.stages.contains(where: { cell.hasPrefix($0 + ".") }) else { continue }
      #expect(Finding.Code(rawValue: cell) != nil, "the manual explains `\(cell)`, which nothing makes")
    }
  }

  @Test(arguments: Project.sources.filter { $0.target == "Commands" || $0.target == "synoptic-desk" })
  func everyCommandAndOptionStandsInTheManual(_ file: Project.File) {
    for command in Self.commands(in: file.text) where command != "synoptic" {
      let explained = Project.manual.contains("### `synoptic \(command)")
      #expect(explained, "\(file.path): the manual has no section for \(command)")
    }
    for option in Self.options(in: file.text) {
      let explained = Project.manual.contains("`--\(option)")
      #expect(explained, "\(file.path): the manual does not name --\(option)")
    }
  }

  /// The relative links of a document, without what follows `#`.
  static func links(in text: String) -> [String] {
    text.components(separatedBy: "](").dropFirst().compactMap { $0.split(separator: ")", omittingEmptySubsequences: false).first }
      .map { String($0.prefix { $0 != "#" }) }.filter { !$0.isEmpty && !$0.contains("://") && !$0.contains(" ") }
  }

  @Test(arguments: Project.documents)
  func noLinkIsDead(_ document: Project.File) {
    let folder = Project.root.appendingPathComponent(document.path).deletingLastPathComponent()
    for link in Self.links(in: document.text) {
      #expect(
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(link).standardizedFileURL.path), "\(document.path): \(link)")
    }
  }

  @Test func everyGuideAndDecisionIsLinked() {
    var linked: Set<String> = []
    for document in Project.documents {
      let folder = Project.root.appendingPathComponent(document.path).deletingLastPathComponent()
      for link in Self.links(in: document.text) { linked.insert(folder.appendingPathComponent(link).standardizedFileURL.path) }
    }
    for document in Project.documents where document.path.hasPrefix("Guides/") || document.path.hasPrefix("Decisions/") {
      #expect(
        linked.contains(Project.root.appendingPathComponent(document.path).standardizedFileURL.path),
        "\(document.path) is linked from nowhere")
    }
  }

  @Test func readsWhatSourcesDeclare() {
    let source = """
      @Option(name: [.short, .customLong("output")], help: "Where.") var place: String?
      @Option(help: "x") var failOn: String?
      @Flag(name: .customShort("v")) var verbose = false
      static let configuration = CommandConfiguration(commandName: "verify", abstract: "")
      """
    #expect(Self.options(in: source) == ["output", "fail-on"])
    #expect(Self.commands(in: source) == ["verify"])
    #expect(Self.links(in: "[a](b.md#c) [d](https://x.y) [e](#f)") == ["b.md"])
  }
}
