import Foundation
import Testing

/// Damaged JSON piped into a stage: a plain word with the place, and the other lines are done.
struct StageLineTests {
  @Test(arguments: [
    ("\"parts\":[", "\"parts\":[],\"other\":[", "quotations[0].parts: is empty"), ("\"start\":", "\"start\":-", "is below 0"),
    ("\"count\":1", "\"count\":9223372036854775807", "is above 2147483647"), ("{", "[", "it is not one of the lines of synoptic annotate"),
    ("\"actor\":\"", "\"actor\":\"ffffffffffffffff\",\"ac\":\"", "the field is unknown"),
  ])
  func oneDamagedLineCostsNoOther(_ whole: String, _ damaged: String, _ fault: String) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      var lines = try program.run(["annotate", "--quiet", "book"]).output.split(separator: "\n").map(String.init)
      let whole = whole, place = try #require(lines.firstIndex { $0.contains(whole) })
      lines[place] = lines[place].replacing(whole, with: damaged, maxReplacements: 1)
      let ended = try program.run(["quotes", "-"], input: lines.joined(separator: "\n"))
      #expect(ended.code == 2)
      #expect(
        ended.error.contains("cannot read \"line \(place + 1) of standard input\": it is not one of the lines of synoptic annotate: "))
      #expect(ended.error.contains(fault), "\(ended.error)")
      #expect(!ended.output.isEmpty)
    }
  }

  /// Spans that fit no character of the report, though the line is sound.
  @Test func aSpanOutsideItsReport() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let lines = try program.run(["annotate", "--quiet", "--spans", "bare", "book"]).output
      let place = try #require(lines.range(of: "\"end\":"))
      let changed = lines[..<place.upperBound] + "99999" + lines[place.upperBound...].drop { $0.isNumber }
      let ended = try program.run(["compare", "-"], input: String(changed))
      #expect(ended.code == 2)
      #expect(ended.error.contains("99999] does not lie on characters of the "), "\(ended.error)")
    }
  }

  /// Deep nesting is no recursion without an end.
  @Test(arguments: ["compare", "narrate", "annotate"])
  func manyBrackets(_ command: String) throws {
    try Program.scratch { program in
      let ended = try program.run([command, "-"], input: "{\"report\":" + String(repeating: "[", count: 100_000))
      #expect(ended.code == 2 || ended.code == 0, "\(ended.code)")
    }
  }

  /// Where the system allows no threads, the program says so in place of waiting for one for ever.
  @Test func noThreads() throws {
    let tools = ["/usr/bin/setpriv", "/usr/bin/prlimit"]
    guard geteuid() == 0, tools.allSatisfy({ FileManager.default.isExecutableFile(atPath: $0) }) else {
      return print("skipped: no limit on processes can be set here")
    }
    try Program.scratch { program in
      let ended = try program.run(
        ["--version"], through: ["/usr/bin/timeout", "20", tools[0], "--reuid=65534", "--clear-groups", tools[1], "--nproc=1"])
      // The folder of the program may be closed to other users.
      guard ended.code != 126, ended.code != 127 else { return }
      #expect(ended.code == 2)
      #expect(ended.error.contains("the system allows it 0 threads"), "\(ended.error)")
    }
  }
}
