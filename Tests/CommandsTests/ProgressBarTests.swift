import Testing

@testable import Commands

struct ProgressBarTests {
  @Test(arguments: [
    (ProgressBar(stage: .annotating, items: 60, done: 15), 5.0, "annotating ██████░░░░░░░░░░░░░░░░░░ 15 of 60, 3.0 a second, 15 s left"),
    (ProgressBar(stage: .reading, items: 4, done: 0), 0.0, "reading ░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 4"),
    (ProgressBar(stage: .reading, items: 4, done: 4), 2.0, "reading ████████████████████████ 4 of 4, 2.0 a second"),
    (
      ProgressBar(stage: .annotating, items: 5000, done: 500), 100.0,
      "annotating ██░░░░░░░░░░░░░░░░░░░░░░ 500 of 5000, 5.0 a second, 15 min left"
    ),
    (ProgressBar(stage: .corpus, items: nil, done: 4000), 20.0, "reading the corpus 4000, 200 a second"),
    (ProgressBar(stage: .comparing, items: nil), 1.0, "comparing …"),
  ])
  func line(_ bar: ProgressBar, _ seconds: Double, _ expected: String) { #expect(bar.line(after: seconds) == expected) }
}

struct CommandNamesTests {
  @Test(
    arguments: [
      ("acount", "account"), ("Account", "account"), ("quote", "quotes"), ("lineag", "lineage"), ("raed", "read"), ("verfy", "verify"),
      ("bananas", nil), ("x", nil),
    ] as [(String, String?)])
  func suggestion(_ name: String, _ meant: String?) { #expect(CommandNames.suggestion(for: name) == meant) }

  @Test func mistypedNamesAreRefusedWithASuggestion() throws {
    try Program.scratch { program in
      let command = try program.run(["acount", "book"])
      #expect(command.code == 64)
      #expect(command.error.contains("cannot run \"acount\": there is no such command; did you mean \"account\"?"))
      let option = try program.run(["account", "--frmat", "json", "book"])
      #expect(option.code == 64 && option.error.contains("Did you mean '--format'?"))
    }
  }
}
