import Foundation
import Testing

/// What is read, under which names, and how often.
struct InputTests {
  private func reports(_ ended: Program.Ended) -> Int { ended.output.split(separator: "\n").count }

  @Test func oneFileInManySpellingsIsOneReport() throws {
    try Program.scratch { program in
      try program.write(OutputTests.story, to: "a.txt")
      let ended = try OutputTests.shell(
        program, "ln a.txt b.txt; ln -s a.txt c.txt; \"$0\" compare a.txt ./a.txt \"$PWD/a.txt\" b.txt c.txt")
      #expect(ended.code == 0 && ended.error.contains("read 1 of 1 files"))
      #expect(ended.output.components(separatedBy: "the same file as \\\"a.txt\\\"").count == 5)
    }
  }

  /// Two names that differ only by normalisation are two files, whose facts are not mixed.
  @Test func composedAndDecomposedNamesAreTwoFiles() throws {
    try Program.scratch { program in
      let (composed, parted) = ("\u{E9}.txt", "e\u{301}.txt")
      try program.write(OutputTests.story, to: composed)
      try program.write(OutputTests.story + "More.\n", to: parted)
      for order in [[composed, parted], [parted, composed], ["."]] {
        let ended = try program.run(["read"] + order)
        #expect(ended.error.contains("read 2 of 2 files"))
      }
      let given = try program.run(["read", composed, parted, "--outlet", "\(parted)=Quay Post"]).output.split(separator: "\n")
      #expect(given.map { $0.contains("Quay Post") } == [false, true])
      let state = ["lineage", "--corpus", "--state", "state", "--format", "csv"]
      #expect(try program.run(state + [composed]).error.contains("1 reports: "))
      #expect(try program.run(state + [composed, parted]).error.contains("2 reports: "))
    }
  }

  /// In arguments, folders, patterns, results; `verify` finds the file again.
  @Test func namesThatAreNoUTF8AreRead() throws {
    try Program.scratch { program in
      try program.write(OutputTests.story, to: "a.txt")
      let script = """
        X=$(printf 'x\\377.txt'); O=$(printf 'o\\376.json'); mkdir d; mv a.txt "d/$X"
        "$0" account "d/$X" --quiet --format json -o "$O" && "$0" verify "$O" || exit 9
        "$0" read d --quiet | wc -l; "$0" read 'd/x*' --quiet | wc -l; "$0" account d --quiet | grep -c 'd/x.xFF.txt'; "$0" read "$X"
        """
      let ended = try OutputTests.shell(program, script)
      #expect(ended.output.hasPrefix("holds: 1 reports"), "\(ended.error)")
      #expect(ended.output.split(separator: "\n").dropFirst().map { $0.trimmingCharacters(in: .whitespaces) } == ["1", "1", "1"])
      #expect(ended.code == 2 && ended.error.contains("cannot read \"x\\xFF.txt\": no such file"))
    }
  }

  /// Thirteen folders with two links each to the next: 8,192 ways to one file.
  @Test func linksThatFanOutEnd() throws {
    try Program.scratch { program in
      try program.write(OutputTests.story, to: "s/d13/a.txt")
      let script = "cd s; for i in 0 1 2 3 4 5 6 7 8 9 10 11 12; do mkdir d$i; ln -s ../d$((i+1)) d$i/x; ln -s ../d$((i+1)) d$i/y; done"
      let ended = try OutputTests.shell(program, script + "; \"$0\" read d0")
      #expect(ended.code == 0 && reports(ended) == 1 && ended.error.contains("read 1 of 1 files"))
    }
  }

  @Test(arguments: ["-dash.txt", "-x", "-oh.txt", "--dash.txt"])
  func aFileLikeAnOptionGetsAHint(_ name: String) throws {
    try Program.scratch { program in
      try program.write(OutputTests.story, to: name)
      let ended = try program.run(["read", name])
      #expect(ended.code == 64 && (name.count == 2 || ended.error.contains("write -- before it, or ./\(name)")), "\(ended.error)")
      #expect(try program.run(["read", "--", name]).code == 0)
      #expect(try program.run(["read", "./" + name]).code == 0)
    }
  }

