import Foundation
import Testing

/// Where results go: nothing that is read is lost, nothing half is left, and what standard output does not take is told.
struct OutputTests {
  static let story = "The dam\n\n“The dam is old,” said Ida Holm. At least 14 people were hurt in Tervyn.\n"

  /// Runs a script of the shell in which `$0` is the program.
  static func shell(_ program: Program, _ script: String) throws -> Program.Ended {
    try program.run([], through: ["/bin/sh", "-c", script])
  }

  @Test(arguments: [
    "account in/a.txt -o in/a.txt", "account in -o in/a.txt", "account in -o soft", "account in -o hard", "read 'in/*.txt' -o ./in/a.txt",
    "account in --decisions decisions.json -o decisions.json", "annotate --format bio --tokens in/a.txt -o hard",
    "account - -o hard < in/a.txt",
    "lineage --corpus in --state state -o hard",
  ])
  func whatIsReadIsNotReplaced(_ arguments: String) throws {
    try Program.scratch { program in
      try program.write(Self.story, to: "in/a.txt")
      try program.write("{\"format\": \"synoptic.decisions\", \"version\": 1, \"decisions\": []}", to: "decisions.json")
      let ended = try Self.shell(program, "ln -s in/a.txt soft; ln in/a.txt hard; \"$0\" \(arguments)")
      #expect(ended.code == 2, "\(ended.error)")
      #expect(ended.error.contains("is read too and would be lost; name another file"), "\(ended.error)")
      #expect(!ended.error.contains("read 1 of 1"), "refused before the work")
      #expect(try program.text(of: "in/a.txt") == Self.story)
      #expect(try program.text(of: "decisions.json").hasPrefix("{\"format\""))
    }
  }

  @Test func placesAreSeenBeforeTheWork() throws {
    try Program.scratch { program in
      try program.write(Self.story, to: "a.txt")
      for (output, cause) in [
        ("none/x", "no such file or directory"), (".", "it is a folder"), ("fixed", "it is a file that may not be written"),
      ] {
        let ended = try Self.shell(program, ": > fixed; chmod 444 fixed; \"$0\" account a.txt -o \(output)")
        #expect(ended.code == 2 && ended.error.contains("cannot write \"\(output)\": \(cause); "), "\(ended.error)")
        #expect(!ended.error.contains("read 1 of 1"))
      }
    }
  }

  @Test func linksPipesAndDevicesAreWrittenTo() throws {
    try Program.scratch { program in
      try program.write(Self.story, to: "a.txt")
      let printed = try program.run(["account", "a.txt"]).output
      for script in [
        "\"$0\" account a.txt -o -", "\"$0\" account a.txt -o /dev/stdout", "\"$0\" account a.txt -o /dev/fd/3 3>&1 >&2",
        "mkfifo pipe; cat pipe & \"$0\" account a.txt -o pipe; wait; test -p pipe",
        ": > old; ln -s old link; \"$0\" account a.txt -o link; test -L link && cat old",
      ] {
        let ended = try Self.shell(program, script)
        #expect(ended.code == 0 && ended.output == printed, "\(script): \(ended.error)")
      }
    }
  }

