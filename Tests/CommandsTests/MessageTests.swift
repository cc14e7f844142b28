import Foundation
import Running
import Sourcing
import Testing
import Vocabulary

/// Every message reads: cannot VERB "SUBJECT": CAUSE; WAY OUT.
struct MessageTests {
  /// Command lines that fail, and standard input.
  static let failing: [([String], String)] = [
    (["account", "missing.txt"], ""), (["account", "none-*.txt"], ""), (["account", "empty"], ""),
    (["account", "book/orlcombe-echo.txt/x"], ""),
    (["account", "nul.txt"], ""), (["account", "picture.txt"], ""), (["account", "feed.xml"], ""), (["account", "white.txt"], ""),
    (["account", "large.txt"], ""),
    (["account", "book", "-o", "nowhere/account.txt"], ""), (["account", "book", "-o", "empty"], ""),
    (["account", "book", "--date", "book/orlcombe-echo.txt=6 March"], ""), (["account", "book", "--date", "2017"], ""),
    (["account", "book", "--outlet", "x.txt=Echo"], ""), (["account", "book", "--outlet", "Echo"], ""),
    (["account", "book", "--outlet", "="], ""),
    (["verify", "missing.json"], ""), (["verify", "empty"], ""), (["verify", "-"], "{}"), (["verify", "-"], "x"),
    (["verify", "-"], "{\"format\":\"synoptic.account\",\"version\":1}"),
    (["verify", "-"], "{\"format\":\"synoptic.account\",\"version\":1,\"reports\":[1]}"),
    (["verify", "-"], "{\"format\":\"synoptic.account\",\"version\":1,\"reports\":[{}]}"),
    (["trace", "account.json", "zzzz"], ""), (["trace", "account.json", ""], ""), (["trace", "white.txt", "a"], ""),
    (["trace", "missing.json", "a"], ""),
    (["annotate", "-"], "{}\n"), (["compare", "-"], "{}\n"), (["compare", "-"], ""), (["narrate", "-"], "x"), (["narrate", "-"], ""),
  ]

  @Test func everyFailureIsASentenceOfThisForm() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try FileManager.default.createDirectory(at: program.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
      try program.write(Data(repeating: 0, count: 9), to: "nul.txt")
      try program.write(Data(HostileInputTests.picture), to: "picture.txt")
      try program.write("<rss><channel></channel></rss>", to: "feed.xml")
      try program.write(" \n", to: "white.txt")
      try program.write(Data(repeating: 0x61, count: 17 << 20), to: "large.txt")
      try program.run(["account", "--format", "json", "-o", "account.json", "book"])
      for (arguments, input) in Self.failing {
        let ended = try program.run(arguments, input: input)
        let messages = ended.error.split(separator: "\n").filter { $0.contains("cannot ") }
        #expect(!messages.isEmpty, "\(arguments): \(ended.error)")
        for message in messages { #expect(Self.isWellFormed(String(message)), "\(message)") }
      }
    }
  }

  @Test(arguments: [
    Trouble(cannot: "read", "a.txt", because: "it has 17 MB and one report may have 1 MB", wayOut: "split it"),
    Trouble(cannot: "verify", "account", because: "it is no JSON", wayOut: "make one"),
  ])
  func troubleIsASentenceOfThisForm(_ trouble: Trouble) {
    #expect(trouble.description == "cannot \(trouble.verb) \"\(trouble.subject)\": \(trouble.cause); \(trouble.wayOut)")
    #expect(Self.isWellFormed(trouble.description))
  }

  /// What `Pipeline` and `FileReader` throw of a report that cannot be reached again.
  @Test func reachingAgain() async throws {
    let program = try Program()
    defer { program.clean() }
    do {
      try program.write("The ferry stays in port.", to: "a.txt")
      let path = program.folder.appendingPathComponent("a.txt").path
      let read = try #require(await Pipeline(weights: Weights()).read([path]).values.first)
      let cases: [(String, (inout Report) -> Void)] = [
        ("cannot use \"\(path)\": its SHA-256 is ", { $0.source.sha256 = "0" }),
        ("cannot use \"\(path)\": its decoded bytes differ", { $0.payload.sha256 = "0" }),
        ("cannot reach \"-\": pasted text is not kept", { $0.source.path = "-" }),
        (
          "cannot reach \"https://a.example/b\": the report has no path",
          {
            $0.source.path = nil; $0.source.url = "https://a.example/b"
          }
        ),
        ("cannot read \"\(path)x\": no such file or directory", { $0.source.path = path + "x" }),
      ]
      for (beginning, change) in cases {
        var report = read.report
        change(&report)
        do {
          _ = try FileSource().payload(of: report)
          Issue.record("no trouble: \(beginning)")
        } catch {
          #expect("\(error)".hasPrefix(beginning), "\(error)")
          #expect(Self.isWellFormed("\(error)"), "\(error)")
        }
      }
    }
  }

  /// Every finding that the commands print has this form or names its subject; each literal `cannot` in the sources is followed by a cause.
  @Test func messagesInTheSources() throws {
    let sources = Program.root.appendingPathComponent("Sources")
    let walk = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    for case let url as URL in walk where url.pathExtension == "swift" {
      let text = try String(contentsOf: url, encoding: .utf8)
      for literal in text.components(separatedBy: "\"cannot ").dropFirst() {
        let line = literal.prefix { $0 != "\n" }
        guard !line.contains("\\(verb)") else { continue }
        count += 1
        #expect(line.contains(": ") && line.contains("; "), "\(url.lastPathComponent): cannot \(line)")
      }
    }
    #expect(count >= 8)
  }

  /// `… cannot VERB … "SUBJECT" …: CAUSE; WAY OUT`, with no full stop or capital at the ends of its halves.
  static func isWellFormed(_ message: String) -> Bool {
    guard let start = message.range(of: "cannot "), let quote = message[start.upperBound...].firstIndex(of: "\"") else { return false }
    let verb = message[start.upperBound..<quote]
    guard verb.first?.isLowercase == true,
      let end = message.range(of: "\": ", options: .backwards, range: quote..<message.endIndex)
        ?? message.range(of: ": ", range: quote..<message.endIndex)
    else { return false }
    let halves = message[end.upperBound...].components(separatedBy: "; ")
    return halves.count >= 2 && halves.allSatisfy { !$0.isEmpty } && halves[0].first?.isUppercase == false
  }
}
