import Foundation
import Sourcing
import Testing
import Vocabulary

@testable import Running

/// One way to write a file: whole or not at all, through links, with the mode that it had.
struct FileWriterTests {
  private func scratch(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("synoptic-writer-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func names(_ folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  @Test func aDraftThatIsNotFinishedIsDeleted() throws {
    try scratch { folder in
      try FileWriter.write(Array("old".utf8), to: folder + "/a")
      do {
        let draft = try FileWriter.Draft(folder + "/a")
        try draft.append("new")
        let drafts = try names(folder).filter { $0.hasPrefix(".synoptic-") }
        #expect(drafts.count == 1 && drafts[0].utf8.count == 22)
      }
      #expect(try names(folder) == ["a"])
      #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == "old")
    }
  }

  @Test func aLinkStaysAndItsFileIsReplaced() throws {
    try scratch { folder in
      try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
      try FileWriter.write(Array("old".utf8), to: folder + "/sub/a")
      try #require(symlink("sub/b", folder + "/link") == 0 && symlink("a", folder + "/sub/b") == 0 && symlink("none", folder + "/new") == 0)
      try FileWriter.write(Array("new".utf8), to: folder + "/link")
      try FileWriter.write(Array("made".utf8), to: folder + "/new")
      #expect(FileStatus(folder + "/link", followsLinks: false)?.kind == .link)
      #expect(FileStatus(folder + "/sub/b", followsLinks: false)?.kind == .link)
      #expect(try String(contentsOfFile: folder + "/sub/a", encoding: .utf8) == "new")
      #expect(try String(contentsOfFile: folder + "/none", encoding: .utf8) == "made")
      try #require(symlink("round", folder + "/round") == 0)
      #expect(throws: Trouble.self) { try FileWriter.write([], to: folder + "/round") }
    }
  }

  @Test func modesAreKept() throws {
    try scratch { folder in
      for mode: mode_t in [0o600, 0o640, 0o755] {
        try FileWriter.write([], to: folder + "/a")
        try #require(chmod(folder + "/a", mode) == 0)
        try FileWriter.write([0x61], to: folder + "/a")
        #expect(FileStatus(folder + "/a")?.mode == mode)
      }
      try #require(chmod(folder + "/a", 0o444) == 0)
      let trouble = #expect(throws: Trouble.self) { try FileWriter.write([], to: folder + "/a") }
      #expect(trouble?.cause == "it is a file that may not be written")
    }
  }

  /// The longest name that a folder takes, and one that is no UTF-8.
  @Test func namesOfAnyKind() throws {
    try scratch { folder in
      let strange = folder + "/" + PathSpelling.spelled([0x78, 0xFF])
      for path in [folder + "/" + String(repeating: "n", count: 255), strange, folder + "/e\u{301}", folder + "/\u{E9}"] {
        try FileWriter.write(Array("words".utf8), to: path)
        #expect(try FileReader.bytes(of: path) == Array("words".utf8))
      }
      #expect(InputPaths.names(in: folder)?.count == 4)
      #expect(throws: Trouble.self) { try FileWriter.write([], to: folder + "/" + String(repeating: "n", count: 256)) }
    }
  }

  @Test func inputsAreNotReplaced() throws {
    try scratch { folder in
      try FileWriter.write(Array("words".utf8), to: folder + "/a")
      try FileWriter.write(
        Array("difference,kind,verdict,weight,explanation,side,value,path,start,end,text\r\n".utf8), to: folder + "/table")
      try #require(symlink("a", folder + "/soft") == 0 && link(folder + "/a", folder + "/hard") == 0)
      for output in ["a", "./a", "soft", "hard"] {
        let trouble = #expect(throws: Trouble.self) {
          try FileWriter.check("\(folder)/\(output)", reading: [folder + "/b", folder + "/a"])
        }
        #expect(trouble?.cause.contains("is read too and would be lost") == true)
      }
      try FileWriter.check(folder + "/new", reading: [folder + "/a"])
      // A result of an earlier run is not read.
      try FileWriter.check(folder + "/table", reading: [folder + "/a", folder + "/table"])
    }
  }
}