  @Test(arguments: [
    "account a.txt >&-", "account a.txt > /dev/full", "account a.txt --format json > /dev/full", "read a.txt >&-", "--version > /dev/full",
    "--help >&-",
    "help account > /dev/full", "lineage --corpus a.txt --format csv > /dev/full", "account a.txt -o /dev/stdout > /dev/full",
    "account a.txt <&- >&-",
  ])
  func standardOutputThatTakesNothingIsTold(_ arguments: String) throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    try Program.scratch { program in
      try program.write(Self.story, to: "a.txt")
      let ended = try Self.shell(program, "\"$0\" \(arguments)")
      #expect(ended.code == (arguments.contains("-o") ? 2 : 3), "\(ended.error)")
      #expect(ended.error.contains("cannot write \"") && !ended.error.contains("NSCocoa"), "\(ended.error)")
      #expect(ended.error.contains("; "))
    }
  }

  @Test func aReaderThatEndsIsTold() throws {
    try Program.scratch { program in
      try program.write(Self.story, to: "a.txt")
      let ended = try Self.shell(program, "trap '' PIPE; { \"$0\" account --quiet a.txt; echo code $? >&2; } | true")
      #expect(
        ended.error.contains("cannot write \"standard output\": what reads it has ended; ") && ended.error.contains("code 3"),
        "\(ended.error)")
    }
  }

  /// A file that is closed at the start is not taken for another that is opened later.
  @Test func resultsInFilesNeedNoStandardOutput() throws {
    try Program.scratch { program in
      try program.write(Self.story, to: "a.txt")
      let ended = try Self.shell(program, "\"$0\" account a.txt -o out.txt <&- >&- 2>&-")
      #expect(ended.code == 0)
      #expect(try program.text(of: "out.txt") == program.run(["account", "a.txt"]).output)
    }
  }

  /// A file may grow to one block only: what stood in its place stays, and no draft.
  @Test func aFullDiskIsTold() throws {
    try Program.scratch { program in
      try program.write(Self.story, to: "a.txt")
      try program.write("old", to: "out/a.json")
      let ended = try Self.shell(program, "ulimit -f 1; \"$0\" account a.txt --format json -o out/a.json")
      #expect(
        ended.code == 2 && ended.error.contains("cannot write \"out/a.json\": file too large; make room on the disk"), "\(ended.error)")
      #expect(try program.text(of: "out/a.json") == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.appendingPathComponent("out").path) == ["a.json"])
      let printed = try Self.shell(program, "ulimit -f 1; \"$0\" account a.txt --format json > out/b.json")
      #expect(printed.code == 3 && printed.error.contains("cannot write \"standard output\": file too large"), "\(printed.error)")
    }
  }

  /// Links that somebody put into a folder of `--state` are not followed.
  @Test func aStateFolderLeadsNowhere() throws {
    for (name, victim) in [("words", ""), ("lock", ""), ("ledger", ""), ("state.new", "mine")] {
      try Program.scratch { program in
        try program.write(Self.story, to: "a.txt")
        try program.write(victim, to: "victim")
        let script = "mkdir state; ln -s ../victim state/\(name); \"$0\" lineage --corpus --quiet --state state a.txt"
        #expect(try Self.shell(program, script).code == 2, "\(name)")
        #expect(try program.text(of: "victim") == victim)
        let result = try program.run(["lineage", "--corpus", "--state", "state", "-o", "state/\(name)", "a.txt"])
        #expect(result.code == 2 && result.error.contains("is read too and would be lost"), "\(result.error)")
      }
    }
  }

  /// Whatever asks the program to end, its draft goes, and what stood in its place stays.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func signalsLeaveNoDraft(_ signal: Int32) throws {
    var known = sigaction()
    try #require(sigaction(signal, nil, &known) == 0)
    // A program that begins with a signal ignored, as in the background of a shell, goes on ignoring it.
    let isIgnored = unsafeBitCast(known.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    guard !isIgnored else { return print("skipped: the tests run with signal \(signal) ignored") }
    try Program.scratch { program in
      try program.write("old", to: "out/result.csv")
      let pipe = program.folder.appendingPathComponent("pipe").path
      try #require(mkfifo(pipe, 0o600) == 0)
      // A writer that writes nothing: the program waits with its draft open.
      let writer = open(pipe, O_RDWR)
      defer { close(writer) }
      let process = Process()
      process.executableURL = try Program.executable()
      process.arguments = ["lineage", "--quiet", "--corpus", "--format", "csv", "-o", "out/result.csv", "pipe"]
      process.currentDirectoryURL = program.folder
      try process.run()
      let out = program.folder.appendingPathComponent("out").path
      while process.isRunning, try FileManager.default.contentsOfDirectory(atPath: out).count < 2 { usleep(5000) }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
      #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["result.csv"])
      #expect(try program.text(of: "out/result.csv") == "old")
    }
  }

  /// Every table, page, drawing and JSON that a command writes.
  static let results: [[String]] =
    [
      ["account"], ["account", "--format", "html"], ["account", "--format", "markdown"], ["account", "--format", "json"], ["quotes"],
      ["quotes", "--format", "json"], ["quotes", "--format", "csv"], ["lineage"], ["lineage", "--format", "json"],
      ["lineage", "--format", "dot"],
      ["lineage", "--format", "csv"], ["lineage", "--format", "csv", "--table", "passages"], ["lineage", "--corpus"],
      ["lineage", "--corpus", "--format", "json"], ["lineage", "--corpus", "--format", "csv"], ["lineage", "--corpus", "--format", "dot"],
      ["lineage", "--corpus", "--format", "csv", "--table", "passages"], ["read"], ["annotate"], ["annotate", "--format", "conllu"],
      ["compare"], ["narrate"],
    ] + ["quotations", "figures", "pairs", "differences"].map { ["account", "--format", "csv", "--table", $0] }

  @Test func resultsBesideReportsAreNotRead() throws {
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      let before = try program.run(["account", "harbour", "--quiet"]).output
      for (index, arguments) in Self.results.enumerated() {
        let ended = try program.run(arguments + ["harbour", "--quiet", "-o", "results/\(index)"])
        if index == 0 { #expect(ended.code == 2, "there is no such folder") }
        try FileManager.default.createDirectory(at: program.folder.appendingPathComponent("results"), withIntermediateDirectories: true)
        #expect(try program.run(arguments + ["harbour", "--quiet", "-o", "results/\(index)"]).code == 0, "\(arguments)")
        let named = try program.run(["read", "--quiet", "results/\(index)"])
        #expect(named.code == 2 && named.output == "", "\(arguments) is read as a report")
      }
      try program.copy("Examples/harbour", to: "results")
      // The result of a run may lie where the run looks for reports, and be replaced by the next.
      for _ in 0..<2 { #expect(try program.run(["account", "results", "--quiet", "-o", "results/0"]).code == 0) }
      // Lines of JSON make no corpus of the folder.
      for name in ["read", "lineage", "annotate"] {
        let corpus = name == "lineage" ? ["--corpus", "--format", "json"] : []
        #expect(try program.run([name] + corpus + ["harbour", "-o", "results/\(name).jsonl"]).code == 0)
        #expect(try program.run(["lineage", "--corpus", "results/\(name).jsonl"]).error.contains("that synoptic wrote"))
      }
      #expect(try program.run(["lineage", "results"]).output.contains("WHY"))
      let told = try program.run(["account", "results"])
      #expect(told.code == 0 && told.error.contains("read 5 of \(8 + Self.results.count) files"))
      #expect(told.output.replacingOccurrences(of: "results/", with: "harbour/").hasPrefix(before.prefix(2000)))
      let corpus = try program.run(["lineage", "--corpus", "results"])
      #expect(corpus.code == 0 && corpus.error.contains("5 reports: "), "\(corpus.error)")
    }
  }
}
