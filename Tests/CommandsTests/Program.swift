import Foundation

/// The built `synoptic`, run as a process in a folder of its own.
struct Program {
  /// How a run ended. A crash has the code of its signal, negative.
  struct Ended {
    var code: Int32
    var output: String
    var error: String
  }

  /// Where the program runs and where its inputs lie; deleted by `clean`.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("synoptic-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a body with a folder of its own.
  static func scratch<Value>(_ body: (Program) throws -> Value) throws -> Value {
    let program = try Program()
    defer { program.clean() }
    return try body(program)
  }

  @discardableResult
  func run(_ arguments: [String], input: String = "", through launcher: [String] = []) throws -> Ended {
    try run(arguments, bytes: Data(input.utf8), through: launcher)
  }

  /// - Parameter launcher: a program and its arguments that start `synoptic`, such as `/usr/bin/taskset -c 0`.
  func run(_ arguments: [String], bytes: Data, through launcher: [String] = []) throws -> Ended {
    let places = ["in", "out", "err"].map { folder.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
    defer { places.forEach { try? FileManager.default.removeItem(at: $0) } }
    try bytes.write(to: places[0])
    for place in places.dropFirst() { try Data().write(to: place) }
    let line = launcher + [try Self.executable().path] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: line[0])
    process.arguments = Array(line.dropFirst())
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: places[0])
    process.standardOutput = try FileHandle(forWritingTo: places[1])
    process.standardError = try FileHandle(forWritingTo: places[2])
    try process.run()
    process.waitUntilExit()
    let code = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    return Ended(
      code: code, output: String(decoding: try Data(contentsOf: places[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: places[2]), as: UTF8.self))
  }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func text(of name: String) throws -> String { String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self) }

  /// Puts a copy of one of this repository's folders into the program's folder.
  func copy(_ path: String, to name: String) throws {
    try FileManager.default.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.root.appendingPathComponent(path).path).sorted()
    where file.hasSuffix(".txt") && file != "expected.txt" || file.hasSuffix(".html") {
      try FileManager.default.copyItem(
        at: Self.root.appendingPathComponent(path).appendingPathComponent(file),
        to: folder.appendingPathComponent(name).appendingPathComponent(file))
    }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct NotBuilt: Error, CustomStringConvertible {
    var description: String { "cannot find \"synoptic\" beside the tests; build it with: swift build --product synoptic" }
  }

  /// `synoptic` in the folder that the running tests were built into, or above it.
  static func executable() throws -> URL {
    for place in CommandLine.arguments + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""] where place.hasPrefix("/") {
      var folder = URL(fileURLWithPath: place).resolvingSymlinksInPath()
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent("synoptic")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue { return candidate }
        if folder.lastPathComponent == ".build" { break }
      }
    }
    throw NotBuilt()
  }
}
