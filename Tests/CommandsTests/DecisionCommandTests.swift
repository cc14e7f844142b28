import Foundation
import Running
import Sourcing
import Testing
import Vocabulary

/// `--decisions` at the command line: exit codes, bad files, stages; and facts that the user gives of files.
struct DecisionCommandTests {
  private static let hash = String(repeating: "0a", count: 32)

  static func file(_ decision: String) -> String { "{\"format\": \"synoptic.decisions\", \"version\": 1, \"decisions\": [\(decision)]}" }

  /// A decision that is sound, with one part of it replaced.
  static func leaveOut(_ from: String = "", _ to: String = "") -> String {
    let sound =
      "{\"kind\": \"leave-out\", \"by\": \"Nell Hart\", \"reason\": \"an advertisement\", \"anchors\": [{\"payload\": \"\(hash)\", \"start\": 3, \"end\": 9}]}"
    return file(from.isEmpty ? sound : sound.replacingOccurrences(of: from, with: to))
  }

  static let bad: [(String, String)] = [
    ("", "it is no JSON"), ("kind: same-actor", "it is no JSON"), ("[]", "no JSON object of format synoptic.decisions"),
    ("7", "no JSON object of format"),
    ("{\"format\": \"synoptic.account\", \"version\": 1}", "no JSON object of format"),
    ("{\"format\": \"synoptic.decisions\"}", "its version is missing"),
    ("{\"format\": \"synoptic.decisions\", \"version\": 2, \"decisions\": []}", "its version is 2"),
    ("{\"format\": \"synoptic.decisions\", \"version\": 1}", "it has no \"decisions\""),
    (file("7"), "decisions[0] has a value of another type"),
    (leaveOut("leave-out", "ignore"), "decisions[0].kind is none of agency-copy, dependent"),
    (leaveOut("\"by\": \"Nell Hart\", ", ""), "decisions[0] has no \"by\""),
    (leaveOut("\"reason\": \"an advertisement\", ", ""), "decisions[0] has no \"reason\""),
    (leaveOut("an advertisement", " "), "decisions[0].reason is empty"),
    (leaveOut("\"start\": 3, ", ""), "one of start and end"), (leaveOut("\"start\": 3", "\"start\": 9"), "start is not below end"),
    (leaveOut("\"start\": 3", "\"start\": -3"), "start is not below end"), (leaveOut("\"start\": 3", "\"start\": \"3\""), "another type"),
    (leaveOut(hash, "12ab"), "no SHA-256"), (leaveOut(", \"start\": 3, \"end\": 9", ""), "names no block"),
    (leaveOut("leave-out", "same-actor"), "fewer than 2"), (leaveOut("leave-out", "dependent"), "fewer than 2"),
    (leaveOut("leave-out", "agency-copy"), "has no \"agency\""),
    (leaveOut("\"by\"", "\"agency\": \"dpa\", \"by\""), "belongs to agency-copy alone"),
    (leaveOut("\"by\"", "\"date\": \"6 March\", \"by\""), "no day of the form"),
  ]

  @Test(arguments: bad)
  func aBadFileIsRefused(_ text: String, _ cause: String) {
    do {
      _ = try DecisionFile(bytes: Array(text.utf8), name: "d.json")
      Issue.record("not refused: \(text)")
    } catch {
      #expect("\(error)".hasPrefix("cannot use \"d.json\": ") && "\(error)".contains(cause), "\(error)")
      #expect(MessageTests.isWellFormed("\(error)"), "\(error)")
    }
  }

  @Test func aSoundFileIsRead() throws {
    let read = try DecisionFile(bytes: Array(Self.leaveOut(Self.hash, Self.hash.uppercased()).utf8), name: "d.json")
    #expect(read.decisions.map(\.anchors) == [[Decision.Anchor(payload: Self.hash, start: 3, end: 9)]])
  }

