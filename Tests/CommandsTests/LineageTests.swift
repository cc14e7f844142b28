import Foundation
import Testing

/// `synoptic lineage` over an event and over a corpus.
struct LineageTests {
  private static let words = (0..<120).map { "word\($0)" }.joined(separator: " ")

  private static var corpus: String {
    [("first", words), ("other", (0..<120).map { "else\($0)" }.joined(separator: " ")), ("copy", words + " and more")]
      .map { "{\"id\": \"\($0.0)\", \"text\": \"\($0.1)\", \"outlet\": \"The Quay\"}" }.joined(separator: "\n")
  }

  @Test func anEventIsATreeInEightyColumns() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let ended = try program.run(["lineage", "book"])
      #expect(ended.code == 0)
      #expect(ended.output.contains("shown dependent"))
      #expect(ended.output.contains(" └ [") || ended.output.contains(" ┄ ["))
      for line in ended.output.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80, "\(line)") }
      let json = try program.run(["lineage", "--format", "json", "book"])
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect((object["lineages"] as? [Any])?.isEmpty == false && (object["pairs"] as? [Any])?.isEmpty == false)
      let dot = try program.run(["lineage", "--format", "dot", "book"]).output
      #expect(dot.hasPrefix("digraph lineage {\n") && dot.hasSuffix("}\n") && dot.contains(" -> "))
      #expect(try program.run(["lineage", "--format", "csv", "book"]).output.hasPrefix("a,b,relation,because,"))
    }
  }

  @Test(arguments: [
    ("json", "{\"a\":\"copy\",\"b\":\"first\",\"coverageOfA\":0.984,\"coverageOfB\":1,\"kind\":\"near-copy\",\"longestRun\":120}\n"),
    ("json", "{\"cluster\":[\"first\",\"copy\"]}\n"),
    ("csv", "a,b,kind,coverage_of_a,coverage_of_b,longest_run\r\ncopy,first,near-copy,0.984,1"),
    ("dot", "graph copies {\n  \"copy\" -- \"first\";\n}\n"),
    ("text", "copy — first: near-copies, 98 % and 100 %, longest run 120 words\n"),
    ("text", "3 reports, 1 pairs, 1 clusters of near-copies"),
  ])
  func aCorpusIsListed(_ format: String, _ wanted: String) throws {
    try Program.scratch { program in
      try program.write(Self.corpus, to: "reports.jsonl")
      let ended = try program.run(["lineage", "--format", format, "reports.jsonl"])
      #expect(ended.code == 0)
      #expect(ended.output.contains(wanted), "\(ended.output)")
      try program.run(["lineage", "--format", format, "-o", "out", "reports.jsonl"])
      #expect(try program.text(of: "out") == ended.output)
    }
  }

  @Test func whatIsNoReportIsToldAndTheRestIsDone() throws {
    try Program.scratch { program in
      try program.write(Self.corpus + "\n[1]\n{\"id\": \"empty\", \"text\": \"\"}\n{\"id\": \"cut", to: "reports.jsonl")
      let ended = try program.run(["lineage", "--format", "json", "reports.jsonl", "missing.jsonl", "missing.txt"])
      #expect(ended.code == 2)
      #expect(ended.output.contains("\"cluster\":[\"first\",\"copy\"]"))
      for name in ["reports.jsonl#4", "reports.jsonl#6", "missing.jsonl", "missing.txt"] {
        #expect(ended.error.contains("\"\(name)\""), "\(name)")
      }
      #expect(try program.run(["lineage", "--coverage", "2", "reports.jsonl"]).code == 64)
    }
  }

  @Test func fewFilesAreACorpusWhereAsked() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let ended = try program.run(["lineage", "--corpus", "--format", "csv", "book"])
      #expect(ended.code == 0)
      #expect(ended.output.contains("book/orlcombe-echo.txt,book/county-news-service.txt,near-copy,"))
    }
  }
}
