import Foundation
import Sourcing
import Testing

/// `synoptic lineage --state`: interrupted, gone on with, added to, damaged.
struct LineageStateTests {
  /// Reports of 60 words; every fourth copies one of those before it.
  static func corpus(_ numbers: Range<Int>) -> String {
    numbers.map { number in
      let source = number % 4 == 3 ? number - 1 - number % 3 : number
      let words = (0..<60).map { word in
        word == number % 60 ? "own\(number)" : "w\((UInt32(truncatingIfNeeded: source) &* 2_654_435_761 ^ UInt32(word) &* 40_503) % 60_000)"
      }
      return "{\"id\": \"r\(number)\", \"text\": \"\(words.joined(separator: " "))\"}\n"
    }.joined()
  }

  /// Runs the program and ends it by force once it has printed so many bytes: it waits for its output to be read, so it is midway then.
  private func interrupt(_ program: Program, _ arguments: [String], after bytes: Int) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = try Program.executable()
    process.arguments = arguments
    process.currentDirectoryURL = program.folder
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    var read = 0
    while read < bytes {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      read += more.count
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "it ended before it was interrupted, after \(read) bytes")
  }

  @Test func anInterruptedRunGoesOnToTheSameBytes() throws {
    try Program.scratch { program in
      try program.write(Self.corpus(0..<9000), to: "a.jsonl")
      try program.write(Self.corpus(9000..<14_000), to: "b.jsonl")
      for form in [["--format", "json"], ["--format", "csv", "--table", "passages"]] {
        let whole = try program.run(["lineage"] + form + ["a.jsonl", "b.jsonl"])
        #expect(whole.code == 0 && whole.output.utf8.count > 400_000)
        let arguments = ["lineage", "--state", "state-\(form.count)"] + form + ["a.jsonl", "b.jsonl"]
        // Passages are told after all is read, so an interruption comes late there.
        for bytes in form.count == 2 ? [1, 150_000, 300_000] : [200] { try interrupt(program, arguments, after: bytes) }
        let resumed = try program.run(arguments)
        #expect(resumed.code == 0)
        #expect(resumed.error.contains(" reports are known from before"), "\(resumed.error)")
        #expect(resumed.output == whole.output)
        #expect(try program.run(arguments).output == whole.output, "a third time, with nothing to do")
      }
    }
  }

  @Test func whatIsNewIsAddedAndTheRestIsNotReadAgain() throws {
    try Program.scratch { program in
      try program.write(Self.corpus(0..<300), to: "a.jsonl")
      try program.run(["lineage", "--quiet", "--state", "state", "a.jsonl"])
      try program.write(Self.corpus(0..<400), to: "a.jsonl")
      try program.write(Self.corpus(400..<500), to: "b.jsonl")
      let added = try program.run(["lineage", "--state", "state", "--format", "json", "a.jsonl", "b.jsonl"])
      #expect(added.error.contains("300 reports are known from before") && added.error.contains("500 reports:"))
      // Rows come in the order in which reports were read, and the new lines of one file were read after another file.
      let whole = try program.run(["lineage", "--format", "json", "a.jsonl", "b.jsonl"]).output
      #expect(added.output.split(separator: "\n").sorted() == whole.split(separator: "\n").sorted())
    }
  }

  @Test func filesAreKnownByTheirContent() throws {
    try Program.scratch { program in
      let text = (0..<80).map { "word\($0)" }.joined(separator: " ")
      try program.write("Own beginning. " + text + ".\n", to: "reports/a.txt")
      try program.write("Another start. " + text + ".\n", to: "reports/b.txt")
      let arguments = ["lineage", "--state", "state", "--format", "csv", "reports"]
      let first = try program.run(arguments)
      #expect(first.output.contains("near-copy"))
      // The same words written again are no change.
      try program.write("Own beginning. " + text + ".\n", to: "reports/a.txt")
      try program.write("A third one. " + text + ".\n", to: "reports/aa.txt")
      let second = try program.run(arguments)
      #expect(second.output.hasPrefix(first.output) && second.output.components(separatedBy: "reports/aa.txt").count == 3)
      #expect(!second.error.contains("running.changed-since"))
      try program.write("Something else altogether.\n", to: "reports/a.txt")
      let third = try program.run(["lineage", "--state", "state", "--format", "json", "reports"])
      #expect(third.error.contains("\"reports/a.txt\" has changed since it was read"))
      #expect(third.error.contains("1 reports that share passages, such as \"reports/a.txt\", cannot be read again"))
      #expect(third.output.contains("\"report\":\"reports/b.txt\"") && !third.output.contains("\"report\":\"reports/a.txt\""))
    }
  }

  @Test func aBadLineIsToldInEveryRun() throws {
    try Program.scratch { program in
      try program.write(Self.corpus(0..<8) + "[1]\n", to: "a.jsonl")
      for _ in 0..<2 {
        let ended = try program.run(["lineage", "--state", "state", "a.jsonl"])
        #expect(ended.code == 2 && ended.error.contains("\"a.jsonl#9\""))
      }
    }
  }

  /// Cut at any length, and with a byte changed, a state is refused with a way out, or goes on to the same bytes.
  @Test func aDamagedStateIsRefused() throws {
    try Program.scratch { program in
      try program.write(Self.corpus(0..<60), to: "a.jsonl")
      let arguments = ["lineage", "--quiet", "--state", "state", "--format", "json", "a.jsonl"]
      let whole = try program.run(arguments).output
      #expect(whole.contains("near-copy"))
      let folder = program.folder.appendingPathComponent("state")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0 != "lock" }
      #expect(names == ["ledger", "links", "names", "pairs", "reports", "state", "texts", "words"])
      for name in names {
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
        #expect(!bytes.isEmpty, "\(name)")
        let lengths = Set([0, 1, bytes.count / 3, bytes.count / 2, bytes.count - 1])
        var flipped = bytes
        flipped[flipped.count / 2] ^= 4
        for damaged in lengths.sorted().map({ bytes.prefix($0) }) + [flipped] {
          try program.write(Data(damaged), to: "state/\(name)")
          let ended = try program.run(arguments)
          // Nobody looks at the name of a report that shares nothing.
          if damaged.count == bytes.count, ended.output == whole { continue }
          #expect(ended.code == 2, "\(name): \(ended.code), \(ended.error)")
          #expect(
            ended.error.contains("cannot go on with \"state\": "), "\(name), \(damaged.count) of \(bytes.count) bytes: \(ended.error)")
          #expect(ended.error.contains("delete the folder and run the command again"))
        }
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        #expect(try program.run(arguments).code != 0, "without \(name)")
        // What was added after the last state does not count.
        try program.write(name == "state" ? bytes : bytes + Data("more than that".utf8), to: "state/\(name)")
      }
      try program.write("x", to: "state/segment-7")
      #expect(try program.run(arguments).output == whole)
    }
  }

  /// Numbers that no run leaves, with the checksum that belongs to them, are refused before anything is opened or cut off.
  @Test(arguments: [
    ("\"words\":", "9223372036854775807"), ("\"texts\":", "4294967296"), ("\"names\":", "-1"), ("\"pairs\":", "9223372036854775807"),
    ("\"links\":", "768614336404564651"), ("\"ledger\":", "-9"), ("\"segmentsMade\":", "9223372036854775807"), ("\"firstInMemory\":", "-1"),
    ("\"coverage\":", "1e300"), ("\"segments\":", "[{\"name\":\"../a\",\"places\":1,\"sum\":0,\"tier\":0}]"), ("\"texts\":", "{}"),
  ])
  func aStateWithHostileNumbersIsRefused(_ key: String, _ value: String) throws {
    try Program.scratch { program in
      try program.write(Self.corpus(0..<60), to: "a.jsonl")
      let arguments = ["lineage", "--quiet", "--state", "state", "--format", "json", "a.jsonl"]
      try program.run(arguments)
      let line = try #require(try program.text(of: "state/state").split(separator: "\n").first)
      let place = try #require(line.range(of: key))
      let rest = line[place.upperBound...].drop { $0 != "," && $0 != "}" && $0 != "]" }.drop { $0 == "]" }
      let changed = line[..<place.upperBound] + value + rest
      try program.write("\(changed)\n\(Digest.sha256(Array(changed.utf8)))\n", to: "state/state")
      let words = try program.text(of: "state/ledger")
      let ended = try program.run(arguments)
      #expect(ended.code == 2, "\(ended.code) \(ended.error)")
      #expect(ended.error.contains("cannot go on with \"state\": "), "\(ended.error)")
      #expect(try program.text(of: "state/ledger") == words)
    }
  }

  @Test func aFolderOfAnotherKindIsRefused() throws {
    try Program.scratch { program in
      try program.write(Self.corpus(0..<8), to: "a.jsonl")
      try program.write("mine", to: "letters/aunt.txt")
      let strange = try program.run(["lineage", "--state", "letters", "a.jsonl"])
      #expect(strange.code != 0 && strange.error.contains("it holds \"aunt.txt\"; name an empty folder"))
      #expect(try program.text(of: "letters/aunt.txt") == "mine")
      try program.run(["lineage", "--quiet", "--state", "state", "a.jsonl"])
      let other = try program.run(["lineage", "--state", "state", "--coverage", "0.5", "a.jsonl"])
      #expect(other.code != 0 && other.error.contains("it was begun with --coverage 0.2, and now it is 0.5"))
      #expect(try program.run(["lineage", "--state", "state", "-"], input: "text").error.contains("standard input cannot be read again"))
      try program.write(Self.corpus(1..<9), to: "a.jsonl")
      #expect(try program.run(["lineage", "--state", "state", "a.jsonl"]).error.contains("what was read of it before has changed"))
      #expect(try program.run(["lineage", "--state", "a.jsonl/x", "a.jsonl"]).error.contains("cannot write \"a.jsonl/x\""))
    }
  }
}