  @Test func pipesOfAShellAreRead() throws {
    try Program.scratch { program in
      try program.write(OutputTests.story, to: "a.txt")
      guard FileManager.default.isExecutableFile(atPath: "/bin/bash") else { return }
      let script = "\"$0\" read <(cat a.txt) <(cat a.txt) <(sleep 0.3; sed s/dam/port/ a.txt) /dev/stdin < a.txt"
      let ended = try program.run([], through: ["/bin/bash", "-c", script])
      #expect(ended.code == 0 && reports(ended) == 4, "\(ended.error)")
      let late = try OutputTests.shell(program, "mkfifo pipe; (sleep 0.3; cat a.txt > pipe) & \"$0\" read pipe")
      #expect(late.code == 0 && reports(late) == 1, "\(late.error)")
    }
  }

  @Test func whatCannotBeReadTwiceIsRefused() throws {
    try Program.scratch { program in
      try program.write(OutputTests.story, to: "a.txt")
      let lines = try OutputTests.shell(program, "mkfifo a.jsonl; \"$0\" lineage a.jsonl")
      #expect(
        lines.code == 2 && lines.error.contains("cannot read \"a.jsonl\": it is a pipe, which can be read once only; save it to a file"))
      let script = "\"$0\" account a.txt --quiet --format json -o a.json; rm a.txt; mkfifo a.txt; \"$0\" verify a.json"
      let verified = try OutputTests.shell(program, script)
      #expect(verified.code == 1 && verified.error.contains("cannot read \"a.txt\": it is a pipe"))
    }
  }

  /// A line that is too long, no UTF-8 or no JSON loses itself alone.
  @Test func aBadLineLosesItselfAlone() throws {
    try Program.scratch { program in
      func line(_ id: Int) -> Data {
        Data("{\"id\": \"r\(id)\", \"text\": \"\((0..<80).map { "word\($0)" }.joined(separator: " "))\"}\n".utf8)
      }
      let long = Data("{\"text\": \"\(String(repeating: "y", count: 30_000_000))\"}\n".utf8)
      let large = Data("{\"text\": \"\(String(repeating: "y ", count: 600_000))\"}\n".utf8)
      let deep = Data((String(repeating: "[", count: 100_000) + "\n").utf8)
      try program.write(
        line(1) + long + Data([0x7B, 0x22, 0xFF, 0x0A]) + large + deep + line(2) + Data("{\"text\": 1}\n".utf8) + line(3), to: "a.jsonl")
      let ended = try program.run(["lineage", "a.jsonl", "--format", "csv"])
      #expect(ended.code == 2 && ended.output.split(whereSeparator: \.isNewline).count == 4, "\(ended.output)")
      #expect(ended.error.contains("3 reports: 3 pairs"))
      #expect(ended.error.contains("\"a.jsonl#2\": it has 28 MB and one report may have 8 MB"))
      #expect(ended.error.contains("\"a.jsonl#4\": it has 1200000 bytes and one report may have 1048576 bytes"))
      for number in [3, 5, 7] {
        #expect(ended.error.contains("\"a.jsonl#\(number)\": the line is no JSON object with a text"), "\(ended.error)")
      }
    }
  }

  /// Words of a page count as those of a text; its markup may be longer.
  @Test func aPageThatShowsTooMuchIsRefused() throws {
    try Program.scratch { program in
      try program.write(
        "<!doctype html><h1>Pier</h1>" + String(repeating: "<p>A pier was shut in the town today.</p>\n", count: 40_000), to: "a.html")
      let ended = try program.run(["read", "a.html"])
      #expect(ended.code == 2 && ended.output == "")
      #expect(
        ended.error.contains("bytes of text and one report may have 1048576; split it") && ended.error.contains("[reading.too-large]"))
    }
  }

  /// A refused report is no report of 0 words.
  @Test func aCorpusCountsNoRefusedReports() throws {
    try Program.scratch { program in
      try program.write(OutputTests.story, to: "in/a.txt")
      try program.write(" \n", to: "in/b.txt")
      try program.write(Data(HostileInputTests.picture), to: "in/c.txt")
      let ended = try program.run(["lineage", "--corpus", "in"])
      #expect(ended.code == 2 && ended.error.contains("1 reports: "))
      #expect(ended.error.contains("[reading.empty]") && ended.error.contains("[reading.not-text]"))
    }
  }
}
