import Foundation
import Testing

/// The exit codes of the contract, and what is still done when something failed.
struct ExitCodeTests {
  static let ambiguous =
    "The ferry stays in port\n\nPublished: 03/04/2019\n\nThe ferry to Harrow Quay stays in port until its rudder is mended, the harbour office said on Monday. Passengers were taken over by bus.\n"

  @Test(
    arguments: [
      (["account", "book"], 0), (["read", "book"], 0), (["annotate", "book"], 0), (["compare", "book"], 0), (["narrate", "book"], 0),
      (["account", "book/orlcombe-echo.txt", "--format", "json"], 0), (["--version"], 0), (["--help"], 0), (["help", "account"], 0),
      (["account", "ambiguous.txt"], 0), (["account", "--fail-on", "note", "ambiguous.txt"], 1),
      (["read", "--fail-on", "note", "ambiguous.txt"], 1),
      (["account", "--fail-on", "warning", "ambiguous.txt"], 0), (["account", "--fail-on", "note", "ambiguous.txt", "missing.txt"], 2),
      (["account", "book", "missing.txt"], 2), (["account", "missing.txt"], 2), (["read", "missing.txt"], 2),
      (["compare", "missing.txt"], 2),
      (["account"], 64), (["account", "book", "--frmat", "json"], 64), (["account", "book", "--format", "xml"], 64),
      (["acount", "book"], 64),
      (["account", "book", "--date", "book/orlcombe-echo.txt=6 March"], 64), (["account", "book", "--date", "2017-03-06"], 64),
      (["account", "book", "--outlet", "Echo"], 64),
      (["account", "book/orlcombe-echo.txt", "--outlet", "Echo", "--outlet", "Echo"], 0),
      (["account", "book/orlcombe-echo.txt", "--outlet", "Echo", "--outlet", "Herald"], 64),
      (["account", "book/orlcombe-echo.txt", "--date", "2017-03-06", "--date", "2017-03-07"], 64),
      (["account", "book", "--fail-on", "everything"], 64), (["trace", "account.json"], 64),
      (["verify"], 64),
      (["account", "book", "--date", "book/orlcombe-echo.txt=2017-02-30"], 64),
      (["account", "book", "-o", "no-such-folder/account.txt"], 2), (["verify", "missing.json"], 2), (["verify", "ambiguous.txt"], 2),
      (["trace", "missing.json", "a"], 2),
    ] as [([String], Int32)])
  func code(_ arguments: [String], _ expected: Int32) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.write(Self.ambiguous, to: "ambiguous.txt")
      let ended = try program.run(arguments)
      #expect(ended.code == expected, "synoptic \(arguments.joined(separator: " ")): \(ended.error)")
      if expected >= 2 { #expect(!ended.error.isEmpty) }
    }
  }

  @Test(arguments: ["account", "read", "annotate", "compare", "narrate"])
  func theRestIsDone(_ command: String) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let whole = try program.run([command, "book"])
      let rest = try program.run([command, "missing.txt", "book", "book/orlcombe-echo.txt/below.txt"])
      #expect(rest.code == 2)
      #expect(rest.error.contains("cannot read \"missing.txt\": no such file or directory; check the spelling"))
      #expect(rest.error.contains("cannot read \"book/orlcombe-echo.txt/below.txt\": not a directory; "))
      if command == "read" || command == "annotate" { #expect(rest.output == whole.output) }
      #expect(rest.output.utf8.count >= whole.output.utf8.count)
    }
  }

  @Test func quietKeepsErrorsOffStandardError() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let ended = try program.run(["account", "--quiet", "book", "missing.txt"])
      #expect(ended.code == 2)
      #expect(ended.error == "")
      #expect(ended.output.contains("missing.txt"))
    }
  }
}
