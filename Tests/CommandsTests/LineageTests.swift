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
    ("json", "{\"a\":\"first\",\"b\":\"copy\",\"coverageOfA\":1,\"coverageOfB\":0.984,\"kind\":\"near-copy\",\"longestRun\":120}\n"),
    ("json", "{\"cluster\":[\"first\",\"copy\"]}\n"),
    ("csv", "a,b,kind,coverage_of_a,coverage_of_b,longest_run\r\nfirst,copy,near-copy,1.0,0.984"),
    ("dot", "graph copies {\n  \"first\" -- \"copy\";\n}\n"),
    ("text", "first — copy: near-copies, 100 % and 98 %, longest run 120 words\n"),
    ("text", "3 reports · 1 pair · 1 passage · 1 cluster of near-copies\n"),
    ("text", "REPORTS THAT SHARE TEXT\n\n  first — copy: near-copies, 100 % and 98 %"),
    ("text", "\nPASSAGES, EACH WITH ALL ITS WITNESSES\n\n  “word0 word1 word2"),
    ("text", "      verbatim, 120 words, in 2 reports: first [0:849], copy [0:849]\n"),
    ("text", "\nCLUSTERS THAT NEAR-COPIES CONNECT\n\n  - 2: first, copy\n"),
    ("json", "{\"passage\":{\"direction\":\"unknown\",\"id\":"),
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

  @Test func aCorpusIsReadableInEightyColumns() throws {
    try Program.scratch { program in
      try program.write(Self.corpus, to: "reports.jsonl")
      for line in try program.run(["lineage", "reports.jsonl"]).output.split(separator: "\n") {
        #expect(line.unicodeScalars.count <= 80, "\(line)")
      }
    }
  }

  @Test func onePassageHasARowForEachWitness() throws {
    try Program.scratch { program in
      try program.write(Self.corpus + "\n{\"id\": \"third\", \"text\": \"New head. \(Self.words)\"}", to: "reports.jsonl")
      let rows = try program.run(["lineage", "--format", "csv", "--table", "passages", "reports.jsonl"]).output.split(separator: "\r\n")
      #expect(rows.count == 4 && rows[0] == "passage,kind,overlap,witness,report,start,end,text")
      let fields = rows.dropFirst().map { $0.split(separator: ",") }
      #expect(Set(fields.map { $0[0] }).count == 1)
      #expect(
        fields.map { $0[1...6].joined(separator: " ") } == [
          "verbatim 1.0 1 first 0 849", "verbatim 1.0 2 copy 0 849", "verbatim 1.0 3 third 10 859",
        ])
      #expect(fields.allSatisfy { $0[7] == Self.words })
      let bare = try program.run(["lineage", "--format", "json", "--spans", "bare", "reports.jsonl"]).output
      #expect(bare.contains("{\"end\":859,\"report\":\"third\",\"start\":10}"))
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let event = try program.run(["lineage", "--format", "csv", "--table", "passages", "book"]).output
      #expect(event.hasPrefix("passage,kind,overlap,direction,witness,is_source,path,start,end,text\r\n"))
    }
  }

  /// The order of the files, the spelling of their paths and the working directory change nothing but how the paths are spelt.
  @Test(arguments: ["json", "csv", "text", "dot"])
  func orderAndPlaceOfTheFilesChangeNothing(_ format: String) throws {
    try Program.scratch { program in
      for (index, text) in Self.family.enumerated() { try program.write(text, to: "in/\(index * 7 % 10).txt") }
      try program.write(Self.corpus, to: "in/more.jsonl")
      try FileManager.default.createDirectory(at: program.folder.appendingPathComponent("in/sub"), withIntermediateDirectories: true)
      let names = (0..<10).map { "\($0).txt" } + ["more.jsonl"]
      func listed(_ before: String, _ names: [String]) throws -> String {
        let ended = try program.run(["lineage", "--corpus", "--format", format] + names.map { before + $0 })
        #expect(ended.code == 0)
        // Lines of text are wrapped by the length of the paths.
        let output = ended.output.replacingOccurrences(of: before, with: "")
        return format == "text" ? output.split(whereSeparator: \.isWhitespace).joined(separator: " ") : output
      }
      let expected = try listed("in/", names)
      #expect(expected.contains("copy"))
      #expect(try listed("in/", names.reversed()) == expected)
      #expect(try listed("./in/", Array(names[5...] + names[..<5])) == expected)
      // A path that is wider than a line is cut.
      if format != "text" { #expect(try listed(program.folder.path + "/in/", Array(names[3...] + names[..<3])) == expected) }
      #expect(try listed("in/sub/../", names) == expected)
    }
  }

  /// Batches in any order, kept in a state folder, come to the same pairs, passages and clusters.
  @Test func batchesInAnyOrderComeToTheSame() throws {
    try Program.scratch { program in
      for (index, text) in Self.family.enumerated() { try program.write(text, to: "\(index).txt") }
      let names = (0..<10).map { "\($0).txt" }
      let whole = try program.run(["lineage", "--corpus", "--format", "json"] + names).output.split(separator: "\n").sorted()
      #expect(whole.count > 8)
      for (number, order) in [Array(names.reversed()), Array(names[4...] + names[..<4])].enumerated() {
        for end in [3, 4, 8, 10] {
          try program.run(["lineage", "--quiet", "--state", "state\(number)", "--format", "json"] + order.prefix(end))
        }
        let got = try program.run(["lineage", "--state", "state\(number)", "--format", "json"] + order).output.split(separator: "\n")
        #expect(got.sorted() == whole, "\(number)")
      }
    }
  }

  /// Ten reports that print one another's paragraphs, whole, cut, edited and twice.
  private static let family: [String] = (0..<10).map { report in
    let paragraphs = (0..<6).filter { report % 3 == 0 || ($0 + report) % 3 != 1 }.map { paragraph in
      (0..<40).filter { report != 4 || $0 % 11 != 3 }.map { "p\(paragraph)w\(report % 4 == 2 && $0 == 17 ? 99 : $0)" }.joined(
        separator: " ")
    }
    let turned = report % 2 == 0 ? paragraphs : paragraphs.reversed()
    let own = (0..<25).map { "own\(report)x\($0)" }.joined(separator: " ")
    return (["Report \(report)", own] + turned + (report == 7 ? Array(turned.prefix(2)) : [])).joined(separator: ".\n\n") + ".\n"
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
