import Foundation
import Testing

/// The drawing in ARCHITECTURE.md stays true: who imports whom, and what stages may not touch.
struct DrawingTests {
  static let floors: Set = ["Vocabulary", "TextAlgorithms", "Encodings", "HTML"]

  /// For each target what it may import. A stage gets no Foundation: without it there is no file, clock, locale or network to reach.
  static let allowed: [String: Set<String>] = [
    "Vocabulary": ["Foundation", "TextAlgorithms"],
    "TextAlgorithms": ["CDenseKernels"],
    "Encodings": [],
    "HTML": ["Encodings"],
    "Reading": floors,
    "Annotating": floors.union(["Synchronization"]),
    "Comparing": floors,
    "Narrating": floors,
    "Grouping": floors,
    "Rendering": ["Vocabulary", "Foundation"],
    "Archiving": ["Vocabulary", "Foundation", "GRDB"],
    "Fetching": ["Vocabulary", "Foundation", "FoundationNetworking", "CSystemCurl"],
    "Running": floors.union([
      "Reading", "Annotating", "Comparing", "Narrating", "Grouping", "Archiving", "Foundation", "Logging", "Synchronization",
      "CSystemCrypto", "CSystemZlib", "CryptoKit", "Glibc", "Darwin", "Musl",
    ]),
    "Serving": ["Vocabulary", "Running", "Archiving", "Rendering", "Fetching", "Foundation", "Hummingbird"],
    "Commands": ["Vocabulary", "Running", "Archiving", "Rendering", "Fetching", "Foundation", "ArgumentParser"],
    "synoptic": ["Commands"],
    "synoptic-desk": ["Serving", "ArgumentParser"],
    "train": floors.union(["Annotating", "Foundation", "ArgumentParser"]),
  ]

  static let pure: Set = [
    "Vocabulary", "TextAlgorithms", "Encodings", "HTML", "Reading", "Annotating", "Comparing", "Narrating", "Grouping",
  ]

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

  @Test(arguments: Project.sources)
  func importsFollowTheDrawing(_ file: Project.File) throws {
    let allowed = try #require(Self.allowed[file.target], "\(file.path): the target is not in the drawing")
    let foreign = Self.imports(of: file).filter { !allowed.contains($0) }
    #expect(foreign.isEmpty, "\(file.path) may not import \(foreign.joined(separator: ", "))")
  }

  @Test(arguments: Project.sources.filter { pure.contains($0.target) })
  func floorsAndStagesReachNothingOutside(_ file: Project.File) {
    let outside = [
      "FileHandle", "FileManager", "URLSession", "ProcessInfo", "Date()", "Date.now", "ContinuousClock", ".random(", "Glibc", "Bundle.",
    ]
    let used = outside.filter { name in file.lines.contains { !$0.drop { $0 == " " }.hasPrefix("//") && $0.contains(name) } }
    #expect(used.isEmpty, "\(file.path) does no I/O, reads no clock, draws no random number, but uses \(used.joined(separator: ", "))")
  }

  @Test func sourcesAreFound() { #expect(Project.sources.count > 20) }

  @Test func readsImportLinesOfEveryForm() {
    let text = "import Vocabulary\npackage import struct Foundation.URL\n@testable import Reading\n// import Nothing\nlet important = 1\n"
    #expect(Self.imports(of: Project.File(path: "Sources/X/Y.swift", text: text)) == ["Vocabulary", "Foundation", "Reading"])
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
