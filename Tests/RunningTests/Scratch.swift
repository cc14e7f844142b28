import Foundation
import Presenting
import Rendering
import Running
import Sourcing
import Vocabulary

/// A folder of invented reports, and the few ways in which these tests reach `Pipeline`.
struct Scratch {
  let folder: URL

  /// Makes the folder with its files, and deletes it after the body.
  static func with<Value>(_ files: [String: String], _ body: (Scratch) async throws -> Value) async throws -> Value {
    let scratch = Scratch(folder: FileManager.default.temporaryDirectory.appendingPathComponent("synoptic-running-\(UUID().uuidString)"))
    defer { try? FileManager.default.removeItem(at: scratch.folder) }
    try FileManager.default.createDirectory(at: scratch.folder, withIntermediateDirectories: true)
    for (name, text) in files { try scratch.write(Data(text.utf8), to: name) }
    return try await body(scratch)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ data: Data, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  // MARK: - Ways in

  /// Opened once for all tests.
  private static let weights = Weights()

  func read(_ names: [String], given: [String: Given] = [:]) async -> Pipeline.Outcome<ReadReport> {
    await Pipeline(weights: Self.weights, given: Dictionary(uniqueKeysWithValues: given.map { (Locator(path($0.key)), $0.value) }))
      .read(names.map(path))
  }

  func account(_ names: [String], decisions: DecisionFile? = nil) async throws -> Account {
    let pipeline = Pipeline(weights: Self.weights, decisions: decisions)
    let read = await pipeline.read(names.map(path))
    return pipeline.narrate(
      try pipeline.compare(try await pipeline.annotate(read.values)), coverage: read.coverage, findings: read.findings)
  }

  /// What `verify` finds wrong with an account, after it went through JSON.
  func faults(_ account: Account) throws -> [String] {
    let json = try JSONWriter(payloads: nil).json(account)
    return try Verification { ReasonWording($0).text }.verify(Array(json.utf8)).failures
  }
}
