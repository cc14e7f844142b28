import Foundation
import Testing

/// Files that are no reports, or strange ones: never a crash, a clear message or finding, and the rest is done.
struct HostileInputTests {
  struct Input: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: Data
    /// The exit code, and words of standard error.
    var code: Int32
    var message: String

    var testDescription: String { name }
  }

  static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0xFF, 0xC3, 0x28,
  ]
  static let story =
    "The ferry stays in port\n\n“It stays in port,” Captain Iver Lund said on Monday. The ferry was built in 1931 and carries ninety cars.\n"

  static let inputs: [Input] = [
    Input(name: "empty", bytes: Data(), code: 2, message: "cannot find text in \"hostile/x.txt\": its 0 bytes are white space"),
    Input(name: "white space", bytes: Data(" \n\t\r\n\u{A0}".utf8), code: 2, message: "are white space"),
    Input(
      name: "ten thousand empty lines", bytes: Data(String(repeating: "\n", count: 10_000).utf8), code: 2,
      message: "its 10000 bytes are white space"),
    Input(name: "NULs", bytes: Data(repeating: 0, count: 4096), code: 2, message: "it holds 4096 NUL bytes"),
    Input(name: "a picture", bytes: Data(picture), code: 2, message: "it is a PNG picture"),
    Input(
      name: "a picture named twice as long", bytes: Data(picture + (0..<60_000).map { UInt8(truncatingIfNeeded: $0 &* 167 >> 3) }), code: 2,
      message: "PNG"),
    Input(
      name: "bytes above ASCII", bytes: Data((0..<5000).map { UInt8(0x80 + $0 % 0x80) }), code: 2,
      message: "it is neither UTF-8 nor windows-1252"),
    Input(
      name: "control characters", bytes: Data((0..<5000).map { UInt8(1 + $0 % 8) }), code: 2, message: "control characters in 5000 bytes"),
    Input(
      name: "UTF-16 without its mark", bytes: Data(story.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }), code: 2, message: "NUL bytes"
    ),
    Input(name: "odd UTF-16", bytes: Data([0xFF, 0xFE, 0x41, 0, 0x42]), code: 2, message: "an odd number"),
    Input(
      name: "half a surrogate", bytes: Data([0xFF, 0xFE, 0x00, 0xD8] + story.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }), code: 0,
      message: ""),
    Input(name: "one byte", bytes: Data("x".utf8), code: 0, message: ""),
    Input(name: "one quotation mark", bytes: Data("“".utf8), code: 0, message: ""),
    Input(name: "half a character", bytes: Data([0xE2, 0x80]), code: 2, message: "cannot read \"hostile/x.txt\": it"),
    Input(name: "lines that end in CR", bytes: Data(story.replacingOccurrences(of: "\n", with: "\r").utf8), code: 0, message: ""),
    Input(name: "two byte order marks", bytes: Data("\u{FEFF}\u{FEFF}\(story)".utf8), code: 0, message: ""),
    Input(name: "one long line", bytes: Data(String(repeating: "the ferry stays in port ", count: 8000).utf8), code: 0, message: ""),
    Input(name: "no space", bytes: Data(String(repeating: "ferry", count: 40_000).utf8), code: 0, message: ""),
    Input(name: "quotation marks", bytes: Data(String(repeating: "\"", count: 20_000).utf8), code: 0, message: ""),
    Input(
      name: "brackets", bytes: Data((String(repeating: "([“", count: 10_000) + String(repeating: "”])", count: 10_000)).utf8), code: 0,
      message: ""),
    Input(name: "marks that join", bytes: Data(String(repeating: "e\u{301}\u{200D}", count: 20_000).utf8), code: 0, message: ""),
    Input(
      name: "large numbers", bytes: Data(String(repeating: "99999999999999999999999 crowns. 10^400 1e999 0/0 ", count: 200).utf8), code: 0,
      message: ""),
    Input(
      name: "feed", bytes: Data("<?xml version=\"1.0\"?><rss><channel><title>x</title></channel></rss>".utf8), code: 2,
      message: "it is a feed"),
    Input(
      name: "a page without text", bytes: Data("<!DOCTYPE html><title>x</title><body></body>".utf8), code: 2, message: "bytes show none"),
    Input(name: "markup", bytes: Data("<!DOCTYPE html><title>x</title><p>The ferry.</p>".utf8), code: 0, message: ""),
  ]

  @Test(arguments: inputs)
  func isToldAndTheRestIsDone(_ input: Input) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.write(input.bytes, to: "hostile/x.txt")
      let alone = try program.run(["account", "hostile"])
      #expect(alone.code == input.code, "\(alone.error)")
      let ended = try program.run(["account", "--format", "json", "-o", "account.json", "hostile", "book"])
      #expect(ended.code == input.code, "\(ended.error)")
      if !input.message.isEmpty { #expect(ended.error.contains(input.message), "\(ended.error)") }
      let account = try JSONSerialization.jsonObject(with: Data(try program.text(of: "account.json").utf8)) as? [String: Any]
      #expect((account?["reports"] as? [Any])?.count == (input.code == 0 ? 4 : 3))
      #expect((account?["claims"] as? [Any])?.isEmpty == false)
      let verified = try program.run(["verify", "account.json"])
      #expect(verified.code == 0, "\(verified.error)")
    }
  }

  /// A byte that is no UTF-8 at the start, in the middle of a word, of a character, of a quotation, at the end.
  @Test func brokenCharactersAnywhere() throws {
    let sound = Array(Self.story.utf8) + Array(" Ééé ńńń ööö.\n".utf8)
    try Program.scratch { program in
      for (index, place) in stride(from: 0, through: sound.count, by: 9).enumerated() {
        for (kind, broken) in [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80], [0xED, 0xA0, 0x80], [0xC0, 0xAF]].enumerated() {
          try program.write(Data(sound[..<place] + broken.map { UInt8($0) } + sound[place...]), to: "hostile/\(index)-\(kind).txt")
        }
      }
      let ended = try program.run(["account", "--format", "json", "-o", "account.json", "hostile"])
      #expect(ended.code == 0, "\(ended.error.prefix(500))")
      let verified = try program.run(["verify", "account.json"])
      #expect(verified.code == 0, "\(verified.error.prefix(500))")
    }
  }

  @Test func placesThatCannotBeRead() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let files = FileManager.default
      try files.createSymbolicLink(atPath: program.folder.appendingPathComponent("dangling.txt").path, withDestinationPath: "nowhere.txt")
      try files.createSymbolicLink(atPath: program.folder.appendingPathComponent("itself.txt").path, withDestinationPath: "itself.txt")
      try files.createDirectory(at: program.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
      for (path, cause) in [
        ("dangling.txt", "no such file or directory"), ("itself.txt", "too many levels of symbolic links"),
        ("book/orlcombe-echo.txt/x", "not a directory"),
        ("empty", "the folder is empty"), ("none-*.txt", "no file matches the pattern"), ("", "no such file or directory"),
        (String(repeating: "x", count: 5000), "file name too long"),
      ] {
        let ended = try program.run(["account", "book", path])
        #expect(ended.code == 2, "\(path)")
        #expect(ended.error.contains("\"\(path)\": \(cause)"), "\(ended.error)")
        #expect(ended.output.contains("3 reports of"))
      }
    }
  }

  /// A link in a folder that leads back to it must not be followed for ever.
  @Test func aFolderWithinItself() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try FileManager.default.createSymbolicLink(
        atPath: program.folder.appendingPathComponent("book/loop").path, withDestinationPath: "../book")
      let ended = try program.run(["account", "book"])
      #expect(ended.code == 2)
      #expect(ended.error.contains("read 3 of 3 files"))
      #expect(ended.error.contains("cannot read \"book/loop\": it is a link to a folder that it lies in"))
    }
  }

  @Test func noPermission() throws {
    guard geteuid() != 0 else { return print("skipped: the tests run as root, whom no permission stops") }
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: program.folder.appendingPathComponent("book/orlcombe-echo.txt").path)
      let ended = try program.run(["account", "book"])
      #expect(ended.code == 2)
      #expect(ended.error.contains("cannot read \"book/orlcombe-echo.txt\": permission denied; ask for permission to read it"))
    }
  }

  /// A named pipe that nobody writes to, and a device that never ends.
  @Test func whatIsNoFile() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try #require(mkfifo(program.folder.appendingPathComponent("book/pipe").path, 0o600) == 0)
      let piped = try program.run(["account", "book"])
      #expect(piped.code == 0, "\(piped.error)")
      #expect(piped.error.contains("read 3 of 3 files"))
      let coverage = try program.run(["account", "book", "--format", "json", "--fail-on", "note"])
      #expect(coverage.code == 1 && coverage.output.contains("\"source\" : \"book/pipe\",\n      \"state\" : \"skipped\""))
      let endless = try program.run(["account", "book", "/dev/zero"])
      #expect(endless.code == 2)
      #expect(endless.error.contains("cannot read \"/dev/zero\": it is a device; "))
    }
  }

  @Test func tooLarge() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.write(Data(repeating: 0x61, count: 50 << 20), to: "large.txt")
      let ended = try program.run(["account", "large.txt", "book"])
      #expect(ended.code == 2)
      #expect(
        ended.error.contains("cannot read \"large.txt\": it has 50 MB and one report may have 1 MB; split it into one file a report"))
      #expect(ended.output.contains("3 reports of"))
    }
  }

  @Test func fiveHundredTinyFiles() throws {
    try Program.scratch { program in
      for index in 0..<500 { try program.write(index % 5 == 0 ? "" : "Word \(index % 9).", to: "tiny/\(index).txt") }
      let ended = try program.run(["account", "--format", "json", "-o", "account.json", "tiny"])
      #expect(ended.code == 2, "\(ended.error.suffix(300))")
      #expect(ended.error.contains("read 400 of 500 files"))
    }
  }
}
