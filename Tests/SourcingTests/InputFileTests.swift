import Foundation
import Testing
import Vocabulary

@testable import Sourcing

/// What is opened, how long it is waited for, and which lines of a file are given.
struct InputFileTests {
  private func scratch<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("synoptic-input-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  @Test func aPipeWithoutAWriterIsRefused() throws {
    try scratch { folder in
      try #require(mkfifo(folder + "/pipe", 0o600) == 0)
      let file = try InputFile(folder + "/pipe", patience: 100)
      var bytes = [UInt8](repeating: 0, count: 8)
      let trouble = #expect(throws: Trouble.self) { try file.read(into: &bytes) }
      #expect(trouble?.cause.contains("nobody has written to") == true)
      #expect(throws: Trouble.self) { try InputFile(folder + "/pipe", isStored: true) }
      #expect(throws: Trouble.self) { try LineReader(folder + "/pipe") }
      #expect(throws: Trouble.self) { try FileSource().stored(folder + "/pipe") }
    }
  }

  @Test func aPipeIsReadToTheEndOfItsWriter() throws {
    try scratch { folder in
      try #require(mkfifo(folder + "/pipe", 0o600) == 0)
      let file = try InputFile(folder + "/pipe")
      let writer = open(folder + "/pipe", O_WRONLY)
      #expect(write(writer, "words", 5) == 5)
      var bytes = [UInt8](repeating: 0, count: 8)
      #expect(try file.read(into: &bytes) == 5)
      close(writer)
      #expect(try file.read(into: &bytes) == 0)
    }
  }

  @Test func devicesAndSocketsAreRefused() {
    for path in ["/dev/zero", "/dev/full"] {
      let trouble = #expect(throws: Trouble.self) { try FileReader.bytes(of: path) }
      #expect(trouble?.cause == "it is a device")
    }
  }

  /// The size and the limit differ in the unit in which they are told.
  @Test(arguments: [
    (1 << 20 | 1, "it has 1048577 bytes and one report may have 1048576 bytes"), (5 << 20, "it has 5 MB and one report may have 1 MB"),
  ])
  func sizesDifferFromTheLimit(_ size: Int, _ cause: String) {
    #expect(FileReader.tooLarge("a", size, 1 << 20).cause == cause)
  }

  /// A line that is too long loses itself alone.
  @Test func longLinesArePassedOver() throws {
    try scratch { folder in
      let long = String(repeating: "y", count: LineReader.longest + 5)
      for (name, ending) in [("a", "\n"), ("b", "")] {
        try "one\n\n\(long)\ntwo\n\(long)\(ending)".write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        let reader = try LineReader(folder + "/" + name)
        var lines: [String] = []
        var place = 0
        while let batch = try reader.next() {
          #expect(batch.bytes.lowerBound == place)
          place = batch.bytes.upperBound
          for line in batch.lines {
            switch line {
            case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
            case .tooLong(let count): lines.append("\(count)")
            }
          }
        }
        #expect(lines == ["one", "", "\(long.utf8.count)", "two", "\(long.utf8.count)"])
        #expect(place == FileStatus(folder + "/" + name)?.bytes)
      }
    }
  }

  @Test func aFileIsListedOnceAndAFolderWalkedOnce() throws {
    try scratch { folder in
      for name in ["a.txt", "\u{E9}.txt", "e\u{301}.txt", "z/b.txt"] {
        try FileManager.default.createDirectory(atPath: folder + "/z", withIntermediateDirectories: true)
        try Data(name.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
      }
      try #require(symlink("z", folder + "/y") == 0 && link(folder + "/a.txt", folder + "/b.txt") == 0 && mkfifo(folder + "/p", 0o600) == 0)
      let found = InputPaths.expand([folder + "/./a.txt", folder])
      let said = found.map { found in
        switch found {
        case .file(let path): "file \(path.dropFirst(folder.count + 1))"
        case .passed(let attempt): "\(attempt.state.rawValue) \(attempt.source.dropFirst(folder.count + 1))"
        case .trouble(let trouble): trouble.description
        }
      }
      #expect(
        said.map { Array($0.utf8) }
          == [
            "file ./a.txt", "duplicate a.txt", "duplicate b.txt", "file e\u{301}.txt", "skipped p", "file y/b.txt", "duplicate z",
            "file \u{E9}.txt",
          ].map { Array($0.utf8) }, "\(said)")
    }
  }
}
