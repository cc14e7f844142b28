import Foundation
import Testing

/// `verify` holds on a fresh account and fails when one byte of anything it checks is another.
struct VerifyTests {
  private func fresh(_ body: (Program) throws -> Void) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try #require(try program.run(["account", "--format", "json", "-o", "account.json", "book"]).code == 0)
      try body(program)
    }
  }

  @Test(arguments: [[], ["--spans", "bare"]] as [[String]])
  func aFreshAccountHolds(_ options: [String]) throws {
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      try program.run(["account", "--format", "json", "-o", "account.json", "harbour"] + options)
      let ended = try program.run(["verify", "account.json"])
      #expect(ended.code == 0, "\(ended.error)")
      #expect(ended.output.hasPrefix("holds: 5 reports, "))
      if !options.isEmpty { #expect(ended.output.contains(" 0 slices of text, ")) }
      let piped = try program.run(["verify", "-"], input: try program.text(of: "account.json"))
      #expect(piped.output == ended.output)
    }
  }

  @Test(arguments: [0, 1, 117, 300])
  func oneFlippedBitOfASource(_ place: Int) throws {
    try fresh { program in
      var bytes = try Data(contentsOf: program.folder.appendingPathComponent("book/orlcombe-echo.txt"))
      bytes[place] ^= 1
      try program.write(bytes, to: "book/orlcombe-echo.txt")
      let ended = try program.run(["verify", "account.json"])
      #expect(ended.code == 1)
      #expect(ended.error.contains("the file has changed"))
    }
  }

  /// The first place of a pattern in the account, changed; the account stays JSON.
  @Test(arguments: [
    ("\"sha256\" : \"", "the first digit of a hash"), ("\"start\" : ", "the start of a span"), ("\"end\" : ", "the end of a span"),
    ("\"text\" : \"", "the words of a span"),
  ])
  func oneChangedCharacterOfTheAccount(_ pattern: String, _ what: String) throws {
    try fresh { program in
      let account = try program.text(of: "account.json")
      var failed = 0, tried = 0
      // What is escaped (`\\"`) would be no JSON any more. Blocks have starts and ends that are no spans; every tenth place is tried among the spans and hashes.
      let places = account.ranges(of: pattern).filter {
        account[$0.upperBound] != "\\" && Self.isChecked($0.upperBound, account, pattern)
      }
      for range in places.enumerated().filter({ $0.offset % max(1, places.count / 4) == 0 }).map(\.element).prefix(5) {
        var changed = account
        let old = account[range.upperBound]
        let new: Character = old == "1" ? "2" : old.isNumber ? "1" : old == "x" ? "y" : "x"
        changed.replaceSubrange(range.upperBound...range.upperBound, with: [new])
        try program.write(changed, to: "changed.json")
        tried += 1
        let ended = try program.run(["verify", "changed.json"])
        #expect(ended.code == 1, "\(what): \(account[range.lowerBound...].prefix(60))")
        if ended.code == 1 { failed += 1 }
      }
      #expect(tried >= 3)
      #expect(failed == tried)
    }
  }

  /// Whether the object round a place names a report and words, as spans do, or is a file that is reached again; weights are not.
  private static func isChecked(_ place: String.Index, _ account: String, _ pattern: String) -> Bool {
    guard let opening = account[..<place].lastIndex(of: "{"), let closing = account[place...].firstIndex(of: "}") else { return false }
    let object = account[opening..<closing]
    if pattern.contains("sha256") { return !object.contains("\"name\" : ") }
    return object.contains("\"start\" : ") && object.contains("\"report\" : ") && object.contains("\"text\" : ")
      && !account[opening..<place].contains("]")
  }

  @Test func aMissingSourceFails() throws {
    try fresh { program in
      try FileManager.default.removeItem(at: program.folder.appendingPathComponent("book/orlcombe-echo.txt"))
      let ended = try program.run(["verify", "account.json"])
      #expect(ended.code == 1)
      #expect(ended.error.contains("cannot read \"book/orlcombe-echo.txt\": no such file or directory"))
    }
  }

  @Test(arguments: [
    "{}", "[]", "3", "{\"format\":\"synoptic.account\"}", "{\"format\":\"synoptic.account\",\"version\":99}", "not json", "",
    "{\"format\":\"synoptic.account\",\"version\":1}", "{\"format\":\"synoptic.account\",\"version\":1,\"reports\":{}}",
  ])
  func whatIsNoAccountDoesNotHold(_ json: String) throws {
    try Program.scratch { program in
      try program.write(json, to: "account.json")
      let ended = try program.run(["verify", "account.json"])
      #expect(ended.code == 1 || ended.code == 2, "\(ended.output)")
      #expect(ended.error.contains("cannot "))
    }
  }

  /// A span that lost its report, or has it under another name, is told with its place.
  @Test(arguments: [("\"report\" : ", "\"Report\" : "), ("\"text\" : ", "\"texts\" : "), ("\"version\" : 2", "\"version\" : true")])
  func aMisspeltFieldDoesNotHold(_ whole: String, _ damaged: String) throws {
    try fresh { program in
      let account = try program.text(of: "account.json")
      try program.write(account.replacing(whole, with: damaged, maxReplacements: 1), to: "changed.json")
      let ended = try program.run(["verify", "changed.json"])
      #expect(ended.code != 0)
      #expect(ended.error.contains("the field is unknown") || ended.error.contains("its version is no number"), "\(ended.error)")
    }
  }

  /// A source that is a pipe or a device is refused, not waited for.
  @Test(arguments: ["pipe", "/dev/zero", "/dev/null", "..", "/proc/self/mem"])
  func aSourceThatIsNoFile(_ path: String) throws {
    try fresh { program in
      try #require(mkfifo(program.folder.appendingPathComponent("pipe").path, 0o600) == 0)
      let account = try program.text(of: "account.json").replacingOccurrences(of: "\"book/orlcombe-echo.txt\"", with: "\"\(path)\"")
      try program.write(account, to: "changed.json")
      let ended = try program.run(["verify", "changed.json"], through: ["/usr/bin/timeout", "20"])
      #expect(ended.code == 1, "\(ended.error)")
    }
  }

  /// A span whose report is not listed, or a number that is no integer, must not be passed over.
  @Test(arguments: [
    "{\"report\":\"0\",\"start\":0,\"end\":1}", "{\"report\":\"0\",\"start\":0.5,\"end\":1}",
    "{\"report\":\"0\",\"start\":-1,\"end\":99999999999999999999}",
    "{\"report\":\"0\",\"start\":\"0\",\"end\":\"1\"}", "{\"report\":\"0\",\"start\":0}",
  ])
  func aStrangeSpanFails(_ span: String) throws {
    try fresh { program in
      let account = try program.text(of: "account.json")
      let changed = account.replacingOccurrences(of: "\"event\" : {", with: "\"extra\" : [\(span)], \"event\" : {")
      try #require(changed != account)
      try program.write(changed, to: "changed.json")
      #expect(try program.run(["verify", "changed.json"]).code == 1)
    }
  }
}