  @Test(arguments: ["read", "annotate", "compare", "narrate", "account"])
  func exitCodes(_ command: String) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.write("{}", to: "bad.json")
      try program.write(Self.leaveOut(), to: "stale.json")
      try program.write(Self.file(""), to: "empty.json")
      for (arguments, code) in [
        (["--decisions", "bad.json"], 2), (["--decisions", "missing.json"], 2), (["--decisions"], 64), (["--decisions", "stale.json"], 0),
        (["--decisions", "stale.json", "--fail-on", "warning"], 1), (["--decisions", "empty.json", "--fail-on", "warning"], 0),
      ] as [([String], Int32)] {
        let ended = try program.run([command, "book"] + arguments)
        #expect(ended.code == code, "\(arguments): \(ended.error)")
        if arguments.contains("bad.json") {
          #expect(ended.output == "")
          #expect(ended.error.contains("cannot use \"bad.json\": it is no JSON object of format synoptic.decisions; "))
        }
        if arguments.contains("stale.json") { #expect(ended.error.contains("[running.decision-not-applied]")) }
      }
    }
  }

  /// What the stages make one by one with decisions is what `account` makes, and it verifies.
  @Test func stagesPipedWithDecisions() throws {
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      let text = try program.text(of: "harbour/kestria-today.txt"), other = try program.text(of: "harbour/northern-press.txt")
      func anchor(_ text: String, _ words: String) -> Decision.Anchor {
        let start = text.utf8.distance(from: text.utf8.startIndex, to: text.range(of: words)!.lowerBound)
        return Decision.Anchor(payload: Digest.sha256(Array(text.utf8)), start: start, end: start + words.utf8.count)
      }
      let decisions = Decisions([
        Decision(
          kind: .sameActor, anchors: [anchor(text, "Tervin stops"), anchor(other, "port of Tervyn")], by: "Nell Hart", reason: "one port"),
        Decision(kind: .leaveOut, anchors: [anchor(text, "Fishermen who")], by: "Nell Hart", reason: "a notice"),
      ])
      try program.write(JSONEncoder().encode(decisions), to: "d.json")
      let whole = try program.run(["account", "--format", "json", "--decisions", "d.json", "harbour"])
      var piped = try program.run(["read", "harbour", "--decisions", "d.json"]).output
      let annotated = try program.run(["annotate", "-", "--decisions", "d.json"], input: piped)
      piped = try program.run(["compare", "-", "--decisions", "d.json"], input: annotated.output).output
      piped = try program.run(["narrate", "-"], input: piped).output
      #expect(piped == whole.output)
      #expect(whole.output.contains("decided by Nell Hart: one port"))
      #expect(whole.output.contains("left-out-by-decision"))
      #expect(whole.output.contains(Digest.sha256(Array(try program.text(of: "d.json").utf8))))
      try program.write(whole.output, to: "a.json")
      #expect(try program.run(["verify", "a.json"]).code == 0)
      // Too late for a block, and too late for all.
      let late = try program.run(["compare", "-", "--decisions", "d.json"], input: program.run(["annotate", "harbour"]).output)
      #expect(late.code == 0 && late.error.contains("was annotated before without it"), "\(late.error)")
      let tooLate = try program.run(["narrate", "-", "--decisions", "d.json"], input: late.output)
      #expect(tooLate.code == 2 && tooLate.error.contains("cannot use \"--decisions\": standard input holds a dossier"), "\(tooLate.error)")
    }
  }

  @Test(arguments: ["read", "annotate", "compare", "narrate", "account"])
  func factsAreGivenOfFiles(_ command: String) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      for path in ["book", "book/", "book/*.txt", "book/orlcombe-echo.txt"] {
        let ended = try program.run([
          command, path, "--outlet", "book/orlcombe-echo.txt=Echo = Sons", "--date", "book/orlcombe-echo.txt=2017-03-08",
        ])
        #expect(ended.code == 0, "\(path): \(ended.error)")
        #expect(ended.output.contains("Echo = Sons") && ended.output.contains("2017-03-08"), "\(path)")
      }
      for option in ["--outlet", "--date"] {
        let ended = try program.run([command, "book", option, "echo.txt=2017-03-08"])
        #expect(ended.code == 64)
        #expect(ended.error.contains("cannot use \"echo.txt\" for \(option): it is none of the 3 files named; "))
      }
    }
  }

  @Test func factsAreGivenOfPastedText() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let text = try program.text(of: "book/orlcombe-echo.txt"), lines = try program.run(["read", "book"]).output
      for command in ["read", "annotate", "account"] {
        let ended = try program.run([command, "-", "--outlet=-=Pasted Echo", "--date=-=2017-03-08"], input: text)
        #expect(
          ended.code == 0 && ended.output.contains("Pasted Echo") && ended.output.contains("2017-03-08"), "\(command): \(ended.error)")
      }
      for (command, input) in [("annotate", lines), ("compare", try program.run(["annotate", "-"], input: lines).output)] {
        let ended = try program.run([command, "-", "--outlet=-=Echo"], input: input)
        #expect(
          ended.code == 2 && ended.error.contains("cannot use \"--outlet and --date\": standard input holds "), "\(command): \(ended.error)"
        )
      }
    }
  }
}
