import Foundation
import Testing

/// Paths, orders, cores and pipes: the ways to name the same reports give the same bytes.
struct PathTests {
  static let names = ["county-news-service.txt", "orlcombe-echo.txt", "tarn-valley-post.txt"]

  private func json(_ program: Program, _ paths: [String], through launcher: [String] = []) throws -> String {
    let ended = try program.run(["account", "--quiet", "--format", "json"] + paths, through: launcher)
    #expect(ended.code == 0, "\(ended.error)")
    return ended.output
  }

  @Test func foldersPatternsAndOrders() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let expected = try json(program, Self.names.map { "book/" + $0 })
      #expect(expected.contains("\"format\" : \"synoptic.account\""))
      for paths in [
        Self.names.reversed().map { "book/" + $0 }, ["book"], ["book/"], ["book/*.txt"], ["book/[cot]*"],
        ["book/tarn*", "book/c*", "book/o*"],
      ] {
        let got = try json(program, paths)
        #expect(got == expected, "\(paths)")
      }
    }
  }

  /// A folder within a folder, a hidden file, a pattern of folders.
  @Test func foldersWithinFolders() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "event/book")
      try program.write("hidden words", to: "event/.hidden.txt")
      let text = try program.run(["account", "event"])
      #expect(text.code == 0)
      #expect(text.error.contains("read 3 of 3 files"))
      #expect(try program.run(["account", "event/*"]).output == text.output)
    }
  }

  @Test func oneCoreAndAllCores() throws {
    let taskset = ["/usr/bin/taskset", "/bin/taskset"].first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let taskset else { return print("skipped: no taskset on this system to run on one core") }
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      let one = try json(program, ["harbour"], through: [taskset, "-c", "0"])
      let all = try json(program, ["harbour"])
      #expect(one == all)
    }
  }

  @Test func stagesPiped() throws {
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      for spans in [[], ["--spans", "bare"]] {
        var piped = try program.run(["read", "harbour"] + spans).output
        #expect(piped.split(separator: "\n").count == 5)
        for stage in ["annotate", "compare", "narrate"] {
          let ended = try program.run([stage, "-"] + spans, input: piped)
          #expect(ended.code == 0, "\(stage): \(ended.error)")
          piped = ended.output
        }
        #expect(piped == (try program.run(["account", "--format", "json", "harbour"] + spans).output))
      }
    }
  }

  /// A failure of an early stage must not be forgotten by a late one, nor its findings.
  @Test func stagesPipedKeepFindings() throws {
    try Program.scratch { program in
      try program.write(ExitCodeTests.ambiguous, to: "ambiguous.txt")
      var piped = try program.run(["read", "ambiguous.txt"]).output
      for stage in ["annotate", "compare", "narrate"] { piped = try program.run([stage, "-"], input: piped).output }
      #expect(piped == (try program.run(["account", "--format", "json", "ambiguous.txt"]).output))
      #expect(piped.contains("reading.date-ambiguous"))
    }
  }

  @Test func whatIsNoStageIsRefused() throws {
    try Program.scratch { program in
      for (stage, input) in [
        ("annotate", "{\"x\":1}\n"), ("compare", "plain words"), ("narrate", "{}"), ("compare", "{}\n"), ("narrate", ""), ("compare", ""),
      ] {
        let ended = try program.run([stage, "-"], input: input)
        #expect(ended.code == 2, "\(stage) of \(input)")
        #expect(ended.error.contains("cannot read "), "\(ended.error)")
      }
    }
  }

  @Test func pastedText() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let text = try program.text(of: "book/orlcombe-echo.txt")
      for given in [["--outlet", "Pasted Echo", "--date", "2017-03-06"], ["--outlet=-=Pasted Echo", "--date=-=2017-03-06"]] {
        let ended = try program.run(["account", "-"] + given, input: text)
        #expect(ended.code == 0, "\(ended.error)")
        #expect(ended.output.contains("Pasted Echo"))
        #expect(ended.output.contains("2017-03-06"))
      }
      let mixed = try program.run(["account", "--format", "json", "book/county-news-service.txt", "-", "-o", "account.json"], input: text)
      #expect(mixed.code == 0)
      let verified = try program.run(["verify", "account.json"])
      #expect(verified.code == 1)
      #expect(verified.error.contains("pasted text is not kept"))
    }
  }

  @Test func givenFactsWinOverTheText() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let ended = try program.run([
        "account", "--outlet", "book/orlcombe-echo.txt=Evening = Echo", "--date", "book/orlcombe-echo.txt=2017-03-08", "book",
      ])
      #expect(ended.code == 0 || ended.code == 64)
      let simple = try program.run([
        "account", "--outlet", "book/orlcombe-echo.txt=Evening Echo", "--date", "book/orlcombe-echo.txt=2017-03-08", "book",
      ])
      #expect(simple.output.contains("Evening Echo"))
      #expect(simple.output.contains("2017-03-08"))
    }
  }

  /// What is said of a file that is not among the paths would be lost without a word.
  @Test func aFactAboutAnotherFileIsSaid() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let ended = try program.run(["account", "--outlet", "orlcombe-echo.txt=Evening Echo", "book"])
      #expect(ended.code == 64)
      #expect(ended.error.contains("cannot use \"orlcombe-echo.txt\" for --outlet: it is none of the 3 files"))
    }
  }

  @Test func outputGoesToAFile() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let printed = try program.run(["account", "book"])
      for option in ["-o", "--output"] {
        let ended = try program.run(["account", "book", option, "account.txt"])
        #expect(ended.output == "")
        #expect(try program.text(of: "account.txt") == printed.output)
      }
    }
  }

  @Test func namedTwiceIsReadOnce() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let ended = try program.run(["account", "--format", "json", "book", "book/orlcombe-echo.txt"])
      #expect(ended.code == 0)
      #expect(ended.error.contains("read 3 of 3 files"))
      #expect(ended.output.contains("\"duplicate\""))
    }
  }
}
