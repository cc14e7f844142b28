import Testing

/// What a terminal of 80 columns shows.
struct TerminalTests {
  static let commands = ["account", "verify", "trace", "read", "annotate", "compare", "narrate"]

  @Test(arguments: [[]] + commands.map { [$0] })
  func helpFits(_ command: [String]) throws {
    try Program.scratch { program in
      let ended = try program.run(command + ["--help"])
      #expect(ended.code == 0)
      #expect(ended.output.contains("USAGE: synoptic"))
      for line in ended.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test(arguments: ["Examples/harbour", "Tests/Books/mill-bridge"])
  func textFits(_ folder: String) throws {
    try Program.scratch { program in
      let deep = "a-folder-with-a-name-that-somebody-did-not-think-about-when-it-was-made/and-another-one-below-it-of-the-same-kind"
      try program.copy(folder, to: deep)
      let ended = try program.run(["account", deep, "\(deep)/missing.txt"])
      #expect(ended.code == 2)
      for line in ended.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  /// One hostile report and file name, through every command in every form but JSON.
  static let forms: [[String]] =
    ["text", "html", "markdown"].map { ["account", "--format", $0, "."] }
    + ["quotations", "figures", "pairs", "differences"].map { ["account", "--format", "csv", "--raw-cells", "--table", $0, "."] }
    + ["text", "csv"].map { ["quotes", "--format", $0, "."] } + ["text", "csv", "dot"].map { ["lineage", "--format", $0, "."] }
    + ["text", "csv", "dot"].map { ["lineage", "--corpus", "--format", $0, "."] }
    + [
      ["lineage", "--format", "csv", "--table", "passages", "."], ["lineage", "--corpus", "--format", "csv", "--table", "passages", "."],
    ]
    + [["read", "--format", "text", "."], ["annotate", "--format", "conllu", "."], ["annotate", "--format", "bio", "."]]
    + [["show", "--tree", "."], ["account", ".", "a\u{1B}[2Jb.txt"], ["lineage", "--corpus", ".", "b\u{202E}[2J.txt"]]

  /// What a report says must not steer what shows it: a terminal, an editor, a spreadsheet, a browser.
  @Test(arguments: forms)
  func nothingThatSteersComesOut(_ arguments: [String]) throws {
    try Program.scratch { program in
      let story =
        "“It stays \u{1B}]0;x\u{7}in \u{202E}port until it is \u{1B}[31mpainted,” Captain Iver Lund said on Monday. The ferry is 40\u{9B}2J years\u{202C} old\u{7F} and "
        + "\u{2066}nobody\u{2069} in the whole town of Harrow Quay has\u{2028}seen any other ferry than this one\u{8} in all of those years.\n"
      try program.write("The ferry \u{1B}[31mstays\u{7} in port\n\n" + story, to: "a\u{1B}[2J\u{202E}.txt")
      try program.write("No \u{9D}sailing\u{9C} today\n\nThe old ferry waits\rfor help. " + story, to: "b.txt")
      try program.write(
        "On the old ferry\n\n“It stays \u{1B}[5min port until it is\u{9B} mended,” Captain Iver Lund said on Monday.\n", to: "c.txt")
      let ended = try program.run(arguments)
      #expect(!ended.output.isEmpty && ended.output.contains("\u{FFFD}"), "\(ended.error)")
      let isTable = arguments.contains("csv")
      for scalar in (ended.output + ended.error).unicodeScalars {
        let isPlain = scalar == "\n" || scalar == "\t" || isTable && scalar == "\r"
        let steers =
          scalar.value < 32 && !isPlain || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value)
        if steers {
          Issue.record("U+\(String(scalar.value, radix: 16)) in \(arguments)")
          break
        }
      }
    }
  }

  @Test func jsonKeepsTheTextExactly() throws {
    try Program.scratch { program in
      let text = "The ferry \u{1B}[31mstays in port\n\n“It \u{202E}stays,” Captain Iver Lund said on Monday."
      try program.write(text, to: "a.txt")
      for arguments in [["read", "a.txt"], ["account", "--format", "json", "a.txt"]] {
        let output = try program.run(arguments).output
        #expect(!output.contains("\u{1B}") && output.contains("It \u{202E}stays,"), "\(arguments)")
      }
    }
  }
}
