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

  /// What a report says must not steer the terminal that shows it.
  @Test func noControlCharacterReachesTheTerminal() throws {
    try Program.scratch { program in
      try program.write(
        "The ferry \u{1B}[31mstays\u{7} in port\n\n“It stays,” Captain \u{1B}]0;x\u{7}Iver Lund said \u{9B}2J on Monday. \u{202E}The ferry is old.\n",
        to: "a\u{1B}[2J.txt")
      for arguments in [["account", "."], ["read", "--format", "text", "."], ["account", ".", "a\u{1B}[2Jb.txt"]] {
        let ended = try program.run(arguments)
        let text = arguments[0] == "read" ? ended.error : ended.output + ended.error
        for scalar in text.unicodeScalars
        where scalar.value < 32 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E {
          Issue.record("U+\(String(scalar.value, radix: 16)) in \(arguments)")
          break
        }
      }
    }
  }
}
