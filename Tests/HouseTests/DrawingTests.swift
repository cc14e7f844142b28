import Foundation
import Testing

/// The drawing in ARCHITECTURE.md stays true: its table, the manifest and the imports say the same, and stages touch nothing outside.
struct DrawingTests {
  static let floors: Set = ["Vocabulary", "TextAlgorithms", "Encodings", "HTML", "English"]
  static let stages: Set = ["Reading", "Annotating", "Comparing", "Grouping", "Narrating"]

  static let table = TargetTable(Project.documents.first { $0.path == "ARCHITECTURE.md" }?.text ?? "")
  static let manifest = Manifest(Project.files(in: "", ending: ["/Package.swift"]).first?.text ?? "")
  /// Targets that hold Swift.
  static let targets = Set(Project.sources.map(\.target))

  static func imports(of file: Project.File) -> [String] {
    file.lines.compactMap { line in
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first, ["package", "internal", "private", "public", "@preconcurrency", "@testable"].contains(first) {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { return nil }
      let kinds = ["struct", "class", "enum", "func", "protocol", "let", "var", "typealias"]
      let module = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return module.split(separator: ".").first.map(String.init)
    }
  }

  @Test func importsFollowTheTable() throws {
    for file in Project.sources {
      let row = try #require(Self.table.row(file.target), "\(file.path): ARCHITECTURE.md has no row for \(file.target)")
      let foreign = Self.imports(of: file).filter { !row.ours.contains($0) && !row.external.contains($0) }
      #expect(foreign.isEmpty, "\(file.path) may not import \(foreign.joined(separator: ", "))")
    }
  }

  @Test func theManifestFollowsTheTable() throws {
    let declared = Self.manifest.targets.filter { !$0.isTest && Self.targets.contains($0.name) }
    #expect(declared.map(\.name) == Self.table.rows.map(\.name), "targets of Package.swift and rows of ARCHITECTURE.md")
    // What the manifest can name; Foundation and its like come with the compiler.
    let known = Set(Self.manifest.targets.flatMap { [$0.name] + $0.dependencies })
    for target in declared {
      let row = try #require(Self.table.row(target.name))
      let named = row.ours.union(row.external.intersection(known))
      #expect(target.dependencies == named, "\(target.name): Package.swift \(target.dependencies.sorted()), table \(named.sorted())")
      #expect(row.ours.isSubset(of: Self.targets), "\(target.name): \(row.ours.subtracting(Self.targets).sorted()) are no targets of ours")
      #expect(row.external.isDisjoint(with: Self.targets), "\(target.name): ours stand in the second column")
    }
  }

  /// The table cannot allow what the drawing forbids.
  @Test func stagesAndFloorsImportFloorsAlone() {
    for row in Self.table.rows where Self.stages.union(Self.floors).contains(row.name) {
      #expect(row.ours.isSubset(of: Self.floors), "\(row.name) may not import \(row.ours.subtracting(Self.floors).sorted())")
      if Self.stages.contains(row.name) { #expect(!row.external.contains("Foundation"), "\(row.name) is a stage") }
    }
    #expect(Self.table.row("TextAlgorithms")?.ours == [])
  }

  @Test func floorsAndStagesReachNothingOutside() {
    let outside = [
      "FileHandle", "FileManager", "URLSession", "ProcessInfo", "Date()", "Date.now", "ContinuousClock", ".random(", "Glibc", "Bundle.",
    ]
    for file in Project.sources where Self.stages.union(Self.floors).contains(file.target) {
      for line in file.lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        let used = outside.filter { line.contains($0) }
        #expect(used.isEmpty, "\(file.path) does no I/O, reads no clock, draws no random number, but uses \(used.joined(separator: ", "))")
      }
    }
  }

  /// Whether a line holds a string literal with an HTML tag.
  static func holdsMarkup(_ line: Substring) -> Bool {
    guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return false }
    return line.contains(/"[^"]*<\/?[a-z][a-z0-9]*[ >\/\\]/)
  }

  @Test(arguments: Project.sources.filter { $0.target == "Presenting" })
  func presentingWritesNoMarkup(_ file: Project.File) {
    for line in file.lines { #expect(!Self.holdsMarkup(line), "\(file.path): \(line)") }
  }

  @Test(arguments: [
    (#"let a = "<li>\(n)""#, true), (#"x + "</p>""#, true), (##"f("<a href=\"#top\">")"##, true), (#"  /// Gives "<li>"."#, false),
    (#"a < b ? "c" : "d""#, false), (#"head[..<space] + "…""#, false),
  ])
  func recognisesMarkup(_ line: String, _ isMarkup: Bool) { #expect(Self.holdsMarkup(line[...]) == isMarkup) }

  @Test func sourcesAreFound() {
    #expect(Project.sources.count > 20)
    #expect(Self.table.rows.count > 10 && Self.manifest.targets.count > 20)
  }

  @Test func readsImportLinesOfEveryForm() {
    let text = "import Vocabulary\npackage import struct Foundation.URL\n@testable import Reading\n// import Nothing\nlet important = 1\n"
    #expect(Self.imports(of: Project.File(path: "Sources/X/Y.swift", text: text)) == ["Vocabulary", "Foundation", "Reading"])
  }

  @Test func readsTheTable() {
    let table = TargetTable(
      "# X\n\n| target | may import (ours) | external | holds |\n|---|---|---|---|\n| `A` | – | – | a, b |\n| `B` | A, C | D | |\n\nE | F |\n"
    )
    #expect(table.rows.map(\.name) == ["A", "B"])
    #expect(table.rows.map(\.ours) == [[], ["A", "C"]])
    #expect(table.rows.map(\.external) == [[], ["D"]])
  }

  @Test func readsTheManifest() {
    let manifest = Manifest(
      """
      let package = Package(
        name: "X", dependencies: [.package(url: "https://example.org/p", from: "1.0.0")],
        targets: [
          .target(name: "A", cSettings: [.unsafeFlags(["-O2"])]),
          .target(
            name: "B",
            dependencies: ["A", .target(name: "C", condition: .when(platforms: [.linux])), .product(name: "P", package: "p")],
            swiftSettings: [.unsafeFlags(["-O"])]),
          .systemLibrary(name: "C", pkgConfig: "c"),
          .testTarget(name: "T", dependencies: ["B"]),
        ])
      """.split(separator: "\n").joined(separator: "\n"))
    #expect(manifest.targets.map(\.name) == ["A", "B", "T"])
    #expect(manifest.targets.map(\.dependencies) == [[], ["A", "C", "P"], ["B"]])
    #expect(manifest.targets.map(\.isTest) == [false, false, true])
  }

  /// A report is analysed once, in Annotating: later targets read its `Text`. Their own list of quotation marks would name a mark that
  /// nobody prints in English, or the code of one.
  @Test(arguments: Project.sources.filter { ["Comparing", "Narrating", "Presenting", "Rendering"].contains($0.target) })
  func aReportIsAnalysedOnce(_ file: Project.File) {
    let code = file.lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    let again =
      ["Tokenizer(", "WordStem", "SpellingVariants.common(Folding", "QuotationMark(bytes", "SentenceSplitter", "MarkReader"]
      + ["„", "‚", "«", "‹", "0x201", "0x9C", "0x9D", "0x9E"]
    let used = again.filter { code.contains($0) }
    #expect(used.isEmpty, "\(file.path) analyses text again: \(used.joined(separator: ", "))")
  }
}
